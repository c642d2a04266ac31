import { examples, refusals, type Phrasings } from './phrasing.ts';

/** Streets behind a number, and names that hold another facility or city. */
const STREETS = examples({ kind: 'place' }, [
  'Trụ sở ở số 12 «Lê Duẩn», phường Bến Nghé.',
  'Cửa hàng tại 45 «Trần Phú», Nha Trang.',
  'Cháy ở ngõ 29/70 «Khương Hạ».',
  'Bà trú tại K45/12 «Ông Ích Khiêm», phường Hải Châu.',
  'Địa chỉ 118A «Nguyễn Thị Minh Khai», quận 3.',
]);
const HEADS = examples({ kind: 'place' }, [
  'Khách thăm «Khu di tích Nhà tù Lao Bảo» đông.',
  'Kẹt xe trên «đường vành đai 3 TP Hồ Chí Minh».',
  'Sắp đào hầm dưới «Vành đai 3,5».',
  '«Hồ Kẻ Gỗ» xả tràn.',
  '«Khu đô thị mới phía Tây thị trấn Vôi» rộng 38 ha.',
  'Giá ở «KCN Đại An mở rộng» còn mềm.',
  'Lũ trên sông Kỳ Lộ tại «Hà Bằng» vượt báo động.',
  'Bão tới «Pasto» chiều 2/2.',
  'Thống đốc «tỉnh Belgorod» Vadim Lapshin nói vậy.',
  'Tỉnh Lạng Sơn khen nhiều xã, trong khi «Nhất Hòa» mới đạt một nửa.',
  'Thông báo của «VQG Cát Tiên» với khách.',
  'Tàu tuần tra vùng «biển Tây Nam» ba ngày.',
]);
const REFUSED = refusals('place', [
  'Tỉnh Lạng Sơn khen em «Nhất Hòa» học giỏi.',
  'Tỉnh Đồng Tháp khen nữ diễn viên «Thanh Mỹ» hát hay.',
  'Anh chuyền bóng tới «Ronaldo» trong vòng cấm.',
  'Bàn thắng ở «Nguyễn Hải» là bất ngờ.',
  'Cầu thủ số 19 «Nguyễn Quang Hải» ghi bàn.',
  'Mẹ của 2 «Lê Duẩn» nhỏ.',
  'Có 45 «Trần Phú» trong danh bạ.',
  '«Hồ Văn An» đến sớm.',
]);

export const phrasings: readonly Phrasings[] = [STREETS, HEADS, REFUSED];
