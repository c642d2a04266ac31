import { examples, refusals, type Phrasings } from './phrasing.ts';

/** Communes and towns without a tier word, by what stands before or beside them. */
const ON_THE_WAY = examples({ kind: 'place' }, [
  'Đường từ «Thu Cúc» lên bản vừa mở.',
  'Xe chạy xuống «Yên Lương» rồi quay lại.',
  'Bà con vùng «Cự Thắng», Cự Đồng làm miến.',
  'Bà con vùng Cự Thắng, «Cự Đồng» làm miến.',
  'Xe đi hướng «Dầu Giây» thì mất lái.',
  'Tuyến «Gia Nghĩa» - Chơn Thành sắp khởi công.',
  'Đường bay «Vinh» - Bangkok mở lại.',
  'Ba xã vùng sâu Mường Toong, Mường Nhé và «Sín Thầu» mất điện.',
  'Container từ «Pleiku» xuống cảng.',
]);

/** Names that no gazetteer holds. */
const UNLISTED = examples({ kind: 'place' }, [
  'Lũ trên sông La tại «Linh Cảm» đạt đỉnh.',
  'Tàu cá trú ở «Đá Tây», Sinh Tồn.',
  'Trạm y tế ở «Kadugli» trúng đạn.',
  'Thôn trắng đảng viên là «Khuổi Deng».',
  'Thuyền đưa khách qua «Ngòi Hoa».',
  'Ở «Mường Động», người Mường giữ chiêng.',
]);

/** What is said of a unit before its name. */
const DESCRIBED = examples({ kind: 'place' }, [
  'Các xã biên giới «Nậm Giải», Thông Thụ có sóng.',
  'Các xã biên giới Nậm Giải, «Thông Thụ» có sóng.',
  'Điện về «xã vùng cao Tri Lễ».',
  'Ông ở «tổ 12», khu 3, phường Hà Khẩu.',
  'Ông ở tổ 12, «khu 3», phường Hà Khẩu.',
  'Nhà văn hóa của «khối Tân Phúc» đông người.',
]);

/** Heads whose name holds a word of two syllables, another body or a second end. */
const HEADS = examples({ kind: 'place' }, [
  'Hàng ùn ứ ở «lối mở Km3+4 Hải Yên».',
  'Hoa dâng ở «tượng đài Chiến thắng Điện Biên Phủ».',
  'Lễ ở «Nhà thờ Chính tòa Kon Tum».',
  'Dời trạm khỏi «Khu công nghệ cao TP Hồ Chí Minh».',
  'Xe qua «đường vành đai 3 TP Hồ Chí Minh».',
  'Họp tại «Hội trường Bộ Chỉ huy Quân sự tỉnh».',
  'Thông quan ở «lối mở A Pa Chải - Long Phú».',
  'Khách vào «động Thiên Cung».',
  'Kẹt xe ở «vòng xoay Mỹ Thủy».',
  'Sáng nay, «bãi xe Xuân Cương» kín container.',
  'Hai thủ tướng gặp nhau tại «Lâu đài Bratislava».',
  'Phố núi «Pleiku» vào mùa hoa.',
  'Dân miền núi «Thanh Hóa» đi chợ.',
]);

const REFUSED = refusals('place', [
  'Ca sĩ «Đông Hà» hát hai bài.',
  'Phát biểu tại «Lễ Kỷ niệm», ông nói ngắn.',
  'Họp tại «Bộ Công an».',
  'Cô gửi thư từ «Minh Hằng».',
  'Quyết định điều «động Thượng tá» Bùi Thanh.',
  'Điểm cao nhất «khối C00» toàn trường.',
  'Cán bộ «khối Nội chính» dự họp.',
  'Ông Lê Thanh Tùng đến. Mọi người đi về «Thanh Tùng».',
  'Xe bán tại «VinFast» Hà Nội.',
]);

export const phrasings: readonly Phrasings[] = [ON_THE_WAY, UNLISTED, DESCRIBED, HEADS, REFUSED];
