import { examples, refusals, type Phrasings } from './phrasing.ts';

const DOCUMENTS = examples({ kind: 'document' }, [
  'Hai bên giục hoàn tất «Bộ Quy tắc ứng xử ở Biển Đông» trong năm.',
  'Hàng vào khối nhờ «CPTPP» và một hiệp định khác.',
  'Xã dự «Đề án 1 triệu héc-ta lúa chất lượng cao» từ vụ trước.',
  'Hoàn tất «Quy hoạch phân khu Khu công nghiệp Phù Mỹ» quy mô 820 ha.',
  'Công bố «Quy hoạch chung đô thị Huế» sáng nay.',
  'Theo «Quy chế làm việc số 01-QC/TU», họp hai tuần một lần.',
  'Phê chuẩn «Công ước 98» về quyền tổ chức.',
  'Hai nước ký «Kế hoạch hành động triển khai quan hệ Đối tác toàn diện giai đoạn 2026 - 2030».',
]);
const NO_DOCUMENTS = refusals('document', [
  'Xã trồng «1 triệu ha lúa» chất lượng cao.',
  'Công tác «quy hoạch chung» còn chậm.',
  'Ông nói về «kết luận thanh tra» tại họp báo.',
]);

const AWARDS = examples({ kind: 'award' }, [
  'trao «Kỷ niệm chương Chiến sĩ Trường Sơn» cho hội viên',
  'nhận «cờ Đơn vị Quyết thắng» ba năm liền',
]);
const NO_AWARDS = refusals('award', [
  'treo «cờ Tổ quốc» trước cổng',
  'buổi «kỷ niệm chương trình» mười năm',
  'kể về những tấm «huân chương» của cha',
]);

const PROGRAMMES = examples({ kind: 'programme' }, [
  'đang trong «Tháng Công nhân» và Tháng hành động về an toàn, vệ sinh lao động',
  'tổ chức «Liên hoan Du lịch biển» và Giải dù lượn “Bay trên núi”',
  'tổ chức Liên hoan Du lịch biển và «Giải dù lượn “Bay trên núi”»',
  'khai mạc «Giải Bi sắt đồng bằng sông Cửu Long mở rộng» tại sân',
  'đăng cai «Năm Du lịch quốc gia - Huế 2025» thành công',
  'khai mạc «Diễn đàn An ninh nguồn nước Mê Công 2026» do Ủy hội tổ chức',
  'trẩy «hội Lim» từ sáng sớm',
  'hưởng ứng «Ngày Đại dương thế giới» bằng việc nhặt rác',
]);
const NO_PROGRAMMES = refusals('programme', [
  'thưởng học sinh đoạt «giải quốc gia»',
  'là năm đầu của «kỳ thi tốt nghiệp THPT» mới',
  'Kỳ thi «tốt nghiệp THPT» năm 2025 là lần đầu.',
  'có 4 chi bộ «“Hoàn thành xuất sắc nhiệm vụ”» năm liền',
  'vào «tháng Ramadan» chợ vắng',
  'hội «làng» mở sớm',
]);

export const phrasings: readonly Phrasings[] = [
  DOCUMENTS,
  NO_DOCUMENTS,
  AWARDS,
  NO_AWARDS,
  PROGRAMMES,
  NO_PROGRAMMES,
];
