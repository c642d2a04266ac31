/**
 * Kinds of laws and administrative documents, the codes of their numbers, and the names of laws in force or often
 * told of.
 *
 * Sources: Law on Promulgation of Legal Documents 2025 and Decree 78/2025/NĐ-CP (legal-normative types), Decree
 * 30/2020/NĐ-CP, appendices I and III (administrative types and their codes), Regulation 399-QĐ/TW of 9 January 2026
 * (party documents); law names from the National Assembly's lists to the end of 2025.
 */

/** What may follow a type's name and make it the name of one document. */
export interface DocumentType {
  readonly name: string;
  /** Its codes in numbers: `NQ` of `12-NQ/TW`. */
  readonly codes?: readonly string[];
  /** In prose: `NQ 57`. */
  readonly shortForms?: readonly string[];
  /**
   * A bare number names one: `Nghị quyết 57`, `Đề án 06`. A `verb` (`Quyết định 3 việc`, `Lệnh 3 tàu`) must not have
   * a noun behind it, a `noun` only none that it would count.
   */
  readonly nickname?: 'noun' | 'verb';
  /**
   * Without a number it is named by its subject: `about` behind `về` and verbs of enacting, `subject` behind any
   * noun or verb, `name` behind a proper name or up to a year, `place` up to the name of what is planned, `quote` only
   * in quotation marks.
   */
  readonly titled?: 'about' | 'subject' | 'name' | 'place' | 'quote';
}

export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Nghị quyết', codes: ['NQ'], shortForms: ['NQ'], nickname: 'noun', titled: 'about' },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'], nickname: 'noun', titled: 'about' },
  { name: 'Nghị định', codes: ['NĐ'], shortForms: ['NĐ'], nickname: 'noun', titled: 'about' },
  { name: 'Quyết định', codes: ['QĐ'], shortForms: ['QĐ'], nickname: 'verb', titled: 'about' },
  { name: 'Thông tư', codes: ['TT'], shortForms: ['TT'], nickname: 'noun', titled: 'about' },
  { name: 'Thông tư liên tịch', codes: ['TTLT'], shortForms: ['TTLT'], nickname: 'noun' },
  { name: 'Chỉ thị', codes: ['CT'], shortForms: ['CT'], nickname: 'noun', titled: 'about' },
  { name: 'Kết luận', codes: ['KL'], nickname: 'verb', titled: 'about' },
  { name: 'Kết luận thanh tra', codes: ['KL', 'KLTT'], nickname: 'noun' },
  { name: 'Kết luận giám định', codes: ['KLGĐ', 'KLGĐTP'] },
  { name: 'Kết luận điều tra', codes: ['KLĐT'] },
  { name: 'Bản kết luận điều tra', codes: ['KLĐT'] },
  { name: 'Quy định', codes: ['QyĐ', 'QĐ'], nickname: 'verb', titled: 'about' },
  { name: 'Quy chế', codes: ['QC'], titled: 'quote' },
  { name: 'Quy chế phối hợp', codes: ['QCPH'] },
  { name: 'Quy chế làm việc', codes: ['QC'] },
  { name: 'Thông tri', codes: ['TT'] },
  { name: 'Thông cáo', codes: ['TC'] },
  { name: 'Thông báo', codes: ['TB'], shortForms: ['TB'] },
  { name: 'Thông báo kết luận', codes: ['TB'] },
  { name: 'Hướng dẫn', codes: ['HD'], shortForms: ['HD'] },
  { name: 'Hướng dẫn liên ngành', codes: ['HDLN'] },
  { name: 'Chương trình', codes: ['CTr', 'Ctr', 'CTR'] },
  { name: 'Chương trình hành động', codes: ['CTr', 'Ctr', 'CTR', 'CTHĐ'] },
  { name: 'Chương trình phối hợp', codes: ['CTrPH', 'CTPH'] },
  { name: 'Kế hoạch', codes: ['KH'], shortForms: ['KH'], nickname: 'verb', titled: 'name' },
  { name: 'Kế hoạch hành động', codes: ['KH', 'KHHĐ'], titled: 'name' },
  { name: 'Kế hoạch liên tịch', codes: ['KHLT'] },
  { name: 'Phương án', codes: ['PA'] },
  { name: 'Đề án', codes: ['ĐA'], shortForms: ['ĐA'], nickname: 'noun', titled: 'subject' },
  { name: 'Dự án', codes: ['DA'] },
  { name: 'Quy hoạch chung', titled: 'place' },
  { name: 'Quy hoạch phân khu', titled: 'place' },
  { name: 'Quy hoạch chi tiết', titled: 'place' },
  { name: 'Quy hoạch vùng', titled: 'place' },
  { name: 'Công ước', nickname: 'noun' },
  { name: 'Giấy chứng nhận đầu tư' },
  { name: 'Giấy chứng nhận đăng ký đầu tư' },
  { name: 'Lệnh bắt bị can', codes: ['L'] },
  { name: 'Chiến lược', codes: ['CL'], titled: 'name' },
  { name: 'Quy hoạch', codes: ['QH'], titled: 'name' },
  { name: 'Báo cáo', codes: ['BC'], shortForms: ['BC'] },
  { name: 'Biên bản', codes: ['BB'] },
  { name: 'Tờ trình', codes: ['TTr', 'TTR'], titled: 'about' },
  { name: 'Hợp đồng', codes: ['HĐ'] },
  { name: 'Công văn', codes: ['CV'], shortForms: ['CV'], nickname: 'noun' },
  { name: 'Công văn hỏa tốc', codes: ['CV'] },
  { name: 'Văn bản', codes: ['VB'] },
  { name: 'Văn bản hợp nhất', codes: ['VBHN'] },
  { name: 'Công điện', codes: ['CĐ'], shortForms: ['CĐ'], nickname: 'noun' },
  { name: 'Công điện khẩn', codes: ['CĐ'], nickname: 'noun' },
  { name: 'Công điện hỏa tốc', codes: ['CĐ'], nickname: 'noun' },
  { name: 'Công lệnh', codes: ['CL'] },
  { name: 'Công hàm' },
  { name: 'Bản ghi nhớ', codes: ['BGN'], titled: 'about' },
  { name: 'Bản thỏa thuận', codes: ['BTT'], titled: 'about' },
  { name: 'Giấy phép', codes: ['GP', 'GPXD', 'GPMT'] },
  { name: 'Giấy mời', codes: ['GM'] },
  { name: 'Giấy giới thiệu', codes: ['GGT'] },
  { name: 'Lệnh', codes: ['L', 'LB', 'LCT'], nickname: 'verb' },
  { name: 'Sắc lệnh', codes: ['SL'], nickname: 'noun' },
  { name: 'Bản án', codes: ['BA', 'HS', 'HSST', 'HSPT', 'DS', 'DSST', 'HC', 'HNGĐ', 'KDTM', 'LĐ'] },
  { name: 'Bản án sơ thẩm', codes: ['HSST'] },
  { name: 'Bản án phúc thẩm', codes: ['HSPT'] },
  { name: 'Cáo trạng', codes: ['CT', 'CTr'] },
  { name: 'Quyết định truy nã', codes: ['QĐTN', 'QĐ'] },
  { name: 'Quyết định khởi tố bị can', codes: ['QĐ'] },
  { name: 'Quyết định khởi tố vụ án', codes: ['QĐ'] },
  { name: 'Quyết định khởi tố vụ án hình sự', codes: ['QĐ'] },
  { name: 'Pháp lệnh', codes: ['PL'] },
  { name: 'Luật' },
  { name: 'Bộ luật' },
  { name: 'Cam kết', codes: ['CK'] },
  { name: 'Giao ước thi đua', codes: ['GƯTĐ'] },
];

/** Who issues, as a number's tail or head names it; a number without its type's word must carry a known code. */
export const ISSUER_CODES: readonly string[] = (
  'QH UBTVQH CTN CP TTg VPCP VPQH UBND HĐND BCA BQP BNG BNV BTP BTC BCT BNNMT BXD BVHTTDL BKHCN BGDĐT BYT BDTTG TTCP ' +
  'NHNN BLĐTBXH BTNMT BNNPTNT BGTVT BKHĐT BTTTT UBDT HĐTP TANDTC VKSTC VKSNDTC KTNN SGDĐT SNV STC STP SYT SNNMT SXD ' +
  'SCT SKHCN SVHTTDL SNN SGTVT CAT CATP CAX CAP BCH BCĐ XPHC TW TU HU ThU QU ĐU CB ĐUK ĐUCA BTCTW BTGTW BTGDVTW ' +
  'UBKTTW BNCTW VPTW BTCTU BTGDVTU UBKTTU BNCTU VPTU TĐ TĐTN TWĐTN MTTQ LĐLĐ TLĐ HND HPN BTV BTT BCĐTW CĐ'
).split(' ');

/** Names of laws, codes and ordinances without their head word. */
export const LAW_NAMES: readonly string[] = (
  'Đất đai|Nhà ở|Kinh doanh bất động sản|Các tổ chức tín dụng|Đấu thầu|Đấu giá tài sản|Đầu tư|Đầu tư công|' +
  'Đầu tư theo phương thức đối tác công tư|Doanh nghiệp|Hợp tác xã|Phá sản|Cạnh tranh|Thương mại|Quản lý ngoại thương|' +
  'Ngân sách nhà nước|Quản lý thuế|Thuế giá trị gia tăng|Thuế thu nhập cá nhân|Thuế thu nhập doanh nghiệp|' +
  'Thuế tiêu thụ đặc biệt|Thuế xuất khẩu, thuế nhập khẩu|Thuế bảo vệ môi trường|Thuế tài nguyên|Hải quan|Kế toán|' +
  'Kiểm toán độc lập|Kiểm toán nhà nước|Chứng khoán|Kinh doanh bảo hiểm|Bảo hiểm tiền gửi|Phòng, chống rửa tiền|Giá|' +
  'Phí và lệ phí|Quản lý, sử dụng tài sản công|Quản lý nợ công|Thực hành tiết kiệm, chống lãng phí|Dự trữ quốc gia|' +
  'Ngân hàng Nhà nước Việt Nam|Xây dựng|Quy hoạch|Quy hoạch đô thị|Quy hoạch đô thị và nông thôn|Kiến trúc|' +
  'Phòng, chống ma túy|Phòng, chống tham nhũng|Phòng, chống bạo lực gia đình|Phòng, chống mua bán người|' +
  'Phòng, chống tác hại của rượu, bia|Phòng, chống tác hại của thuốc lá|Phòng, chống thiên tai|Phòng, chống khủng bố|' +
  'Phòng cháy và chữa cháy|Phòng cháy, chữa cháy|Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Phòng, chống bệnh truyền nhiễm|Phòng bệnh|' +
  'Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người|Phòng không nhân dân|Phòng thủ dân sự|' +
  'Giao thông đường bộ|Đường bộ|Trật tự, an toàn giao thông đường bộ|Giao thông đường thủy nội địa|Đường sắt|Hàng hải|' +
  'Hàng hải Việt Nam|Hàng không dân dụng Việt Nam|An ninh mạng|An ninh quốc gia|An toàn thông tin mạng|An toàn thực phẩm|' +
  'An toàn, vệ sinh lao động|Công an nhân dân|Cảnh sát cơ động|Cảnh sát biển Việt Nam|Cảnh vệ|Biên phòng Việt Nam|' +
  'Biên giới quốc gia|Biển Việt Nam|Quốc phòng|Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng|' +
  'Sĩ quan Quân đội nhân dân Việt Nam|Nghĩa vụ quân sự|Dân quân tự vệ|Lực lượng dự bị động viên|Giáo dục quốc phòng và an ninh|' +
  'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|' +
  'Quản lý và bảo vệ công trình quốc phòng và khu quân sự|Căn cước|Căn cước công dân|Cư trú|Hộ tịch|Quốc tịch Việt Nam|' +
  'Xuất cảnh, nhập cảnh của công dân Việt Nam|Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam|' +
  'Thi hành án hình sự|Thi hành án dân sự|Thi hành tạm giữ, tạm giam|Xử lý vi phạm hành chính|Tố tụng hành chính|' +
  'Trách nhiệm bồi thường của Nhà nước|Tư pháp người chưa thành niên|Đặc xá|Tương trợ tư pháp|Trợ giúp pháp lý|Luật sư|' +
  'Công chứng|Giám định tư pháp|Hòa giải ở cơ sở|Hòa giải, đối thoại tại Tòa án|Trọng tài thương mại|Tiếp công dân|Tiếp cận thông tin|' +
  'Khiếu nại|Tố cáo|Thanh tra|Tổ chức Chính phủ|Tổ chức Quốc hội|Tổ chức chính quyền địa phương|Tổ chức Tòa án nhân dân|' +
  'Tổ chức Viện kiểm sát nhân dân|Tổ chức cơ quan điều tra hình sự|Ban hành văn bản quy phạm pháp luật|Trưng cầu ý dân|' +
  'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân|Hoạt động giám sát của Quốc hội và Hội đồng nhân dân|' +
  'Mặt trận Tổ quốc Việt Nam|Công đoàn|Thanh niên|Trẻ em|Người cao tuổi|Người khuyết tật|Bình đẳng giới|Hôn nhân và gia đình|' +
  'Thực hiện dân chủ ở cơ sở|Cán bộ, công chức|Viên chức|Thi đua, khen thưởng|Lưu trữ|Thủ đô|Tín ngưỡng, tôn giáo|' +
  'Bảo hiểm xã hội|Bảo hiểm y tế|Việc làm|Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng|' +
  'Khám bệnh, chữa bệnh|Dược|Dân số|Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác|Giáo dục|Giáo dục đại học|' +
  'Giáo dục nghề nghiệp|Nhà giáo|Thư viện|Xuất bản|Báo chí|Quảng cáo|Điện ảnh|Di sản văn hóa|Du lịch|Thể dục, thể thao|' +
  'Sở hữu trí tuệ|Khoa học và công nghệ|Khoa học, công nghệ và đổi mới sáng tạo|Chuyển giao công nghệ|Công nghệ cao|' +
  'Công nghệ thông tin|Công nghiệp công nghệ số|Chuyển đổi số|Trí tuệ nhân tạo|Dữ liệu|Bảo vệ dữ liệu cá nhân|Giao dịch điện tử|Viễn thông|' +
  'Tần số vô tuyến điện|Bưu chính|Tiêu chuẩn và quy chuẩn kỹ thuật|Chất lượng sản phẩm, hàng hóa|Đo lường|Năng lượng nguyên tử|' +
  'Điện lực|Sử dụng năng lượng tiết kiệm và hiệu quả|Dầu khí|Hóa chất|Khoáng sản|Địa chất và khoáng sản|Bảo vệ môi trường|' +
  'Tài nguyên nước|Tài nguyên, môi trường biển và hải đảo|Khí tượng thủy văn|Đo đạc và bản đồ|Đa dạng sinh học|Lâm nghiệp|' +
  'Thủy sản|Thủy lợi|Đê điều|Trồng trọt|Chăn nuôi|Thú y|Bảo vệ và kiểm dịch thực vật|Bảo vệ quyền lợi người tiêu dùng|' +
  'Hỗ trợ doanh nghiệp nhỏ và vừa|Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp|Thống kê|' +
  'Điều ước quốc tế|Thỏa thuận quốc tế|Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài|' +
  'Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc|Tình trạng khẩn cấp|Bảo vệ bí mật nhà nước|' +
  'Hình sự|Dân sự|Lao động|Tố tụng hình sự|Tố tụng dân sự|' +
  'Ưu đãi người có công với cách mạng|Ưu đãi người có công|Cựu chiến binh|Ngoại hối'
).split('|');

/** Short names of the codes: `BLHS`. */
export const CODE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['BLHS', 'Bộ luật Hình sự'],
  ['BLTTHS', 'Bộ luật Tố tụng hình sự'],
  ['BLDS', 'Bộ luật Dân sự'],
  ['BLTTDS', 'Bộ luật Tố tụng dân sự'],
  ['BLLĐ', 'Bộ luật Lao động'],
]);

/** Documents between states and bodies that a proper name follows: `Hiệp định Genève`, `Công ước Viên`. */
export const TREATY_HEADS: readonly string[] = [
  'Hiệp định',
  'Hiệp ước',
  'Công ước',
  'Nghị định thư',
  'Hiến chương',
  'Điều lệ',
];

/** Documents known by one name, and trade agreements by their abbreviation. */
export const KNOWN_DOCUMENTS: readonly string[] = [
  'Tuyên ngôn Độc lập',
  'Bộ Quy tắc ứng xử ở Biển Đông',
  'Bộ Quy tắc ứng xử trên Biển Đông',
  'Bộ Quy tắc về ứng xử ở Biển Đông',
  'Tuyên bố về ứng xử của các bên ở Biển Đông',
  'Tuyên bố về ứng xử của các bên trên Biển Đông',
  'Đồng thuận 5 điểm',
  'Đồng thuận năm điểm',
  'Thỏa thuận Paris',
  'Thỏa thuận Geneva',
  'Quy định EUDR',
  'Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội',
  ...['1 triệu', 'một triệu', '01 triệu'].flatMap((size) =>
    ['héc-ta', 'hecta', 'ha'].flatMap((unit) =>
      ['', ' lúa', ' lúa chất lượng cao', ' lúa chất lượng cao, phát thải thấp'].map(
        (crop) => `Đề án ${size} ${unit}${crop}`,
      ),
    ),
  ),
  ...'CPTPP EVFTA RCEP UKVFTA EVIPA ATIGA VKFTA AJCEP VJEPA VCFTA VIFTA AANZFTA ACFTA USMCA NAFTA UNCLOS COC'.split(
    ' ',
  ),
];
