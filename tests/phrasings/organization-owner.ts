import { examples, refusals, type Phrasings } from './phrasing.ts';

/** Bodies between countries, for regions, of an owner that is a facility, with numbers. */
const OWNERS = examples({ kind: 'organization' }, [
  'Kỳ họp «Ủy ban liên Chính phủ Việt - Nga» bế mạc.',
  '«Ủy ban hỗn hợp Việt Nam - Lào» nhóm họp.',
  'Gạo chuyển qua «Hội Khmer - Việt Nam tại Campuchia».',
  'Vụ trưởng «Vụ Trung Đông - châu Phi» dự họp.',
  '«Vụ Đông Bắc Á» soạn thảo.',
  '«Hạt Quản lý đê số 7» trực đêm.',
  '«Tổ công tác số 3» kiểm tra.',
  '«Ban Quản lý dự án 67» báo cáo.',
  '«Ban Quản trị chùa Sóc Lớn» phát quà.',
  '«Ban Quản lý chợ Gò Vấp» nhắc tiểu thương.',
  '«Ban Chỉ đạo sắp xếp đơn vị hành chính và tổ chức chính quyền địa phương 2 cấp tỉnh» họp.',
  '«Ban Chỉ đạo phòng, chống lụt bão tỉnh» họp.',
  '«Liên Bộ Công Thương - Tài chính» chỉnh giá.',
  'Sở trình «UBND tỉnh» Đề án phát triển cây ăn quả.',
  '«Lữ đoàn Xe tăng 203» giúp dân.',
  'Giám đốc «PC Hải Phòng» thông tin.',
  'Em học «Trường THPT Hai Bà Trưng» năm cuối.',
  '«Trường Sĩ quan Lục quân 2» tuyển sinh.',
  '«Đội Quy tập hài cốt liệt sĩ» lên đường.',
  'Gạo của «Chương trình Lương thực Thế giới» đã tới.',
]);

/** Firms, co-operatives, workshops, parties. */
const FIRMS = examples({ kind: 'organization' }, [
  '«Krämer & Sohn GmbH» (Đức) thuê đất.',
  '«Silver Orchard Foods Pte. Ltd.» bao tiêu.',
  '«Hwasan Energy Solution» tăng vốn.',
  '«Samsung Display» tuyển thợ.',
  '«HTX trồng rau hữu cơ Thanh Xuân» liên kết.',
  '«Tổ hợp tác nuôi cá lồng Sông Chảy» bán cá.',
  '«Cơ sở đóng gói Tân Thuận Phát» gom hàng.',
  '«tiệm vàng Kim Thạnh» mất trộm.',
  '«CLB Xe bán tải miền Tây» chở quà.',
  'Ứng viên «đảng Tiến bộ Quốc gia» thắng cử.',
]);

const REFUSED = refusals('organization', [
  'HTX «trồng 5 ha» sầu riêng.',
  'Các «đảng đối lập» phản đối.',
  'Cả «chợ» xôn xao.',
  'Dòng «sông Ngàn Sâu» đỏ quạch.',
  'Tổ «công tác» xuống hiện trường.',
  'Cơ sở «sản xuất của ông Ba» đông thợ.',
  'Em đỗ khối «A01» với 27 điểm.',
  'Bộ «đội Biên phòng» giúp dân.',
  'Bộ đội «Trung» du hành quân.',
]);

export const phrasings: readonly Phrasings[] = [OWNERS, FIRMS, REFUSED];
