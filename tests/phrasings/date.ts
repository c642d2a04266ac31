import { examples, refusals, type Phrasings } from './phrasing.ts';

const date = (value: string, texts: readonly string[]) => examples({ kind: 'date', value }, texts);

const days: readonly Phrasings[] = [
  date('2024-09-05', [
    'Lễ khai giảng diễn ra «ngày 5 tháng 9 năm 2024» tại trường.',
    'Trường khai giảng «ngày 5/9/2024».',
    'Đơn gửi «ngày 05-9-2024» đã được trả lời.',
    'Trạm mở cửa lại «Sáng ngày 5/9/2024», bà con mừng lắm.',
    'Họp báo «chiều 5.9.2024» tại trụ sở.',
    '«Thứ năm, 05/09/2024» | 10:12',
    '«Thứ Năm - 05/09/2024» 08:15',
    'Lễ phát động tổ chức vào «thứ Năm ngày 5/9/2024».',
    'Trận đấu diễn ra «tối thứ Năm 5/9/2024».',
    'Cầu thông xe (từ «5/9/2024»).',
    'Cập nhật: «05/09/2024» 09:21:48',
    'Theo lịch, «ngày 5/9 năm 2024» học sinh tựu trường.',
    'Bản tin 2024-09: phát hành «2024-09-05» trên cổng.',
    'Đến «5 tháng 9 năm 2024» công trình mới xong.',
  ]),
  date('2024-05-20', [
    'Vụ việc xảy ra «ngày 20/5» ở xã bên.',
    'Đoàn làm việc với huyện «sáng 20-5».',
    'Lực lượng chức năng có mặt «đêm 20/5».',
    'Tàu cập cảng «rạng sáng 20.5».',
    'Lúc 19h30 «ngày 20/5», nước tràn đê.',
    'Khoảng 4 giờ 30 phút «sáng 20/5», cháy lớn.',
    'Ông được đưa về nhà «hôm 20/5».',
    'Hội thi khai mạc «ngày20/5» tại sân vận động.',
    'Đơn vị bàn giao mặt bằng trước «20/5», sớm một tuần.',
    'Đến «20-5», toàn xã đã gặt xong.',
    'Lễ trao nhà diễn ra «ngày 20 tháng 5» tại thôn.',
    'Hôm qua («20/5»), đoàn đã về.',
    'Kỳ nghỉ kéo dài đến hết «ngày 20-5».',
    'Hạn nộp hồ sơ chậm nhất «20/5» phải xong.',
    'Ngày hội của xã («20/5») năm nào cũng đông.',
  ]),
  date('2023-05-20', ['Vụ án khởi tố «ngày 20/5» năm ngoái nay được đưa ra xét xử.']),
  date('1979-02-03', [
    'Ông sinh «ngày 3-2-1979», quê Nam Định.',
    'Ông sinh «3/2/1979» ở Huế.',
    'Anh hy sinh «03-02-1979» tại mặt trận phía Bắc.',
  ]),
  date('2024-06-15', [
    '«Sáng nay 15/6», tỉnh họp báo.',
    'Hôm nay, «15/6», nước rút.',
    'Chiều nay («15/6»), đoàn ra quân.',
  ]),
  date('2024-09-02', [
    'Hội đua thuyền mở «mùng 2/9» hằng năm.',
    'Nghỉ lễ «2/9» năm nay kéo dài.',
    'Vào dịp «2/9», khách rất đông.',
  ]),
];

const neighbours: readonly Phrasings[] = [
  date('2024-06-09', [
    '«Đêm 9», rạng sáng 10/6, đồi sạt.',
    '«Đêm 9» rạng sáng 10/6, đồi sạt.',
    'Trong 2 ngày («9» và 10/6), hội thi diễn ra.',
  ]),
  date('2024-06-10', ['Đêm 9, «rạng sáng 10/6», đồi sạt.', 'Trong hai ngày 9 và «10/6», hội thi diễn ra.']),
  date('2024-05-31', ['«Đêm 31», rạng sáng 1/6, mưa lớn.']),
  date('2024-06-03', ['Thi vào các «ngày 3», 4 và 5/6.', 'Thi vào các «ngày 3», 4 và 5 tháng 6.']),
  date('2024-06-04', ['Thi vào các ngày 3, «4» và 5/6.']),
  date('2024-06-05', ['Thi vào các ngày 3, 4 và «5/6».']),
  date('2022', ['Kết quả các «năm 2022», 2023 đều tốt.', 'Thu ngân sách «năm 2022» và 2023 tăng.']),
  date('2023', ['Kết quả các năm 2022, «2023» đều tốt.']),
  date('2024-Q1', ['Báo cáo «quý I», II/2024 đã gửi.', 'Báo cáo «quý I» và quý II/2024 đã gửi.']),
  date('2024-Q2', ['Báo cáo quý I, «II/2024» đã gửi.']),
  date('2023-06', ['Sản lượng «tháng 6» và tháng 7/2023 giảm.', 'Sản lượng «tháng 6», 7/2023 giảm.']),
  date('1948-06-11', ['Kỷ niệm Ngày truyền thống («11/6/1948» - 11/6/2024).']),
  date('1908', ['Nhà thơ Trần Văn Lộc («1908» - 1991) sống ở làng này.']),
];

const ranges: readonly Phrasings[] = [
  date('2024-05-15/2024-05-20', [
    'Hội chợ mở «từ 15 đến 20-5» tại công viên.',
    'Mưa kéo dài «từ ngày 15 đến ngày 20/5».',
    'Mưa kéo dài «từ ngày 15/5 đến hết ngày 20/5».',
    'Triển lãm mở cửa «từ 15/5 đến 20/5».',
    'Giải diễn ra «từ 15-20/5» với 8 đội.',
    'Giải diễn ra «ngày 15-20/5» với 8 đội.',
    'Giải diễn ra «từ ngày 15 - 20/5/2024» với 8 đội.',
    'Cấm đường «từ tối 15/5 đến sáng 20/5».',
    'Diễn tập «từ ngày 15 đến 20 tháng 5 năm 2024».',
    'Hội thảo «từ 15.5 đến 20.5» tại Huế.',
    'Tuần phim «từ ngày 15 tới 20/5» miễn phí.',
  ]),
  date('2022-12-15/2023-08-14', [
    'Thống kê «từ ngày 15/12/2022 đến 14/8/2023» cho thấy.',
    'Thống kê «từ 15/12/2022 đến ngày 14/8/2023».',
  ]),
  date('2023-12-15/2024-03-14', [
    'Cao điểm «từ ngày 15/12 đến ngày 14/3/2024» kết thúc tốt.',
    'Cao điểm «từ ngày 15/12 đến 14/3» kết thúc tốt.',
  ]),
  date('2016-03/2020-10', [
    'Sai phạm kéo dài «từ tháng 3-2016 đến tháng 10-2020».',
    'Sai phạm «từ tháng 3/2016 đến tháng 10/2020».',
  ]),
  date('2024-06/2024-07', [
    'Gặt rộ «từ tháng 6 đến tháng 7» hằng năm.',
    'Bắt đầu «từ tháng 6 đến tháng 7-2024».',
  ]),
  date('2020/2024', [
    'Số hộ nghèo giảm «từ năm 2020 đến năm 2024».',
    '«Từ năm 2020 đến 2024», tỉnh trồng thêm rừng.',
    'Kết quả «năm 2020 - 2024» được công bố.',
    'Trong «giai đoạn 2020-2024», thu tăng.',
    'Ông làm Giám đốc Sở («2020 - 2024»), rồi nghỉ hưu.',
  ]),
  date('2024-04-30/2024-05-01', ['Dịp «30/4 - 1/5», khách đông.', 'Nghỉ lễ «30/4-1/5» năm ngày.']),
];

const months: readonly Phrasings[] = [
  date('2021-03', [
    'Khởi công «tháng 3/2021».',
    'Khởi công từ «tháng 3-2021».',
    'Khởi công «tháng 03 năm 2021».',
    'Khởi công «tháng 3.2021».',
    'Nhập ngũ «3/2021», nay là thượng sĩ.',
  ]),
  date('2024-03', [
    'Đầu «tháng 3», lúa trổ.',
    'Hết «tháng 3» vừa qua, xã về đích.',
    'Trong «tháng Ba», giá giảm.',
    '«Tháng 3», toàn tỉnh mưa ít.',
    'Từ «tháng 3» năm nay, giá tăng.',
  ]),
  date('2023-03', ['Từ «tháng 3» năm ngoái, cầu hỏng.', 'Hồi «tháng 3» năm trước, lũ về.']),
  date('2024-Q3', [
    'Hoàn thành trong «quý III/2024».',
    'Hoàn thành «quý III-2024».',
    'Hoàn thành «quý III năm 2024».',
    'Hoàn thành trong «quý 3/2024».',
    'Xong trong «quý III», không chậm.',
  ]),
  date('2024-01/2024-06', [
    'Thu «6 tháng đầu năm 2024» vượt dự toán.',
    'Thu «6 tháng đầu năm» đạt khá.',
    '«Sáu tháng đầu năm», thu đạt khá.',
    'Thu «nửa đầu năm 2024» đạt khá.',
    'Thu «6 tháng năm 2024» đạt khá.',
    'Thu «6 tháng đầu năm nay» đạt khá.',
    'Thu «2 quý đầu năm 2024» đạt khá.',
  ]),
  date('2024-07/2024-12', [
    'Nhiệm vụ «6 tháng cuối năm 2024» rất nặng.',
    'Giải ngân «nửa cuối năm» phải nhanh.',
  ]),
  date('2023-01/2023-10', [
    '«10 tháng năm 2023», tỉnh đón khách.',
    '«10 tháng đầu năm 2023», tỉnh đón khách.',
    '«10 tháng đầu năm ngoái», tỉnh đón khách.',
  ]),
];

const years: readonly Phrasings[] = [
  date('2019', [
    'Từ «năm 2019», xã có điện.',
    'Cuối «2019», anh về quê.',
    'Bà mất «2019», để lại ba con.',
    'Bị cáo (SN «2019», trú tại xã).',
    'Chỉ số PCI «2019» tăng bậc.',
    '(NXB Trẻ, «2019»)',
    'Anh Long («2019»), chị Hoa.',
    'So với cùng kỳ «năm 2019», tăng mạnh.',
  ]),
  date('0938', ['Trận Bạch Đằng «năm 938», quân ta thắng.']),
  date('1990/1999', [
    'Đầu «thập niên 1990», làng nghèo.',
    'Cuối «thập kỷ 90», chợ mở.',
    '«Những năm 1990», đường còn đất.',
    '«Những năm 90» của phố cổ.',
  ]),
  date('1960/1969', ['«Những năm 60 của thế kỷ XX», ông đi bộ đội.']),
  date('1901/2000', ['Đầu «thế kỷ XX», nhà thờ được xây.', 'Sang «thế kỷ 20», phố đông.']),
  date('1501/1700', ['Gốm «thế kỷ XVI-XVII» được khai quật.']),
];

const periods: readonly Phrasings[] = [
  date('2021/2025', [
    'Kế hoạch «giai đoạn 2021-2025» đã xong.',
    'HĐND «nhiệm kỳ 2021 – 2025» họp.',
    'Kế hoạch «giai đoạn 2021- 2025» đã xong.',
    'Kế hoạch «giai đoạn từ năm 2021 đến năm 2025».',
    '«Thời kỳ 2021-2025» là bước đệm.',
    'Vốn 5 năm «2021-2025» đã phân bổ.',
    '«Niên khóa 2021-2025» có 300 sinh viên.',
  ]),
  date('2024/2025', [
    '«Năm học 2024-2025» bắt đầu.',
    '«Năm học 2024 - 2025» bắt đầu.',
    '«Mùa giải 2024/25» khởi tranh.',
    '«Niên vụ 2024-2025» được giá.',
    '«Mùa khô 2024-2025» hạn nặng.',
    '«Vụ Đông Xuân 2024-2025» trúng mùa.',
  ]),
  date('2023', [
    'Lúa «vụ xuân 2023» trúng.',
    'Lúa «vụ hè thu năm 2023» trúng.',
    'Học sinh nghỉ «hè 2023» sớm.',
    'Chuyến bay dịp «Tết 2023» kín chỗ.',
    'Quà «Tết Nguyên đán 2023» đã trao.',
    'Đón «Tết Quý Mão 2023» vui vẻ.',
    'Không khí «Tết Quý Mão» rộn ràng.',
    'Mừng «Xuân Quý Mão» 2 đêm.',
    'Bà mất đầu «năm Quý Mão», thọ 90 tuổi.',
  ]),
  date('2025', [
    'Chuẩn bị «Tết Ất Tỵ» từ sớm.',
    'Lo «Tết Nguyên đán Ất Tỵ» cho dân.',
    '«Tết Nguyên đán năm 2025» nghỉ 9 ngày.',
  ]),
];

const lunar: readonly Phrasings[] = [
  date('2023-02-06', [
    'Lễ giao quân («16 tháng Giêng năm Quý Mão») vui.',
    '«Ngày 16 tháng Giêng năm Quý Mão», hội mở.',
  ]),
  date('2024-02-24', [
    'Hội làng mở «rằm tháng Giêng» tại đình.',
    'Hội làng mở «ngày 15 tháng Giêng» tại đình.',
  ]),
  date('2024-04-18', [
    'Giỗ Tổ «mùng 10 tháng 3 âm lịch» rất đông.',
    'Giỗ Tổ «ngày 10/3 âm lịch» rất đông.',
    'Giỗ Tổ («10/3 âm lịch») rất đông.',
    'Giỗ Tổ «mùng 10 tháng 3» (âm lịch) rất đông.',
  ]),
  date('2024-02-09', ['«Đêm 30 Tết», phố vắng.', '«30 Tết Giáp Thìn», phố vắng.']),
  date('2024-02-11', ['«Mùng 2 Tết», làng mở hội.', 'Làng mở hội «sáng mùng 2 Tết».']),
];

/** What plain national news prints. */
const national: readonly Phrasings[] = [
  date('2001-09-11', ['Vụ khủng bố «11/9 năm 2001» gây chấn động.']),
  date('2024-11-20', [
    'Mừng Ngày Nhà giáo Việt Nam «20/11», trường hội diễn.',
    'Kết thúc phiên «20/11», chỉ số giảm.',
  ]),
  date('2024-11-15', [
    'Trong 3 ngày «15», 16 và 17-11, hội diễn ra.',
    'Trong hai ngày «15», 16/11, hội diễn ra.',
  ]),
  date('2024-11-14/2024-11-15', [
    'Trong hai ngày «14-15/11», hội diễn ra.',
    'Khoảng «14-15/11», lũ lên lại.',
  ]),
  date('2024-05-03', ['Theo Quyết định số 12 «ngày 3/5» của xã.', 'Vòng 5 «ngày 3/5» hoãn.']),
  date('1442', ['Vua Lê Thánh Tông («1442»-1497) trị vì.']),
  date('2024-07/2024-08', ['«Tháng 7-8» nắng gắt.']),
  date('2023-05/2024-06', ['«Từ 5/2023 đến 6/2024», công ty lỗ.']),
  date('2021', ['Ba năm «2021», 2022, 2023 đều lãi.']),
  date('2024-08-18', ['«15/7 âm lịch» là lễ Vu lan.', '«Rằm tháng Bảy», chùa đông khách.']),
  date('2024-12-24', ['Thi vào «ngày 24» và 31-12-2024.']),
  date('2024-09-05', ['Hà Nội, «Thứ Sáu, ngày 05/9/2024»', 'Thi «ngày 5» và ngày 6/9.']),
];

const refused: readonly Phrasings[] = [
  refusals('date', [
    'Có «73/126» địa bàn đạt chuẩn.',
    'Có «9/11» xã về đích.',
    'Đã sửa «7/8» điểm trường.',
    'Hơn «2/3» số hộ thoát nghèo.',
    'Tỷ lệ bản đồ «1/5.000» được duyệt.',
    'Thương binh hạng «2/4» trong làng.',
    'Vòng «1/8» giải trẻ.',
    'Đội thắng «2-1» trên sân nhà.',
    'Trẻ từ «1-10» tuổi được tiêm.',
    'Mỗi tổ «5-7» người.',
    'Đạt 100% («12/12») phiếu.',
    'Trực «24/7» để phục vụ dân.',
    'Trên đường «30/4», xe đông.',
    'Tại Hội trường «2-9» có mít tinh.',
    'Bệnh viện «19-8» tiếp nhận.',
    'Nhà số «12/5» Nguyễn Trãi.',
    'Theo «07/2022/NQ-HĐND» thì được hỗ trợ.',
    'Trong «9 tháng» qua, thu tăng.',
    'Trong «10 năm» qua, xã đổi thay.',
    '«Năm ngoái», xã mất mùa.',
    '«Năm nay», xã được mùa.',
    '«Tháng trước», giá giảm.',
    '«Cuối tuần trước», mưa to.',
    'Chợ họp «thứ Bảy» hằng tuần.',
    'Nghỉ «Tết Nguyên đán» ở quê.',
    'Mừng «Tết», mừng xuân.',
    'Từ «đầu năm» đến giờ, chưa mưa.',
    'Mỗi năm «2000» tấn được xuất.',
    'Mỗi «tháng 3 lần», tổ họp.',
    'Xe khách «45 chỗ» chở đoàn.',
    'Cách mạng «Tháng Tám» thành công.',
    'Còn 13 ngày nữa mới tới «mùng Một».',
    'Lúc «17 giờ 30» phút, nước rút.',
    'Họp «ngày 15» hằng tháng tại thôn.',
    'Xếp thứ «3/13» toàn đoàn.',
    'Tăng từ «2-3» lần so với trước.',
    'Giá từ «20.5» nghìn đồng.',
    'Giai đoạn «2» của dự án.',
    'Lớp «9/3» trường làng.',
    'Kế hoạch «5 năm» của tỉnh.',
    '«Hôm nay», trời nắng.',
    'Sau «15 tháng 9 ngày» cai nghiện.',
    'Nộp «2019» hộp khẩu trang.',
    'Đạt «3/4» điểm chuẩn.',
    'Đến «11/12» huyện đạt.',
    'Từ «5/10» xã tăng lên gấp rưỡi.',
    '«Ngày thứ 3» liên tiếp có mưa.',
    '«Sáng 14», ông Nam nói.',
    'Thắng ở loạt tie-break «7-6 (7/5)».',
    'Máy bay «F-16» rơi.',
  ]),
];

export const phrasings: readonly Phrasings[] = [
  ...days,
  ...neighbours,
  ...ranges,
  ...months,
  ...years,
  ...periods,
  ...lunar,
  ...national,
  ...refused,
];
