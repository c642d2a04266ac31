/**
 * What personal names in Vietnamese news are made of.
 *
 * Sources: surnames, clans and markers from the project's gazetteer (surnames.tsv and name-patterns.tsv: national
 * shares, a sample from Đắk Lắk, notes on homographs), checked and widened by hand: more Thái, Mông, Khmer, Chăm and
 * Central Highlands names, Chinese and Korean surnames in their Vietnamese reading, given names of world news.
 */
import { foldWord } from '../language/fold.ts';

/** Written apart or glued before a given name: Y Thông Niê, A Lưk, Ka Hương, Ya Loan, Ama Thu. */
export const NAME_PREFIXES: ReadonlySet<string> = new Set(keys('Y A Ka Ha Ya Ja Ama Ma Aê Amí Kă'));

/** Between surname and given name: they say that the word before is a surname. */
export const NAME_MARKERS: ReadonlySet<string> = new Set(
  keys(
    'Văn Thị A Seo Láo Mẩy Sỹ Bá Tả Phụ Chá Nỏ Páo Sóc Năng Y Hữu Đình Đức Trọng Viết Quốc Xuân Ngọc Minh Duy',
  ),
);

/** Syllables common in middle and given names. */
export const GIVEN_SYLLABLES: ReadonlySet<string> = new Set(
  keys(`
    Thị Văn Đức Hữu Công Quang Minh Ngọc Thanh Xuân Quốc Đình Trọng Viết Bá Duy Anh Tuấn Hoàng Thành Mạnh Hồng Kim Thế
    Huy Nhật Gia Khắc Tiến Phương Thu Mỹ Thúy Bích Như Diệu Tuyết Ánh Hải Bảo Trung Nam Sỹ Phú Vĩnh Đăng Cao Chí Danh
    Tấn Phước Thiện Trí Thái Nguyên Lan Khánh Trúc Mai Tường Láo Mẩy Seo Bình Chi Cường Dũng Dung Duyên Đạt Giang Hà
    Hằng Hạnh Hậu Hiền Hiếu Hòa Hoa Hoàn Hùng Huế Huệ Hưng Hương Huyền Khoa Kiên Lâm Liên Linh Loan Long Lợi Luân Ly
    My Nga Ngân Nghĩa Nguyệt Nhân Nhi Nhung Oanh Phong Phúc Phượng Quân Quyên Quý Sơn Tài Tâm Tân Thắng Thảo Thịnh Thọ
    Thoa Thơm Thủy Tình Toàn Trang Trinh Trường Tú Tùng Vân Việt Vinh Vũ Yến Ái An Ân Bắc Bách Bằng Biên Cảnh Cầm Cẩm
    Châu Chiến Chinh Chính Chung Cúc Cung Cương Diễm Diễn Điền Điệp Định Đoan Đoàn Đô Đông Đồng Du Dương Đại Đan Đào
    Giáp Hạ Hân Hào Hảo Hiển Hiệp Hiệu Hoài Hội Huân Hường Hữu Kha Khải Khang Khanh Khiêm Khôi Khuê Khương Kỳ Kiều Lam
    Lãm Lân Lập Lệ Lễ Liêm Liễu Lĩnh Lộc Luận Luyến Lực Lương Lưu Lý Mẫn Mẫu Miên Nghị Nghiêm Nghiệp Ngoan Nguyện Nhàn
    Nhã Nhị Nhiên Nhuận Ninh Nương Nhựt Phát Phi Phụng Quế Quyền Quyết Quỳnh Sang Sáng Sinh Song Sương Tần Thạch Thạnh
    Thăng Thao Thi Thiên Thiệu Thoại Thông Thơ Thu Thuận Thục Thương Thư Thy Thụy Tiên Tiệp Tín Toán Toản Tố Tôn Trà
    Trâm Trân Trầm Triều Triệu Triết Trí Trực Tuệ Tuân Tuyên Tuyến Tư Uyên Vỹ Vi Viên Vượng Vương Vy Xuyến Ý Yên Út
    Khuyên Nhàn Na Ni Sen Mơ Mận Lựu Lê Đào Bưởi Quyến Thắm Mười Hai Ba Tư Năm Sáu Bảy Tám Chín Đệ Đôn Đốc Hoan Huấn
    Tịnh Tĩnh Thìn Tý Sửu Dần Mão Ngọ Mùi Thân Dậu Tuất Hợi Giáo Giảng Đính Đỉnh Ước Vững Vui Xứng Xinh Tươi Thành Lành
  `),
);

/** Order of birth, used as a name in the south: bà Tư Lụa, ông Sáu Thơ. */
export const BIRTH_ORDER_NAMES: ReadonlySet<string> = new Set(
  keys('Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Út Cả'),
);

/** Baptismal names and dharma heads that belong to the name behind or around them. */
export const RELIGIOUS_PREFIXES: ReadonlySet<string> = new Set(
  keys(`
    Thích Giuse Phêrô Phaolô Gioan Maria Têrêsa Anna Antôn Phanxicô Đaminh Vinhsơn Micae Tôma Giacôbê Anrê Matthêu
    Máccô Luca Stêphanô Augustinô Inhaxiô Mátta Cêcilia Mađalêna Rôsa Lucia Agnès Batôlômêô Simon Gioakim Emmanuel
    Martinô Laurensô Clêmentê Bênêđictô Rôcô Ghêgôriô Alphongsô
  `),
);

/** Surnames of texts that leave the diacritics out (Nguyen Bach Truong). */
export const PLAIN_SURNAMES: ReadonlySet<string> = new Set(
  keys('Nguyen Tran Pham Hoang Huynh Vo Dang Bui Ngo Duong Dinh Truong Trinh'),
);

/**
 * Given names and surnames of people in world news, which mark a foreign name without any title before it.
 */
export const FOREIGN_NAMES: ReadonlySet<string> = new Set(
  keys(`
    Aaron Abdel Abdul Abdullah Adam Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Aleksandr Alex Alexander Alexandre
    Alexei Alfred Ali Alice Alison Amanda Amy Ana Anders Andre Andrea Andreas Andrei Andrew Andrey Andrzej Andy Angela
    Angelina Anita Anna Anne Annalena Anthony Antoine Anton Antonio António Antony Ariel Arnold Arthur Ashley Ashraf
    Barack Barbara Bashar Ben Benjamin Benny Bernard Bernie Bill Bob Boris Brad Brandon Brian Bruce Bruno Carl Carla
    Carlo Carlos Carol Caroline Catherine Charles Charlie Chris Christian Christina Christine Christopher Claudia Craig
    Cristiano Cyril Dan Daniel David Dean Deborah Denis Dennis Diego Dieter Dilma Dmitri Dmitry Dominic Donald Douglas
    Ebrahim Eduardo Edward Elizabeth Elena Elon Emily Emma Emmanuel Enrique Eric Erik Ernesto Eugene Eva Evo Felix
    Fernando Fidel Francesco Francis Francisco François Frank Franz Fred Frederick Friedrich Fumio Gabriel Gareth Gary
    Gennady Geoffrey George Georges Georgia Gerhard Giorgia Giorgio Giovanni Giuseppe Gordon Graham Greg Gregory Guillaume
    Gustavo Guy Hamad Hannah Hans Harold Harry Hassan Heather Heidi Helen Helmut Henri Henrik Henry Herbert Hideki Hillary
    Hiroshi Hossein Howard Hugo Ian Igor Imran Ingrid Irina Isaac Isabelle Ismail Ivan Jack Jacob Jacques Jair Jake James
    Jamie Jan Jane Janet Jared Jason Javier Jean Jeff Jeffrey Jennifer Jens Jeremy Jerome Jerry Jessica Jill Jim Jimmy
    Joachim Joan Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jorge Jose José Josep Joseph Josh Joshua Juan Juha
    Julia Julian Julie Jürgen Justin Jose Kamala Karen Karim Karl Kate Katherine Kathy Keir Keith Kelly Ken Kenneth Kevin
    Khalid Kirill Klaus Konstantin Kristalina Kristina Kurt Kyle Lars Laura Lauren Lawrence Lee Leo Leonardo Leonid Leon
    Liam Linda Lionel Lisa Lloyd Lorenzo Louis Louise Luca Lucas Luigi Luis Luiz Lukas Maduro Mahmoud Manuel Marc Marcel
    Marco Marcos Marcus Margaret Margarethe Maria María Mariano Marie Marine Mario Mark Markus Marta Martin Mary Masatsugu
    Massimo Mateo Mathias Matt Matteo Matthew Maurizio Max Maxim Mehmet Melania Michael Michel Michelle Miguel Mike
    Mikhail Milan Mohamed Mohammad Mohammed Mohamad Mustafa Muhammad Nadia Nancy Naoto Narendra Natalia Nathan Neil Nelson
    Nicholas Nick Nicola Nicolas Nicolás Nigel Nikita Nikolai Nikos Nina Noah Norman Olaf Oleg Oleksandr Oliver Olivier
    Omar Oscar Osama Otto Pablo Paolo Patricia Patrick Paul Paula Paulo Pavel Pedro Pete Peter Petr Petro Phil Philip
    Philippe Pierre Piotr Rachel Rafael Rahul Ralph Ramzan Ramon Raul Raúl Raymond Rebecca Recep René Ricardo Richard
    Rick Rishi Robert Roberto Robin Rodrigo Roger Roland Roman Ron Ronald Rosa Ross Roy Rudolf Rupert Russell Ruth Ryan
    Saad Sam Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Sergei Sergey Sergio Shane Sharon Shigeru Shinzo Silvio
    Simon Sofia Sonia Stefan Stephen Stephanie Steve Steven Stuart Susan Suzanne Takashi Takeshi Tamim Tatiana Ted Terry
    Theresa Thomas Tim Timothy Todd Tom Tommy Tony Tracy Travis Ursula Václav Valery Vera Victor Victoria Viktor Vincent
    Virginia Vitali Vitaly Vladimir Volodymyr Walter Warren Wayne Wellerson Wendy Werner William Willy Wolfgang Xavier
    Yasser Yevgeny Yoon Yoshihide Yulia Yuri Yury Yves Zachary Zoe Étienne Hideto Shigeo Sanae Ferdinand Rodrigo Joko
    Prabowo Anutin Srettha Paetongtarn Thaksin Yingluck Prayut Hun Sonexay Thongloun Bounnhang Phankham Xaysomphone Anwar
    Najib Mahathir Lawrence Halimah Tharman Jokowi Jae Lee Marcelo Javier Gavin Pep Jürgen Kylian Erling Zinedine Novak
    Rafael Roger Serena Usain Troussier Park Sang Philippe Antonee
    Jannik Lamine Aryna Iga Filip Vinicius Vinícius Jude Bukayo Declan Phil Rodri Pedri Robert Lautaro Ousmane Antoine Virgil
    Mohamed Sadio Achraf Hakim Riyad Casemiro Marquinhos Thiago Raphinha Endrick Estevao Julian Enzo Alexis Rodrigo Federico
    Gianluigi Gianluca Ciro Dries Romelu Thibaut Kevin Leroy Serge Joshua Ilkay Toni Manuel Niclas Florian Jamal Granit
    Xherdan Breel Luka Ivan Mateo Dusan Aleksandar Novak Grigor Stefanos Casper Alexander Daniil Andrey Karen Hubert Taylor
    Frances Coco Jessica Madison Naomi Emma Elina Marketa Karolina Petra Ons Caroline Simona Garbine Venus Ashleigh Elena
    Neeraj Carlos Noah Armand Mondo Sha'Carri Femke Faith Eliud Kipchoge Hugo Max Lewis Charles Lando George Fernando
    Sebastian Valtteri Francesco Marc Jorge Fabio Pecco Tadej Jonas Remco Simone Katie Caeleb Leon Ariarne Kaylee
    Xander Scottie Rory Tiger Conor Khabib Islam Israel Tyson Anthony Oleksandr Canelo Manny Floyd Naoya
    Aisha Amina Fatima Hamid Hamza Hassan Ibrahim Idris Jamila Khadija Layla Mahmud Mansour Nasser Noura Rashid Salman Samir
    Tariq Yusuf Zainab Ayatollah Masoud Abbas Mojtaba Hakan Selim Emre Murat Ekrem Kemal Tayyip Bola Cyril Emmerson Felipe
    Nana Paul Samia Uhuru Yoweri Kwame Kofi Chinua Ngozi Akinwumi Tedros Moussa Mahamat Ousmane Bassirou Alassane Faustin Denis
    Teodoro Joao João Filipe Lazarus Hakainde Netumbo Duma Abiy Isaias Salva
    Amit Anil Arjun Arun Deepak Droupadi Gautam Mukesh Nirmala Piyush Pranab Priya Rajesh Rajnath Ravi Sachin Subrahmanyam Sunil
    Vijay Vikram Virat Sheikh Khaleda Shehbaz Nawaz Asif Bilawal Ranil Anura Gotabaya Mahinda Pushpa
    Haruto Hayao Haruki Ichiro Junichiro Kazuo Keiko Kenta Makoto Masako Mitsuo Naomi Naruhito Noriko Ryosuke Ryuichi Satoshi
    Sakura Shinichi Shohei Takeo Takuya Tatsuya Toshiaki Tsutomu Yasuhiro Yoko Yoshinori Yui Yuki Yuko Yuriko Hirokazu Kazuhiro
    Siti Budi Agus Bambang Dewi Joko Luhut Megawati Susilo Retno Sri Gibran Airlangga Nurul Rizal Bongbong Imelda Leni Sara
    Antonio Alexandra Alejandra Alfonso Andrés Ángel Beatriz Camila Claudia Daniela Evo Gabriela Gloria Gustavo Héctor Iván
    Javier Jesús Joaquín Julio Lucía Luisa Marcela Mariana Martín Mercedes Nayib Nicanor Óscar Patricio Pilar Rodolfo Rosario
    Salvador Santiago Santos Sofía Teresa Valentina Verónica Víctor Xiomara Yolanda Zulema
    Aleksei Anastasia Anatoly Arkady Denys Galina Gleb Iryna Kyrylo Ksenia Larisa Lyudmila Maksim Marina Nadezhda Nikolay Olga
    Polina Rustem Sviatlana Svetlana Valentina Vasily Vyacheslav Yaroslav Zhanna Andrii Mykhailo Serhii Valerii
    Agnieszka Andrej Beata Bronislaw Donald Ewa Jarosław Karol Lech Mateusz Radosław Rafał Stanisław Szymon Wojciech Zbigniew Zuzana
    Péter Viktor László János István Zoltán Orsolya Maia Klaus Nicușor Ilie Rumen Boyko Kiril Edi Aleksandar Milo Zoran
    Alar Kaja Kersti Evika Gitanas Ingrida Edgars Krišjānis Sanna Petteri Alexander Jussi Ulf Magdalena Mette Jonas Erna Espen
    Bjarni Halla Guðni Micheál Leo Simon Catherine Humza Nicola Rishi Boris Theresa Kemi Jeremy Yvette Rachel Angela Wes
    Friedrich Annalena Boris Christian Karl Markus Alice Sahra Frank-Walter Olaf Lars Saskia Bärbel Johann Ludwig Wilhelm
    Bernadette Brigitte Édouard Élisabeth François Gabriel Gérald Jean-Luc Jean-Noël Laurent Marine Michel Sébastien Stéphane
    Claire Camille Chloé Clément Hélène Julien Léa Lucie Mathieu Maxime Nathalie Nicolas Noémie Romain Sylvie Thierry Valérie
    Bianca Chiara Elisabetta Federica Francesca Guido Lucia Luciano Marcello Matteo Paolo Raffaele Roberta Silvia Stefano Umberto
    Alastair Amber Austin Beth Brett Brittany Bryan Caitlin Calvin Cameron Chad Chelsea Claude Clint Cody Colin Courtney Curtis
    Dale Danielle Darren Derek Diana Diane Donna Doug Drew Duncan Dustin Dwight Dylan Earl Ed Eleanor Ellen Erica Erin Ethan Evan
    Fiona Gavin Gina Glenn Grant Hailey Harvey Heath Holly Hope Hunter Iris Irene Jackson Jasmine Jay Jenna Jesse Joanna Jodie
    Jordan Josephine Joyce Judith Judy Katrina Keira Kellie Kerry Kim Kirsten Kristen Lance Larry Leah Leslie Lily Logan Lori Lucy
    Lynn Mackenzie Madeleine Maggie Malcolm Marilyn Marvin Mason Maureen Megan Melissa Meredith Mitchell Molly Monica Morgan Natalie
    Neville Nigel Oprah Pamela Perry Philippa Phoebe Preston Randy Ray Rex Rhys Rita Robbie Rodney Rowan Rosie Russ Sally Samantha
    Shannon Shaun Sheila Sherry Shirley Spencer Stacy Stanley Stella Summer Tanya Tara Timothée Tina Toby Tracey Trevor Tristan
    Valerie Vanessa Veronica Vivian Wade Wallace Wesley Whitney Wyatt Yvonne Zara Zoë
  `),
);

/** People of world news known by one word; in Vietnamese text they stand without a title too. */
export const KNOWN_MONONYMS: ReadonlySet<string> = new Set(
  keys(`
    Trump Biden Putin Obama Clinton Zelensky Zelenskyy Macron Merkel Scholz Netanyahu Erdogan Modi Kishida Ishiba Medvedev
    Lavrov Blinken Starmer Sunak Guterres Marcos Duterte Lula Maduro Milei Musk Zuckerberg Bezos Messi
    Ronaldo Neymar Mbappe Mbappé Haaland Mourinho Guardiola Klopp Ancelotti Federer Nadal Djokovic Vance Rubio Hegseth
    Witkoff Lukashenko Orban Meloni Prigozhin Navalny Assad Gaddafi Einstein Newton Darwin Picasso Mozart Beethoven Marx
  `),
);

/** Persons known by a pen name, a stage name or without their surname: no title need stand before them. */
export const KNOWN_NAMES: readonly string[] = lines(`
  Tố Hữu, Xuân Diệu, Huy Cận, Chế Lan Viên, Nam Cao, Thạch Lam, Thế Lữ, Tản Đà, Hàn Mặc Tử, Bích Khê, Văn Cao, Tế Hanh,
  Hữu Loan, Hoàng Cầm, Thâm Tâm, Kim Lân, Tô Hoài, Nhất Linh, Khái Hưng, Sơn Nam, Lưu Trọng Lư, Bà Huyện Thanh Quan,
  Hải Thượng Lãn Ông, Thánh Gióng, Lạc Long Quân, Mai An Tiêm, Khổng Tử, Bác Tôn, Hoài Thanh, Bằng Việt, Y Phương, 
  Mỹ Tâm, Mỹ Linh, Thanh Lam, Hồng Nhung, Tùng Dương, Đen Vâu, Sơn Tùng M-TP, Đàm Vĩnh Hưng, Quang Lê, Cẩm Ly, Phương Thanh, 
  Trọng Tấn, Đông Nhi, Hòa Minzy, Đức Phúc, Bích Phương, Soobin Hoàng Sơn, Trấn Thành, Xuân Bắc,
  Tự Long, Xuân Hinh, Hữu Châu, Minh Vượng, Tiểu Vy, H'Hen Niê, Thùy Tiên,
  Quang Hải, Công Phượng, Văn Toàn, Tiến Linh, Hoàng Đức, Văn Hậu, Duy Mạnh, Văn Lâm, Văn Quyết,
  Đức Chinh, Hồng Duy, Xuân Son, Đình Bắc, Văn Khang, Vĩ Hào, Bùi Hoàng Việt Anh, Huỳnh Như,
  Bích Thùy, Thùy Trang, Ánh Viên, Kiều Trinh
`);

/** Syllables of Korean, Chinese and Japanese surnames in Latin script, first in the name: Kang Hyun-woo. */
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> = new Set(
  keys(`
    Kim Lee Son Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Yoo Hong Jeon Moon Noh Bae
    Zhang Wang Li Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Xi Qin Wei
    Tanaka Suzuki Sato Watanabe Takahashi Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Sakamoto Inoue Kimura
  `),
);

/** People that streets, schools, wards and prizes are called after; behind a tier word they are places. */
export const STREET_NAMES: readonly string[] = lines(`
  Trần Hưng Đạo, Lê Lợi, Nguyễn Huệ, Nguyễn Trãi, Lê Duẩn, Trần Phú, Lê Hồng Phong, Hai Bà Trưng, Quang Trung,
  Lý Thường Kiệt, Lý Thái Tổ, Phan Bội Châu, Phan Chu Trinh, Phan Châu Trinh, Phan Đình Phùng, Nguyễn Du, Hoàng Diệu,
  Hoàng Văn Thụ, Nguyễn Văn Cừ, Nguyễn Thị Minh Khai, Ngô Quyền, Đinh Tiên Hoàng, Võ Nguyên Giáp, Nguyễn Chí Thanh,
  Võ Văn Kiệt, Phạm Văn Đồng, Tôn Đức Thắng, Trường Chinh, Lê Quý Đôn, Chu Văn An, Nguyễn Tất Thành, Võ Thị Sáu,
  Cách Mạng Tháng Tám, Nguyễn Công Trứ, Bà Triệu, Lê Thánh Tông, Nguyễn Bỉnh Khiêm, Trần Nhân Tông, Hoàng Hoa Thám,
  Nguyễn Văn Linh, Phạm Ngũ Lão, Trần Quang Khải, Trần Quốc Toản, Lê Lai, Lê Đại Hành, Lý Tự Trọng, Kim Đồng,
  Mạc Đĩnh Chi, Bùi Thị Xuân, Nguyễn Đình Chiểu, Trương Định, Huỳnh Thúc Kháng, Tô Hiến Thành, Nguyễn Lương Bằng,
  Đoàn Thị Điểm, Hồ Xuân Hương, Xuân Diệu, Hàm Nghi, Duy Tân, Nơ Trang Long, N'Trang Lơng, Phan Đăng Lưu, Hà Huy Tập
`);

/** Capitalised words that look like surname + name and are none: places, bodies, sentence starts. */
export const NOT_NAMES: readonly string[] = lines(`
  Hà Nội, Hà Giang, Hà Tĩnh, Hà Nam, Hà Tiên, Hà Đông, Hà Tây, Hà Bắc, Hà Lan, Hà Trung, Hà Quảng, Hà Lầm, Hà Khẩu,
  Cao Bằng, Cao Lãnh, Cao Lộc, Cao Phong, Cao Lan, Cao Đài, Cao Nguyên, Lâm Đồng, Lâm Hà, Lâm Thao, Lâm Bình,
  Lý Sơn, Lý Nhân, Lý Bôn, Mai Châu, Mai Sơn, Mai Dịch, Mai Linh, Hoàng Sa, Hoàng Mai, Hoàng Su Phì, Hoàng Liên,
  Hoàng Liên Sơn, Hoàng Thành, Hoàng Gia, Hoàng Anh Gia Lai, Hồ Tây, Hồ Gươm, Hồ Hoàn Kiếm, Hồ Ba Bể, Hồ Tràm,
  Phan Rang, Phan Thiết, Phan Rí, Phan Rang - Tháp Chàm, Vũ Quang, Vũ Thư, Vũ Hán, Vũ Ninh, Võ Nhai, Đinh Lập,
  Bùi Viện, Bùi Chu, Dương Kinh, Dương Minh Châu, Lương Sơn, Lương Tài, Lộc Ninh, Lộc Bình, Lộc Hà, Đoàn Thanh niên, Đoàn Kết,
  Đoàn Đại biểu, Thái Bình, Thái Nguyên, Thái Lan, Thái Thụy, Thái Hòa, Thái Bình Dương, Châu Á, Châu Âu, Châu Phi,
  Châu Mỹ, Châu Đốc, Châu Thành, Châu Đức, Châu Phú, Long An, Long Xuyên, Long Khánh, Long Thành, Long Biên, Long Hải,
  Ninh Bình, Ninh Thuận, Ninh Hòa, Ninh Phước, Ninh Sơn, Ninh Giang, Ninh Kiều, Kim Sơn, Kim Bảng, Kim Thành, Kim Bôi,
  Kim Ngưu, Thạch Hà, Thạch Thành, Thạch Thất, Trà Vinh, Trà My, Trà Bồng, Trà Cú, Trà Ôn, Trà Lĩnh, Sơn La, Sơn Tây,
  Sơn Dương, Sơn Hà, Sơn Tịnh, Sơn Trà, Sơn Động, Sơn Hòa, Quảng Nam, Quảng Ninh, Quảng Ngãi, Quảng Bình, Quảng Trị,
  Quảng Châu, Quảng Đông, Quảng Tây, Quảng Xương, Quảng Trạch, Quảng Ninh, Quảng Điền, Quảng Yên, Bạc Liêu, Cà Mau,
  Đồng Nai, Đồng Tháp, Đồng Tháp Mười, Đồng Hới, Đồng Xoài, Đồng Phú, Đồng Hỷ, Đồng Văn, Đồng Hòa, Đồng Xuân, Đồng Lộc,
  Đồng Nghiệp, An Giang, An Khê, An Nhơn, An Lão, An Dương, An Biên, An Phú, An Minh, Yên Bái, Yên Thế, Yên Dũng,
  Yên Phong, Yên Lạc, Yên Bình, Yên Châu, Yên Khánh, Yên Mô, Yên Thành, Yên Định, Yên Mỹ, Yên Tử, Yên Minh, Yên Nhân,
  Văn Lâm, Văn Giang, Văn Bàn, Văn Yên, Văn Chấn, Văn Quan, Văn Lãng, Văn Miếu, Lục Yên, Lục Ngạn, Lục Nam, Lạc Sơn,
  Lạc Thủy, Lạc Dương, Lạc Long Quân, Thuận An, Thuận Châu, Thuận Thành, Thuận Nam, Thuận Bắc, Lang Chánh, Lăng Bác,
  Lăng Cô, Hồng Kông, Hồng Hà, Hồng Lĩnh, Hồng Ngự, Hồng Bàng, Hàn Quốc, Giang Tây, Đông Nam Á, Đông Hà, Đông Anh,
  Đông Hưng, Đông Sơn, Đông Triều, Đông Giang, Thông Nông, Thiên Chúa, Danh Mục, Cung Thiếu nhi, Bá Thước, Nông Cống,
  Nông Sơn, Nông Dân, Nông Nghiệp, Lai Châu, La Gi, La Mã, Liêu Ninh, Tô Châu, Triệu Sơn, Triệu Phong, Triệu Tiên,
  Tiền Giang, Tiền Hải, Công An, Công Ty, Tiên Lữ, Trang Web, Trang Bom, Trảng Bom, Hạ Long, Hạ Hòa, Hạ Lang, Tân An, Mã Lai,
  Tây Ninh, Bàn Thạch, Bàn Cờ, Đào Xá, Bồ Đào Nha, Ma Cao, Ma Rốc, Xa Lộ, Chu Lai, Chu Ru, Cư M'gar, Cư Jút, Cư Kuin,
  Chư Sê, Tống Khê, Giang Nam, Sa Pa, Sa Đéc, Vì Sao, Trần Đề, Trần Văn Thời, Lê Chân, Ngô Đồng, Đặng Xá, Hứa Nghi,
  Mường La, Cao Tốc, Đường Sắt, Đường Bộ, Kim Chi, Báo Chí, Báo Điện tử, Kiên Giang, Kiên Lương, Kiên Hải, Bế Mạc,
  Thủy Nguyên, Hùng Vương, Bắc Kinh, Phí Môi trường, Tòa Thánh, Ân Thi, Ân Độ, Ngân Sơn, Ngân Hàng, Nghê Thường,
  Thanh Niên, Tuổi Trẻ, Tiền Phong, Nhân Dân, Lao Động, Người Lao Động, Phụ Nữ, Dân Trí, Giao Thông, Gié Triêng, Gié - Triêng, Giẻ - Triêng, Tà Ôi, Pa Cô, Pa Kô, Vân Kiều, Cơ Tu, Cơ Ho, Ba Na, Gia Rai, Ê Đê, Xơ Đăng, Xê Đăng, Giẻ Triêng, Bru Vân Kiều,
  Chu Ru, Chơ Ro, Ra Glai, La Hủ, La Chí, La Ha, Hà Nhì, Pà Thẻn, Phù Lá, Si La, Cờ Lao, Bố Y, Lô Lô, Sán Dìu,
  Sán Chay, Sán Chỉ, Khơ Mú, Xinh Mun, Rơ Măm, Ơ Đu, Hrê Kinh, Cao Lan,
  Việt Nam, Việt Kiều, Nhật Bản, Hàn Quốc, Trung Quốc, Trung Hoa, Campuchia, Singapore,
  Lữ Đoàn, Phan Xi Păng, Vi Phạm, Tri Tôn, Đường Lâm, Tiêu Chuẩn, Lại Châu, Tập Đoàn, Tập Thể, Long Hồ, Long Mỹ,
  Đông Bắc, Đông Nam, Tây Bắc, Tây Nam, Đông Đông Bắc, Đông Đông Nam, Tây Tây Bắc, Tây Tây Nam, Bắc Đông Bắc,
  Bắc Tây Bắc, Nam Đông Nam, Nam Tây Nam, Long Điền, Long Phú, Lộ Tẻ, Cái Bè, Cái Răng, Cái Nước, Cái Bát, Giá Rai, Viên Chăn, Sơn Đông, Hà Nam Ninh, Hà Quảng
`);

/** A capital word behind these is a place's or a thing's name, whoever it was called after. */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  keys(`
    đường phố phường xã huyện quận ấp khóm thôn làng bản buôn bon plei sóc tổ khu ngõ ngách hẻm cầu chợ hồ sông
    núi đèo biển đảo cửa cảng bến ga vịnh đập hầm dốc trường thpt thcs ptdtnt ptdtbt trạm tượng giải đền chùa
    đình miếu lăng tháp nút dãy rạch kênh suối thác ngã cụm rạp nước tiếng tàu bão hiệu
    sân đội
  `),
);

/** Things of two words that are called after persons: giải thưởng Trần Hữu Trang, quỹ học bổng Vừ A Dính. */
export const NAMED_AFTER: ReadonlySet<string> = new Set(
  [
    ...[
      'giải thưởng',
      'học bổng',
      'công viên',
      'quảng trường',
      'sân vận động',
      'vận động',
      'bảo tàng',
      'nhà hát',
      'nhà thờ',
    ],
    ...[
      'khách sạn',
      'nhà hàng',
      'siêu thị',
      'thương hiệu',
      'công ty',
      'tập đoàn',
      'bệnh viện',
      'đại học',
      'tiểu học',
      'thư viện',
    ],
    ...[
      'mầm non',
      'chi đội',
      'liên đội',
      'phong trào',
      'chiến dịch',
      'đoàn nghệ thuật',
      'lưu niệm',
      'tưởng niệm',
      'đô thị',
      'dân cư',
      'doanh nghiệp',
      'nhà sách',
      'tượng đài',
      'trung học',
      'cao đẳng',
    ],
    ...[
      'xí nghiệp',
      'nhà máy',
      'cửa hàng',
      'quán ăn',
      'nhà xe',
      'phòng khám',
      'trang trại',
      'cuộc thi',
      'tuyến đường',
      'đại lộ',
    ],
  ].map((phrase) => phrase.split(' ').map(foldWord).join(' ')),
);

/** The words of a table, folded as tokens' keys are. */
function keys(table: string): string[] {
  return table.split(/\s+/).filter(Boolean).map(foldWord);
}

function lines(text: string): string[] {
  return text
    .split(',')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
