import { examples, refusals, type Phrasings } from './phrasing.ts';

const titled = (title: string, texts: readonly string[]) => examples({ kind: 'person', title }, texts);

/** One role over a list of names. */
const LISTS = [
  titled('Ủy viên Ban Thường vụ Tỉnh ủy', [
    'Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: «Lê Bá Quyến», Trần Thị Hạnh Vân.',
    'Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Lê Bá Quyến, «Trần Thị Hạnh Vân».',
    'Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Lê Bá Quyến, Trưởng Ban Tổ chức; «Trần Thị Hạnh Vân».',
  ]),
  titled('Ủy viên Ban Thường vụ Tỉnh ủy ; Trưởng Ban Tổ chức', [
    'Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: «Lê Bá Quyến», Trưởng Ban Tổ chức; Trần Thị Hạnh Vân.',
  ]),
  titled('Phó Chủ tịch HĐND tỉnh', [
    'Các Phó Chủ tịch HĐND tỉnh «Đinh Công Sứ», Bùi Thị Ngần điều hành.',
    'Các Phó Chủ tịch HĐND tỉnh Đinh Công Sứ, «Bùi Thị Ngần» điều hành.',
    'Hai Phó Chủ tịch HĐND tỉnh Đinh Công Sứ và «Bùi Thị Ngần» điều hành.',
    'Dự lễ có các đồng chí Phó Chủ tịch HĐND tỉnh: Đinh Công Sứ, Bùi Thị Ngần và «Hoàng Gia Lân».',
  ]),
  titled('none', ['Phó Chủ tịch HĐND tỉnh Đinh Công Sứ và «Bùi Thị Ngần» đến muộn.']),
];

/** Roles of the same holder before and behind, and roles of somebody else. */
const SEVERAL = [
  titled('Phó Thủ tướng ; Bộ trưởng Ngoại giao Lào', [
    'Ông hội đàm với Phó Thủ tướng, Bộ trưởng Ngoại giao Lào «Somsak Keovongsa».',
    'Chuyến thăm của Phó Thủ tướng, Bộ trưởng Ngoại giao Lào «Somsak Keovongsa» kéo dài ba ngày.',
  ]),
  titled('Bí thư Tỉnh ủy', [
    'Thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy «Lê Minh Khái» gắn Huân chương.',
  ]),
  titled('Thiếu tướng', ['Thừa lệnh Bộ trưởng Bộ Quốc phòng, Thiếu tướng «Cao Triết Lý» trao quyết định.']),
  titled('Phó Vụ trưởng Vụ Pháp chế', ['Phó Vụ trưởng Vụ Pháp chế, Bộ Nội vụ «Đỗ Văn Thuần» nêu rõ.']),
  titled('Bí thư Chi bộ ; Trưởng thôn', ['Ông «Vi Văn Tám», Bí thư Chi bộ kiêm Trưởng thôn, nói.']),
  titled('Phó Giám đốc Sở Y tế', ['Trao đổi với phóng viên, Phó Giám đốc Sở Y tế «Đinh Tấn Hoàng» cho hay.']),
];

/** Heads by their grammar, fields that no lexicon holds, countries and posts. */
const HEADS = [
  titled('Giám đốc vận hành Công ty TNHH Haesung Vina', [
    'Ông «Oh Se-jin», Giám đốc vận hành Công ty TNHH Haesung Vina, nói.',
  ]),
  titled('Nghệ nhân ẩm thực', ['Nghệ nhân ẩm thực «Phạm Thị Ánh Tơ» đứng bếp.']),
  titled('Nhà nghiên cứu văn hóa dân gian', ['Nhà nghiên cứu văn hóa dân gian «Trần Hữu Sanh» kể.']),
  titled('Chủ tọa phiên tòa', ['Chủ tọa phiên tòa «Vũ Quang Hiếu» gõ búa.']),
  titled('Thượng úy QNCN', ['Thượng úy QNCN «Bùi Văn Án» hy sinh.']),
  titled('Quốc vụ khanh Bộ Kinh tế Đức', ['Quốc vụ khanh Bộ Kinh tế Đức «Udo Petersen» nói.']),
  titled('Tổng thống Cộng hòa Pháp', ['Tổng thống Cộng hòa Pháp «Antoine Lefort» đến thăm.']),
  titled('Quốc vụ khanh Các Tiểu vương quốc Arab Thống nhất', [
    'Ông gặp Quốc vụ khanh Các Tiểu vương quốc Arab Thống nhất «Khalid bin Rashid Al Noor».',
  ]),
  titled('Đại sứ đặc mệnh toàn quyền Nhật Bản tại Việt Nam', [
    'Đại sứ đặc mệnh toàn quyền Nhật Bản tại Việt Nam «Sato Naoko» chào từ biệt.',
  ]),
  titled('Đại biện lâm thời Đại sứ quán Hoa Kỳ', [
    'Đại biện lâm thời Đại sứ quán Hoa Kỳ «Courtney Blake» dự.',
  ]),
  titled('Thống đốc bang California', ['Thống đốc bang California «Gavin Norwood» tuyên bố.']),
  titled('Giáo sư Đại học Tokyo', ['Giáo sư Đại học Tokyo «Yoshida Haruki» thuyết trình.']),
  titled('Trưởng làng Krai', ['Trưởng làng Krai «Ksor Blân» so sánh.']),
  titled('Chủ tịch UBND xã', [
    "Chủ tịch UBND xã «Siu H'Nghiên» khoe sổ.",
    'Chủ tịch UBND xã «Ksor Phướn» gật đầu.',
  ]),
  titled('Thuyền trưởng tàu QNg 96321 TS', ['Thuyền trưởng tàu QNg 96321 TS «Bùi Văn Phông» kể.']),
  titled('tiền vệ', ['Đáng tiếc, tiền vệ gốc Duy Xuyên «Võ Hoàng Tĩnh» đá hỏng.']),
  titled('Giám đốc Bệnh viện', ['Ông «Trịnh Khắc Ứng», Giám đốc Bệnh viện huy động ba kíp mổ.']),
];

/** Ranks further on in the item of a list of martyrs; chiefs of bodies named in lower case. */
const ITEMS = [
  titled('Liệt sĩ ; Thiếu úy ; Đại đội phó', [
    '- Liệt sĩ «Nông Văn Sằn», sinh năm 1958, quê xã Yên Bình; Thiếu úy, Đại đội phó; hy sinh 12/7/1984.',
  ]),
  titled('Liệt sĩ', ['Liệt sĩ «Nông Văn Sằn» hy sinh năm 1984; Thiếu úy Vi Văn Lộ bị thương.']),
  titled('Thiếu tá quân nhân chuyên nghiệp', ['Thiếu tá quân nhân chuyên nghiệp «Giàng Mí Sính» đào đất.']),
  titled('Trưởng đoàn nghệ thuật tỉnh Kandal', [
    'Ông «Chea Sokhan», Trưởng đoàn nghệ thuật tỉnh Kandal, cười.',
  ]),
  titled('Achar', ['Achar «Thạch Huôn» đút cốm dẹp.']),
  refusals('person', ['Bài: MINH HIỀN - «Ảnh»: PHAN THÀNH', 'Cô gái «Tà Ôi» 18 tuổi dệt zèng.']),
];

/** Words of kin are forms of address. */
const KIN = [
  titled('none', [
    'Mệ «Hường» chống gậy ra bến.',
    'Dượng «Thiu» chèo đò qua phá.',
    'Nhà o «Lài» ở cuối xóm.',
  ]),
  refusals('person', ['Nước «Mệ Linh» chảy xiết.', 'Chế độ «Thai sản» thay đổi.', 'Giống «O Lâu» chịu mặn.']),
];

export const phrasings: readonly Phrasings[] = [...LISTS, ...SEVERAL, ...HEADS, ...ITEMS, ...KIN];
