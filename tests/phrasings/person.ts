import { examples, refusals, type Phrasings } from './phrasing.ts';

const titled = (title: string, texts: readonly string[]) => examples({ kind: 'person', title }, texts);
const untitled = (texts: readonly string[]) => titled('none', texts);

/** Kinh names, with a title before the name. */
const BEFORE = [
  titled('Phó Chủ tịch UBND tỉnh', [
    'Phó Chủ tịch UBND tỉnh «Ngô Trung Khải» chủ trì cuộc họp.',
    'Sáng nay, Phó Chủ tịch UBND tỉnh «Hà Mạnh Tưởng» kiểm tra tuyến đê.',
  ]),
  titled('Chủ tịch UBND xã Tam Lộc', ['Chủ tịch UBND xã Tam Lộc «Lương Thị Vĩnh» cho biết xã đã họp dân.']),
  titled('Trưởng thôn', ['Trưởng thôn «Đàm Văn Phiến» gõ kẻng báo lũ.']),
  titled('Bí thư Huyện ủy', ['Bí thư Huyện ủy «Cao Bá Trình» dặn dò tân binh.']),
  titled('Đại tá', ['Đại tá «Khuất Duy Chương» trao quyết định.', 'theo Đại tá «Chương», vụ việc phức tạp']),
  titled('Thiếu tướng', ['Thiếu tướng «Vì Quốc Hảo» nhấn mạnh như vậy.']),
  titled('PGS.TS', ['PGS.TS «Tạ Quang Nhiệm» cho rằng cần thêm dữ liệu.']),
  titled('TS', ['TS. «Phan Hoài Ngữ» phân tích nguyên nhân.']),
  titled('Bác sĩ CKII', ['Bác sĩ CKII «Lâm Thị Oánh» khuyến cáo người dân đi tiêm.']),
  titled('luật sư', ['Theo luật sư «Trương Thế Lạc», hợp đồng vô hiệu.']),
  titled('Nghệ nhân Ưu tú', ['Nghệ nhân Ưu tú «Hoàng Thị Bản» hát then.']),
  titled('nguyên Giám đốc Sở Y tế', ['nguyên Giám đốc Sở Y tế «Đỗ Trọng Thuần» khai tại tòa']),
  titled('Bộ trưởng Bộ Tài chính', ['Bộ trưởng Bộ Tài chính «Vương Đình Sách» trả lời chất vấn.']),
  titled('Đại úy ; Phó Trưởng Công an xã Bình Lộc', [
    'Đại úy «Lưu Thành Kế», Phó Trưởng Công an xã Bình Lộc kể lại.',
  ]),
  titled('Thượng tọa', ['Thượng tọa «Thích Minh Tuệ Đức» làm lễ cầu siêu.']),
  titled('Linh mục', ['Linh mục «Giuse Đinh Công Phước» dâng lễ.']),
];

/** The role behind the name, in apposition. */
const BEHIND = [
  titled('Phó Bí thư Tỉnh ủy ; Chủ tịch HĐND tỉnh', [
    'Dự lễ có ông «Mai Thế Phụng», Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh.',
    'Dự lễ có đồng chí «Mai Thế Phụng» - Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh chủ trì.',
    'Các đồng chí: «Mai Thế Phụng», Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh; Lê Công Vạn, Chánh Văn phòng.',
  ]),
  titled('Chánh Văn phòng', [
    'Dự có các đồng chí: Mai Thế Phụng, Bí thư Tỉnh ủy; «Lê Công Vạn», Chánh Văn phòng.',
  ]),
  titled('Giám đốc Công ty TNHH Gạch Tân Phú', [
    'Bà «Ninh Thị Lụa» (45 tuổi, Giám đốc Công ty TNHH Gạch Tân Phú) nộp lại tiền.',
    'Ông «Ninh Khắc Lụa», 45 tuổi, Giám đốc Công ty TNHH Gạch Tân Phú, nói.',
  ]),
  titled('Trưởng bản Nà Ơi', ['Ông «Quàng Văn Sơi» (Trưởng bản Nà Ơi) dẫn đường.']),
  titled('Hiệu trưởng nhà trường', ['Cô «Tống Thị Nhài», Hiệu trưởng nhà trường, xúc động.']),
  titled('giáo viên mầm non', ['Chị «Phùng Thị Tơ», giáo viên mầm non ở xã, dạy hát.']),
  titled('Đại sứ Nhật Bản tại Việt Nam', ['Ông «Kenji Morita», Đại sứ Nhật Bản tại Việt Nam, đến thăm.']),
];

/** An honorific alone, a status, or nothing before the name. */
const UNTITLED = [
  untitled([
    'Ông «Tuấn» kể lại đêm lũ về.',
    'nhà bà «Sáu Liễu» bị tốc mái',
    'chị «Mỷ» cười hiền.',
    'Anh «Nông Văn Kình» (39 tuổi) chưa hết bàng hoàng.',
    'tài xế «Doãn Văn Trúc» đạp phanh',
    'Bị cáo «Vũ Đình Khâm» cúi đầu.',
    'cháu «N.T.K» (8 tuổi) được đưa lên bờ',
    'chị «Phạm Thị N.» giảm sốt',
    'bà «X.» không nhận ra ai',
    'Em «Lò Thị Ín» đỗ thủ khoa.',
    'Công an bắt giữ «Tăng Văn Sửu» (SN 1990) tại nhà riêng.',
    'Cơ quan điều tra khởi tố «Nguyễn Hữu Đoái» về tội trộm cắp.',
    'Theo «Trần Khánh Vân», mọi việc đã xong.',
    'Cùng bị bắt có Lê Văn Tý và «Phạm Quốc Dậu».',
    "em «H'Lan Niê» nhận học bổng",
    '«Y Bliu Êban» (buôn Dur) được khen.',
    "Già «K'Tiêng» ngồi bên bếp lửa.",
    'anh «Giàng A Sểnh» trồng quế',
    'chị «Sùng Thị Dợ» dệt lanh',
    'ông «Chau Sóc Kha» đua bò',
    'bà «Neáng Sa Vy» dệt thổ cẩm',
    'anh «Điểu Lương» cạo mủ',
    'chị «Rơ Châm Phiơ» nấu rượu cần',
    'ông «Hồ Văn Pưn» người Vân Kiều',
    'ông «Alăng Đờn» đan gùi',
    'một người tên là «Siu Kơng»',
  ]),
];

/** Names from abroad. */
const FOREIGN = [
  titled('Tổng thống Mỹ', [
    'Tổng thống Mỹ «Donald Trump» áp thuế mới.',
    'Tổng thống Mỹ «Joe Biden» phát biểu.',
  ]),
  titled('Tổng thống Pháp', ['Tổng thống Pháp «Emmanuel Macron» đến Hà Nội.']),
  titled('Thủ tướng Anh', ['Thủ tướng Anh «Keir Starmer» từ chối bình luận.']),
  titled('Tổng Bí thư, Chủ tịch nước'.replace(', ', ' ; '), [
    'Tổng Bí thư, Chủ tịch nước «Tập Cận Bình» tiếp đoàn.',
  ]),
  titled('Ngoại trưởng Nga', ['Ngoại trưởng Nga «Sergei Lavrov» họp báo.']),
  titled('Tổng thống', ['Tổng thống «Putin» ký sắc lệnh.', 'Tổng thống «Volodymyr Zelensky» kêu gọi.']),
  titled('HLV', ['HLV «Kim Sang-sik» gọi thêm cầu thủ.', 'HLV «Philippe Troussier» rời sân.']),
  titled('tiền đạo', ['tiền đạo «Nguyễn Xuân Son» ghi bàn', 'tiền đạo «Rafaelson Fernandes» sút xa']),
  titled('Chủ tịch Trung Quốc', ['Chủ tịch Trung Quốc «Tập Cận Bình» đáp từ.']),
  titled('Giám đốc CIA', ['Giám đốc CIA «William Burns» tới Doha.']),
  titled('Chuyên gia', ['Chuyên gia «Ingrid Solheim» giảng bài.']),
  untitled([
    'Cuộc gặp giữa «Vladimir Putin» và các nghị sĩ kéo dài.',
    'Ông «Trump» nói sẽ xem xét.',
    'Bà «Ursula von der Leyen» hoan nghênh.',
    'ca sĩ đến từ Seoul là «Park Ji-hoon».',
    'tỷ phú giàu nhất là «Elon Musk» hiện nay',
    'nhóm do «Zhang Weiming» cầm đầu',
  ]),
];

/** Bylines and credits. */
const BYLINES = [
  untitled([
    'Quang cảnh hội nghị. Ảnh: «Hữu Phấn»',
    'Tin, ảnh: «SƠN TRÚC»',
    'Bài, ảnh: «Lù Chí Sẩn»',
    'Ảnh: «T.B»',
    'Ảnh: «V.Hoài»',
    'Ảnh: «K. Đạo»',
    'Tác giả: «Chẻo Mẩy»',
    '(Ảnh: «Minh Trí»)',
    'Ảnh: «Tấn Lịch» Đại tá Ngô Trung Khải tặng giấy khen.',
  ]),
  untitled([
    'Trong ba ngày qua, mưa lớn đã làm sạt lở nhiều đoạn đường ở vùng cao, giao thông qua các xã bị chia cắt hoàn toàn.\n«Thu Dự»',
    'Trong ba ngày qua, mưa lớn đã làm sạt lở nhiều đoạn đường ở vùng cao, giao thông qua các xã bị chia cắt hoàn toàn.\nThu Dự - «Nông Kiểm»',
    'Trong ba ngày qua, mưa lớn đã làm sạt lở nhiều đoạn đường ở vùng cao, giao thông qua các xã bị chia cắt hoàn toàn.\n«KHÁNH PHÙNG»',
    'Trong ba ngày qua, mưa lớn đã làm sạt lở nhiều đoạn đường ở vùng cao, giao thông qua các xã bị chia cắt hoàn toàn.\n«T.HẠNH» - L.NGUYÊN',
    'Trong ba ngày qua, mưa lớn đã làm sạt lở nhiều đoạn đường ở vùng cao, giao thông qua các xã bị chia cắt hoàn toàn.\nCTV «Duy Hằng»',
  ]),
];

/** Aliases and later mentions. */
const AGAIN = [
  untitled([
    'Vừ A Chinh (tức «Chinh Sẹo», SN 1989) bỏ trốn.',
    'Lê Văn Hảo (biệt danh “«Hảo Đen»”, SN 1991) cầm đầu.',
    'Phạm Quốc Dậu (SN 1990) khai nhận. Sau đó «Dậu» bỏ trốn.',
    'Chiều qua, em Đỗ Nguyên Khôi được khen. «Nguyên Khôi» đạt điểm cao nhất.',
    'Theo bà Greta Lindqvist, dự án chậm. Bà «Lindqvist» nói thêm.',
  ]),
  titled('Chủ tịch', ['kỷ niệm ngày sinh Chủ tịch «Hồ Chí Minh»']),
];

/** States, posts and bodies behind bodies; roles in apposition that no gazetteer holds. */
const NATIONAL = [
  titled('Bộ trưởng Ngoại giao Mỹ', ['Bộ trưởng Ngoại giao Mỹ «Marco Rubio» lên tiếng.']),
  titled('Tổng thống Nga', ['Tổng thống Nga «Vladimir Putin», Thủ tướng Ấn Độ Narendra Modi gặp nhau.']),
  titled('Thủ tướng Ấn Độ', ['Tổng thống Nga Vladimir Putin, Thủ tướng Ấn Độ «Narendra Modi» gặp nhau.']),
  titled('Thái tử', ['Thái tử «Mohammed bin Salman» chủ trì cuộc họp.']),
  titled('Vua', ['Vua «Charles III» kế vị.']),
  titled('Tổng Giám đốc WHO', ['Tổng Giám đốc WHO «Tedros Adhanom» cảnh báo.']),
  titled('Chủ nhiệm Ủy ban Kinh tế của Quốc hội', [
    'Chủ nhiệm Ủy ban Kinh tế của Quốc hội «Tạ Hồng Thái» trình bày báo cáo.',
  ]),
  titled('Phó Thủ tướng ; Bộ trưởng Bộ Ngoại giao', [
    'Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao «Bế Thanh Lực» tiếp khách.',
  ]),
  titled('NSƯT', ['NSND Lê Khuê, NSƯT «Đức Trọng» biểu diễn.']),
  titled('bác sĩ', ['Các bác sĩ Nguyễn Văn Hồng, «Trần Thị Mây» trực tiếp mổ.']),
  titled('Trung tướng ; Chánh văn phòng ; người phát ngôn Bộ Công an', [
    'Trung tướng «Tô Vĩnh Xô» - Chánh văn phòng, người phát ngôn Bộ Công an - thông tin.',
  ]),
  titled('Giám đốc Sở Kế hoạch và Đầu tư ; Trưởng Ban quản lý Khu kinh tế', [
    'Ông «Nguyễn Ngọc Thiết» - Giám đốc Sở Kế hoạch và Đầu tư kiêm Trưởng Ban quản lý Khu kinh tế trả lời.',
  ]),
  titled('Chủ tịch Nghiệp đoàn Nghề cá xã Bình Châu', [
    'Ông «Đinh Văn Thúc», Chủ tịch Nghiệp đoàn Nghề cá xã Bình Châu, kể.',
  ]),
  titled('cán bộ thú y xã', ['Ông «Phan Cảnh», cán bộ thú y xã, tiêm phòng.']),
  titled('Tổng thống đắc cử Mỹ', ['Tổng thống đắc cử Mỹ «Donald Trump» họp báo.']),
  titled('Chủ tịch Ủy ban châu Âu', ['Chủ tịch Ủy ban châu Âu (EC) «Ursula von der Leyen» đến dự.']),
  titled('Bí thư ; Trưởng thôn 3', ['ông «Trần Văn Lãng» (Bí thư kiêm Trưởng thôn 3) cho biết']),
  titled('đại diện chủ đầu tư', ['Ông «Lê Đình», đại diện chủ đầu tư, hứa.']),
  untitled([
    '«Son Heung-min» và Kim Min-jae vắng mặt.',
    'Son Heung-min và «Kim Min-jae» vắng mặt.',
    '«Bác Hồ» về thăm bản.',
    '(Ảnh «Minh Hường»)',
    'Chị «Nguyễn T.H» kể lại.',
    'Công an bắt Mai Văn Hiệu. «Hiệu» thú nhận tất cả.',
  ]),
];

const REFUSED = refusals('person', [
  'Xe chạy dọc đường «Nguyễn Huệ» rồi rẽ phải.',
  'học sinh Trường THPT «Lê Quý Đôn»',
  'phố «Trần Hưng Đạo», phường «Trần Phú»',
  'giải thưởng «Trần Hữu Trang»',
  'Thành phố «Hồ Chí Minh» mưa to.',
  'TP. «Hồ Chí Minh»',
  'Đoàn TNCS «Hồ Chí Minh»',
  'Đồng chí «Bí thư Huyện ủy» trao quà.',
  'các đồng chí «Ủy viên Ban Thường vụ»',
  '«Hà Nội» và «Hà Giang» có mưa.',
  '«Đoàn Thanh niên» ra quân.',
  '«Mai Châu» đón khách.',
  '«Cao Bằng» có mưa đá.',
  'quần đảo «Hoàng Sa»',
  '«Nông dân» xã Tam Lộc gặt lúa.',
  'Từ «Hà Nội» đến «Lào Cai» dài 300 km.',
  '«Vàng» tăng giá.',
  '«An Giang» mùa nước nổi.',
  'Ảnh: «Công an tỉnh» cung cấp',
  'Ảnh: «TTXVN»',
  'Ảnh: «Báo Nghệ An»',
  'Nguồn: «Internet»',
  'Ảnh: «CTV»',
  'anh em «Việt Nam» ở xa',
  'núi «Bà Đen» mây phủ',
  'tỉnh «Bà Rịa - Vũng Tàu»',
  'hồ «Bà Râu» cạn nước',
  'Chủ tịch «UBND tỉnh» yêu cầu khẩn trương.',
  'Giám đốc «Sở Y tế» báo cáo.',
  'Công ty CP «Trần Anh» khai trương.',
  'Bệnh viện «Nguyễn Tri Phương» tiếp nhận ca bệnh.',
  'khu công nghiệp «Phan Thiết»',
  '«Lương Sơn» là huyện cửa ngõ.',
  'Đại biểu «Quốc hội» thảo luận.',
  '«Theo» quy định, «Sau» đó mưa tạnh.',
  'cầu «Nguyễn Văn Trỗi» thông xe',
  'chợ «Bến Thành» đông khách',
  'danh hiệu cháu ngoan «Bác Hồ»',
  'Quỹ học bổng «Vừ A Dính»',
  'nhà hát «Trần Hữu Trang»',
  'ông «Chủ tịch» nói',
  'lễ cúng «Ông Công» và «Ông Táo»',
  'Đường Lê Duẩn, «Trần Phú» và «Nguyễn Tất Thành» ngập sâu.',
  'gạo «Ông Cua» được giá',
  'Các tuyến «Phạm Văn Đồng», Võ Văn Kiệt thông thoáng.',
  'thị trấn «Phan Rí Cửa»',
  'Công nhân «Samsung» tan ca.',
  'HLV đội tuyển «Thái Lan» bất ngờ.',
  'tàu cá QNg 91234 «TS» cập bến',
  'Giải «Lê Văn Thiêm» lần thứ hai',
  'người «Khmer», người «Chăm» cùng dự',
]);

/** National and local figures, minority names, and the streets, brands and bodies named after persons. */
const MORE: readonly Phrasings[] = [
  titled('Trung tá ; Trưởng Công an phường Tân Giang', [
    'Trung tá «Bế Văn Lực», Trưởng Công an phường Tân Giang cho hay đã bắt nghi phạm.',
  ]),
  titled('Giám đốc Sở Nông nghiệp và Môi trường', [
    'Ông «Đoàn Thanh Khiết», Giám đốc Sở Nông nghiệp và Môi trường, trực tiếp xuống ruộng.',
    'Giám đốc Sở Nông nghiệp và Môi trường «Đoàn Thanh Khiết» trực tiếp xuống ruộng.',
  ]),
  titled('Chủ tịch Hội Phụ nữ xã', [
    'Chị «Triệu Mùi Pham», Chủ tịch Hội Phụ nữ xã nhớ lại.',
    'Chủ tịch Hội Phụ nữ xã «Triệu Mùi Pham» nhớ lại.',
  ]),
  titled('Bí thư Đảng ủy', ['Theo Bí thư Đảng ủy «Ma Seo Chứ», bản đã có điện.']),
  titled('Thủ tướng', ['Thủ tướng «Phạm Minh Chính» thị sát công trường.']),
  titled('Phó Thủ tướng', ['Phó Thủ tướng «Trần Hồng Hà» chủ trì phiên họp.']),
  titled('Chủ tịch Quốc hội', ['Chủ tịch Quốc hội «Trần Thanh Mẫn» tiếp xúc cử tri.']),
  titled('Thạc sĩ', ['Thạc sĩ «Vương Hồng Nhật» hướng dẫn bà con ủ phân.']),
  titled('kỹ sư', ['Nhờ kỹ sư «Đào Duy Tiến», máy chạy lại.']),
  titled('ca sĩ', ['Đêm nhạc có ca sĩ «Hồ Quỳnh Lam» góp giọng.']),
  titled('nhà báo', ['Tác phẩm của nhà báo «Trịnh Quốc Vinh» gây tiếng vang.']),
  titled('Già làng', ['Già làng «Ating Bhuôn» gõ chiêng mở hội.']),
  titled('Thượng úy', ['Thượng úy «Cầm Bá Thước» lội suối đến trường.']),
  titled('Viện trưởng', ['Viện trưởng «Lâm Chí Dũng» công bố cáo trạng.']),
  titled('Chủ tọa', ['Chủ tọa «Nguyễn Hữu Chính» tuyên án.']),
  titled('thủ môn', ['Pha cản phá của thủ môn «Nguyễn Filip» giữ điểm.']),
  untitled([
    'Hộ ông «Ly Mí Sình» thoát nghèo nhờ bò.',
    'Vợ chồng anh «Vàng A Chống» dựng lại nhà.',
    'Nạn nhân được xác định là «Phùng Văn Đạt», trú xã bên.',
    'Bị hại tên «Đặng Thị Mười».',
    'Đối tượng «Trương Quang Sĩ» khai nhận hành vi.',
    'Bà «Kpă H’Nhung» (buôn Ma Giai) trồng mía.',
    'Người lái xe là anh «Hoàng Văn Quyết».',
    'Em «Thào Thị Chú» lần đầu xuống phố.',
    'Nhóm gồm Trần Văn Tám, «Lê Thị Chín» và Đỗ Mười.',
    'Con trai bà là «Phạm Gia Huy» mới lên ba.',
    'Chị «Hằng» nói trong nước mắt.',
    'Thầy «Minh» chấm bài tới khuya.',
    'Cụ «Bảy Tường» vẫn minh mẫn.',
    'Bà «Diệu Liên» nuôi trẻ.',
    'Ảnh: «Trọng Khang»',
    'Bài và ảnh: «Hà Vy»',
    'Cháu bé «Lường Gia Bảo» được cứu.',
    'Anh «Rah Lan Thim» bán chiêng.',
    'Ông «Thạch Sa Rinh» đóng ghe ngo.',
    'Tài xế tên «Vòng A Sáng».',
    'Bà «Đoàn Thị Hoa» mở quán.',
    'Cô «Nguyễn Thị Đoàn» khám cho trẻ.',
    'Hai anh Đoàn Thanh Sơn và «Đoàn Thanh Nam» đi biển.',
  ]),
  refusals('person', [
    'Phố «Lê Duẩn» kẹt cứng.',
    'Trường THPT «Phan Bội Châu» khai giảng.',
    'Giải thưởng «Tôn Đức Thắng» vừa trao.',
    'Thuốc «Tiêu Khát» quảng cáo quá đà.',
    'Công ty TNHH «Minh Long» xả thải.',
    'Thương hiệu «Hảo Hảo» quen thuộc.',
    'Tàu «Hoàng Sa 68» ra khơi.',
    'Nhà hàng «Cô Ba» mở lại.',
    'Đội «Hoàng Anh Gia Lai» thua.',
    'Món «Bún Bò» hút khách.',
    'Huyện «Trần Văn Thời» nuôi tôm.',
    'Thành phố «Hồ Chí Minh» mưa lớn.',
    'Xã «Lê Lợi» về đích sớm.',
    'Ngã tư «Bảy Hiền» đông nghịt.',
    'Chùa «Thiên Mụ» cổ kính.',
    'Hội «Cựu chiến binh» góp công.',
    'Ban «Quản lý» rừng kiểm tra.',
    'Sân «Mỹ Đình» sáng đèn.',
    'Bưởi «Năm Roi» được giá.',
    'Dân tộc «Cơ Tu» dựng cây nêu.',
    'Mùa «Xuân» đã về.',
    'Nguồn: «Bộ Y tế»',
    'Hàng «Việt Nam» lên ngôi.',
    'Bến xe «Miền Đông» vắng.',
    'Cầu «Nguyễn Văn Trỗi» về đêm.',
  ]),
];

/** Given names behind a profession, roles with a number or a state, names no compass bears. */
const WIDER = [
  titled('bác sĩ', ['“Khó đấy”, bác sĩ «Thành» nói rồi im lặng.', 'Ca mổ xong, bác sĩ «Khoa» cười hiền.']),
  titled('kỹ sư', ['Trưa nắng, kỹ sư «Lâm» vẫn ngoài ruộng.']),
  titled('tổ trưởng tổ bốc xếp số 4', [
    'Chị Lù Thị Sáo cười, còn tổ trưởng tổ bốc xếp số 4 «Nông Thị Vẻ» thở dài.',
  ]),
  titled('Đại sứ Algeria tại Liên hợp quốc', [
    'Đại sứ Algeria tại Liên hợp quốc «Karim Benali» chủ trì phiên họp.',
  ]),
  titled('Ngoại trưởng Ba Lan', ['Ngoại trưởng Ba Lan «Marek Nowicki» đến dự.']),
  titled('hướng dẫn viên', ['Theo hướng dẫn viên «Lò Thị Pành», khách rất đông.']),
  titled('nam diễn viên', ['Trên sân khấu, nam diễn viên «Lương Đình Khải» bật khóc.']),
  titled('Sư cô', ['Phát quà có Sư cô «Thích nữ Diệu Nhẫn» và bà con.']),
  refusals('person', [
    'Giảng viên «Khoa Sử» về dự.',
    'Giáo viên «Trường Tiểu học» số 1 nghỉ hè.',
    'Bác sĩ «Trung tâm Y tế» huyện trực đêm.',
    'Gió «Đông Bắc» mạnh dần.',
    'Bão đi về phía «Đông Đông Nam» rồi tan.',
  ]),
];

export const phrasings: readonly Phrasings[] = [
  ...BEFORE,
  ...BEHIND,
  ...UNTITLED,
  ...FOREIGN,
  ...BYLINES,
  ...AGAIN,
  ...NATIONAL,
  REFUSED,
  ...MORE,
  ...WIDER,
];
