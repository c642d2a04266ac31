/**
 * Words around figures: approximators, labels that a number names rather than counts, and words that never begin a
 * counted noun. Source: gazetteer/units.tsv and GUIDE "Approximators", "Kinds of figures", widened by hand.
 */

/** Words before a number that say how exact it is; they belong to the figure's span. */
export const APPROXIMATORS = {
  about:
    'gần, khoảng, khoảng độ, khoảng chừng, vào khoảng, ước, ước tính, ước khoảng, ước chừng, ước tính khoảng, chừng, xấp xỉ, xấp xỉ gần, trên dưới, ngót, ngót nghét, ' +
    'non, suýt soát, tầm, dao động khoảng, gần tới, gần đến',
  more: 'hơn, trên, quá, tối thiểu, ít nhất, không dưới, không ít hơn, không thấp hơn, chí ít, thấp nhất là, vượt hơn',
  less: 'dưới, chưa đến, chưa tới, chưa đầy, chưa quá, chưa tròn, tối đa, không quá, không vượt quá, nhiều nhất là, không đến, không tới, không đầy',
} as const;

/** Before a scale they say a magnitude without a number: hàng trăm, vài chục. */
export const VAGUE_WORDS = 'hàng, vài, mấy, nhiều, cả';

/** Adjectives that hơn compares (cao hơn 5 cm): there hơn is no approximator. */
export const COMPARED =
  'xa, cao, thấp, nhiều, ít, lớn, nhỏ, bé, rẻ, đắt, ngắn, nhanh, sớm, muộn, kém, hẹp, nông, nhẹ, mạnh, yếu, già, tốt, hay, vắng, mỏng, tuổi';

/** What trên and dưới may be on or under rather than above or below (trên 2 tuyến đường). */
export const LOCATIONS =
  'nhãn hàng, nhãn hiệu, thương hiệu, danh nghĩa, hình thức, góc độ, địa bàn, tuyến, tuyến đường, lĩnh vực, mặt trận, cánh đồng, phương diện, khía cạnh, nền tảng, trang, sàn, kênh, tàu, xe, chiếc, con, bình diện, cơ sở, trục, hướng, đoạn, cây, ngọn, đồi, mảnh, thửa, sân, băng ghế, tờ, chuyến, tấm, manh, cái, bàn, ghế, giường, bậc, đỉnh, mái, cột, thân, cành, bờ, bên, dòng, sông, biển, mặt, cầu, đường, vai, tay, đầu, lưng, miệng, môi';

/** Behind these trên and dưới say where a thing is (nằm dưới hai chục sải nước). */
export const PLACED_VERBS = 'nằm, ở, chìm, chôn, vùi, núp, treo, đứng, ngồi, trôi, nổi, sống';

/** ước đạt, ước thực hiện: the verb stands between, the span starts at the number. */
export const ESTIMATED_VERBS =
  'đạt, tính, thực, hiện, có, còn, hoàn, thành, thu, chi, đón, tăng, giảm, giải, ngân, là, lên, tới, đến, thiệt, hại, cả, năm, trên, ban, đầu, bước, mất, sản, lượng, trị, giá, được, hết';

/** Nouns that a number behind them names (lớp 10, Điều 250, đợt 1); no figure whatever follows. */
export const LABELS =
  'mác, ngày, tháng, năm, quý, lớp, khóa, khoá, thứ, số, điều, khoản, chương, phụ lục, phút, phút thứ, hiệp, vòng, hạng, xếp, top, khối lớp, ' +
  'phường, quận, quốc lộ, tỉnh lộ, đường tỉnh, huyện lộ, hương lộ, đường, ngõ, ngách, hẻm, kiệt, QL, ĐT, TL, km, Km, KM, mốc, cột mốc, trung đoàn, sư đoàn, lữ đoàn, tiểu đoàn, đại đội, quân khu, quân đoàn, binh đoàn, đoàn kinh tế quốc phòng, ' +
  'vùng cảnh sát biển, ban chỉ đạo, chuyên án, đề án, nghị định, nghị quyết, thông tư, chỉ thị, quyết định, kế hoạch, công điện, công văn, tờ trình, hướng dẫn, kết luận, thông báo, ' +
  'kinh tuyến, vĩ tuyến, pH, phiên bản, số hiệu, mã, ISO, TCVN, QCVN, bão, cơn bão số, áp thấp, giai đoạn, nhiệm kỳ, niên khóa, niên vụ, năm học, vụ, kỳ, Covid, COVID, khu vực, loại, độ, điểm, mức độ, nhóm, bảng, tập, ' +
  'tổ, tổ dân phố, khu phố, khu, ấp, thôn, xóm, cụm, tiểu khu, lô, thửa, tầng, phòng, trạm, cổng, cửa, giường, ô, hầm, cầu, tháp, trụ, cọc, nhịp, km số, tuổi, cấp, giật cấp, đội, gói, gói thầu, bước, phần, mục, tiết, bài, câu, trang, kênh, VTV, HTV, ga, bến, nhà máy, ca, mùa, chặng, tờ, tàu, xe, báo động, cách mạng công nghiệp, nhà, lần, lần thứ, đợt, sáng, chiều, tối, đêm, trưa, mùng, mồng, rằm, hồi, lúc, kỳ họp thứ, phiên họp thứ, mức, vùng, đại hội, quyển, quỹ, thế hệ, chương trình';

/** Labels that also count for themselves (mỗi tổ 5 người, đợt 3 ngày): a figure where a unit no label takes follows. */
export const SOFT_LABELS =
  'quyết định, nghị quyết, thông báo, kết luận, hướng dẫn, công văn, công điện, tờ trình, điểm, tổ, nhóm, đội, gói, khu, loại, mức, độ, vùng, tầng, phòng, nhà, tàu, xe, cụm, lô, đợt, ca, mùa, tập, thôn, xóm, ấp, bước, cấp, lần, thửa, trạm, cầu, cọc, trụ, nhịp, hầm, tháp, đường, vụ, bảng, chặng, giường, phần, bài, câu, trang, chương trình, quỹ, kỳ, hạng, đề án, kế hoạch, bão, ô, cửa, km, tiết, khu vực, giai đoạn, thế hệ';

/** Words that end as a label does and name nothing (thu hồi 3 dự án, danh mục 37 thủ tục). */
export const NO_LABELS =
  'thu hồi, phục hồi, truy hồi, danh mục, hạng mục, chuyên mục, tiết mục, đầu mục, sắp xếp, chiếu sáng, thắp sáng, nhiệm vụ, phục vụ, dịch vụ, địa điểm, thời điểm, cung cấp, trợ cấp, gia đình, yêu cầu, nhu cầu, tốc độ, chế độ, mật độ, thành phần, cổ phần, định mức, hạn mức, ngân quỹ, quân đội, chi đội, liên đội, bộ đội, tài khoản, điều khoản, huy chương, mở cửa, đóng cửa, hạ tầng, hằng ngày, hàng ngày, mỗi ngày, hằng năm, hàng năm, mỗi năm, cả năm, hằng tháng, hàng tháng, mỗi tháng, xây nhà, dựng nhà, làm nhà, sửa nhà';

/** Words behind which số counts (tổng số 50 đại biểu, con số 1.200, trong số 13). */
export const COUNTING_NUMBER = 'hệ, tổng, con, trong, một, cả, ngoài, dân, sĩ, quân, điểm, chỉ';

/** Words before clock times; there N giờ is no length of time. */
export const CLOCK_BEFORE =
  'lúc, hồi, vào, vào lúc, từ, đến, tới, trước, đúng, khoảng, vào khoảng, lúc khoảng, cho đến, hết, mới, sáng, trưa, chiều, tối, đêm, khuya, ngày';

/** Words behind clock times. */
export const CLOCK_BEHIND =
  'ngày, sáng, trưa, chiều, tối, đêm, khuya, cùng, hôm, rạng, mỗi, hằng, hàng, kém, thứ';

/** Words before lengths of time, whatever the clock words say. */
export const LENGTH_BEFORE =
  'thời gian bay, thời gian chạy, thời gian đi, hành trình, sau, trong, suốt, mất, kéo dài, dài, hơn, gần, chưa đầy, quá, ít nhất, tối thiểu, tối đa, cách, cách nhau, khoảng cách, làm việc, chậm, chỉ, thêm, ròng, rã, liền, điện, tới, chạy, đi, qua, nghỉ, chờ, khoảng thời gian, thời gian, được';

/** Number words that open another word: ba lô, năm nay. */
export const NO_NUMERALS =
  'ba lô, ba ba, ba má, ba mẹ, ba tôi, ba nó, ba gác, ba toong, ba hoa, ba chỉ, ba rọi, ba kích, ba khía, ba gai, ba trợn, ba phải, hai lúa, chín muồi, chín đỏ, chín vàng, chín rộ, chín cây, chín mọng, chín sớm, chín tới, chín dần, năm nay, năm ngoái, năm qua, năm trước, năm sau, năm tới, năm mới, năm cũ, năm nào, năm đó, năm ấy, năm này, năm kia, năm xưa, năm đầu, năm cuối, năm học, năm tháng, năm tài chính, năm tuổi, năm thứ, năm nhuận, năm du lịch, năm chẵn, năm lẻ, một mình, một cách, một khi, một lúc, một loạt, một thời, một hơi, một mạch, một số, một vài, một ít, một chút, một đời, một lòng, một khác, một cửa, một chiều, một phía, một bên, một mặt, một phần của, một cú, một thể, một thứ, một nét, sáu bảy mươi, bốn bề, bốn phía, bốn phương, bốn mùa, hai mặt trận, tám chuyện, một lần nữa';

/** Words of page chrome: figures on their short lines are about the page (2.145 lượt xem). */
export const CHROME =
  'lượt xem, lượt đọc, số lượt truy cập, tổng lượt truy cập, đánh giá:, đánh giá bài viết, thời gian chờ:, tổng số điểm của bài viết, cỡ chữ, đang truy cập, đang trực tuyến, tháng hiện tại, máy chủ tìm kiếm, khách viếng thăm, chia sẻ bài viết, click để đánh giá, views, bình luận (';

/** Words that never begin a counted noun: function words, verbs, adjectives, adverbs common behind a figure. */
export const NOT_COUNTED =
  'suốt, giờ, phút, giây, ngày, tháng, tuần, năm, quý, đêm, sáng, trưa, chiều, tối, hôm, h, ' +
  'là, thì, mà, và, với, cùng, hay, hoặc, hoặc là, nhưng, song, còn, cũng, vẫn, đã, đang, sẽ, sắp, vừa, mới, từng, được, bị, do, bởi, vì, nên, để, cho, của, ở, tại, trong, ngoài, trên, dưới, trước, sau, giữa, bên cạnh, từ, đến, tới, lên, xuống, ra, vào, qua, về, theo, như, bằng, so, hơn, kém, gần, khoảng, chừng, chưa, không, chẳng, chỉ, đều, cả, mỗi, mọi, các, những, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, ' +
  'này, đó, kia, ấy, nọ, nêu, nay, rồi, nữa, lại, luôn, ngay, liền, liên tiếp, liên tục, đầu, cuối, đầu tiên, tiếp, kế, nhất, nhì, khác, riêng, chung, tổng, gồm, bao gồm, thuộc, đạt, chiếm, tăng, giảm, nhích, sụt, hạ, tụt, có, thu, chi, trả, nộp, phạt, xử, xử lý, bắt, khởi tố, tạm giữ, tịch thu, thu giữ, hỗ trợ, tặng, trao, nhận, cấp, phát, phát hiện, xảy, làm, khiến, gây, chết, mất, mất tích, bị thương, thương, tử vong, sập, ngập, hư, hỏng, cháy, nổ, chìm, trôi, thiệt, đi, đứng, ngồi, nằm, chạy, bay, bơi, lái, chở, vận chuyển, mua, bán, thuê, vay, nợ, góp, đóng, ủng hộ, đầu tư, xây, xây dựng, dựng, sửa, lắp, lắp đặt, trồng, nuôi, thả, tiêm, khám, chữa, điều trị, dạy, học, thi, đỗ, dự, tham gia, tham dự, tham quan, đăng ký, đề nghị, đề xuất, yêu cầu, nói, kể, cho biết, khẳng định, chia sẻ, đang, tốt nghiệp, hoàn thành, triển khai, thực hiện, tiếp nhận, tổ chức, thành lập, ra mắt, ký, ban hành, thông qua, tán thành, đồng ý, phản đối, xác định, ' +
  'nhiều, ít, lớn, nhỏ, cao, thấp, dài, ngắn, rộng, hẹp, sâu, nặng, nhẹ, mới, cũ, tốt, xấu, đúng, sai, đủ, thiếu, thừa, dư, đông, vắng, nhanh, chậm, sớm, muộn, mạnh, yếu, đặc biệt, quan trọng, chính, phụ, trọng điểm, trực tiếp, gián tiếp, toàn, trọn, chẵn, tròn, tuổi trẻ, nhằm, nếu, khi, lúc, hồi, thời, dù, dẫu, tuy, bởi vì, nhờ, đối, kể, tính, ước, xếp, đứng thứ, trở, kèm, kèm theo, cách, dọc, quanh, khắp, trừ, ngoại trừ, hết, xong, thôi, nhé, ạ, à, ư, nhỉ, vậy, thế, sao, gì, ai, nào, đâu, bao, bấy, mấy, vài, tôi, ta, chúng, họ, nó, mình, ông ấy, bà ấy, việc, sự, cuộc sống, tiền, vốn, kinh phí, ngân sách, doanh thu, thu nhập, mặt, phía, nhưng mà, tức, tương, tương đương, tương ứng, bình, bình quân, trung bình, cộng, nhân, chia, tính từ, tuyệt, hiện, hiện có, hiện nay, thường, thường xuyên, tự, dùng, sử dụng, lợi dụng, tiêu, hưởng, chịu, lo, giúp, đưa, đón, kéo, đẩy, mang, cầm, giữ, quản lý, giao, bàn giao, thiết, kế, đợi, chờ, thì, à, a, nhân dịp, nhân, quyết, chống, phòng chống, sống, sinh sống, sinh, ra đời, trú, ngụ, quê, tên là, hồi phục, phục vụ, phục hồi, dương tính, âm tính, nghiện, lây, nhiễm, mắc, thoát, xóa, xoá, nâng, đào, khoan, đắp, san, phá, tháo, dỡ, di dời, sơ tán, cứu, tìm, tìm kiếm, kiểm tra, kiểm soát, giám sát, tuần tra, canh, trực, gác, đổ, tràn, dâng, rơi, lăn, đâm, va, tông, húc, lao, ghi, ghi nhận, ghép, hiến, mổ, phẫu thuật, cấp cứu, nhập viện, xuất viện, nhập, xuất, xuất khẩu, nhập khẩu, xét, xét xử, tuyên, lĩnh, hưởng án, thụ, đi tù, cải tạo, sang, dành, gắn, liên quan, kết nạp, bầu, trúng cử, đắc cử, tái, đồng, lận, nghen, nha, chớ, chứ, hổng, hông, phụ trách, đảm nhận, biểu quyết, vắng mặt, có mặt, phải, cận nghèo, phá sản, tạm ngừng, tạm dừng, ngừng, rời, quay, bỏ, nghỉ, trượt, trúng, trúng tuyển, xin, đòi, tự nguyện, tình nguyện, thoát nghèo, khỏi bệnh, khỏi, ra viện, bình phục, đạt chuẩn, không, chưa, đình chỉ';

/** Words that begin as a counted noun does and count nothing (57 | giải thể, 12 | cấp cứu, tỉnh, | thành lập). */
export const NO_NOUNS =
  'giải thể, giải tán, giải ngân, giải quyết, giải phóng, giải tỏa, giải toả, giải cứu, giải trình, giải thích, giải trí, điều trị, điều tra, điều hành, điều chỉnh, điều động, điều phối, điều tiết, điều khiển, tin tưởng, tin rằng, ' +
  'cấp cứu, cấp phát, cấp phép, cấp bách, cấp thiết, cấp tốc, phát hiện, phát sinh, phát triển, phát huy, phát động, phát hành, phát biểu, phát tán, phần lớn, phần nhiều, phần đông, điểm danh, điểm lại, trẻ hóa, bản thân, bên cạnh, bên trong, bên ngoài, bên dưới, bên trên, phía trước, phía sau, ' +
  'hàng ngày, hàng tháng, hàng năm, hàng tuần, hàng loạt, bảo đảm, ban đầu, ban hành, đơn giản, đơn phương, đơn thuần, tập trung, tập luyện, tập huấn, tập kết, trang bị, trang trí, trang trải, mẫu mực, gốc gác, hồi sinh, hồi phục, hồi hương, khẩu chiến, ca ngợi, ca hát, vụ lợi, hội nhập, hội tụ, bước vào, bước ra, bước lên, bước sang, bước đầu, ' +
  'cầu nguyện, cầu cứu, cầu mong, quả thật, tay trắng, đoàn kết, kiện toàn, chỗ nào, nơi nào, khối lượng, con số, cuộc sống, bậc nhất, hạng nhất, thứ nhất, lượt về, lượt đi, loại bỏ, loại khỏi, loại trừ, đạo đức, ' +
  'thành lập, thành công, thành tích, thành hình, thành tựu, thành phần, thành ra, thành người, biển thủ, biển cả, cách đây, cách đó, cách nhau, cách ly, cách mạng, cách xa, cấp quốc gia, cấp tỉnh, cấp huyện, cấp xã, cấp trung ương, cấp bộ, cấp cơ sở, cấp thành phố, cấp ngành, việc gì, giàn giáo, đền bù, đền ơn, đình chỉ, đình trệ, động viên, động thổ, đường đường';

/** What a fraction is of though it is not counted one by one. */
export const MASSES_OF_FRACTIONS =
  'thu nhập, kim ngạch, diện tích, dân số, sản lượng, doanh thu, ngân sách, kinh phí, chi phí, giá trị, quãng đường, thời gian, tổng số, tổng vốn, vốn, công suất, lượng, dung tích, tiền lương, tiền thuê, giá thành, nhu cầu, thị phần, học phí, khối lượng';
