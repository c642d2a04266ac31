/**
 * Honours of the State, ministries, provinces and mass organisations, and how their names go on.
 *
 * Sources: Luật Thi đua, khen thưởng 2022 (06/2022/QH15) for orders, medals, State titles and emulation titles;
 * gazetteer/awards.tsv for variants seen in print and the commemorative medals of bodies. Look-ups fold case, tone
 * placement and i/y, so Chiến sỹ/Chiến sĩ and văn hoá/văn hóa are one entry.
 */
import { phraseList } from './phrase-list.ts';

/**
 * How an award's name goes on behind its head:
 * - `whole`: it does not (Bằng khen);
 * - `graded`: by a class, where the text gives one (Huân chương Lao động hạng Nhì);
 * - `named`: by a quoted or capitalised name, where there is one (Kỷ niệm chương “…”);
 * - `quoted`: only together with a quoted name (Bảng vàng “…”);
 * - `flag`: by the place won (Cờ đơn vị dẫn đầu phong trào …);
 * - `recognition`: by what is recognised (Bằng công nhận xã đạt chuẩn …);
 * - `title`: by a title, quoted or not (danh hiệu “Nhà giáo Ưu tú”);
 * - `badge`: by years of party membership or a quoted name (Huy hiệu 60 năm tuổi Đảng);
 * - `medal`: by its metal (Huy chương Vàng);
 * - `prize`: by its rank (giải Nhất).
 */
export type AwardForm =
  'whole' | 'graded' | 'named' | 'quoted' | 'flag' | 'recognition' | 'title' | 'badge' | 'medal' | 'prize';

const CERTIFICATES = [
  'bằng khen',
  'giấy khen',
  'thư khen',
  // Printing errors met in the provincial press.
  'băng khen',
  'bằng khên',
  'giấy kheng',
  'Bằng Lao động sáng tạo',
  'Bằng Tổ quốc ghi công',
  'Bằng Gia đình vẻ vang',
  'Bằng Có công với nước',
  'Bằng Tuổi trẻ dũng cảm',
];

const ORDERS = phraseList(`
  Sao vàng | Hồ Chí Minh | Độc lập | Quân công | Lao động | Bảo vệ Tổ quốc | Chiến công |
  Đại đoàn kết dân tộc | Dũng cảm | Hữu nghị | Chiến sĩ vẻ vang | Chiến sĩ giải phóng | Kháng chiến |
  Kháng chiến chống Mỹ | Kháng chiến chống Mỹ cứu nước | Kháng chiến chống Mỹ, cứu nước |
  Kháng chiến chống Pháp | Giải phóng | Quyết thắng | Quân kỳ quyết thắng | Vì an ninh Tổ quốc |
  Vì nghĩa vụ quốc tế | Thanh niên xung phong vẻ vang | TNXP vẻ vang
`);

const COMMEMORATIVE = phraseList(`
  Bảo vệ an ninh Tổ quốc | Vì an ninh Tổ quốc | Vì thế hệ trẻ | Vì sự phát triển của phụ nữ Việt Nam |
  Vì sự tiến bộ của phụ nữ Việt Nam | Vì giai cấp nông dân Việt Nam | Cựu chiến binh Việt Nam |
  CCB Việt Nam | Vì sự nghiệp Đại đoàn kết toàn dân tộc | Vì sự nghiệp xây dựng tổ chức Công đoàn |
  Vì sự nghiệp giáo dục | Vì sức khỏe nhân dân | Vì sự nghiệp Tư pháp | Vì sự nghiệp Kiểm sát |
  Vì sự nghiệp Tòa án | Vì sự nghiệp Thanh tra | Vì sự nghiệp Báo chí | Vì sự nghiệp Báo chí Việt Nam |
  Vì sự nghiệp Dân vận | Vì sự nghiệp Tuyên giáo | Vì sự nghiệp Kiểm tra Đảng |
  Vì sự nghiệp Xây dựng Đảng | Vì sự nghiệp khuyến học | Vì sự nghiệp nhân đạo |
  Vì chủ quyền an ninh biên giới | Vì chủ quyền, an ninh biên giới |
  Vì sự nghiệp bảo vệ chủ quyền biển, đảo | Vì sự nghiệp văn hóa, thể thao và du lịch |
  Vì sự nghiệp khoa học và công nghệ | Vì sự nghiệp tài nguyên và môi trường |
  Vì sự nghiệp nông nghiệp và phát triển nông thôn | Chiến sĩ cách mạng bị địch bắt tù đày |
  Chiến sĩ cách mạng bị địch bắt tù, đày | Chiến sĩ Trường Sơn | Chiến sĩ Điện Biên | Chiến sĩ Thành cổ Quảng Trị | Thanh niên xung phong |
  Cựu thanh niên xung phong | Hội Cựu chiến binh Việt Nam | Vì sự nghiệp giải phóng phụ nữ | Vì sự nghiệp giải phóng phụ nữ Việt Nam
`);

const BADGES = phraseList(`
  Huy hiệu Đảng | Huy hiệu tuổi Đảng | Huy hiệu Bác Hồ | Huy hiệu Tuổi trẻ dũng cảm |
  Huy hiệu Tuổi trẻ sáng tạo | Huy hiệu Lao động sáng tạo | Huy hiệu Chiến sĩ Điện Biên Phủ
`);

const PRIZES = phraseList(`
  Giải thưởng Hồ Chí Minh | Giải thưởng Nhà nước | Giải thưởng Lý Tự Trọng |
  Giải thưởng Lương Định Của | Giải thưởng Kim Đồng | Giải thưởng Sao Tháng Giêng |
  Giải thưởng Sao Vàng đất Việt | Giải thưởng Chất lượng Quốc gia | Giải thưởng Nguyễn Văn Trỗi |
  Giải thưởng 15 tháng 10 | Quả bóng Vàng | Quả bóng Bạc | Quả bóng Đồng |
  Chiếc giày Vàng | HCV | HCB | HCĐ
`);

const NOBEL = ['Y học', 'Y sinh', 'Hóa học', 'Vật lý', 'Văn học', 'Kinh tế', 'Hòa bình'];

/** Heads of awards, each with the way its name goes on. */
export const AWARD_HEADS: readonly (readonly [phrase: string, form: AwardForm])[] = [
  ...[
    ...CERTIFICATES,
    ...PRIZES,
    'giải Nobel',
    'giải Oscar',
    ...NOBEL.map((field) => `giải Nobel ${field}`),
  ].map((name) => [name, 'whole'] as const),
  ...ORDERS.flatMap((name) => [
    [`Huân chương ${name}`, 'graded'] as const,
    [`Huy chương ${name}`, 'graded'] as const,
  ]),
  ...COMMEMORATIVE.map((name) => [`Kỷ niệm chương ${name}`, 'whole'] as const),
  ...BADGES.map((name) => [name, 'whole'] as const),
  ['Huân chương', 'named'],
  ['Kỷ niệm chương', 'named'],
  ['Giải thưởng', 'title'],
  ['Huy chương', 'medal'],
  ['Huy hiệu', 'badge'],
  ['Bảng vàng', 'quoted'],
  ['Bằng vinh danh', 'quoted'],
  ['Bằng công nhận', 'recognition'],
  ['Bằng xếp hạng', 'recognition'],
  ['Bằng di tích', 'recognition'],
  ['Bằng chứng nhận', 'recognition'],
  ['cờ', 'flag'],
  ['danh hiệu', 'title'],
  ['giải', 'prize'],
];

const STATE_TITLES = phraseList(`
  Bà mẹ Việt Nam anh hùng | Mẹ Việt Nam anh hùng | Bà mẹ VNAH | Mẹ VNAH |
  Anh hùng Lực lượng vũ trang nhân dân |
  Anh hùng Lực lượng vũ trang nhân dân thời kỳ chống Mỹ cứu nước |
  Anh hùng Lực lượng vũ trang nhân dân thời kỳ chống Pháp | Anh hùng LLVTND | Anh hùng LLVT nhân dân |
  Anh hùng LLVT | Anh hùng Lực lượng vũ trang | Anh hùng Lao động | Anh hùng Lao động thời kỳ đổi mới |
  Nhà giáo Nhân dân | Nhà giáo Ưu tú | Thầy thuốc Nhân dân | Thầy thuốc Ưu tú | Nghệ sĩ Nhân dân |
  Nghệ sĩ Ưu tú | Nghệ nhân Nhân dân | Nghệ nhân Ưu tú | Tỉnh anh hùng | Thành phố anh hùng
`);

const EMULATION_TITLES = phraseList(`
  Chiến sĩ thi đua toàn quốc | Chiến sĩ thi đua toàn quân |
  Chiến sĩ thi đua toàn lực lượng Công an nhân dân | Chiến sĩ thi đua toàn lực lượng CAND |
  Chiến sĩ thi đua toàn lực lượng | Chiến sĩ thi đua cấp bộ | Chiến sĩ thi đua cấp tỉnh |
  Chiến sĩ thi đua cấp thành phố | Chiến sĩ thi đua cấp cơ sở | Chiến sĩ thi đua cơ sở |
  Chiến sĩ thi đua | CSTĐ toàn quốc | CSTĐ cấp tỉnh | CSTĐ cấp cơ sở | CSTĐ cơ sở | Lao động tiên tiến |
  Chiến sĩ tiên tiến | Tập thể Lao động xuất sắc | Tập thể Lao động tiên tiến | Đơn vị quyết thắng |
  Đơn vị tiên tiến | Gia đình văn hóa | Gia đình văn hóa tiêu biểu | Thôn, tổ dân phố văn hóa |
  Cơ quan văn hóa | Đơn vị văn hóa | Doanh nghiệp văn hóa | Cháu ngoan Bác Hồ | Sinh viên 5 tốt |
  Học sinh 3 tốt | Học sinh 3 rèn luyện | Công dân ưu tú | Công dân tiêu biểu | Công dân danh dự |
  Thanh niên tiên tiến làm theo lời Bác | Tuổi trẻ dũng cảm
`);

/** `xã nông thôn mới`, `làng văn hóa`: what a place or neighbourhood is recognised as. */
const PLACE_TITLES = phraseList(`
  thôn | làng | bản | buôn | ấp | khóm | khu phố | tổ dân phố | khu dân cư | xã | phường | huyện |
  thị trấn
`)
  .flatMap((tier) =>
    phraseList(`
  văn hóa | nông thôn mới | nông thôn mới nâng cao | nông thôn mới kiểu mẫu | NTM | NTM nâng cao |
  NTM kiểu mẫu
`).flatMap((title) => [`${tier} ${title}`, `${tier} đạt chuẩn ${title}`]),
  )
  .concat('đô thị văn minh', 'phường đạt chuẩn đô thị văn minh');

/** Titles that stand behind `danh hiệu`, in quotes or not. */
export const AWARD_TITLES: readonly string[] = [...STATE_TITLES, ...EMULATION_TITLES, ...PLACE_TITLES];

/** Words between `danh hiệu` and the title: danh hiệu vinh dự Nhà nước “…”, danh hiệu cao quý “…”. */
export const TITLE_MODIFIERS: readonly string[] = phraseList(`
  vinh dự Nhà nước | vinh dự của Nhà nước | vinh dự | cao quý | cao quý của Nhà nước | thi đua |
  đơn vị | tập thể
`);

/** Verbs that make a title behind them an award: phong tặng Anh hùng Lao động. */
export const TITLE_VERBS: readonly string[] = ['tặng', 'phong', 'đạt', 'nhận', 'công nhận'];

/** Classes of orders and medals, behind `hạng`. */
export const AWARD_CLASSES: readonly string[] = ['nhất', 'nhì', 'hai', 'ba', 'I', 'II', 'III'];

/** Metals of a competition's medals. */
export const MEDAL_METALS: readonly string[] = ['vàng', 'bạc', 'đồng'];

/** What a flag goes on with; any other flag (cờ đỏ sao vàng, cờ Tổ quốc) is no award. */
export const FLAG_NAMES: readonly (readonly [phrase: string, form: 'whole' | 'open'])[] = [
  ['thi đua', 'whole'],
  ['thi đua xuất sắc', 'whole'],
  ['thi đua đơn vị xuất sắc', 'open'],
  ['thi đua đơn vị dẫn đầu', 'open'],
  ['thi đua dẫn đầu', 'open'],
  ['thi đua xuất sắc dẫn đầu', 'open'],
  ['đơn vị xuất sắc', 'open'],
  ['đơn vị dẫn đầu', 'open'],
  ['đơn vị thi đua', 'open'],
  ['dẫn đầu', 'open'],
  ['truyền thống', 'whole'],
  ['đơn vị Quyết thắng', 'whole'],
  ['Quyết thắng', 'whole'],
  ['luân lưu', 'whole'],
];

/** Ranks of a competition's prizes. `capital` ones are common words in lower case (giải ba bài toán). */
export const PRIZE_RANKS: readonly (readonly [phrase: string, spelling: 'any' | 'capital'])[] = [
  ['nhất', 'any'],
  ['nhì', 'any'],
  ['khuyến khích', 'any'],
  ['triển vọng', 'any'],
  ['ấn tượng', 'any'],
  ['phong cách', 'any'],
  ['ba', 'capital'],
  ['tư', 'capital'],
  ['đặc biệt', 'capital'],
  ['đồng đội', 'capital'],
  ['toàn đoàn', 'capital'],
  ['vàng', 'capital'],
  ['bạc', 'capital'],
  ['đồng', 'capital'],
  ['A', 'capital'],
  ['B', 'capital'],
  ['C', 'capital'],
];
