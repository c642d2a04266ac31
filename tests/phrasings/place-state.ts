import { examples, refusals, type Phrasings } from './phrasing.ts';

/** States, halls, lines and counted foreigners. */
const READ = examples({ kind: 'place' }, [
  'Tổng thống «Cộng hòa Chile» thăm ta.',
  'Ông rời «Vương quốc Campuchia» sáng nay.',
  'Khối «Mỹ Latin» tăng mua.',
  'Đặt vòng hoa tại «Đài tưởng niệm các Anh hùng liệt sĩ» sáng nay.',
  'Cát lấp cho hai tuyến «cao tốc Cao Lãnh - An Hữu» và cao tốc Mỹ An - Cao Lãnh.',
  'Trường nuôi 8 em «Lào», 5 em Campuchia.',
  'Chiếc nón xứ «Huế» đi xa.',
  'Sáng sớm, «chợ nón Dạ Lê» đã vãn.',
  'Trong 34 tỉnh, thành phố, «TP Hồ Chí Minh» dẫn đầu.',
  'Còn «Khu tái định cư Hải Ninh 2» (5,2 ha) đã xong.',
]);

const TITLES = examples({ kind: 'document' }, [
  'Theo «Đề án khôi phục, phát triển ngành nghề truyền thống huyện Phú Vang giai đoạn 2021-2025», xã được rót vốn.',
  'Hai bên ký «Nghị định thư về yêu cầu kiểm dịch thực vật đối với quả bưởi xuất khẩu sang Chile»; hợp tác tiếp.',
]);

const REFUSED = refusals('place', [
  'Báo «Nhà nước và pháp luật» ra số mới.',
  'Nền «cộng hòa» non trẻ.',
  'Gửi em «Nga» lời chào.',
]);

export const phrasings: readonly Phrasings[] = [READ, TITLES, REFUSED];
