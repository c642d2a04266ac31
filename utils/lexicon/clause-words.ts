/**
 * Words that the name of an award or a programme does not go on with: behind them the clause does
 * (`Lễ hội Katê | diễn ra …`, `Cờ đơn vị dẫn đầu phong trào thi đua | cho 3 đơn vị`). Collected from our own reading
 * of provincial news.
 */
import { phraseList } from './phrase-list.ts';

export const CLAUSE_WORDS: readonly string[] = phraseList(`
  cho | của | với | tại | ở | do | được | bị | đã | sẽ | đang | vừa | là | có | gắn | trong | từ | đến |
  khi | nhằm | để | vào | theo | này | đó | ấy | kia | nói | trao | tặng | nhận | gửi | đạt | giúp | mang |
  gồm | vì | nên | mà | thì | nhưng | còn | cùng | cũng | không | chưa | hiện | như | qua | sau | trước |
  bằng | ra | lại | rồi | đưa | hôm | bởi | trên | tới | về | đều | nhờ | lên | xuống | vẫn | khiến |
  thuộc | mới | cần | giữa | sắp | cách đây | thời chống | diễn ra | kéo dài | khai mạc | bế mạc | thu hút |
  phát động | tổ chức | trên địa bàn | giai đoạn | khởi động | hỗ trợ | bao gồm | tiếp tục | hoàn thành |
  thực hiện | triển khai | lan tỏa | quy tụ | trở thành | bắt đầu | kết thúc | góp phần | nhân dịp |
  đồng thời | quay trở | ngày nay | năm nay | năm ngoái | năm trước | năm qua | hôm nay | tuần này |
  tuần qua | hằng năm | hàng năm | thông qua | chính thức | chuẩn bị | sáng nay | chiều nay | tối nay |
  sáng qua | chiều qua | tối qua | đêm qua | thu về | thu được | hướng tới | hướng đến | hướng về |
  khởi tranh | khai hội | mùng | vận hành | toàn thắng | toàn tỉnh | thành công | thắng lợi | vô địch tại |
  chấm | kề bên | ngay cạnh | bên cạnh | cấp cho | với sự | xuất hiện | đi vào | phát huy
`);

/** Phrases that belong together inside a name, comma and clause word and all. */
export const FIXED_PHRASES: readonly string[] = phraseList(`
  trung du, miền núi | nhà tạm, nhà dột nát | thể dục, thể thao | văn hóa, văn nghệ | văn hóa, thể thao |
  văn hóa, du lịch | an ninh, trật tự | biển, đảo | dân tộc thiểu số và miền núi | DTTS và miền núi |
  nền tảng tư tưởng của Đảng | đồng bằng | đạt chuẩn | nông thôn mới | đổi mới | năm mới
`);
