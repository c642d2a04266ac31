/**
 * Movements, campaigns, models, festivals and tournaments: the words that introduce them and the names that are
 * known without quotation marks.
 *
 * Sources: names seen in the provincial press (gazetteer/awards.tsv and site texts), the three national target
 * programmes (Nghị quyết 24/2021/QH15, 25/2021/QH15, 120/2020/QH14), the federations' names of their tournaments.
 * Look-ups fold case, tone placement and i/y.
 */
import { phraseList } from './phrase-list.ts';

/**
 * What may follow a head word for the two to be a name; a quotation always may, words of its own between
 * (`phong trào thi đua “…”`):
 * - `campaign`: a name, or a beginning of OPEN_CAMPAIGNS (chiến dịch tiêm …);
 * - `month`: a name that is no month's own (Tháng Thanh niên, not Tháng Giêng);
 * - `known`: a name of KNOWN_NAMES, or a capitalised one (phong trào Đồng khởi);
 * - `event`: the same, and a name whose capital comes later (Lễ hội hoa Ban, Giải bóng đá Cúp …);
 * - `target`: what a national target programme aims at (Chương trình MTQG giảm nghèo bền vững);
 * - `case`: a police case's code (chuyên án 523M);
 * - `quoted`: nothing but a quotation straight behind it (Lễ “…”);
 * - `sport`: a sport or a capitalised name (Giải Marathon …);
 * - `proper`: nothing: head and edition are the name (Năm Du lịch quốc gia 2025);
 * - `container`: a quotation, which is the name without the head (câu lạc bộ “…”).
 */
export type ProgrammeForm =
  'campaign' | 'month' | 'known' | 'event' | 'target' | 'case' | 'quoted' | 'sport' | 'proper' | 'container';

const HEADS: Readonly<Record<ProgrammeForm, readonly string[]>> = {
  known: phraseList(`
  phong trào | phong trào thi đua | cuộc vận động | mô hình | chương trình
`),
  campaign: ['chiến dịch'],
  month: ['tháng'],
  event: phraseList(`
  ngày hội | lễ hội | LHP | lễ hội truyền thống | festival | liên hoan | liên hoan quốc tế | hội chợ | hội chợ triển lãm | hội xuân | hội báo xuân |
  hội thi | hội thao | hội diễn | hội sách | hội hoa xuân | diễn đàn | trại sáng tác | đường chạy | cuộc đua | cuộc thi | kỳ thi | tuần lễ | tuần phim | tuần Văn hóa | tuần Du lịch |
  tháng hành động | tháng cao điểm | Đại hội Thể thao | Đại hội Thể dục thể thao |
  Đại hội Thể dục - Thể thao | Đại hội TDTT | Hội khỏe | cúp | siêu cúp
`),
  target: [
    'chương trình mục tiêu quốc gia',
    'chương trình MTQG',
    'CTMTQG',
    'tháng hành động vì',
    'tháng hành động về',
    'tháng hành động quốc gia về',
  ],
  case: ['chuyên án'],
  quoted: phraseList(`
  lễ | đêm | đêm hội | đêm nhạc | đêm thơ | đêm hoa đăng | đêm gala | gala | hành trình | hội trại |
  trại hè | sự kiện | triển lãm | trưng bày | đợt sinh hoạt chính trị | đợt thi đua đặc biệt | đợt cao điểm | đợt thi đua | tuần | ngày | đường chạy |
  giao lưu nghệ thuật | gameshow | sân chơi
`),
  sport: ['giải'],
  proper: ['Năm Du lịch quốc gia', 'Năm Du lịch Quốc gia', 'Tết trồng cây', 'Giờ Trái đất'],
  container: phraseList(`
  câu lạc bộ | CLB | nhà | ngôi nhà | căn nhà | căn | tuyến đường | đoạn đường | con đường | phiên chợ |
  chuyến xe | tủ sách | gian hàng | công trình | phần việc | hũ gạo | suất cơm | khu dân cư |
  bếp ăn | quán cơm | quán | lớp học | cửa hàng | siêu thị | nồi cháo | tiệm | chợ | dãy trọ
`),
};

/** Head words, each with what may follow it. */
export const PROGRAMME_HEADS: readonly (readonly [phrase: string, form: ProgrammeForm])[] = Object.entries(
  HEADS,
).flatMap(([form, phrases]) => phrases.map((phrase) => [phrase, form as ProgrammeForm] as const));

/** Names that follow a head word in lower case and still are names, by head. */
export const KNOWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  'phong trào|phong trào thi đua|cuộc vận động|ngày hội': [
    ...['toàn dân', 'quần chúng', 'toàn dân tham gia', 'quần chúng nhân dân', 'quần chúng tham gia'].flatMap(
      (who) => [`${who} bảo vệ an ninh Tổ quốc`, `${who} bảo vệ ANTQ`, `${who} BVANTQ`],
    ),
    'bảo vệ an ninh Tổ quốc',
    'bảo vệ ANTQ',
    'bảo vệ ANTT',
    'bảo vệ an ninh trật tự',
    'bảo vệ an ninh, trật tự',
    'toàn dân bảo vệ ANTT',
    'toàn dân bảo vệ an ninh, trật tự',
    'toàn dân bảo vệ an ninh trật tự',
    'toàn dân bảo vệ an ninh',
    'BVANTQ',
    'TDBVANTQ',
    'toàn dân tham gia phòng, chống tội phạm',
    'toàn dân phòng, chống tội phạm',
    'toàn dân tham gia tố giác tội phạm',
    'toàn dân tố giác tội phạm',
    'toàn dân đoàn kết xây dựng đời sống văn hóa',
    'toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh',
    'toàn dân đoàn kết xây dựng nông thôn mới',
    'toàn dân rèn luyện thân thể theo gương Bác Hồ vĩ đại',
    'toàn dân phòng cháy, chữa cháy',
    'toàn dân phòng cháy và chữa cháy',
    'toàn dân tham gia phòng cháy, chữa cháy',
    'toàn dân phòng, chống ma túy',
    'toàn dân đưa trẻ đến trường',
    'đại đoàn kết toàn dân tộc',
    'đại đoàn kết dân tộc',
    'đại đoàn kết',
    'đền ơn đáp nghĩa',
    'đền ơn, đáp nghĩa',
    'cả nước chung sức xây dựng nông thôn mới',
    'cả nước chung tay vì người nghèo',
    'chung tay xóa nhà tạm, nhà dột nát',
    'người Việt Nam ưu tiên dùng hàng Việt Nam',
    'nông dân thi đua sản xuất, kinh doanh giỏi',
    'nông dân sản xuất, kinh doanh giỏi',
    'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    'bình dân học vụ số',
    'xây dựng gia đình 5 không, 3 sạch',
    'dân vận khéo',
    'Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc',
    'Mỗi đảng viên giúp một hộ nghèo',
    'Đoàn kết, sáng tạo',
    'xây dựng người phụ nữ Việt Nam thời đại mới',
  ],
  'mô hình': phraseList(`
  chính quyền địa phương 2 cấp | chính quyền địa phương hai cấp | chính quyền 2 cấp |
  chính quyền hai cấp | chính quyền đô thị | camera an ninh | camera nhân dân | tiếng kẻng an ninh | tiếng mõ an ninh |
  tiếng trống an ninh | tiếng chiêng an ninh | ánh sáng an ninh | Zalo an ninh | móc khóa an ninh |
  khu nhà trọ tự quản | dòng họ tự quản | tổ an ninh công nhân | cổng trường bình yên |
  cổng trường an toàn giao thông | thắp sáng đường quê | camera giám sát an ninh |
  camera phòng, chống tội phạm | khu dân cư không có tội phạm | xã không ma túy | thôn không ma túy |
  bản không ma túy | tổ tự quản đường biên | cụm liên kết an ninh trật tự |
 
  tiếng loa an ninh | dân vận khéo
`),
  'chương trình': phraseList(`
  135 | 134 | 30a | 1719 | giáo dục phổ thông 2018 | giáo dục phổ thông mới | giáo dục phổ thông |
  GDPT 2018 | tiêm chủng mở rộng | tiêm chủng quốc gia | OCOP | mỗi xã một sản phẩm | sữa học đường | xây dựng nông thôn mới | Chuyển động 24h | Thời sự 19h | Ai là triệu phú | 1 triệu sáng kiến | phát triển nhà ở xã hội |
  xây dựng NTM | giảm nghèo bền vững | phục hồi và phát triển kinh tế - xã hội |
  sóng và máy tính cho em | xóa nhà tạm, nhà dột nát
`),
  ngày: phraseList(`
  Chuyển đổi số quốc gia | Chuyển đổi số | Pháp luật Việt Nam |
  Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam | Pháp luật | toàn dân đưa trẻ đến trường |
  toàn dân hiến máu tình nguyện | toàn dân phòng cháy, chữa cháy | Sách và Văn hóa đọc Việt Nam |
  Sách và Văn hóa đọc | Sách Việt Nam | Môi trường thế giới | vì người nghèo | Chủ nhật xanh |
  Quyền của người tiêu dùng Việt Nam | Văn hóa các dân tộc Việt Nam |
  Đại dương thế giới | Nước thế giới | Dân số thế giới | Sức khỏe thế giới | Đa dạng sinh học | Quốc tế đa dạng sinh học |
  Thế giới không thuốc lá | Khí tượng thế giới | Đất ngập nước thế giới | thứ bảy tình nguyện | Khuyến học Việt Nam |
  An toàn thông tin Việt Nam | Đổi mới sáng tạo Việt Nam | Sở hữu trí tuệ thế giới | Thế giới phòng, chống AIDS |
  Thế giới phòng chống AIDS | Doanh nghiệp chuyển đổi số
`),
  'ngày hội': phraseList('việc làm | hiến máu | hiến máu tình nguyện | khởi nghiệp'),
  'tuần lễ': [
    'hưởng ứng học tập suốt đời',
    'quốc gia phòng, chống thiên tai',
    'quốc gia nước sạch và vệ sinh môi trường',
    'biển và hải đảo Việt Nam',
  ],
  tháng: phraseList(`
  ba biên giới |
  hành động vì trẻ em | hành động vì an toàn thực phẩm | hành động phòng, chống ma túy |
  hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới |
  hành động vì bình đẳng giới | hành động quốc gia phòng, chống HIV/AIDS |
  hành động về an toàn, vệ sinh lao động | vận động hiến máu
`),
  hội: phraseList(
    'Lim | Gióng | Gióng đền Phù Đổng | Gióng đền Sóc | Phết Hiền Quan | chọi trâu Đồ Sơn | chọi trâu Hải Lựu | vật làng Sình | Xoan',
  ),
  'lễ hội': [
    'cầu ngư',
    'nghinh ông',
    'chọi trâu',
    'đua bò',
    'đền Hùng',
    'vía Bà Chúa Xứ',
    'vía Bà Chúa Xứ núi Sam',
    'pháo hoa quốc tế Đà Nẵng',
    'đua ghe Ngo',
  ],
  'chiến dịch': ['mùa hè xanh', 'thanh niên tình nguyện hè', 'Quang Trung thần tốc'],
};

/** Beginnings after which a campaign's name runs on in lower case: chiến dịch tiêm bổ sung vắc xin sởi. */
export const OPEN_CAMPAIGNS: readonly string[] = ['tiêm', 'tiêm chủng', 'ra quân làm sạch'];

/** The aims of the national target programmes, longest forms; a shorter or newer aim is read to the clause's end. */
export const TARGET_AIMS: readonly string[] = phraseList(`
  xây dựng nông thôn mới | xây dựng NTM | giảm nghèo bền vững | giảm nghèo | 1719 |
  phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi |
  phát triển kinh tế - xã hội vùng đồng bào DTTS và miền núi |
  phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số |
  phát triển KT-XH vùng đồng bào DTTS và miền núi | phát triển văn hóa | phòng, chống ma túy
`);

/** Words behind a head that make it no name though they are capitalised: bodies, school subjects, quality labels. */
export const NO_NAMES: readonly string[] = phraseList(`
  Đoàn | Hội | Đội | Đảng | Công đoàn | Thi đua | Nhà nước | Chính phủ | Công an | Hợp tác xã |
  VietGAP | GlobalGAP | Quốc hội | Bộ | Sở | Việt Nam | Toán | Ngữ văn | Quốc khánh | Nhà giáo |
  Thầy thuốc | Thương binh | Giải phóng | Thành lập | Báo chí | Doanh nhân | Phụ nữ | Quốc tế |
  Gia đình | Chủ nhật | Thứ | Truyền thống | Hội đồng | Tổ hợp tác | Ban Chỉ đạo | Hamas | Hezbollah |
  Houthi | Fatah | Taliban | Hồi giáo | ChatGPT | Gemini | Phát triển Liên | Lương thực Thế giới |
  Môi trường Liên | Lịch sử | Tiếng Anh | Ramadan | Kinh tế Thế giới | Kinh tế thế giới | Doanh nghiệp | khu vực ASEAN
`);

/** Names of the calendar's own months. */
export const MONTHS: readonly string[] = phraseList(`
  Giêng | Hai | Ba | Tư | Năm | Sáu | Bảy | Tám | Chín | Mười | Một | Chạp
`);

/** Behind a capitalised head inside a sentence, what makes it a plan of work and no programme's name. */
export const WORK_PLANS: readonly string[] = phraseList(`
  hành động | công tác | phối hợp | làm việc | giám sát | nghị sự | số | toàn khóa | kỳ họp | học | đào tạo
`);

/** What an event in lower case may be named after before its capitalised name: lễ hội đền Hùng. */
export const EVENT_NOUNS: readonly string[] = phraseList(`
  pháo hoa | trái cây | ẩm thực | bánh | áo dài | sen | đền | chùa | đình | phủ | miếu | tháp | hoa | đua | vía | bà | cầu | chọi | cà phê | phim | trà
`);

/** Sports and arts a tournament's name begins with. */
export const SPORTS: readonly string[] = phraseList(`
  bi sắt | lân sư rồng | cờ | billiards | bi-a | aerobic | khiêu vũ | thể dục | bóng đá | bóng chuyền | bóng bàn | bóng rổ | bóng ném | cầu lông | quần vợt | tennis | pickleball |
  marathon | chạy | việt dã | điền kinh | bơi | bơi lội | đua | xe đạp | mô tô | cờ vua | cờ tướng |
  vô địch | võ | võ thuật | võ cổ truyền | vovinam | karate | taekwondo | judo | vật | boxing | golf |
  futsal | thể thao | dù lượn | leo núi | bán marathon | đẩy gậy | kéo co | bắn nỏ | đi bộ | bóng |
  báo chí | hạng nhất | hạng nhì | U15 | U17 | U19 | U20 | U21 | U23 | trẻ | quốc tế | quốc gia
`);

/** Names known without a head word; an edition behind them (a number, a year) belongs to them. */
export const WELL_KNOWN: readonly string[] = phraseList(`
  SEA Games | ASEAN Para Games | Para Games | ASIAD | Asian Games | Olympic | Paralympic | Olympia |
  World Cup | FIFA World Cup | Women’s World Cup | FIFA Club World Cup | Club World Cup |
  Futsal World Cup | AFF Cup | AFF Suzuki Cup | ASEAN Cup | ASEAN Mitsubishi Electric Cup | Asian Cup |
  AFC Asian Cup | Copa America | Champions League | AFC Champions League | AFC Champions League Two |
  Europa League | Conference League | Nations League | Premier League | Ngoại hạng Anh | La Liga |
  Serie A | Bundesliga | Ligue 1 | Saudi Pro League | MLS | NBA | FA Cup | Carabao Cup | AFC Cup |
  FIFA Days | V.League | V-League | V League | LPBank V.League | Night Wolf V.League |
  Nuti Café V.League | V.League 1 | V.League 2 | LPBank V.League 1 | LPBank V.League 2 | VBA |
  Tour de France | Wimbledon | Roland Garros | US Open | Australian Open | Mỹ mở rộng | Úc mở rộng |
  Pháp mở rộng | Thomas Cup | Uber Cup | Sudirman Cup | Davis Cup | Grand Prix | Formula 1 |
  Hoa hậu Việt Nam | Hoa hậu Hoàn vũ | Hoa hậu Hoàn vũ Việt Nam | Miss Universe | Miss World |
  Miss Grand | Đường lên đỉnh Olympia | Robocon | Techfest | Online Friday | Black Friday | Táo quân | Vietnam Idol | Liên hoan phim Cannes |
  Tiền Phong Marathon | VnExpress Marathon | Quảng Trị Marathon | Giờ Trái đất | Mùa hè xanh | Hoa phượng đỏ | Hành quân xanh | Kỳ nghỉ hồng | Tết Sum vầy | Tết Nhân ái | Tết Quân - Dân | Xuân Biên phòng | Xuân tình nguyện | Hành trình Đỏ | Chủ nhật Đỏ | Tiếp sức mùa thi | Hội khỏe Phù Đổng |
  Bông Sen vàng
`);

/** Of these, the ones that are numbered: SEA Games 33. The others are told apart by their year alone. */
export const NUMBERED: readonly string[] = [
  'SEA Games',
  'ASEAN Para Games',
  'Para Games',
  'ASIAD',
  'Asian Games',
];

/** Words between a known name and its edition: World Cup nữ 2023, Olympic trẻ châu Á. */
export const NAME_QUALIFIERS: readonly string[] = phraseList(`
  Toán | Toán học | Vật lý | Hóa học | Sinh học | Tin học | Thiên văn | Khoa học | Tiếng Anh |
  nữ | trẻ | mùa đông | mùa hè | quốc tế | quốc gia | châu Á | khu vực | thế giới | bãi biển
`);

/** Names that are common words unless an edition stands behind them: Euro 2024. */
export const WELL_KNOWN_BY_EDITION: readonly string[] = ['Euro', 'VCK U23 châu Á', 'U23 châu Á'];

/** Festivals of the peoples, named with or without `Lễ hội`. */
export const BARE_FESTIVALS: readonly string[] = phraseList(`
  Katê | Ok Om Bok | Oóc Om Bóc | Sene Dolta | Sen Dolta | Ramưwan | Gầu Tào | Lồng Tồng |
  Kin Pang Then | Chôl Chnăm Thmây | Chol Chnam Thmay
`);

/** First words of initiatives that print their name in quotation marks without a head word: “Siêu thị 0 đồng”. */
export const INITIATIVE_NOUNS: readonly string[] = phraseList(`
  Nhà | Ngôi nhà | Mái ấm | Khu nhà trọ | Nhà trọ | Khu dân cư | Khu phố | Tổ dân phố | Xóm | Thôn |
  Siêu thị | Chợ | Phiên chợ | Gian hàng | Cửa hàng | Quầy hàng | Chuyến xe | Chuyến tàu | Chuyến bay |
  Tháng | Tuần | Tuần lễ | Ngày | Ngày hội | Ngày thứ bảy | Ngày chủ nhật | Giờ | Tết | Đêm hội |
  Ống tre | Ống heo | Heo đất | Nuôi heo đất | Hũ gạo | Hộp tiết kiệm | Tủ sách | Tủ bánh mì |
  Tủ thuốc | Bếp | Bếp ăn | Bữa cơm | Bữa sáng | Nồi cháo | Suất cơm | Cơm | ATM | Camera | Mắt thần |
  Zalo | Tiếng kẻng | Tiếng loa | Tiếng mõ | Tiếng chiêng | Tiếng trống | Cổng trường | Đường |
  Tuyến đường | Đoạn đường | Con đường | Hàng cây | Vườn rau | Vườn cây | Lô cao su | Biến rác |
  Đổi rác | Thu gom | Tổ liên gia | Tổ an ninh | Tổ tự quản | Cụm | Dòng họ | Họ đạo | Giáo xứ | Làng |
  Bản | Buôn | Ấp | Mẹ đỡ đầu | Con nuôi | Nâng bước | Cặp lá | Áo ấm | Xuân | Trung thu | Thắp sáng |
  Thắp nến | Chung tay | Tiếp sức | Cùng em | Xuân biên phòng | Lớp học | Trường học | Bến đò |
  Điểm hẹn | Không gian | Cây ATM | Cà phê | Trạm | Điểm | Chợ Tết | Mỗi tuần | Mỗi ngày | Mỗi xã |
  Mỗi chi hội | Ba cùng | Dân vận khéo |
  Bát cháo | Nồi | Quán | Quán cơm | Bếp cơm | Bếp lửa | Tiệm | Xe | Chuyến đò | Bánh | Giọt máu | Hạt gạo | Thùng |
  Tủ | Gánh | Hội chợ | Phòng khám | Phòng trọ | Trại hè | Học bổng | Sân chơi | Sân khấu | Đèn | Ánh sáng | Giờ học |
  Nhịp cầu | Cây cầu | Cầu | Giếng | Ngân hàng | Bò giống | Đàn bò | Hũ | Nuôi | Trồng | Góp | Đi chợ | Nói không |
  Thứ bảy | Chủ nhật | Tuyến phố | Hành trình | Nghĩa tình | Tấm lòng | Trái tim | Vòng tay | Hơi ấm | Hiến máu |
  Chắp cánh | Toàn dân | Cả nước | Nông dân | Phụ nữ | Tuổi trẻ | Thanh niên | Cựu chiến binh | Gia đình | Mùa |
  Đưa | Đồng hành | Lá lành | Vì | Ươm mầm | Gửi | Cánh đồng | Vườn | Ao | Ruộng | Sách | Thư viện
`);

/** Verbs and nouns straight before a quotation that make it an initiative's name. */
export const INITIATIVE_CUES: readonly string[] = phraseList(`
  phát động | hưởng ứng | ra mắt | triển khai | duy trì | nhân rộng | khởi động | phát huy hiệu quả |
  mở | ra quân | bàn giao | khánh thành | trao tặng | xây dựng | thực hiện | tổ chức | tham gia | lập | triển khai thực hiện | lễ phát động | lễ ra quân | thành lập | đăng cai
`);

/** Words whose quotation is a motto, never the name of the programme before it. */
export const MOTTO_NOUNS: readonly string[] = phraseList(`
  phương châm | khẩu hiệu | chủ đề | tiêu chí | tinh thần | thông điệp | tiêu chuẩn | danh hiệu
`);

/** Words straight before a quotation that make it no programme: offences, mottoes, titles of works, by-names. */
export const QUOTATION_NOUNS: readonly string[] = [
  ...MOTTO_NOUNS,
  ...phraseList(`
    rằng | nói | bảo | hỏi | kể | hô | coi là | mệnh danh là | ví như | ví là | câu chuyện | bài học | vai | vai trò |
    tội | tội danh | vụ | vụ án | tàu | nhà hàng | khách sạn | công ty | biệt danh | câu | cụm từ | nhan đề | chuyên đề | tiêu đề | tựa đề | đề tài |
    cuốn | sách | cuốn sách | sổ | tập | bài | bài viết | bài thơ | bài hát | ca khúc | tác phẩm |
    phim | bộ phim | vở | vở kịch | truyện | tiểu thuyết | tập thơ | tranh | bức tranh | tượng |
    chương | trang | mục | kênh | thương hiệu | nhãn hiệu | sản phẩm | album | tiết mục | kịch bản |
    quy trình | nguyên tắc | quan điểm | mục tiêu | lời | chữ | dòng chữ | từ | tên | cái tên |
    gọi là | ghi danh | di sản | nghệ thuật | điểm | bản | quỹ | đề án | dự án | kế hoạch |
    nghị quyết | kỷ niệm chương | huy hiệu
  `),
];

/** Verbs that introduce a quotation as speech from behind: “…”, ông Tám nói. */
export const SPEECH_VERBS: readonly string[] = phraseList(`
  nói | kể | bảo | chia sẻ | cho biết | cho hay | tâm sự | bộc bạch | khẳng định | nhấn mạnh | cười |
  khoe | than | nhớ lại | kết luận | bày tỏ | tính toán | rầu rĩ | phấn khởi | thổ lộ | đề nghị | dặn
`);

/** Words between a head and the quotation that name it and are no part of it: mô hình mang tên “…”. */
export const NAMING_WORDS: readonly string[] = phraseList(`
  mang tên | mang tên gọi | có tên | có tên gọi | với tên gọi | với tên | tên gọi | lấy tên | tên | là |
  như | gồm | điển hình | điển hình như | tiêu biểu | tiêu biểu như | mang tên là
`);

/** Behind a quotation, what says that it is an initiative's name: “…” là mô hình, “…” do Hội phát động. */
export const INITIATIVE_KINDS: readonly string[] = phraseList(`
  là mô hình | là chương trình | là phong trào | là cuộc thi | là cuộc vận động | là hoạt động | là sân chơi |
  được phát động | được triển khai | được nhân rộng | được duy trì | phát động
`);

/** First words of quoted grades and results, which name no initiative: chi bộ “Hoàn thành xuất sắc nhiệm vụ”. */
export const GRADE_WORDS: readonly string[] = phraseList(`
  Hoàn thành | Trong sạch | Đạt chuẩn | Vững mạnh | Tiên tiến | Xuất sắc | Không hoàn thành
`);

/** Words of speech: a quotation that holds one names nothing. */
export const SPEECH_WORDS: readonly string[] = phraseList(`
  tôi | mình | tui | nó | họ | chúng | ai | gì | rồi | thì | mà | đâu | đấy | nhé | ạ | ơi | lắm | quá
`);
