/**
 * The words with which a report says who honoured whom: verbs of giving and receiving, offices, recipients.
 * Sources: gazetteer/awards.tsv (granters, recipients), gazetteer/titles.tsv (offices).
 */
import { phraseList } from './phrase-list.ts';

/** The giver is the subject: Bộ Công an tặng Bằng khen. Behind `được` the recipient is. */
export const GIVING_VERBS: readonly string[] = phraseList(`
  tặng | trao | trao tặng | trao thưởng | tặng thưởng | truy tặng | gửi tặng | phong tặng | truy phong |
  ký tặng | khen tặng | công nhận | ký | công bố | gửi | tuyên dương | biểu dương | vinh danh | khen thưởng |
  khen ngợi | phong | ban tặng
`);

/** The recipient is the subject: hai tập thể nhận Bằng khen. */
export const RECEIVING_VERBS: readonly string[] = phraseList(`
  nhận | đón nhận | được nhận | đón | lĩnh | nhận được
`);

/** Verbs that hold one of the above and do neither. */
export const OTHER_VERBS: readonly string[] = phraseList(`
  ghi nhận | tiếp nhận | xác nhận | chứng nhận | thừa nhận | cảm nhận | nhìn nhận | đón tiếp | đưa đón | đăng ký |
  chữ ký | ký kết | ký cam kết | phong trào | trao đổi | thu nhận | giấy chứng nhận
`);

/** Stands between an award and whom it goes to. */
export const RECIPIENT_MARKERS: readonly string[] = phraseList(`
  cho | tặng | tặng cho | trao cho | trao tặng | trao tặng cho | gửi | gửi tới | gửi đến | tới | đến | đến với |
  thuộc về | về tay | về với | dành cho | đối với | đến tay
`);

/** An honour merely proposed, promised or regulated makes no row. */
export const PROPOSING_VERBS: readonly string[] = phraseList(`
  đề nghị | đề xuất | kiến nghị | trình Chủ tịch | trình Thủ tướng | trình cấp | trình UBND | trình Bộ | đề cử |
  xét tặng | xét | xem xét | hồ sơ | sẽ | xứng đáng | tiêu chuẩn | điều kiện | nếu | phấn đấu | mong | đăng ký | quy định
`);

/** `theo đề nghị của Sở` and the like propose nothing here. */
export const PROPOSAL_SOURCES: readonly string[] = phraseList(`
  theo đề nghị | trên cơ sở đề nghị | theo đề xuất | xét đề nghị
`);

/** In whose name an award is handed over: the award is theirs. */
export const DELEGATIONS: readonly string[] = phraseList(`
  thừa ủy quyền | thừa ủy quyền của | được ủy quyền của | được sự ủy quyền của | theo ủy quyền của |
  thừa lệnh | thừa lệnh của | thay mặt | thay mặt cho
`);

/** Offices whose award it is: Giám đốc Công an tỉnh. */
export const GIVING_OFFICES: readonly string[] = phraseList(`
  Chủ tịch | Giám đốc | Tổng Giám đốc | Bộ trưởng | Thủ tướng | Tổng Bí thư | Bí thư | Trưởng | Cục trưởng |
  Vụ trưởng | Tổng cục trưởng | Chi cục trưởng | Trưởng ban | Trưởng phòng | Trưởng đoàn | Tư lệnh |
  Tư lệnh trưởng | Chính ủy | Chỉ huy trưởng | Hiệu trưởng | Viện trưởng | Chánh án | Chánh Thanh tra |
  Chủ nhiệm | Tổng Thanh tra | Tổng Tham mưu trưởng | Thủ trưởng | Hội trưởng | Tổng Thư ký | Quyền Chủ tịch |
  Quyền Giám đốc | Ban Giám đốc | Ban Giám hiệu | Ban Thường trực | Ban lãnh đạo | Đảng ủy | Thống đốc | Tổng Kiểm toán | Tổng Tham mưu trưởng
`);

/** Offices that hand an award over in another's name. */
export const HANDING_OFFICES: readonly string[] = phraseList(`
  Phó Chủ tịch | Phó Chủ tịch Thường trực | Phó Giám đốc | Phó Tổng Giám đốc | Thứ trưởng | Phó Bí thư |
  Phó Bí thư Thường trực | Phó Trưởng | Phó Trưởng ban | Phó Trưởng phòng | Phó Thủ tướng | Phó Cục trưởng |
  Phó Tư lệnh | Phó Chính ủy | Phó Chỉ huy trưởng | Phó Hiệu trưởng | Phó Viện trưởng | Phó Chánh án |
  lãnh đạo | đại diện | đại diện lãnh đạo | Ủy viên | Ủy viên Ban Thường vụ | Ủy viên Thường vụ | thành viên |
  nguyên Chủ tịch | nguyên Giám đốc | Chánh Văn phòng | PCT | các đồng chí lãnh đạo | cán bộ
`);

/** Givers that are no body's name. */
export const OFFICE_GIVERS: readonly string[] = phraseList(`
  Hiệu trưởng nhà trường | Ban Tổ chức | Chủ tịch nước | Thủ tướng Chính phủ | Thủ tướng | Tổng Bí thư | Chính phủ | Nhà nước | Đảng và Nhà nước |
  Đảng, Nhà nước | Quốc hội | Chủ tịch Quốc hội | Ban Bí thư | Bộ Chính trị | Chủ tịch UBND tỉnh |
  Chủ tịch UBND huyện | Chủ tịch UBND thành phố | Chủ tịch UBND xã | Chủ tịch UBND phường | UBND tỉnh |
  UBND huyện | UBND thành phố | UBND xã | UBND phường | Giám đốc Công an tỉnh | Trung ương Đoàn
`);

/** A body behind one of these is no subject: tại Sở, cùng Tỉnh đoàn. */
export const OBJECT_PREPOSITIONS: readonly string[] = phraseList(`
  tại | ở | của | với | cùng | trong | từ | về | cho | ngoài | theo | đến | qua | do | thuộc | giữa | đối với
`);

/** Whom an award goes to, as the noun behind a number or plural word. */
export const RECIPIENT_NOUNS: readonly string[] = phraseList(`
  tập thể | cá nhân | hộ | hộ gia đình | gia đình | đơn vị | cơ quan | tổ chức | doanh nghiệp | doanh nhân |
  cán bộ | chiến sĩ | sĩ quan | công an | quân nhân | dân quân | đoàn viên | hội viên | đảng viên | thành viên |
  đội viên | thanh niên | phụ nữ | nông dân | ngư dân | công nhân | CNVCLĐ | CNLĐ | lao động | người | người dân | người lao động |
  giáo viên | nhà giáo | thầy | cô | thầy cô | thầy, cô | học sinh | sinh viên | thí sinh | em | bác sĩ | y bác sĩ | nhân viên |
  công chức | viên chức | nghệ nhân | nghệ sĩ | vận động viên | huấn luyện viên | nhà khoa học | kỹ sư | tác giả |
  nhóm tác giả | nhà báo | mẹ | liệt sĩ | thương binh | cựu chiến binh | vị | đồng chí | anh | chị | cháu | ông | bà |
  tổ | nhóm | đội | ban | phòng | khoa | câu lạc bộ | CLB | HTX | hợp tác xã | chủ thể | chủ hộ | mạnh thường quân |
  nhà hảo tâm | chi bộ | đảng bộ | chi hội | chi đoàn | cơ sở | cơ sở hội | công đoàn | công đoàn cơ sở | thôn | bản |
  ấp | khóm | buôn | làng | khu phố | tổ dân phố | khu dân cư | xã | phường | thị trấn | huyện | thành phố | trường |
  bệnh viện | trạm | dòng họ | già làng | trưởng thôn | trưởng bản | người có uy tín | già làng, trưởng bản | chức sắc |
  tình nguyện viên | tuyên truyền viên | hòa giải viên | gương | điển hình | phóng viên | biên tập viên | lượt tập thể |
  lượt | chiến sĩ trẻ | tân binh | kiều bào | chuyên gia | đại biểu | phạm nhân | thanh niên xung phong | bảo vệ
`);

/** Nouns before a named recipient that are kept; forms of address and ranks are not. */
export const KEPT_NOUNS: readonly string[] = phraseList(`
  đồng chí | tập thể | cá nhân | gia đình | hộ | đơn vị | liệt sĩ | doanh nghiệp
`);

/** Plural words before recipients without a number. */
export const PLURAL_WORDS: readonly string[] = phraseList(`
  các | những | nhiều | một số | toàn thể | tất cả các | hàng chục | hàng trăm | hàng nghìn
`);

/** What is said of recipients, no part of their noun. */
export const RECIPIENT_QUALIFIERS: readonly string[] = phraseList(`
  tiêu biểu | xuất sắc | điển hình | ưu tú | có | đã | đạt | vì | trong | tham gia | lập | hoàn thành | dẫn đầu |
  khác | thuộc | của | ở | tại | làm | được | vinh dự | nhận | do | về | năm | giai đoạn | cũng | tích cực | nhờ | với |
  đóng góp | trên | dũng cảm | hiếu học | bước lên | lên | vừa | trực tiếp
`);

/** Nouns before a name that address it and are no recipient's noun. */
export const ADDRESS_NOUNS: readonly string[] = phraseList(`
  anh | chị | em | cháu | ông | bà | cô | thầy | cụ | mẹ | vị | bác sĩ | nghệ nhân | nghệ sĩ | nhà giáo | giáo viên |
  học sinh | sinh viên | xã | phường | huyện | thành phố | thị trấn | thôn | bản | ấp | buôn | làng | trường | công an |
  ban | phòng | khoa | đội | tổ | cán bộ | chiến sĩ | thanh niên | già làng | trưởng thôn | trưởng bản
`);
