/**
 * Offices, ranks, degrees, professions and forms of address that stand beside a personal name: a grammar of heads.
 * What stands behind a head (the body, the field, the country) is read by detect/detectors/person/role-body.ts.
 *
 * Source: the project's gazetteer (titles.tsv), checked and widened by hand with offices of world news, sport, court,
 * religion and the arts. Look-ups fold case, tone placement and i/y.
 */
import { phraseList } from './phrase-list.ts';

/**
 * What a word beside a name is:
 * - `office`: held in a body, which may follow (Phó Chủ tịch UBND tỉnh);
 * - `rank`: of police or army, nothing follows (Đại tá);
 * - `degree`: academic, abbreviations may be joined by dots (PGS.TS);
 * - `profession`: what the person is by work or by honour (bác sĩ, Nghệ nhân, luật sư);
 * - `appositive`: a role only behind the name (…, công chức xã; …, thành viên ban giám khảo);
 * - `address`: an honorific or word of kin, never part of the title (ông, đồng chí, mệ);
 * - `status`: what has happened to the person or is asserted of it, never part of the title (bị cáo, tài xế).
 */
export type TitleClass = 'office' | 'rank' | 'degree' | 'profession' | 'appositive' | 'address' | 'status';

/** `Phó Trưởng ban`, `Phó Tổng Giám đốc`, `Tổng Cục trưởng`: every head of the table with each word before it, and alone. */
function graded(grades: readonly string[], table: string): string[] {
  return phraseList(table).flatMap((head) => ['', ...grades].map((grade) => grade + head));
}

const DEPUTY = ['Phó '];

/** Units whose head is called by the unit and `trưởng`, the deputy by `phó`: Cục trưởng, Phó Cục trưởng, tổ phó. */
const CHIEFS_OF = phraseList(`
  Viện|Cục|Tổng cục|Vụ|Chi cục|Hạt|Trạm|Đồn|Đội|Hiệu|Tổ|Nhóm|Lớp|Đoàn|Thôn|Xóm|Ấp|Bản|Khoa|Khu|Trại|Xưởng|Kíp|Ca|Hội|
  Chi hội|Phân hội|Liên đội|Ban|Hải đội|Hải đoàn|Tiểu đội|Trung đội|Đại đội|Tiểu đoàn|Trung đoàn|Lữ đoàn|Sư đoàn|
  Thuyền|Cơ|Máy|Chỉ huy|Tham mưu|Xã đội|Huyện đội|Thôn đội|Khẩu đội|Bếp|Giáo|Xứ|Họ
`);

/** `Trưởng` and the unit: Trưởng phòng, Phó Trưởng ban, Phó đoàn, trưởng bon. */
const CHIEF_UNITS = phraseList(`
  ban|phòng|khoa|đoàn|Công an|Công an xã|Công an phường|đồn|trạm|bộ môn|nhóm|đại diện|thôn|bản|ấp|tổ|khu phố|xóm|khóm|
  buôn|bon|làng|plei|tiểu ban|bộ phận|chi nhánh|khu|tàu|văn phòng|ngành|cơ quan đại diện|tiểu khu|khối|cụm|họ|tộc
`);

const OFFICES_WITH_DEPUTY = `
  Bí thư|Chủ tịch|Chủ nhiệm|Giám đốc|Tổng Giám đốc|Tổng Biên tập|Tổng Thư ký|Tổng Bí thư|Trưởng|
  Chánh Văn phòng|Chánh Thanh tra|Chánh án|Chánh Tòa|Thủ tướng|Thủ tướng Chính phủ|Thống đốc|Tư lệnh|
  Tổng Tham mưu trưởng|Chính ủy|Thủ trưởng|Giám thị|Tổng Giám thị|Tổng Thanh tra|Tổng Thanh tra Chính phủ|
  Tổng Kiểm toán Nhà nước|Chủ tịch nước|Chủ tịch Quốc hội|Tổng thống|Đại sứ|Tổng lãnh sự|Lãnh sự|Quản đốc|Trụ trì|
  Viện chủ|Ngoại trưởng|Tỉnh trưởng|Thị trưởng|Quận trưởng|Thủ hiến|Chủ biên|Tổng Giám mục|Phụ trách|Chủ tọa|
  Chủ tọa phiên tòa|Tổng chỉ huy|Thư ký|Giám đốc điều hành|Giám đốc Sở|Cao ủy|Tổng Điều phối|Tổng đạo diễn|
  Tổng Công trình sư|Viện trưởng Viện kiểm sát|Công tố viên trưởng|Tổng công tố|Tổng trưởng lý
`;

const OFFICES = phraseList(`
  Ủy viên|Ủy viên Bộ Chính trị|Ủy viên Trung ương Đảng|Ủy viên dự khuyết|Ủy viên dự khuyết Trung ương Đảng|
  Tỉnh ủy viên|Thành ủy viên|Huyện ủy viên|Thị ủy viên|Quận ủy viên|Đảng ủy viên|Chi ủy viên|Ủy viên thường trực|
  TUV|ThUV|HUV|ĐUV|UVBTV|UVBCT|UVTW Đảng|Thường trực Ban Bí thư|Thường trực Tỉnh ủy|Bộ trưởng|Thứ trưởng|Quốc vụ khanh|
  Quyền Bộ trưởng|Bộ trưởng cấp cao|Ủy viên Quốc vụ|Tổng Bí thư|Phó Tổng Bí thư|Nhà lãnh đạo|Lãnh đạo tối cao|
  Chính trị viên|Chính trị viên phó|Chủ nhiệm Chính trị|Đại biểu|Đại biểu Quốc hội|Đại biểu HĐND|ĐBQH|Lớp phó|Hiệu phó|
  Chuyên gia kinh tế trưởng|Kinh tế trưởng|Nhà kinh tế trưởng|Chiến lược gia trưởng|Tư vấn trưởng|Kế toán trưởng|
  Điều dưỡng trưởng|Kỹ sư trưởng|Kiến trúc sư trưởng|Thư ký trưởng|Giám đốc quốc gia|Giám đốc tài chính|
  Giám đốc kỹ thuật|Giám đốc khu vực|Giám đốc kinh doanh|Giám đốc sản xuất|Giám đốc marketing|Giám đốc nhân sự|
  Giám đốc logistics|Giám đốc công nghệ|Giám đốc truyền thông|Giám đốc đối ngoại|Giám đốc dự án|Giám đốc nhà máy|Giám đốc thu mua|Giám đốc mua hàng|Giám đốc vận hành|Giám đốc thương mại|Giám đốc pháp chế|Giám đốc phát triển|Giám đốc đào tạo|Giám đốc y khoa|Giám đốc chuyên môn|
  Giám đốc chi nhánh|Giám đốc chương trình|Giám đốc nghệ thuật|Giám đốc kỹ thuật|CEO|CFO|COO|CTO|
  Nhà sáng lập|Đồng sáng lập|Chủ tịch HĐQT|Chủ tịch HĐTV|Chủ tịch Hội đồng quản trị|Chủ tịch Hội đồng thành viên|
  Quyền Tổng thống|Vua|Nữ hoàng|Hoàng hậu|Hoàng tử|Hoàng thân|Quốc vương|Giáo hoàng|Thái tử|Công chúa|Tiểu vương|
  Quốc trưởng|Toàn quyền|Thượng nghị sĩ|Hạ nghị sĩ|Nghị sĩ|Thống chế|Đặc phái viên|Đặc sứ|Phái viên|Phát ngôn viên|
  người phát ngôn|Phó Phát ngôn|Bí thư thứ nhất|Bí thư thứ hai|Tham tán|Tham tán Công sứ|Tham tán thương mại|Tùy viên|
  Tùy viên Quốc phòng|Công sứ|Đại biện|Đại biện lâm thời|Lãnh sự danh dự|Cố vấn|Trợ lý|Đại diện thường trú|
  Điều phối viên|Điều phối viên thường trú|Đồng Chủ tịch|Chánh xứ|Quản xứ|Phó xứ|Chính xứ|Quản nhiệm|Thanh tra viên|Thư ký tòa soạn|Bí thư Chi bộ|
  Bí thư chi đoàn|PCT|GĐ|PGĐ|Phó GĐ|TGĐ|Phó TGĐ|Q. Chủ tịch|Phó Chánh|Phó Trưởng|Phó Tổng Cục trưởng|
  Tổng Cục trưởng|Công đoàn trưởng|Tổng phụ trách|Tổng phụ trách Đội
`);

const RANK_GRADES = phraseList('Đại|Thượng|Trung|Thiếu|Chuẩn|Hạ');
const RANK_BASES = phraseList('tướng|tá|úy|sĩ');
/** Standing of an officer who is none of the line: professional soldier, specialist. */
const RANK_KINDS = ['', ' QNCN', ' CN', ' chuyên nghiệp', ' quân nhân chuyên nghiệp'];

const RANKS = [
  ...RANK_GRADES.flatMap((grade) =>
    RANK_BASES.flatMap((base) => RANK_KINDS.map((kind) => `${grade} ${base}${kind}`)),
  ),
  ...phraseList(
    'Binh nhất|Binh nhì|Đô đốc|Phó Đô đốc|Chuẩn Đô đốc|Thủy sư Đô đốc|Tướng|Đ/tá|Th/tá|Nguyên soái|Đại tướng quân',
  ),
];

const DEGREES = phraseList(`
  Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sĩ khoa học|Thạc sĩ|Cử nhân|Viện sĩ|GS|PGS|TS|TSKH|ThS|Th.S|Ths|BS|BSCKI|BSCKII|
  BSCK1|BSCK2|CKI|CKII|DS|KTS|KS|LS|TTND|TTƯT|NGND|NGƯT|NSND|NSƯT|NNND|NNƯT|AHLĐ|BSNT|DSCKI|DSCKII|CN|TTUT|NSUT|NGUT|
  BS CKI|BS CKII|BS CK1|BS CK2|BS.CKI|BS.CKII|BS.CK1|BS.CK2|ThS.BS|VS|THS|YS|ĐD
`);

const PROFESSIONS = phraseList(`
  Bác sĩ|Bác sĩ CKI|Bác sĩ CKII|Bác sĩ CK1|Bác sĩ CK2|Bác sĩ chuyên khoa I|Bác sĩ chuyên khoa II|
  Bác sĩ chuyên khoa 1|Bác sĩ chuyên khoa 2|Bác sĩ nội trú|Dược sĩ|Y sĩ|Y tá|Điều dưỡng|Hộ sinh|Nữ hộ sinh|Kỹ sư|
  Kiến trúc sư|Luật sư|Luật gia|Thẩm phán|Kiểm sát viên|Điều tra viên|Hội thẩm nhân dân|Hội thẩm|Chấp hành viên|
  Công chứng viên|Trợ giúp viên pháp lý|Thư ký Tòa án|Thẩm tra viên|Giám định viên|Công tố viên|Trinh sát|Nhà báo|
  Phóng viên|Biên tập viên|Phát thanh viên|MC|Nhà văn|Nhà thơ|Nhạc sĩ|Họa sĩ|Ca sĩ|Thi sĩ|Văn sĩ|Nhạc trưởng|Đạo diễn|
  Diễn viên|Nghệ sĩ|Nghệ sĩ Nhân dân|Nghệ sĩ Ưu tú|Nghệ nhân|Nghệ nhân Ưu tú|Nghệ nhân Nhân dân|Nghệ nhân dân gian|
  Nhà giáo|Nhà giáo Nhân dân|Nhà giáo Ưu tú|Thầy thuốc Nhân dân|Thầy thuốc Ưu tú|Thầy thuốc|Nhà nghiên cứu|Nhà khoa học|
  Nhà sử học|Nhà văn hóa học|Nhà ngoại giao|Nhà thiết kế|Nhà biên kịch|Nhà phê bình|Nhà phân tích|Nhà kinh tế|
  Nhà kinh tế học|Nhà điêu khắc|Nhà dân tộc học|Nhà nhân học|Nhà khảo cổ học|Nhà xã hội học|Nhà tâm lý học|Nhà vật lý|
  Nhà toán học|Nhà hoạt động|Nhà vận động|Nhà quay phim|Nhà sản xuất|Nhà leo núi|Nhà đầu tư|Nhà lãnh đạo|Nhà cách mạng|
  Nhà nông|Nhà sưu tầm|Nhà sưu tập|Nhiếp ảnh gia|Nghệ sĩ nhiếp ảnh|Biên đạo|Soạn giả|Dịch giả|Học giả|Ký giả|
  Chuyên gia|Chuyên gia kinh tế|Cố vấn kinh tế|Doanh nhân|Giáo viên|Giáo viên chủ nhiệm|Giảng viên|Anh hùng|
  Anh hùng Lao động|Anh hùng LLVTND|Anh hùng LLVT|Anh hùng Lực lượng vũ trang nhân dân|Anh hùng liệt sĩ|Liệt sĩ|
  Mẹ Việt Nam Anh hùng|Bà mẹ Việt Nam Anh hùng|Mẹ VNAH|Bà mẹ VNAH|Già làng|Người có uy tín|Linh mục|Mục sư|Hòa thượng|
  Thượng tọa|Đại đức|Ni sư|Sư cô|Ni trưởng|Giám mục|Hồng y|Đức Hồng y|Đức Giám mục|Đức Tổng Giám mục|Nữ tu|Tu sĩ|Cả sư|
  Sư cả|Sư thầy|Ni cô|Chức sắc|Lương y|Danh y|Thầy cả|Thầy mo|Thầy cúng|Thầy lang|Chủ lễ|Chủ tế|Pháp sư|Sãi cả|Hakem|Giáo cả|Achar|Acha|Thầy Cả sư|Imam|Ban Hakem|
  HLV|HLV trưởng|Huấn luyện viên|Huấn luyện viên trưởng|Trợ lý HLV|VĐV|Vận động viên|Cầu thủ|Tay vợt|Kỳ thủ|Võ sĩ|
  Cơ thủ|Tay đua|Tay chèo|Cua-rơ|Tiền đạo|Tiền vệ|Hậu vệ|Trung vệ|Thủ môn|Thủ thành|Trung phong|Trọng tài|Kình ngư|
  Chân sút|Xạ thủ|Đô vật|Đô cử|Lực sĩ|Võ sư|Chủ công|Chuyền hai|Libero|Phi công|Phi hành gia|Tiếp viên|Hoa hậu|Á hậu|
  Hoa khôi|Á khôi|Người mẫu|Siêu mẫu|Nam vương|Rapper|NTK|BTV|Tỷ phú|Triệu phú|Kế toán|Thủ quỹ|Kỹ thuật viên|
  Kiểm lâm viên|Công an viên|Chuyên viên|Tài tử|Danh ca|Lãnh tụ|Danh họa|Danh tướng|Chí sĩ|Danh hài|Hướng dẫn viên|
  Đấu giá viên|Đăng kiểm viên|Bình luận viên|Phiên dịch viên|Lập trình viên|Khuyến nông viên|Thú y viên|Quan trắc viên|
  Dự báo viên|Thuyền phó|Đại phó|Hoa tiêu|Bếp trưởng|Đầu bếp|Kỳ nữ|Bảo mẫu|Biên dịch viên|Kiểm toán viên|Thủ thư|
  Thủ kho|Chỉ huy|Văn thư|Thư ký phiên tòa|Bác học|Danh nhân|Tổng đốc|Tuần phủ|Trạng nguyên|Nhạc công|Bảng nhãn|Thám hoa|Phó bảng|
  Hoàng giáp|Thượng thư|Thái sư|Án sát|Đề đốc|Quận công|Tướng quân|Nữ tướng|Danh thần|Nhà yêu nước|Nhà chí sĩ|
  Hoàng đế|Hoàng thái hậu|Thái hậu|Công nương|Bề trên|Thầy phó tế|Phó tế|Đức cha
`);

const APPOSITIVES = phraseList(`
  đại diện|nhân viên|công chức|viên chức|chuyên viên|cộng tác viên|thành viên|nghiên cứu sinh|nghiên cứu viên|cán bộ|
  người sáng lập|chiến sĩ|chiến sĩ nghĩa vụ|chủ biên|phụ trách|nhà sáng lập|cán bộ quản lý|thủ từ|
  tổng quản lý|thủ nhang|giám khảo|trưởng ban giám khảo
`);

const ADDRESSES = phraseList(`
  ông|bà|anh|chị|em|cháu|cụ|cô|chú|bác|thầy|dì|cậu|mợ|thím|bạn|ngài|mẹ|cha|già|bé|o|mệ|dượng|mế|má|tía|bầm|bu|ké|chế|lão|
  đồng chí|đ/c|đ.c|các đồng chí|các đ/c|các ông|các bà|các anh|các chị|các em|các cháu|các cụ|thầy giáo|cô giáo|
  cụ ông|cụ bà|cháu bé|bé gái|bé trai|em bé|vợ chồng|vợ chồng ông|vợ chồng anh|vợ chồng chị|vợ chồng bà|gia đình|
  gia đình ông|gia đình bà|gia đình anh|gia đình chị|hộ ông|hộ bà|hộ anh|hộ chị|ông bà|quý ông|quý bà|cô gái|chàng trai|
  cậu bé|cô bé|vợ là|chồng là|bố|sơ|soeur|xơ|ma sơ|tác giả
`);

const STATUSES = phraseList(`
  bị can|bị cáo|bị hại|nạn nhân|đối tượng|nghi phạm|nghi can|phạm nhân|nhân chứng|tử tù|nguyên đơn|bị đơn|tài xế|lái xe|
  con bạc|học sinh|em học sinh|nữ sinh|nam sinh|sinh viên|tân binh|thương binh|bệnh binh|cựu chiến binh|cựu binh|công nhân|
  nông dân|sản phụ|bệnh nhân|bệnh nhi|chủ hàng|chủ nhà|chủ quán|chủ hộ|chủ cơ sở|chủ tàu|chủ xe|chủ trại|chủ vườn|chủ trang trại|
  tên|trùm|ông trùm|thân chủ|thuyền viên|ngư dân|đạo chích|kẻ trộm|tân sinh viên|thí sinh|thủ khoa|người dân|du khách|
  cặp song sinh|anh em|con trai|con gái|con rể|con dâu|con nuôi|vợ|chồng|em trai|em gái|em họ|em rể|em dâu|anh trai|anh rể|
  anh họ|chị gái|chị dâu|mẹ ruột|cha ruột|bố đẻ|mẹ đẻ|mẹ chồng|bố chồng|mẹ vợ|bố vợ|cháu gái|cháu trai|cháu nội|cháu ngoại|
  đồng phạm|đảng viên|hội viên|đoàn viên|tiểu thương|chủ doanh nghiệp|tình nguyện viên|nhóm|bà chủ|ông chủ|YouTuber|
  TikToker|hot girl|siêu sao|ngôi sao|danh thủ|nữ quái|nữ công nhân|người đàn ông|người phụ nữ|cô dâu|đại diện|người mẹ|
  nhà vô địch|thương binh hạng|người lính|thương lái|người đồng cấp
`);

/** Every word and phrase with its class; of two entries the later stands. */
export const TITLES: readonly (readonly [phrase: string, titleClass: TitleClass])[] = [
  ...STATUSES.map((phrase) => [phrase, 'status'] as const),
  ...APPOSITIVES.map((phrase) => [phrase, 'appositive'] as const),
  ...PROFESSIONS.map((phrase) => [phrase, 'profession'] as const),
  ...DEGREES.map((phrase) => [phrase, 'degree'] as const),
  ...[
    ...OFFICES,
    ...graded(DEPUTY, OFFICES_WITH_DEPUTY),
    ...CHIEFS_OF.flatMap((unit) => [`${unit} trưởng`, `Phó ${unit} trưởng`, `${unit} phó`]),
    ...CHIEF_UNITS.flatMap((unit) => [`Trưởng ${unit}`, `Phó Trưởng ${unit}`, `Phó ${unit}`]),
  ].map((phrase) => [phrase, 'office'] as const),
  ...RANKS.map((phrase) => [phrase, 'rank'] as const),
  ...ADDRESSES.map((phrase) => [phrase, 'address'] as const),
];
