/**
 * Words that make up the names of bodies, for telling where a name ends: a capital begins a word and the syllables
 * behind it belong to it (Xúc tiến), nouns may follow in lower case (Xúc tiến thương mại), verbs may not (Sở Y tế
 * kiểm tra). Fields of work after the bodies listed in the gazetteer's organisations.tsv and the names of public
 * service units in the decrees on the organisation of departments; checked by hand.
 */

import { phraseList } from './phrase-list.ts';

const words = (table: string): readonly string[] => phraseList(table.replaceAll('\n', '|'));

/** The movement for national security, as written out and as shortened. */
const SECURITY_MOVEMENTS = ['phong trào', 'phong trào toàn dân'].flatMap((movement) =>
  ['ANTQ', 'an ninh Tổ quốc'].map((security) => `${movement} bảo vệ ${security}`),
);

/** Nouns and fixed phrases: also in lower case behind another part of the name. */
export const NAME_NOUNS: readonly string[] = SECURITY_MOVEMENTS.concat(
  words(`
  kế hoạch hóa gia đình | danh dự | kinh tế - tài chính | bảo vệ biên giới | bảo vệ cửa khẩu | người tiêu dùng | quyền lợi người tiêu dùng | nghệ nhân dân gian | nghệ sĩ sân khấu | nghệ sĩ nhiếp ảnh | nghệ sĩ múa | ghi âm | công nghiệp hỗ trợ | công nghiệp chế biến | công nghiệp văn hóa | thể hình |
  cử tạ | hiến máu | hiến máu dự bị | hiến máu tình nguyện | người hiến máu | liên thế hệ | liên thế hệ tự giúp nhau | giao hưởng | vũ kịch | nhạc, vũ kịch | nhạc vũ kịch | kịch nói | ca kịch | cải lương | hát bội | dân ca |
  dân ca kịch | dân ca ví, giặm | quan họ | hát xoan | ca trù | bài chòi | đờn ca tài tử | tai - mũi - họng | tai, mũi, họng | răng - hàm - mặt | răng, hàm, mặt | mắt - răng hàm mặt | nhân thọ | phi nhân thọ | tái bảo hiểm |
  mây tre đan | thổ cẩm | gốm sứ | sơn mài | chạm khắc | đúc đồng | khởi nghiệp xanh | pháo phòng không | pháo binh tên lửa | trinh sát | trinh sát kỹ thuật | thông tin liên lạc | vận tải quân sự | huấn luyện - cơ động |
  huấn luyện cơ động | cơ động đường không | tác chiến điện tử | tác chiến không gian mạng | dân quân tự vệ | dân quân thường trực | công tác đại biểu | đại biểu dân cử | toàn cầu | voi, gấu | linh trưởng | rùa biển | san hô |
  kinh tế - xã hội | kinh tế xã hội | kinh tế địa phương và lãnh thổ | thuế doanh nghiệp lớn | doanh nghiệp lớn | tài liệu và khoa học | phim tài liệu | phật học | thần học | nghi lễ | nghi lễ quân đội | đầu nguồn | ven biển |
  lưu động | xe ôm | giúp việc | tết trung thu | phòng bệnh | bà mẹ và trẻ em | bà mẹ - trẻ em | y, dược cổ truyền | y dược cổ truyền | dược cổ truyền | viễn thám | viễn thám quốc gia | đa dạng sinh học |
  thiên nhiên và đa dạng sinh học | công sản | kinh tế đối ngoại | đấu thầu | lãnh sự | lễ tân | lễ tân nhà nước | lao động ngoài nước | người có công | tiền lương | quan hệ lao động | lao động, tiền lương | lao động tiền lương |
  lao động - tiền lương | bảo hiểm thất nghiệp | hộ tịch | quốc tịch | hộ tịch, quốc tịch, chứng thực | hành chính tư pháp | bồi thường nhà nước | bổ trợ tư pháp | giao dịch bảo đảm | văn bản quy phạm pháp luật | pháp luật quốc tế |
  pháp luật hình sự - hành chính | pháp luật dân sự - kinh tế | bản quyền tác giả | quyền tác giả | nghệ thuật biểu diễn | văn hóa cơ sở | gia đình và thư viện | văn hóa các dân tộc | văn hóa dân tộc | thư viện |
  mỹ thuật, nhiếp ảnh và triển lãm | thể dục, thể thao | thể thao thành tích cao | thể thao quần chúng | thi đấu thể thao | phòng vệ thương mại | cạnh tranh | cạnh tranh quốc gia | thị trường trong nước | thị trường nước ngoài |
  thị trường châu Á - châu Phi | thị trường châu Âu - châu Mỹ | an toàn môi trường | kỹ thuật an toàn | môi trường công nghiệp | môi trường nông nghiệp | tiết kiệm năng lượng | tiết kiệm năng lượng và phát triển bền vững |
  dầu khí và than | chuyển đổi xanh | năng lượng tái tạo | điện gió | điện mặt trời | nhà giáo | cán bộ quản lý giáo dục | giáo dục mầm non | giáo dục tiểu học | giáo dục trung học | giáo dục phổ thông | giáo dục đại học |
  giáo dục dân tộc | giáo dục thể chất | giáo dục chính trị | học sinh, sinh viên | học sinh - sinh viên | công tác học sinh, sinh viên | chính quyền địa phương | tổ chức - biên chế | tổ chức biên chế | công chức - viên chức |
  công chức, viên chức | cán bộ, công chức | cải cách hành chính | văn thư | văn thư - lưu trữ | văn thư, lưu trữ | thanh niên và bình đẳng giới | bình đẳng giới | trẻ em và bình đẳng giới | tín ngưỡng | tín ngưỡng, tôn giáo |
  an sinh xã hội | bảo hiểm y tế | giảm nghèo bền vững | phòng vệ | kinh tế ngành | ngân sách nhà nước | tài chính doanh nghiệp | tài chính ngân hàng | tài chính - ngân hàng | kế toán - tài chính | kế toán, kiểm toán |
  kế hoạch - tài chính | kế hoạch, tài chính | kế hoạch tổng hợp | kế hoạch - nghiệp vụ | kế hoạch - kỹ thuật | tổ chức - hành chính | hành chính - tổng hợp | hành chính - tổ chức | hành chính - quản trị | hành chính quản trị |
  tổ chức - cán bộ | thanh tra - pháp chế | kiểm tra - đảng | đào tạo - bồi dưỡng | khoa học - công nghệ | khoa học công nghệ | công nghệ thông tin và truyền thông | công nghệ thông tin - truyền thông | trí tuệ nhân tạo |
  dữ liệu quốc gia | dữ liệu quốc gia về dân cư | an toàn không gian mạng | bán dẫn | vi mạch | vi mạch bán dẫn | vi sinh | hóa sinh | di truyền | công nghệ gen | giải phẫu bệnh | dược - vật tư y tế | kiểm soát nhiễm khuẩn |
  thận - lọc máu | thận nhân tạo | nội thận - tiết niệu | ngoại chấn thương | ngoại chấn thương - bỏng | ngoại - chấn thương | ngoại thần kinh - cột sống | ngoại tiêu hóa | ngoại tiết niệu | nội tim mạch - lão học |
  tim mạch can thiệp | can thiệp tim mạch | đột quỵ | bỏng quốc gia | cơ xương khớp | nội cơ xương khớp | mắt - tai mũi họng | sơ sinh - cấp cứu nhi | hỗ trợ sinh sản | hiếm muộn | vô sinh | sức khỏe tâm thần | y học nhiệt đới |
  y học hạt nhân | y học biển | y học hàng không | y học thể thao | y học lao động | sức khỏe nghề nghiệp và môi trường | an toàn vệ sinh lao động | an toàn, vệ sinh lao động | vệ sinh lao động | điều trị nghiện | cai nghiện ma túy |
  cơ sở cai nghiện | phong và da liễu | da liễu - phong | giám định tư pháp | khoa học quân sự | nghệ thuật quân sự | lịch sử đảng | xây dựng đảng | công tác đảng | công tác quần chúng | công tác phụ nữ | dư luận xã hội |
  thông tin cơ sở | thông tin đối ngoại | lý luận chính trị | chủ nghĩa xã hội khoa học | triết học | ngôn ngữ | ngôn ngữ học | hán nôm | khảo cổ học | khảo cổ | nhân học | văn hóa học | tâm lý | tâm lý học | tâm lý - giáo dục |
  dân tộc thiểu số và miền núi | quản trị nhà hàng khách sạn | nhà hàng - khách sạn | lữ hành - khách sạn | ẩm thực - làm bánh | đầu bếp | hướng dẫn viên du lịch | dù lượn | lướt ván | bơi - lặn | điền kinh | cầu lông | bóng bàn |
  bóng rổ | bóng ném | quần vợt | cờ vua | cờ tướng | khiêu vũ | khiêu vũ thể thao | dưỡng sinh | võ thuật | võ cổ truyền | võ thuật cổ truyền | pencak silat | đua thuyền | đua xe đạp | xe đạp | mô tô thể thao |
  xe đạp - mô tô thể thao | bắn cung | đấu kiếm | thể dục dụng cụ | thơ Đường | thơ ca | khuyến đọc | hưu trí | cao tuổi | chiến sĩ Trường Sa | chiến sĩ cách mạng | thương gia | nữ doanh nhân | nữ trí thức | nữ luật gia | nữ nhà báo |
  phụ nữ khởi nghiệp | nông dân giỏi | nông dân sản xuất kinh doanh giỏi | nông dân tỷ phú | bảo vệ rừng | phòng cháy rừng | phòng cháy, chữa cháy rừng | phòng, chống cháy rừng | cháy rừng | cứu hỏa | tự quản đường biên, cột mốc |
  tự quản đường biên | ngư nghiệp | hậu cần nghề cá | khai thác thủy sản | khai thác hải sản | đánh bắt xa bờ | nghề muối | cà phê - ca cao | ca cao | hồ tiêu | cây gia vị | hồ tiêu và cây gia vị | sầu riêng | thanh long |
  cây dược liệu | hoa cây cảnh | cây cảnh | sinh vật cảnh | cá cảnh | cá tra | tôm giống | nuôi ong | mật ong | bò sữa | bò thịt | gia cầm | gia súc | thức ăn gia súc | giống cây lâm nghiệp | cây công nghiệp | cây lương thực |
  cây lương thực và cây thực phẩm | di truyền nông nghiệp | thổ nhưỡng nông hóa | nông hóa thổ nhưỡng | cơ điện nông nghiệp | công nghệ sau thu hoạch | bảo quản nông sản | nông nghiệp tuần hoàn | nông nghiệp số | lâm sản ngoài gỗ |
  chế biến lâm sản | dăm gỗ | viên nén | gỗ và lâm sản | giấy và bột giấy | bao bì | xuất bản phẩm | phát hành sách | sách thiếu nhi | phim hoạt hình | phim truyện | hoạt hình | truyện tranh | quảng cáo ngoài trời | túi xách |
  da giày - túi xách | may mặc - thời trang | tơ tằm | dâu tằm tơ | dệt lụa | ô tô - xe máy | xe điện | phụ tùng ô tô | cơ khí chế tạo | chế tạo máy | cơ khí - luyện kim | luyện kim | xi măng - đá | gạch không nung | gạch tuynel |
  bê tông | bê tông thương phẩm | khai thác đá | cát sỏi | than - khoáng sản | khoáng sản và luyện kim | phân đạm | hóa chất cơ bản | khí hóa lỏng | năng lượng sạch | môi trường xanh | cây xanh và chiếu sáng | chiếu sáng đô thị |
  thoát nước đô thị | cấp nước sạch | nước sinh hoạt | xử lý rác | rác thải | thu gom rác | tái chế bao bì | dịch vụ logistics | vận tải hành khách | vận tải hàng hóa | tắc xi | xe hợp đồng | vận tải thủy bộ | vận tải ô tô | cảng cá |
  bến cảng | hoa tiêu | hoa tiêu hàng hải | bảo đảm an toàn hàng hải | an toàn hàng hải | quản lý bay | cảng vụ | dịch vụ hàng không | cho thuê tài chính | quản lý quỹ | mua bán nợ | kiểm toán độc lập | thừa phát lại |
  công chứng viên | quản tài viên | trọng tài thương mại | hòa giải thương mại | trọng tài quốc tế | chính phủ điện tử | đô thị thông minh | giám sát, điều hành đô thị thông minh | giám sát, điều hành thông minh |
  điều hành thông minh | cơ sở dữ liệu | hạ tầng thông tin | tần số vô tuyến điện | tần số | vô tuyến điện | truyền dẫn phát sóng | cơ yếu | mật mã | an ninh hàng không | an ninh sân bay | bảo vệ chính trị | tình báo | ngoại tuyến |
  kỹ thuật nghiệp vụ | công tác dân vận | dân vận khéo | tôn giáo, dân tộc | người khuyết tật và trẻ em | trẻ khuyết tật | trẻ tự kỷ | trẻ em khuyết tật | trẻ em mồ côi | người già | người già neo đơn | người lang thang |
  người vô gia cư | bệnh nhân nghèo | bệnh nhân ung thư | người nghèo vượt khó | học sinh, sinh viên nghèo | tài năng | tài năng trẻ | khuyến tài | tiếp sức đến trường | nhân đạo |
  ngư dân | nông dân nghèo | học sinh nghèo | bệnh nhân nghèo | người lao động | người khuyết tật | người mù | người điếc | mua bán điện | mua bán nợ | bình ổn giá | lục quân | xe tăng | pháo binh | phòng không | tên lửa | đặc công | hóa học | tăng thiết giáp | hải quân đánh bộ | ra đa | tàu ngầm | bộ binh cơ giới | nhân lực số | hạ tầng số | dữ liệu số | dân số và các vấn đề xã hội | chỉnh trị sông | bán lẻ | phân tích | phân phối | hàng hóa | doanh nhân | doanh nhân trẻ | doanh nghiệp trẻ | đồng hương | lưu học sinh | quan hệ quốc tế | nghiên cứu quốc tế | hải quan | hàng hải | hàng không dân dụng | chất lượng cao
  an ninh | an ninh mạng | an ninh quốc gia | an ninh kinh tế | an ninh đối ngoại | an ninh nội địa | an ninh chính trị nội bộ
  an ninh điều tra | an ninh nhân dân | an ninh trật tự | an ninh, trật tự | an toàn | an toàn giao thông | an toàn thực phẩm
  an toàn vệ sinh thực phẩm | an toàn thông tin | âm nhạc | ẩm thực | ảnh nghệ thuật | báo chí | bảo hiểm | bảo hiểm xã hội | bảo tàng
  bảo trợ xã hội | bách khoa | bất động sản | bền vững | bệnh nghề nghiệp | bệnh nhiệt đới | bệnh phổi
  bệnh tật | biên phòng | biến đổi khí hậu | biển đảo | bóng chuyền | bóng đá | bộ binh | bộ đội | bưu chính | bưu chính viễn thông | bưu điện
  cà phê | cách mạng | cảng biển | cảng hàng không | cảnh quan | cảnh sát | cảnh sát biển | cảnh sát cơ động | cảnh sát giao thông
  cảnh sát giao thông đường bộ | cảnh sát giao thông - trật tự | cảnh sát hình sự | cảnh sát kinh tế | cảnh sát môi trường | cảnh sát nhân dân
  cảnh sát đường thủy | cảnh sát trật tự | cảnh sát điều tra | cảnh sát điều tra tội phạm về ma túy | cảnh sát khu vực
  cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu | cảnh sát điều tra tội phạm về trật tự xã hội
  cảnh sát điều tra tội phạm về hình sự, kinh tế, ma túy | cảnh sát điều tra tội phạm | cảnh sát phòng cháy, chữa cháy
  cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ | cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ | cảnh sát PCCC và CNCH | cảnh sát PCCC&CNCH
  cảnh sát phòng, chống tội phạm về môi trường | cảnh sát phòng chống tội phạm về môi trường
  cảnh sát quản lý hành chính về trật tự xã hội | cảnh sát quản lý hành chính | cảnh sát quản lý trại giam
  cảnh sát thi hành án hình sự và hỗ trợ tư pháp | cảnh sát thi hành án hình sự | cảnh sát bảo vệ và hỗ trợ tư pháp | cảnh vệ
  CSĐT tội phạm về ma túy | CSĐT tội phạm về TTXH | CSĐT tội phạm về tham nhũng, kinh tế, buôn lậu | CSQLHC về TTXH | QLHC về TTXH
  phòng cháy, chữa cháy và cứu nạn, cứu hộ | phòng cháy chữa cháy và cứu nạn cứu hộ | phòng cháy, chữa cháy | phòng cháy chữa cháy | PCCC và CNCH
  an ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | tội phạm sử dụng công nghệ cao | phòng chống tội phạm sử dụng công nghệ cao
  phòng, chống tội phạm sử dụng công nghệ cao | phòng, chống ma túy và tội phạm | phòng chống ma túy và tội phạm
  phòng, chống thiên tai và tìm kiếm cứu nạn | phòng chống thiên tai và tìm kiếm cứu nạn | phòng, chống thiên tai | phòng chống thiên tai
  phòng, chống thiên tai, tìm kiếm cứu nạn | PCTT và TKCN | PCTT&TKCN | phòng thủ dân sự | phòng thủ khu vực
  phòng, chống tham nhũng, lãng phí, tiêu cực | phòng, chống tham nhũng, tiêu cực | phòng, chống tội phạm | phòng, chống HIV/AIDS
  phòng chống bệnh xã hội | phòng, chống bệnh xã hội | phòng chống mù lòa | tìm kiếm cứu nạn | tìm kiếm, cứu nạn | cứu nạn, cứu hộ | cứu hộ, cứu nạn | 
  cao cấp | cao đẳng | cao nguyên đá | cao su | cao tốc | cán bộ | cây ăn quả | cây trồng | cây xanh | cây xanh đô thị | cấp thoát nước | chăm sóc sức khỏe | 
  chăn nuôi và thú y | chất độc da cam | chất độc da cam/dioxin | chất lượng cao | chính quyền | chính sách | chính sách xã hội | chính trị
  chính trị nội bộ | chuyên khoa | chứng khoán | chức sắc | chữ thập đỏ | con người | cộng đồng | công an | công an nhân dân | công binh | công chứng | công công | công chức | công cộng
  công đoàn | công giáo | công lập | công nghệ | công nghệ cao | công nghệ số | công nghệ sinh học | công nghệ thông tin | công nghiệp | công nghiệp hóa chất | công tác chính trị
  công tác đảng và công tác chính trị | công thương | công trình | công trình công cộng | công trình giao thông | công trình đô thị
  công viên | công viên địa chất | công viên địa chất toàn cầu | cơ điện | cơ giới | cơ khí | cơ sở | cơ sở hạ tầng | cơ động | cựu chiến binh | cựu giáo chức | cựu thanh niên xung phong | cựu học sinh | cựu TNXP | cửa khẩu
  da giày | da liễu | dạy nghề | dân chính | dân chủ | dân dụng | dân nguyện | dân quân | dân sinh | dân số | dân số - kế hoạch hóa gia đình | dân sự | dân tộc | dân tộc bán trú
  dân tộc học | dân tộc nội trú | dân tộc thiểu số | dân vận | dầu khí | dệt may | di dân | di sản | di sản văn hóa | di tích | dịch tễ | dịch vụ | dịch vụ công | dịch vụ nông nghiệp
  dịch vụ tổng hợp | dịch vụ việc làm | dịch vụ công ích | doanh nghiệp | doanh nghiệp nhỏ và vừa | doanh nghiệp tư nhân | doanh nhân | doanh nhân trẻ | dự án đầu tư | dự án đầu tư xây dựng | dự án đầu tư xây dựng công trình
  dự án đầu tư xây dựng các công trình | dự án đầu tư xây dựng công trình giao thông | dự trữ | dự trữ nhà nước | dược liệu | dược phẩm | du lịch | du lịch cộng đồng
  đa khoa | đa khoa khu vực | đá hoa | đại chúng | đại học | đào tạo từ xa | đất đai | đầu tư nước ngoài | đầu tư phát triển | đầu tư tài chính
  đê điều | điện ảnh | điện cơ | điện lực | điện máy | điện tử | điện tử viễn thông | điện nước | đo đạc và bản đồ | đo lường | đô thị | đối ngoại
  đông y | đoàn kết | đồ gỗ | đồ uống | động vật hoang dã | đường bộ | đường bộ cao tốc | đường sắt | đường thủy | đường thủy nội địa | đường cao tốc | đồng bào | địa chất | địa chất khoáng sản | địa chính | địa ốc
  gạch ốp lát | gang thép | ghép bộ phận cơ thể người | giám định pháp y | giám định y khoa | giáo chức | giáo dục | giáo dục nghề nghiệp | giáo dục nghề nghiệp - giáo dục thường xuyên
  giáo dục quốc phòng và an ninh | giáo dục thường xuyên | giao thông | giao thông công chính | giao thông công cộng | giao thông vận tải | giáo viên | giày da | giống cây trồng | giống vật nuôi | giống thủy sản | giới tính
  hàng hải | hàng không | hàng không dân dụng | hàng tiêu dùng | hạ tầng | hạ tầng kỹ thuật | hải quan | hải quân | hải sản | hải dương học | hành chính | hành chính công | hàn lâm | hậu cần | hậu cần - kỹ thuật | hạt nhân | hạt điều | hạt giống
  hình sự | hóa chất | hóa dầu | hoa kiểng | hồ sơ nghiệp vụ | hỗ trợ nông dân | hỗ trợ phát triển | hội chợ triển lãm | học tập cộng đồng | hợp tác quốc tế | hợp tác xã | hữu nghị | hữu nghị đa khoa | khí hậu | khí tượng | khí tượng thủy văn | khoa học | khoa học hình sự | khoa học xã hội | khoa học tự nhiên | khoa học và công nghệ | khoa học kỹ thuật | khoa học xã hội và nhân văn | khoáng sản | không quân | khởi nghiệp
  khuyến công | khuyến học | khuyến nông | khuyến ngư | kiểm dịch y tế | kiểm lâm | kiểm ngư | kiểm soát bệnh tật | kiến thiết | kiến trúc | kiến trúc sư
 | kinh tế | kinh tế - kỹ thuật | kinh tế quốc dân | kinh tế quốc tế | kinh tế tập thể | kinh tế số | kinh tế vùng | kỹ nghệ | kỹ thuật | kỹ thuật hình sự | kỹ thuật công nghệ | kỹ thuật số | kỹ thuật nông nghiệp | kỹ thuật tổng hợp | kỹ thuật y tế
  khu công nghiệp | các khu công nghiệp | khu kinh tế | khu công nghệ cao | khu chế xuất | cụm công nghiệp | khu du lịch | khu bảo tồn thiên nhiên | khu di tích | khu vực
 | làng nghề | lao động | lao động - xã hội | lão khoa | lâm nghiệp | lâm sản | lâm sinh | liên quốc gia | liên ngành | lịch sử | lịch sử quân sự | lương thực | lương thực thực phẩm | lưu trữ | lưu trữ lịch sử | luật gia | luật sư | lữ hành | lúa gạo
 | ma túy | may mặc | may xuất khẩu | máy tính | mầm non | mặt trời | miến dong | mỏ địa chất | môi giới | môi trường | môi trường đô thị | môi trường và đô thị | môi trường rừng | mỹ nghệ | mỹ thuật | mỹ thuật công nghiệp | mỹ phẩm | mía đường
  nạn nhân chất độc da cam | nạn nhân chất độc da cam/dioxin | năng lượng | năng lượng nguyên tử | năng khiếu | năng khiếu thể thao | nghề cá | nghề nghiệp | nghiệp vụ | nghệ thuật | nghệ thuật truyền thống | ngoại giao | ngoại khoa | ngoại ngữ | ngoại thương | ngoại vụ | người cao tuổi | người có công
  người khuyết tật | người khuyết tật và trẻ mồ côi | người mù | người nghèo | người tiêu dùng | người tốt việc tốt | người khuyết tật, trẻ mồ côi và bệnh nhân nghèo | nhà báo | nhà nước | nhà ở | nhà văn | nhạc sĩ | nhân chính | nhân dân | nhân đạo | nhân lực | nhân sự | nhân văn | nhi đồng | nhi khoa | nhi tổng hợp | nhiếp ảnh | nhiệt điện | nhiệt đới | nhựa | nội bộ | nội chính | nội khoa | nội thất | nội tiết
  nội trú | nông dân | nông lâm | nông lâm nghiệp | nông lâm sản | nông lâm sản và thủy sản | nông, lâm sản và thủy sản | nông lâm thủy sản | nông nghiệp | nông nghiệp hữu cơ | nông nghiệp công nghệ cao | nông nghiệp sạch | nông sản | nông sản sạch | nông thôn | nông thôn mới | nước giải khát | nước khoáng | nước mắm | nước sạch | nước sạch nông thôn | nước sạch và vệ sinh môi trường nông thôn | nước ngoài | nữ công | nuôi trồng thủy sản
  ô tô | phát thanh - truyền hình | phát thanh, truyền hình | phát thanh và truyền hình | pháp chế | pháp lý | pháp luật | pháp y | pháp y tâm thần | phật giáo | phần mềm | phân bón | phổ thông | phổ thông dân tộc nội trú | phụ nữ | phụ sản | phụ tùng | phúc lợi | phòng không | phong - da liễu
 | phát triển bền vững | phát triển hạ tầng | phát triển nông thôn | phát triển nông nghiệp | phát triển công nghiệp | phát triển quỹ đất | phát triển đô thị | phát triển cộng đồng | phát triển nhà | phát triển rừng | phát triển hợp tác xã | phát triển phụ nữ | phát triển kinh tế | phát triển du lịch | phát triển doanh nghiệp
  quan trắc môi trường | quang học | quân dân y | quân đội | quân nhu | quân sự | quân y | quản trị | quản trị kinh doanh | quốc dân | quốc gia | quốc phòng | quốc tế | quốc tế hữu nghị | quy hoạch | quy hoạch nông thôn | quy hoạch đô thị | quỹ đất | quyền con người | quyền trẻ em
  răng hàm mặt | rau an toàn | rau quả | rau củ quả | rừng đặc dụng | rừng phòng hộ | sản - nhi | sản nhi | sản xuất thương mại | sản phẩm | sân bay | sân khấu | sinh dược | sinh học | sinh học nhiệt đới | sinh hóa | sinh thái | sinh viên | sơ cấp | sở hữu trí tuệ | sư phạm | sư phạm kỹ thuật | sức khỏe | sức khỏe sinh sản | sức khỏe môi trường | sự kiện | sự nghiệp công | sự nghiệp
  tài chính | tài chính kế hoạch | tài nguyên | tài nguyên môi trường | tài nguyên nước | tài năng trẻ | tài năng | tài sản | tai mũi họng | tàu biển | tạm giữ | tạp chí | tấm lòng | tâm thần | tâm thần kinh | tất niên | tân dược | thạch cao | tham nhũng | tham mưu tổng hợp | thanh niên | thanh niên xung phong | thanh thiếu nhi | thanh thiếu niên | thẩm định giá | thẩm mỹ | thận nhân tạo | thể dục | thể dục thể thao
  thể thao | thể thao và du lịch | thi công cơ giới | thi hành án | thi hành án dân sự | thi đua - khen thưởng | thi đua, khen thưởng | thị trường | thiên nhiên | thiên tai | thiết bị | thiết bị giáo dục | thiết bị y tế | thiếu niên | thiếu nhi | thống kê | thông minh | thông tấn | thông tin điện tử | thông tin tín dụng | thông tin di động | thời trang | thủ công mỹ nghệ | thủ đô | thủ tục hành chính
  thú y | thuốc lá | thuốc thú y | thủy điện | thủy hải sản | thủy lợi | thủy lợi và phòng, chống thiên tai | thủy nông | thủy sản | thủy văn | thủy nội địa | thực hành | thực nghiệm | thực phẩm | thực phẩm và đồ uống | thức ăn | thức ăn chăn nuôi | thương binh | thương binh và xã hội | thương mại | thương mại điện tử | thương mại và dịch vụ | thương mại dịch vụ | thương mại và đầu tư | thương mại tổng hợp | thương nghiệp | thường xuyên
  tiêu chuẩn | tiêu chuẩn đo lường chất lượng | tiêu dùng | tiêu hóa | tim mạch | tin học | tin học ứng dụng | tín dụng | tín dụng nhân dân | tiết niệu | tội phạm học | tôn giáo | tổ chức hữu nghị | các tổ chức hữu nghị | tự nhiên | tư nhân | tư pháp | tư tưởng | tự động hóa | tiền phong | tiền tệ | 
  trái cây | trang sức | trang trại | trang trí nội thất | trẻ em | trẻ mồ côi | trật tự | trật tự đô thị | trật tự xã hội | trí thức | trồng trọt | trồng trọt và bảo vệ thực vật | bảo vệ thực vật | trợ giúp pháp lý | trợ giúp pháp lý nhà nước | trung cấp | trung cấp nghề | trung học | trung học cơ sở | trung học phổ thông | truyền hình | truyền hình cáp | truyền máu | truyền thông | truyền thông và giáo dục sức khỏe | truyền thông đa phương tiện | truyền nhiễm | truyền tải điện | tuyên giáo | tuyên huấn | tuổi trẻ | tự quản
 | ứng dụng công nghệ cao | ứng dụng tiến bộ khoa học | ung bướu | ung thư | vải thiều | văn hóa | văn hóa - xã hội | văn hóa nghệ thuật | văn hóa thể thao | văn học | văn học nghệ thuật | văn học - nghệ thuật | văn nghệ | văn phòng | văn thư lưu trữ | vàng bạc | vàng bạc đá quý | vắc xin | vận tải | vận tải biển | vật liệu | vật liệu xây dựng | vật lý | vật nuôi | vật tư | vật tư nông nghiệp | vật tư y tế | vé số | vệ sinh | vệ sinh dịch tễ | vệ sinh môi trường | viễn thông | việc làm | việc làm và giáo dục nghề nghiệp | viên chức | vũ trụ | vườn ươm | vùng biển | vùng sâu
  vì người nghèo | đền ơn đáp nghĩa | bảo trợ trẻ em | bảo vệ môi trường | bảo vệ trẻ em | bảo vệ và phát triển rừng | phòng, chống thiên tai | việc làm quốc gia
  xã hội | xã hội học | xã hội số | xăng dầu | xe buýt | xe khách | xi măng | xổ số | xổ số kiến thiết | xuất nhập cảnh | xúc tiến thương mại | xúc tiến đầu tư | xúc tiến thương mại và đầu tư | xúc tiến đầu tư, thương mại và du lịch | xúc tiến đầu tư và hỗ trợ doanh nghiệp | y dược | y dược cổ truyền | y dược học cổ truyền | y học | y học cổ truyền | y khoa | y tế | y tế công cộng | y tế dự phòng | y tế khu vực | yêu nước | yến sào
  chế biến gỗ | chế biến điều | chế biến dừa | chế biến thủy sản | chế biến nông sản | chế biến thực phẩm | chế biến lương thực | tham mưu tổng hợp
  sư phạm Hà Nội 2 | chính trị quốc gia sự thật | quản lý khám, chữa bệnh | quản lý khám chữa bệnh | tin lành | phật giáo hòa hảo | cao đài | trung ương | duyên hải | thông tin duyên hải | khí tượng thủy văn quốc gia | dự báo khí tượng thủy văn | dự báo khí tượng thủy văn quốc gia | ngoại tổng hợp | nội tổng hợp | ngoại thần kinh | nội tim mạch | hồi sức tích cực - chống độc | sốt rét | ký sinh trùng | côn trùng | sốt rét - ký sinh trùng - côn trùng
  chiến lược phát triển | liên bang | liên bang Mỹ | quân y 175 | quân y 103 | quân y 354 | quân y 4 | quân y 110 | quân y 268 | quân y 87 | quân y 7A | quân y 7B | quân đội 108 | trung ương quân đội 108 | trung ương Huế | phát điện | phát điện 1 | phát điện 2 | phát điện 3 | nhân ái | tấm lòng vàng | trái tim vàng | trái tim | thiện nguyện | thiện tâm | từ thiện | xã hội từ thiện | vì tầm vóc Việt | vì trẻ em | vì biển đảo quê hương | vì sự phát triển | khuyến học, khuyến tài | bảo lãnh tín dụng | kiểm dịch động vật | kiểm dịch thực vật | động vật | thực vật | nội địa | văn nghệ dân gian | dân gian | ca múa nhạc | múa rối | chuyển giao công nghệ | chữa cháy và CNCH | chữa cháy và cứu nạn cứu hộ | chữa cháy và cứu nạn, cứu hộ | chuyển giao tiến bộ kỹ thuật | tim mạch học | di tích danh thắng | danh lam thắng cảnh | tuồng | chèo | cải lương | dự án | một cửa | một thành viên | hai thành viên | trách nhiệm hữu hạn | cổ phần | hợp danh | TNHH một thành viên | TNHH hai thành viên | TNHH MTV | TNHH | CP | MTV | XNK | TM-DV | TM&DV | SX-TM | SX TM DV
 | bán trú | nội trú | liên cấp | song ngữ | chất thải | đăng ký đất đai | đăng kiểm | đăng kiểm xe cơ giới | đào tạo lái xe | sát hạch lái xe | đấu giá tài sản | chuyển đổi số | đổi mới sáng tạo | điều hành thông minh | cung ứng dịch vụ công | giống cây trồng, vật nuôi | | tư vấn xây dựng | tư vấn đầu tư xây dựng | tư vấn thiết kế | giám sát đầu tư của cộng đồng | thông tin - truyền thông | dịch tễ trung ương
 | bến xe | chợ đầu mối | chiếu sáng | chiếu sáng công cộng | công ích | công ích đô thị | thoát nước | thoát nước và xử lý nước thải | xử lý chất thải | xử lý nước thải | vệ tinh | lọc hóa dầu | lọc máu | hồi sức cấp cứu | hồi sức tích cực | cấp cứu 115 | chấn thương chỉnh hình | chấn thương | chỉnh hình | gây mê hồi sức | huyết học | huyết học - truyền máu | khúc xạ | sơ sinh | hô hấp | thần kinh | thần kinh sọ não | chẩn đoán hình ảnh | dinh dưỡng | liệt sĩ | gia đình liệt sĩ | hỗ trợ gia đình liệt sĩ | mồ côi | giao liên | tù yêu nước | chiến sĩ cách mạng bị địch bắt tù đày | sinh vật cảnh | người tù kháng chiến | quân nhân | truyền thống | kháng chiến | chất lượng nông lâm sản và thủy sản | chất lượng nông, lâm sản và thủy sản | chất lượng sản phẩm | lữ hành quốc tế | quản lý thị trường | quản lý đường bộ | quản lý xuất nhập cảnh | quản lý lao động ngoài nước
`),
);

/** Verbs that begin a name's part with a capital (Quản lý, Xúc tiến); in lower case they end the name. */
export const NAME_VERBS: readonly string[] = words(`
  nghệ nhân | nghệ sĩ | opera | thiết giáp | tác chiến | vận động viên | huấn luyện viên | gấu | chim | rùa | tài liệu | bốc xếp | lái xe | nợ | giá | chứng thực | bản quyền | gia đình | thi đấu | ngân sách | kế toán | kế hoạch |
  dữ liệu | bỏng | cai nghiện | khách sạn | nhà hàng | homestay | cắm trại | leo núi | bơi lội | golf | cờ | yoga | karate | taekwondo | vovinam | judo | boxing | wushu | bắn súng | vật | pickleball | chạy bộ | thơ | sách | đọc sách |
  nghỉ hưu | đồng đội | chiến sĩ | cứu hộ | chè | bưởi | cam | xoài | nhãn | vải | dừa | điều | sâm | dược liệu quý | hoa | lan | tôm | ong | lợn | giống | giấy | in ấn | in | phim | sợi | nhôm | thép | than | gas | tái chế |
  logistics | taxi | đóng tàu | sửa chữa tàu | tài sản | định giá | thẩm định | giám định | bệnh nhân | ước mơ | hy vọng | nhân ái | thiện nguyện |
  đo đạc | lúa | ngô | mía | bông | cá | tôm | kịch | xiếc | tuồng | hát | múa
  bảo hộ | bảo tồn | bảo trợ | bảo vệ | bồi dưỡng | cải cách | cải tạo | cấp phép | chăm sóc | chấp hành | chỉ đạo | chỉ huy | chống | cung ứng | cứu trợ | điều dưỡng | điều phối | điều tra | điều tra quy hoạch | định giá
  giải phóng | giảm nghèo | hỗ trợ | huấn luyện | kết nối | khai thác | khám | khuyến khích | kiểm soát | kiểm tra | kiểm định | nghiên cứu | ngăn chặn | nuôi dưỡng | phát triển | phát hành | phòng | phòng ngừa | phối hợp | phổ biến | phổ biến, giáo dục pháp luật
  phục vụ | quản lý | quan hệ | quy tập | sáng tác | sản xuất | soạn thảo | thẩm định | thi đua | thí nghiệm | thông tin | thu mua | thực hiện | tiếp công dân | tiếp nhận | tiếp nhận và trả kết quả | tiêm chủng | tổ chức | tổ chức cán bộ | trọng tài | trợ giúp | trưng bày | tuyên truyền | tư vấn | ứng phó | vận động | vận động cứu trợ | vận hành
  xây dựng | xóa đói giảm nghèo | xúc tiến | xử lý
  giám sát | sáng tạo | điều hành | điều phối | kiểm soát | hợp tác | thi công | thiết kế | tuyên truyền | khảo sát | tư vấn | phát triển | thanh tra | kiểm dịch | đào tạo | đầu tư | giao dịch | chế biến | sản xuất | kinh doanh | xuất khẩu | xuất nhập khẩu | chăn nuôi | kiểm định | kiểm nghiệm | giám định | xúc tiến | triển lãm | quan trắc | quảng cáo | tổng hợp | ứng dụng | tham mưu | liên doanh | liên hiệp | hội nhập | kiểm toán | kiểm sát | bảo quản | bảo dưỡng | xuất bản | tri ân | tiết kiệm | thanh toán | cấp nước | trung tâm | lãnh đạo | đại biểu | tổ chức phi chính phủ | thành niên | hòa giải | phục hồi chức năng | cứu hộ cứu nạn | phát thanh | đấu giá | cấp cứu | xét nghiệm | phẫu thuật | chống độc | hội nghị | nghiên cứu khoa học | bảo tồn | công tác xã hội | phong trào | tội phạm | làm đẹp | khám bệnh | khám chữa bệnh | điều dưỡng | hỗn hợp | hữu cơ | chuyên | tập thể | đại lý | dự án | chất lượng | làm vườn | điều | gỗ | dừa | chè | may | khí | hoa | phong | lao | mắt | phổi | sản | nhi | nữ | gạo | nước | sữa | thép | nấm | muối | vải | rừng | rượu | sâm | biển | ảnh | chợ | nghề | mỏ | luật | giống | phần | cảng | dược | thuế | đảng
  QLDA | QLDA đầu tư xây dựng | QLDA đầu tư xây dựng công trình | QLDA đầu tư xây dựng các công trình | QLDA ĐTXD | tập đoàn | dự báo | giáo lý | trực ban
  toán | ngữ văn | sinh | hóa | vật lý | lịch sử | địa lý | tiếng Anh
  ghi hình | biểu diễn | giáo dục | đào tạo | đăng ký | giao dịch | giám sát | tìm kiếm | bảo đảm | khen thưởng
`);

/** Trades that a firm's short name keeps before a place's name: Chứng khoán Đông Hải. */
export const FIRM_TRADES: readonly string[] = words(`
  chứng khoán | bảo hiểm | điện lực | dược | dược phẩm | dệt | dệt may | may | thép | nhựa | xi măng | cao su | vận tải | thủy điện | nhiệt điện | gốm | gạch | phân bón | phân đạm | hóa chất | bất động sản | địa ốc | gỗ | mía đường | đường | bia | khoáng sản | tôn | dầu khí | xăng dầu | thủy sản | cấp nước | bán lẻ | đèn | bột giặt
`);

/** Verbs among them that need an object: what follows in lower case is theirs, known or not (`Bảo tồn voi`). */
export const OBJECT_VERBS: readonly string[] = words(`
  quản lý | bảo tồn | bảo vệ | phát triển | hỗ trợ | nghiên cứu | xúc tiến | ứng dụng | kiểm soát | kiểm định | điều phối | phục vụ | cung ứng | giám sát | phòng ngừa | quy tập | khai thác | vận hành | chăm sóc | nuôi dưỡng | tư vấn | đào tạo | bồi dưỡng | thẩm định
  tìm kiếm | bảo trợ | khuyến khích | xử lý | thi công | quan trắc | chế biến | sản xuất | kinh doanh | điều tra | phối hợp | dự báo | cải tạo | bảo hộ | kết nối | trưng bày | phát hành | truyền tải | phân phối
`);

/** First syllables of the verbs that news says of bodies: a clause goes on, no name. */
export const VERB_STARTS: readonly string[] =
  'đọc ăn uống ngồi nghỉ khóc cười đợi tuần dập diễn bơm canh lắp chạy vinh nhập tu quảng sàng rửa cùng nhấn mở đóng điều cử gửi họp ký lập báo đưa phát tiếp thăm trao tặng bắt giữ khởi tạm xử phạt ghi nêu nói yêu đề kêu cảnh khuyến hướng chỉ giao đôn kiểm rà thống ban công cấp bổ chi hỗ ủng vận huy phối tuyên tập sẽ đang đã vừa tổ triển thực hoàn chuẩn bàn khai ra tham chủ mời gặp họp sơ tổng duy đẩy tăng giảm nâng chọn mua bán trả nộp vay đầu xây sửa trồng nuôi thả cứu chữa khám mổ điều tìm truy khống quản ngăn cấm phê duyệt thẩm xét xem đón chúc viếng dâng chia động khen thưởng biểu tôn công tuyển gọi nhắc dự rút xả cắt hủy hoãn khôi khắc dọn di đánh đấu thắng thua hòa thi chấm học dạy rèn sáp giải kỷ kỉ lấy nghiệm ước tính quyết kết nghe thảo đối phản bác từ chấp nhất thừa khẳng nhấn mong muốn hy tin cam bảo gây làm hứng trúng vượt đứng xếp nằm đặt dành dùng sử đạt giành thu nhận'.split(
    ' ',
  );

/** Words in lower case behind a name that do not belong to it and begin no clause the lists above know. */
export const NAME_STOPPERS: readonly string[] = words(`
  năm | tháng | ngày | quý | tuần | sáng | trưa | chiều | tối | đêm | thời gian | thời điểm | dịp | hồi | lúc | nhiệm kỳ | khóa | đợt | số | nơi | nguyên | nay | riêng | toàn | mỗi | mọi | các | những | một | hai | ba | bốn | vài | nhiều | hàng | khoảng | gần | hơn | cả | và | hoặc | hay | cho biết | rằng | thay | xin | luôn | thường | thường xuyên | trực tiếp | chủ động | tích cực | kịp thời | nhanh chóng | liên tục | đặc biệt | rất | khá | càng | hết | mất | ngay | ngoài | bên | dưới | dọc | quanh | cách | kể | nếu | tuy | dù | hoạt động | hiệu quả | thí điểm | làm việc | phụ trách | đảm nhận | liên hệ | phục vụ | lắng | nỗ | quán | phản | lưu | lựa | hiểu | biết | nhìn | nhằm | ngỏ | sớm | chậm | đúng | trễ | kiêm | kiến | kịp | can | soạn | lãnh | dẫn | dân | bà con | người | cán bộ | nhân viên | học sinh | bệnh nhân | công nhân | đại diện | lãnh đạo | phóng viên | đồng chí | ông | bà | anh | chị | em
  đo đạc | trưng bày | khảo sát | thông báo | cung cấp | nghiên cứu | sản xuất | kinh doanh | bố trí | cho phép | chứng kiến | chứng nhận | cung ứng | dự báo | dự kiến | định hướng | đánh giá | đào tạo | đảm bảo | bảo đảm | bảo tồn | bảo vệ | bảo trợ | bảo lãnh | đăng ký | đăng tải | đăng cai | đấu giá | đấu nối | hợp tác | hội kiến | hội đàm | hướng dẫn | ký kết | khám bệnh | khánh thành | khởi công | khởi tố | kiểm định | kiểm soát | kiến nghị | lắp đặt | lắp ráp | liên kết | lý giải | mong | nhận định | nghiêm cấm | ngăn chặn | nỗ lực | ổn định | phản ánh | phản hồi | phân tích | phân công | phân bổ | phân loại | phát triển | phỏng vấn | quy hoạch | quy định | sản xuất | sắp xếp | tham mưu | tham vấn | thanh tra | theo dõi | thu hồi | thu giữ | thu mua | thụ lý | tiếp nhận | tiếp cận | tiếp đón | tiến hành | tố cáo | trả lời | trình bày | trình | trúng thầu | tư vấn | tự tin | ứng dụng | ứng phó | vinh danh | xác minh | xác nhận | xác định | xuất khẩu | xuất hiện | xuất bản | phê bình | lắng nghe | minh bạch | mất | khuyến cáo | khuyến khích | khẩn trương | khai thác | khai trương | kêu gọi | giới thiệu | giám sát | giám định | đồng hành | đồng ý | đồng tình | đóng cửa | đóng góp | đổi mới | đối thoại | đón tiếp | điều chỉnh | điều tra | điều phối | đề xuất | dẫn chứng | cứu hộ | cứu nạn | cứu trợ | công khai | chăm sóc | chăm lo | chiêu sinh | chuyển đổi | chuyển giao | chung tay | chúc mừng | cập nhật | cảnh báo | cam kết | can thiệp | bồi thường | bồi dưỡng | biên soạn | bày tỏ | báo cáo | bàn giao | bán | áp dụng | ấn định | an toàn | ủy thác | ủy quyền | lưu ý | lưu giữ | lan tỏa | nhập khẩu | nuôi dưỡng | nghỉ | ngừng | nhờ | sở hữu | thí điểm | thành lập | tạo | tri ân | tri trì | truyền thông | tuyển sinh | vận hành | vươn | xâm nhập
`);

/** What a steering committee is for, in lower case behind its head, verbs too. */
export const COMMITTEE_PURPOSES: readonly string[] = words(`
  lụt bão | đơn vị hành chính | phòng, chống | phòng chống | chống | thực hiện | triển khai | triển khai thực hiện | xây dựng | xóa nhà tạm | xóa nhà tạm, nhà dột nát | nhà dột nát | chính sách | tệ nạn xã hội | tội phạm | ma túy | mại dâm | tham nhũng | lãng phí | tiêu cực | buôn lậu | gian lận thương mại | gian lận thương mại và hàng giả | hàng giả | khai thác IUU | IUU
  chương trình mục tiêu quốc gia | các chương trình mục tiêu quốc gia | các chương trình MTQG | nông thôn mới | NTM | đời sống văn hóa | toàn dân đoàn kết | chuyển đổi số | cải cách hành chính | CCHC | đổi mới | phát triển | bảo vệ và phát triển rừng | dân chủ ở cơ sở | quy chế dân chủ | quy chế dân chủ ở cơ sở | phong trào | BHXH | BHYT | bảo hiểm xã hội | bảo hiểm y tế
  dịch bệnh | dịch Covid-19 | COVID-19 | bạo lực gia đình | đuối nước | cháy rừng | phòng cháy, chữa cháy rừng | phòng cháy và chữa cháy rừng | cứu trợ | an toàn thực phẩm | an toàn giao thông | nhân quyền | thông tin đối ngoại | công tác | công tác thông tin đối ngoại | hội nhập quốc tế | diễn tập | diễn tập khu vực phòng thủ | giải phóng mặt bằng | tìm kiếm, quy tập | tìm kiếm, quy tập hài cốt liệt sĩ | quy tập | hài cốt liệt sĩ | khắc phục hậu quả | bom mìn | chất độc hóa học | giảm nghèo | giảm nghèo bền vững | phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số | kỳ thi | thi tốt nghiệp THPT | kỳ thi tốt nghiệp THPT | Đề án | bầu cử | hè | hoạt động hè | sắp xếp | tổ chức bộ máy | tinh gọn | kinh tế tập thể | PCTP | TNXH | XD | quốc gia | liên ngành | cấp cao | AIDS
  phòng thủ dân sự | phòng, chống thiên tai | tìm kiếm cứu nạn | phòng, chống thiên tai và tìm kiếm cứu nạn | PCTT | TKCN | phòng thủ khu vực | phổ biến, giáo dục pháp luật
`);

/** Levels and kinds of schools, and legal forms of firms: no name by themselves. */
export const SCHOOL_LEVELS: readonly string[] = words(`
  tư thục | mầm non tư thục | mẫu giáo tư thục | mầm non bán công | bán công | dân lập | công lập | ngoài công lập | liên cấp quốc tế | tiểu học, THCS, THPT | tiểu học, THCS & THPT | TH, THCS, THPT | TH - THCS - THPT | TH-THCS-THPT | TH&THCS&THPT | TH, THCS & THPT | mầm non, tiểu học, THCS và THPT | mầm non, tiểu học và THCS | mầm non và tiểu học | mầm non - tiểu học | THCS - THPT | TH - THCS | tiểu học - THCS | tiểu học & THCS | THCS & THPT | PTDTBT - THCS | PTDTBT-THCS | PTDTNT-THCS | PTDTNT - THCS & THPT | tiểu học và trung học cơ sở | trung cấp phật học | cao đẳng cộng đồng
  mầm non | mẫu giáo | MN | tiểu học | TH | trung học cơ sở | THCS | trung học phổ thông | THPT | tiểu học và THCS | tiểu học và trung học cơ sở | TH và THCS | TH&THCS | TH-THCS | THCS và THPT | THCS&THPT | THCS-THPT
  trung học cơ sở và trung học phổ thông | tiểu học, THCS và THPT | TH, THCS và THPT | PTDTNT | PTDTBT | PTDT nội trú | PTDT bán trú | phổ thông dân tộc nội trú | phổ thông dân tộc bán trú | phổ thông | liên cấp | THPT chuyên | THPT dân tộc nội trú
  PTDTBT tiểu học | PTDTBT THCS | PTDTBT TH&THCS | PTDTBT TH và THCS | PTDTNT THCS | PTDTNT THCS và THPT | PTDTNT THCS&THPT | đại học | ĐH | cao đẳng | CĐ | cao đẳng nghề | trung cấp | trung cấp nghề | chính trị | quân sự | sĩ quan | dân tộc nội trú
`);

/** Fields of the ministries and departments, before and since 2025, as written out and as shortened. */
export const DEPARTMENT_FIELDS: readonly string[] = [
  'Quốc phòng',
  'Công an',
  'Ngoại giao',
  'Nội vụ',
  'Ngoại vụ',
  'Tư pháp',
  'Tài chính',
  'Công Thương',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và MT',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và PTNT',
  'Nông nghiệp',
  'Xây dựng',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa - Thể thao và Du lịch',
  'Văn hóa, Thể thao & Du lịch',
  'Văn hóa và Thể thao',
  'Văn hóa và Thông tin',
  'Văn hóa - Thông tin',
  'Văn hóa, Khoa học và Thông tin',
  'Văn hóa - Xã hội',
  'Văn hóa, Thể thao và Truyền thông',
  'Văn hóa, Thông tin và Truyền thông',
  'Văn hóa, Thông tin và Thể thao',
  'Văn hóa - Thông tin và Thể thao',
  'Du lịch',
  'Khoa học và Công nghệ',
  'Khoa học - Công nghệ',
  'Khoa học, Công nghệ và Môi trường',
  'Giáo dục và Đào tạo',
  'Giáo dục - Đào tạo',
  'Giáo dục',
  'Y tế',
  'Dân tộc và Tôn giáo',
  'Dân tộc',
  'Tôn giáo',
  'Kế hoạch và Đầu tư',
  'Kế hoạch - Đầu tư',
  'Kế hoạch - Tài chính',
  'Tài chính - Kế hoạch',
  'Giao thông vận tải',
  'Giao thông công chính',
  'Giao thông công chánh',
  'Tài nguyên và Môi trường',
  'Tài nguyên - Môi trường',
  'Thông tin và Truyền thông',
  'Thông tin - Truyền thông',
  'Thông tin',
  'Lao động - Thương binh và Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Lao động - Thương binh & Xã hội',
  'Lao động - Thương binh - Xã hội',
  'Lao động',
  'Thương mại',
  'Công nghiệp',
  'Thủy sản',
  'Quy hoạch - Kiến trúc',
  'An toàn thực phẩm',
  'Kinh tế',
  'Kinh tế và Hạ tầng',
  'Kinh tế, Hạ tầng và Đô thị',
  'Kinh tế - Hạ tầng',
  'Kinh tế - Ngân sách',
  'Quản lý đô thị',
  'Nội an',
  'An ninh',
  'An ninh Nội địa',
  'An ninh Quốc gia',
  'Chiến tranh',
  'Năng lượng',
  'Thương mại và Công nghiệp',
  'Y tế và Phúc lợi',
  'Kinh tế, Thương mại và Công nghiệp',
  'Đất đai, Hạ tầng, Giao thông và Du lịch',
  'Môi trường',
  // Ministries abroad.
  'Giao thông',
  'Giao thông và Cơ sở hạ tầng',
  'Giao thông và Truyền thông',
  'Giao thông Vận tải và Hậu cần',
  'Công chính và Vận tải',
  'Công trình công cộng và Vận tải',
  'Ngoại giao và Thương mại',
  'Ngoại giao và Hợp tác quốc tế',
  'Các vấn đề đối ngoại',
  'Phát triển',
  'Phát triển Quốc tế',
  'Quốc phòng và Hợp tác quốc tế',
  'Kinh tế và Tài chính',
  'Kinh tế và Năng lượng',
  'Kinh tế và Bảo vệ khí hậu',
  'Tài chính và Kinh tế',
  'Kinh tế Đối ngoại',
  'Công nghiệp và Công nghệ thông tin',
  'Công nghiệp và Thương mại',
  'Khai khoáng',
  'Mỏ',
  'Mỏ và Năng lượng',
  'Năng lượng và Khai khoáng',
  'Kinh tế, Phát triển và Du lịch',
  'Giao thông và Viễn thông',
  'Công trình Công cộng',
  'Nhà ở và Đô thị',
  'Nông nghiệp và Thủy lợi',
  'Nông nghiệp và An ninh Lương thực',
  'Nông nghiệp và Chăn nuôi',
  'Thủy sản và Nuôi trồng',
  'Sản xuất và Thương mại',
  'Công an và Nội vụ',
  'Tư pháp và Nhân quyền',
  'Phụ nữ và Bình đẳng giới',
  'Phụ nữ',
  'Thể thao và Thanh niên',
  'Thanh niên và Thể thao',
  'Đại học và Khoa học',
  'Khoa học, Công nghệ và Môi trường',
  'Công nghệ và Truyền thông',
  'Kinh tế và Kế hoạch',
  'Kế hoạch và Tài chính',
  'Đổi mới và Khoa học',
  'Thương mại và Đầu tư',
  'Thương mại, Công nghiệp và Năng lượng',
  'Thương mại, Công nghiệp và Tài nguyên',
  'Doanh nghiệp vừa và nhỏ',
  'Nông nghiệp và Nông thôn',
  'Nông nghiệp, Lâm nghiệp và Thủy sản',
  'Nông - Lâm - Ngư nghiệp',
  'Nông Lâm Ngư nghiệp',
  'Nông Lâm nghiệp',
  'Thủy sản và Đại dương',
  'Biển và Nghề cá',
  'Đại dương và Thủy sản',
  'Thương vụ',
  'Thống nhất',
  'Tài nguyên Thiên nhiên',
  'Tài nguyên nước',
  'Dầu mỏ',
  'Năng lượng và Mỏ',
  'Năng lượng và Khoáng sản',
  'Khoa học và ICT',
  'Khoa học, Công nghệ và Đổi mới',
  'Giáo dục, Văn hóa, Thể thao, Khoa học và Công nghệ',
  'Giáo dục và Thể thao',
  'Giáo dục, Thanh niên và Thể thao',
  'Văn hóa và Du lịch',
  'Văn hóa và Nghệ thuật',
  'Du lịch và Thể thao',
  'Thông tin, Văn hóa và Du lịch',
  'Y tế, Lao động và Phúc lợi',
  'Lao động và Phúc lợi',
  'Lao động và Việc làm',
  'Lao động và Phúc lợi xã hội',
  'Việc làm và Lao động',
  'Phúc lợi xã hội',
  'An sinh xã hội',
  'Phát triển Xã hội',
  'Nội vụ và An toàn',
  'An ninh Công cộng',
  'An ninh Xã hội',
  'Di trú',
  'Tình trạng khẩn cấp',
  'Các tình huống khẩn cấp',
  'Ngân khố',
  'Cựu chiến binh',
  'Môi trường và Khí hậu',
  'Khí hậu',
  'Chuyển đổi số',
  'Kinh tế số',
  'Kỹ thuật số',
  'Bình đẳng giới và Gia đình',
  'Gia đình',
  'Hàng hải',
  'Nhà ở và Phát triển đô thị',
];
