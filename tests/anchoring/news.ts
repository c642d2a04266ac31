/** Paragraphs of other news, invented, to be put between those of an article. */
export const NEWS: readonly string[] = [
  'Cùng ngày, đoàn công tác của Sở Xây dựng kiểm tra 3 tuyến đường liên xã đang trải nhựa. Nhà thầu cam kết đưa thêm 12 xe lu, làm ba ca liên tục để kịp thông xe trước mùa mưa. Kinh phí phát sinh khoảng 2,4 tỷ đồng lấy từ nguồn dự phòng.',
  'Trước đó, bà con thôn Đồng Mít đã góp 215 ngày công dọn kênh. Chị Nông Thị Bưởi, 41 tuổi, cho biết nước về sớm hơn mọi năm gần nửa tháng. Vụ này cả thôn gieo 48 ha lúa chất lượng cao.',
  'Liên quan vụ việc, cơ quan chức năng đã lập biên bản 7 trường hợp, nhắc nhở 19 hộ kinh doanh lấn vỉa hè. Tổ liên ngành sẽ trực từ 6 giờ đến 22 giờ hằng ngày. Người dân có thể phản ánh qua đường dây nóng.',
  'Theo dự báo, từ ngày 21/5 không khí lạnh yếu gây mưa rào rải rác, lượng mưa 20-40 mm. Ngành nông nghiệp khuyến cáo nhà vườn tạm dừng bón phân. Nhiệt độ thấp nhất từ 18 đến 20 độ C.',
  'Bạn đọc Lâm Thúy Ái (phường Bình Khê) hỏi về mức hỗ trợ sửa nhà. Đại diện Phòng Văn hóa - Xã hội trả lời: mỗi căn được 40 triệu đồng, giải ngân làm 2 đợt. Hồ sơ nộp tại bộ phận một cửa trong giờ hành chính.',
  'Giải bóng chuyền hơi mừng ngày hội làng quy tụ 16 đội của 9 xã lân cận. Sau 4 ngày tranh tài, đội Cẩm Sơn thắng chung cuộc 3-1. Ban tổ chức trao cúp cùng 5 triệu đồng tiền thưởng.',
];
