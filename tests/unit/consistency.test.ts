import { describe, expect, test } from 'vitest';
import { tokenize } from '../../utils/language/tokenize.ts';
import { checkFigures } from '../../utils/detect/consistency.ts';
import { detect } from '../../utils/detect/detect.ts';
import { describeNote } from '../../utils/i18n/describe-note.ts';

/** `rule: actual printed, expected unit`, one a note. */
function notesOf(text: string): string[] {
  return detect(text).notes.map(
    ({ rule, actual, expected, unit }) =>
      `${rule.replace('consistency/', '')}: ${actual}, ${expected} ${unit}`,
  );
}

const HEADLINE = 'Hỗ trợ 412 hộ nghèo sửa chữa nhà ở';

/** Each text and its one note. */
const NOTED: readonly (readonly [text: string, note: string])[] = [
  // Parts and wholes
  ['Hội nghị có 135 đại biểu, trong đó 41 nam, 97 nữ.', 'sexes: 135, 138 đại biểu'],
  ['Lớp học có 45 học sinh (20 nam, 24 nữ).', 'sexes: 45, 44 học sinh'],
  ['Đội có 30 người, trong đó 12 người là nữ, 20 người là nam.', 'sexes: 30, 32 người'],
  ['Đoàn giành 12 huy chương, gồm 3 huy chương vàng, 4 HCB và 6 HCĐ.', 'parts: 12, 13 huy chương'],
  ['Trường đoạt 9 giải, gồm 1 giải Nhất, 4 giải Nhì và 3 giải Ba.', 'parts: 9, 8 giải'],
  ['Trường đoạt 9 giải: 1 giải Nhất, 4 giải Nhì và 6 giải Ba.', 'parts: 9, 11 giải'],
  ['Tỉnh có 124 đơn vị hành chính cấp xã, gồm 105 xã, 20 phường và 1 đặc khu.', 'parts: 124, 126 đơn vị'],
  [
    'Nguồn vốn 50 tỷ đồng, gồm 32 tỷ đồng từ ngân sách tỉnh và 28 tỷ đồng do dân đóng góp.',
    'parts: 50000000000, 60000000000 VND',
  ],
  [
    'Tổng vốn 50 tỷ đồng, trong đó ngân sách tỉnh 32 tỷ đồng, dân đóng góp 28 tỷ đồng.',
    'shares: 50000000000, 60000000000 VND',
  ],
  [
    'Xã thu 12,5 tỷ đồng, tăng 14% so với năm trước, gồm 7,5 tỷ đồng tiền đất và 6,5 tỷ đồng phí.',
    'parts: 12500000000, 14000000000 VND',
  ],
  ['Toàn xã có 310 hộ nghèo, trong đó 396 hộ không có đất.', 'larger-part: 310, 396 hộ'],
  ['Cả huyện trồng 120 ha, gồm 70,5 ha lúa và 65,5 ha ngô.', 'parts: 120, 136 ha'],
  ['Công an bắt 15 đối tượng (9 nam, 7 nữ) về hành vi đánh bạc.', 'sexes: 15, 16 đối tượng'],
  // Percentages
  ['Đến nay 387/642 hộ, đạt 71%.', 'ratio-percent: 71, 60.3 %'],
  ['Có 45/47 đại biểu tán thành (97,74%).', 'ratio-percent: 97.74, 95.745 %'],
  ['Có 46/46 phiếu hợp lệ, đạt 90%.', 'ratio-percent: 90, 100 %'],
  ['Tỷ lệ đạt 71% (387/642 hộ).', 'ratio-percent: 71, 60.3 %'],
  ['Huyện bàn giao 211,6/298 ha, tương ứng 81%.', 'ratio-percent: 81, 71 %'],
  ['Đại hội bầu 150 đại biểu, trong đó có 41 đại biểu nữ, chiếm 37,3%.', 'part-percent: 37.3, 27.33 %'],
  ['Trong 1.318 hồ sơ đất đai thì 207 hồ sơ trễ hẹn, tỷ lệ 25,7%.', 'part-percent: 25.7, 15.71 %'],
  // Changes
  ['Số vụ tăng 20%, từ 50 lên 65 vụ.', 'percent: 20, 30 %'],
  ['Số vụ tăng 20% từ 50 vụ lên 65 vụ.', 'percent: 20, 30 %'],
  ['Giá giảm từ 104.000 xuống còn 86.000 đồng/kg (-27,3%).', 'percent: -27.3, -17.31 %'],
  ['Số trường đạt chuẩn từ 50 trường lên 65 trường, tăng 18 trường.', 'difference: 18, 15 trường'],
  ['Tỷ lệ che phủ từ 50% lên 65%, tăng 45%.', 'percent: 45, 30 %'],
  ['Số hộ nghèo giảm từ 1.250 hộ xuống còn 1.310 hộ.', 'direction: 1310, 1250 hộ'],
  ['Thu nhập tăng từ 58,3 triệu đồng lên 45,1 triệu đồng.', 'direction: 45100000, 58300000 VND'],
  ['Xảy ra 52 vụ, tăng 6 vụ (23%) so với cùng kỳ.', 'growth: 23, 13 %'],
  ['Phát hiện 612 vụ, 845 đối tượng, tăng 47 vụ (12,3%).', 'growth: 12.3, 8.32 %'],
  ['So với tháng trước giảm 8 vụ (31/37 vụ).', 'periods: 8, 6 vụ'],
  ['Tai nạn giảm 26,2% (31/37 vụ).', 'period-percent: 26.2, 16.22 %'],
  ['Tai nạn giảm 6 vụ (31/37 vụ, -26,2%).', 'period-percent: -26.2, -16.22 %'],
  // Ratios over one
  ['Xã Tân Mai đạt 19/17 tiêu chí nông thôn mới.', 'over-one: 19, 17 tiêu chí'],
  ['Dự hội nghị có 47/45 đại biểu được triệu tập.', 'over-one: 47, 45 đại biểu'],
  // Repeats
  [`${HEADLINE}\nUBND tỉnh vừa hỗ trợ 421 hộ nghèo sửa chữa nhà ở.`, 'headline: 421, 412 hộ'],
  [
    'Sáng nay, ngành y tế khai trương khoa cấp cứu mới với 120 giường bệnh.\nSáng nay, ngành y tế khai trương khoa cấp cứu mới với 210 giường bệnh.',
    'sentence: 210, 120 giường bệnh',
  ],
];

/** Near-misses: nothing may be noted. */
const FITTING: readonly string[] = [
  // Parts that may overlap, that are not all, or that fit
  'Hội nghị có 135 đại biểu, trong đó 41 đại biểu nữ, 97 đại biểu là người dân tộc thiểu số.',
  'Hội nghị có 135 đại biểu, trong đó 41 nam, 94 nữ.',
  'Hội nghị có 135 đại biểu, trong đó có 41 nữ.',
  'Trường đoạt 9 giải, gồm 1 giải Nhất, 4 giải Nhì, còn lại là giải Ba và Khuyến khích.',
  'Trường đoạt 9 giải, gồm 1 giải Nhất, 4 giải Nhì và nhiều giải Ba.',
  'Đoàn có 45 người, gồm lãnh đạo tỉnh, 12 người của sở và 20 người của huyện.',
  'Nguồn vốn 92 tỷ đồng, gồm ngân sách tỉnh 14 tỷ đồng, huyện 9 tỷ đồng, còn lại là sức dân.',
  'Nguồn vốn gần 92 tỷ đồng, gồm ngân sách tỉnh 54,2 tỷ đồng và ngân sách huyện 36,9 tỷ đồng.',
  'Nguồn vốn 91 tỷ đồng, gồm ngân sách tỉnh 54,4 tỷ đồng và ngân sách huyện 36,9 tỷ đồng.',
  'Tỉnh có 1.200 hộ nghèo, gồm 689 hộ ở miền núi và 523 hộ ở đồng bằng.',
  'Tỉnh có hơn 600 homestay, gồm 420 homestay ở huyện và 215 homestay ở thành phố.',
  'Nguồn vốn 50 tỷ đồng, gồm 30 tỷ đồng ngân sách, 20 tỷ đồng vốn vay, 12 tỷ đồng vốn vay ưu đãi.',
  'Toàn xã có 310 hộ nghèo, trong đó 96 hộ không có đất, 250 hộ thiếu nước.',
  'Đội có 45 người, gồm 3 tổ, mỗi tổ 20 người.',
  'Xã có 12 trường; trong đó 15 trường của huyện bạn cùng tham gia.',
  'Giá chưa bao gồm 5 triệu đồng phí; học phí 4 triệu đồng, chưa gồm 6 triệu đồng tiền ăn.',
  'Toàn huyện có 52 vụ, chết 33 người, tăng 6 vụ và 9 người chết.',
  // Percentages of something else, or rounded
  'Đến nay 387/642 hộ, đạt 60%.',
  'Đến nay 387/642 hộ, đạt 60,3%.',
  'Đến nay 387/642 hộ, đạt 71% kế hoạch năm.',
  'Huyện bàn giao 211,6/298 ha, tương ứng 71%; 387/642 hộ đã nhận tiền.',
  'Đến nay 387/642 hộ đã nhận tiền, tăng 12% so với tháng trước.',
  'Có 24/28 chỉ tiêu đạt và vượt, kinh tế tăng trưởng 10,04%.',
  'Có 12/28 chủ đầu tư giải ngân dưới 10%.',
  'Đại hội bầu 150 đại biểu, trong đó có 41 đại biểu nữ, chiếm 27,3%.',
  'Đại hội bầu 150 đại biểu, trong đó 60 đại biểu là cán bộ xã, 15 đại biểu dưới 35 tuổi (chiếm 25%).',
  'Có 297 người có trình độ đại học (chiếm 16%), 43 đảng viên.',
  'Trong 1.318 hồ sơ có 207 hồ sơ trễ hẹn, tỷ lệ hài lòng 95,7%.',
  // Changes against another base, in points, or rounded
  'Số vụ tăng 30%, từ 50 lên 65 vụ.',
  'Tỷ lệ che phủ từ 50% lên 65%, tăng 15%.',
  'Số vụ từ 50 lên 65 vụ, tăng 40% so với kế hoạch.',
  'Số trường đạt chuẩn từ 50 trường lên 65 trường, tăng gần 16 trường.',
  'Thu nhập tăng từ 18,3 lên 33 triệu đồng.',
  'Xảy ra 52 vụ, tăng 6 vụ (13,04%) so với cùng kỳ.',
  'Xảy ra 52 vụ, tăng 6 vụ (11,5%) so với cùng kỳ.',
  'So với tháng trước giảm 6 vụ (31/37 vụ, -16,2%).',
  'Huyện có thêm xã nông thôn mới, tăng 5 xã (15/20 xã).',
  'Rút thời gian chờ từ 90 phút xuống còn 35 phút.',
  // Plans outdone, scores, two periods
  'Huyện có 12/10 xã đạt chuẩn, vượt kế hoạch.',
  'Xóa được 130/120 nhà tạm, đạt 108%.',
  'Thu ngân sách đạt 5.200/4.900 tỷ đồng.',
  'Tai nạn tăng 6 vụ (37/31 vụ).',
  'Xã đạt 17/19 tiêu chí.',
  // Other scopes, rounding, the headline's figure in the body too
  `${HEADLINE}\nNăm 2023, tỉnh hỗ trợ 398 hộ nghèo sửa chữa nhà ở.`,
  `${HEADLINE}\nHuyện Di Linh hỗ trợ 398 hộ nghèo sửa chữa nhà ở.`,
  `${HEADLINE}\nUBND tỉnh vừa hỗ trợ 412 hộ nghèo sửa chữa nhà ở. Đợt hai hỗ trợ 421 hộ nghèo sửa chữa nhà ở.`,
  `${HEADLINE}\nCó 421 hộ nghèo nhận quà Tết.`,
  'Trao 500 suất quà cho học sinh nghèo vượt khó\nNhà trường trao 300 suất quà cho học sinh nghèo vượt khó. Phụ huynh trao 200 suất quà cho học sinh nghèo vượt khó.',
  'Trao gần 300 tỷ đồng cho hộ nghèo sửa nhà\nTỉnh đã trao 298,6 tỷ đồng cho hộ nghèo sửa nhà.',
  'Giải Nhì trị giá 5 triệu đồng.\nGiải Nhì trị giá 3 triệu đồng.',
  'Ngày đầu, đội khảo sát đi qua địa bàn xã vùng cao và ghi nhận 12 điểm sạt lở.\nNgày sau, đội khảo sát đi qua địa bàn xã vùng cao và ghi nhận 15 điểm sạt lở.',
  '',
];

describe('notes figures that do not fit', () => {
  test.each(NOTED)('%s', (text, note) => {
    expect(notesOf(text)).toEqual([note]);
  });
});

describe('notes nothing where another reading fits', () => {
  test.each(FITTING)('%s', (text) => {
    expect(notesOf(text)).toEqual([]);
  });
});

test('a note points at the detections it is about, in text order', () => {
  const text = 'Hội nghị có 135 đại biểu, trong đó 41 nam, 97 nữ.';
  const { detections, notes } = detect(text);
  const [note] = notes;
  expect(note?.figures.map(({ start, end }) => text.slice(start, end))).toEqual([
    '135 đại biểu',
    '41 nam',
    '97 nữ',
  ]);
  expect(note?.figures.every(({ start }) => detections.some((detection) => detection.start === start))).toBe(
    true,
  );
  expect(checkFigures({ text, tokens: tokenize(text) }, [])).toEqual([]);
});

test('figures in different lines are not related', () => {
  expect(notesOf('Hội nghị có 135 đại biểu\ntrong đó 41 nam, 97 nữ.')).toEqual([]);
});

test.each([
  [
    'Hội nghị có 135 đại biểu, trong đó 41 nam, 97 nữ.',
    'Các phần cộng lại là 138 đại biểu, bài ghi 135 đại biểu.',
  ],
  ['Đến nay 387/642 hộ, đạt 71%.', 'Theo các số đi cùng thì là 60,3%, bài ghi 71%.'],
  ['Toàn xã có 310 hộ nghèo, trong đó 396 hộ không có đất.', 'Một phần là 396 hộ, lớn hơn tổng số 310 hộ.'],
  [
    'Số hộ nghèo giảm từ 1.250 hộ xuống còn 1.310 hộ.',
    'Chiều tăng giảm không khớp: từ 1\u00a0250 hộ đến 1\u00a0310 hộ.',
  ],
])('%s in a sentence', (text, sentence) => {
  const [note] = detect(text).notes;
  expect(note && describeNote(note, 'vi')).toBe(sentence);
});

test('in English too', () => {
  const [note] = detect('Xã Tân Mai đạt 19/17 tiêu chí nông thôn mới.').notes;
  expect(note && describeNote(note, 'en')).toBe(
    'The part, 19 tiêu chí, is more than the whole, 17 tiêu chí.',
  );
});
