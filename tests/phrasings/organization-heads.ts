import { examples, refusals, type Phrasings } from './phrasing.ts';

const body = { kind: 'organization' } as const;

/** Heads that name few bodies each, and words in lower case that the lexicon lacks behind a field. */
export const phrasings: readonly Phrasings[] = [
  examples(body, [
    '«Cơ sở cai nghiện ma túy số 2» tiếp nhận học viên.',
    'Theo «Quân y viện 268», sức khỏe hai chiến sĩ ổn định.',
    '«Trường Giáo dưỡng số 3» khai giảng lớp may.',
    '«Bưu điện trung tâm Đông Hà» mở cửa cả Chủ nhật.',
    '«Đội dân phòng thôn Xuân Lâm» có mặt đầu tiên.',
    'Quà của «Hội đồng hương Quảng Trị» gửi về.',
    '«Sở Giao thông công chánh» công bố lộ trình.',
    // Behind the field stands what the lexicon does not know, and then the clause.
    '«Trung tâm Cứu hộ linh trưởng nguy cấp» tiếp nhận cá thể thứ 12.',
    'Theo «Bảo tàng Chứng tích chiến tranh», khách tăng.',
    '«Trung tâm Nghiên cứu lan rừng», nơi ông làm việc, có vườn ươm.',
  ]),
  refusals('organization', [
    'Trung tâm Bảo tồn «hoạt động» hiệu quả.',
    'Bảo tàng Lịch sử quốc gia «trưng bày» 200 hiện vật.',
    'Chi cục Thủy lợi «thời gian qua» đã cắm mốc.',
    'Trung tâm Khuyến nông «kiến nghị» thêm vốn.',
    'Ban Quản lý rừng phòng hộ «năm 2024» trồng 20 ha.',
  ]),
];
