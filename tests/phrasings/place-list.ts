import { examples, refusals, type Phrasings } from './phrasing.ts';

/** Names behind a head in the plural, one by one; the head stays out. */
const LISTS = examples({ kind: 'place' }, [
  'Các cặp cửa khẩu «Tà Lùng» - Thủy Khẩu vắng xe.',
  'Ba khu công nghiệp «Tân Phú Trung», Lê Minh Xuân, Hiệp Phước lấp đầy.',
  'Ba khu công nghiệp Tân Phú Trung, «Lê Minh Xuân», Hiệp Phước lấp đầy.',
  'Các hồ «Kẻ Gỗ», Sông Rác, Ngàn Trươi xả tràn.',
  'Các hồ Kẻ Gỗ, Sông Rác, «Ngàn Trươi» xả tràn.',
  'Hai cầu «Rạch Miễu» và Mỹ Thuận kẹt xe.',
  'Hai cầu Rạch Miễu và «Mỹ Thuận» kẹt xe.',
  'Trên các sông «Vu Gia», Thu Bồn lũ lên nhanh.',
  'Các tuyến đường «Hùng Vương», Lê Duẩn ngập sâu.',
  'Đồng hạng ba «chùa Ô Chum» thưởng trâu.',
  'Trụ T4 «cầu Hòa Sơn» đã xong.',
]);

/** Heads and bare names. */
const NAMES = examples({ kind: 'place' }, [
  'Xã mới nhập từ «Ia Kriêng» và một phần Ia Dơk.',
  'Dân khắp «Nghệ Tĩnh» kéo về.',
  'Trên «điểm cao 685» còn dấu đạn.',
  '«Khu thương mại tự do Hải Phòng» mở cửa.',
  '«Sân bay Phú Bài» đóng cửa vì mưa.',
  'Bên hành lang «Nhà Quốc hội», ông nói thêm.',
  '«Khu lưu niệm Đại thi hào Nguyễn Du» đón khách.',
  'Ra «Cồn Cỏ» mất nửa ngày.',
  '«sông Ngàn Sâu» đỏ quạch.',
  'Ngoài sân «Nhà văn hóa xã Xuân Lạc», trẻ con chạy.',
]);

const REFUSED = refusals('place', [
  'Các «sân» đều sáng đèn.',
  'Tỉnh có 92 chùa «Khmer» cổ.',
  'Điểm «cao nhất» thuộc về đội bạn.',
  'Hai «cầu thủ» rời sân.',
  'Các «hồ sơ» đã nộp.',
]);

export const phrasings: readonly Phrasings[] = [LISTS, NAMES, REFUSED];
