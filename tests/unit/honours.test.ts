import { describe, expect, test } from 'vitest';
import type { Honour } from '../../utils/detect/detection.ts';
import { detect } from '../../utils/detect/detect.ts';

/** `count recipient | award | giver`, one a row; `-` is no count. */
function rowsOf(text: string): string[] {
  return detect(text).honours.map(
    ({ count, recipient, award, giver }: Honour) => `${count ?? '-'} ${recipient} | ${award} | ${giver}`,
  );
}

const CASES: readonly (readonly [name: string, text: string, rows: readonly string[]])[] = [
  [
    'an office gives to one kind',
    'Chủ tịch UBND huyện tặng Giấy khen cho 12 tập thể.',
    ['12 tập thể | Giấy khen | Chủ tịch UBND huyện'],
  ],
  ['a body gives', 'Dịp này, Bộ Y tế tặng Bằng khen cho 3 tập thể.', ['3 tập thể | Bằng khen | Bộ Y tế']],
  [
    'one award for a list',
    'Chủ tịch UBND tỉnh tặng Bằng khen cho 9 tập thể, 31 cá nhân và 4 hộ gia đình có thành tích trong 5 năm.',
    [
      '9 tập thể | Bằng khen | Chủ tịch UBND tỉnh',
      '31 cá nhân | Bằng khen | Chủ tịch UBND tỉnh',
      '4 hộ | Bằng khen | Chủ tịch UBND tỉnh',
    ],
  ],
  [
    'words about a recipient between the items',
    'UBND tỉnh tặng Bằng khen cho 2 tập thể làm tốt công tác dân vận và 7 cá nhân tiêu biểu.',
    ['2 tập thể | Bằng khen | UBND tỉnh', '7 cá nhân | Bằng khen | UBND tỉnh'],
  ],
  [
    'no "cho" between',
    'Giám đốc Công an tỉnh tặng Giấy khen 6 tập thể và 20 cá nhân.',
    ['6 tập thể | Giấy khen | Giám đốc Công an tỉnh', '20 cá nhân | Giấy khen | Giám đốc Công an tỉnh'],
  ],
  [
    'numbers written out and padded',
    'Bộ Công an tặng Bằng khen cho ba tập thể, 05 cá nhân.',
    ['3 tập thể | Bằng khen | Bộ Công an', '5 cá nhân | Bằng khen | Bộ Công an'],
  ],
  [
    'the giver is carried over within a sentence',
    'Ban Thường vụ Tỉnh ủy tặng Bằng khen cho 8 tổ chức đảng và trao Huy hiệu 50 năm tuổi Đảng cho 2 đảng viên.',
    [
      '8 tổ chức | Bằng khen | Ban Thường vụ Tỉnh ủy',
      '2 đảng viên | Huy hiệu 50 năm tuổi Đảng | Ban Thường vụ Tỉnh ủy',
    ],
  ],
  [
    'each clause has its own giver',
    'Bộ Công an tặng Bằng khen cho 2 tập thể; Chủ tịch UBND tỉnh tặng Bằng khen cho 5 tập thể; Giám đốc Công an tỉnh tặng Giấy khen cho 40 cá nhân.',
    [
      '2 tập thể | Bằng khen | Bộ Công an',
      '5 tập thể | Bằng khen | Chủ tịch UBND tỉnh',
      '40 cá nhân | Giấy khen | Giám đốc Công an tỉnh',
    ],
  ],
  [
    'the verb is said once',
    'Chủ tịch UBND tỉnh tặng Cờ thi đua cho 3 đơn vị, Bằng khen cho 10 tập thể.',
    ['3 đơn vị | Cờ thi đua | Chủ tịch UBND tỉnh', '10 tập thể | Bằng khen | Chủ tịch UBND tỉnh'],
  ],
  [
    'the giver behind the award, handed over by a deputy',
    'Phó Chủ tịch UBND tỉnh trao Bằng khen của Chủ tịch UBND tỉnh cho 4 tập thể, 9 cá nhân.',
    ['4 tập thể | Bằng khen | Chủ tịch UBND tỉnh', '9 cá nhân | Bằng khen | Chủ tịch UBND tỉnh'],
  ],
  [
    'a deputy alone gives nothing of his own',
    'Phó Giám đốc Sở Y tế trao Giấy khen cho 4 tập thể.',
    ['4 tập thể | Giấy khen | '],
  ],
  [
    'in the name of another',
    'Thừa ủy quyền của Chủ tịch nước, lãnh đạo tỉnh trao Huân chương Lao động hạng Ba cho 2 tập thể; truy tặng Huân chương Dũng cảm cho một cá nhân.',
    [
      '2 tập thể | Huân chương Lao động hạng Ba | Chủ tịch nước',
      '1 cá nhân | Huân chương Dũng cảm | Chủ tịch nước',
    ],
  ],
  [
    'passive with the giver inside',
    '7 tập thể, 15 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen.',
    ['7 tập thể | Bằng khen | Chủ tịch UBND tỉnh', '15 cá nhân | Bằng khen | Chủ tịch UBND tỉnh'],
  ],
  [
    'passive with the giver behind',
    'Có 11 thôn được trao Bằng khen của UBND tỉnh.',
    ['11 thôn | Bằng khen | UBND tỉnh'],
  ],
  [
    'passive without a giver',
    'Đợt này, 22 giáo viên được công nhận danh hiệu “Chiến sĩ thi đua cấp tỉnh”.',
    ['22 giáo viên | danh hiệu “Chiến sĩ thi đua cấp tỉnh” | '],
  ],
  [
    'passive, the giver carried over',
    '5 trường được Bộ Giáo dục và Đào tạo tặng Cờ thi đua, 14 nhà giáo được tặng Bằng khen.',
    ['5 trường | Cờ thi đua | Bộ Giáo dục và Đào tạo', '14 nhà giáo | Bằng khen | Bộ Giáo dục và Đào tạo'],
  ],
  [
    'they receive',
    '18 tập thể và 40 cá nhân nhận Giấy khen của Giám đốc Công an tỉnh.',
    ['18 tập thể | Giấy khen | Giám đốc Công an tỉnh', '40 cá nhân | Giấy khen | Giám đốc Công an tỉnh'],
  ],
  [
    'praised first, then receiving',
    '6 doanh nghiệp được biểu dương, đón nhận Bằng khen của UBND thành phố.',
    ['6 doanh nghiệp | Bằng khen | UBND thành phố'],
  ],
  [
    'praised with an award',
    '9 hộ hiến đất được Chủ tịch UBND xã tuyên dương bằng Giấy khen.',
    ['9 hộ | Giấy khen | Chủ tịch UBND xã'],
  ],
  [
    'the award is the subject',
    'Bằng khen của Bộ Tư pháp đến với 3 tập thể và 6 cá nhân.',
    ['3 tập thể | Bằng khen | Bộ Tư pháp', '6 cá nhân | Bằng khen | Bộ Tư pháp'],
  ],
  [
    'a counted award for recipients without a number',
    'Hội Nông dân tỉnh trao 25 giấy khen cho các chi hội.',
    ['25 chi hội | giấy khen | Hội Nông dân tỉnh'],
  ],
  [
    'a counted award for several kinds',
    'Giám đốc Công an tỉnh ký 30 giấy khen tặng các tập thể và cá nhân xuất sắc.',
    ['30 tập thể và cá nhân | giấy khen | Giám đốc Công an tỉnh'],
  ],
  [
    'many without a number',
    'Nhiều doanh nghiệp, hợp tác xã được UBND tỉnh tặng Bằng khen.',
    ['- doanh nghiệp, hợp tác xã | Bằng khen | UBND tỉnh'],
  ],
  [
    'occasions of two kinds of recipients are one count',
    'UBND các huyện, thành phố tặng Giấy khen cho 1.204 lượt tập thể, cá nhân.',
    ['1204 tập thể, cá nhân | Giấy khen | UBND các huyện, thành phố'],
  ],
  [
    'a body by name',
    'Chủ tịch UBND tỉnh tặng Bằng khen cho Đồn Biên phòng Ia Pnôn.',
    ['-  | Bằng khen | Chủ tịch UBND tỉnh'],
  ],
  [
    'two bodies by name are two rows',
    'Bằng khen của Bộ Quốc phòng thuộc về Sư đoàn 10 và Trung đoàn 66.',
    ['-  | Bằng khen | Bộ Quốc phòng', '-  | Bằng khen | Bộ Quốc phòng'],
  ],
  [
    'two awards together',
    'UBND tỉnh tặng Bằng khen và Kỷ niệm chương “Vì sự nghiệp giáo dục” cho 5 nhà giáo.',
    ['5 nhà giáo | Bằng khen | UBND tỉnh', '5 nhà giáo | Kỷ niệm chương “Vì sự nghiệp giáo dục” | UBND tỉnh'],
  ],
  [
    'one after the other',
    'UBND tỉnh tặng Cờ thi đua và Bằng khen lần lượt cho 4 tập thể và 13 cá nhân.',
    ['4 tập thể | Cờ thi đua | UBND tỉnh', '13 cá nhân | Bằng khen | UBND tỉnh'],
  ],
  [
    'cash beside the award',
    'UBND tỉnh thưởng 80 triệu đồng và tặng Bằng khen cho 2 tập thể.',
    ['2 tập thể | Bằng khen | UBND tỉnh'],
  ],
  [
    'a gift behind the recipients',
    'Chủ tịch UBND huyện tặng Giấy khen cho 8 cá nhân và trao 20 suất quà cho hộ nghèo.',
    ['8 cá nhân | Giấy khen | Chủ tịch UBND huyện'],
  ],
  [
    'an honour only proposed beside one that is given',
    'Giám đốc Công an tỉnh tặng Giấy khen cho 3 tập thể; đề nghị Bộ Công an tặng Bằng khen cho Phòng Cảnh sát hình sự.',
    ['3 tập thể | Giấy khen | Giám đốc Công an tỉnh'],
  ],
  [
    'on the proposal of another body',
    'Theo đề nghị của Sở Nội vụ, Chủ tịch UBND tỉnh tặng Bằng khen cho 6 tập thể.',
    ['6 tập thể | Bằng khen | Chủ tịch UBND tỉnh'],
  ],
  [
    'a recognised place',
    'UBND tỉnh trao Bằng công nhận xã đạt chuẩn nông thôn mới cho 3 xã.',
    ['3 xã | Bằng công nhận xã đạt chuẩn nông thôn mới | UBND tỉnh'],
  ],
  [
    'a headline repeats what the text says',
    'Khen thưởng 5 tập thể chữa cháy rừng\nChủ tịch UBND tỉnh tặng Bằng khen cho 5 tập thể.\nLãnh đạo huyện trao Bằng khen cho các tập thể. Ảnh: CTV',
    ['5 tập thể | Bằng khen | Chủ tịch UBND tỉnh'],
  ],
  [
    'a caption is the sole mention',
    'Hội nghị diễn ra sáng 3/6.\nBộ trưởng Bộ Y tế trao Bằng khen cho 2 tập thể',
    ['2 tập thể | Bằng khen | Bộ trưởng Bộ Y tế'],
  ],
  [
    'two sentences do not share a giver',
    'Bộ Y tế họp tổng kết. Dịp này, 4 cá nhân được tặng Bằng khen.',
    ['4 cá nhân | Bằng khen | '],
  ],
  [
    'a person by name, an order beside a certificate',
    'Ông Lê Văn Tám được tặng Huân chương Lao động hạng Ba, Bằng khen của Thủ tướng Chính phủ và nhiều giấy khen.',
    ['-  | Huân chương Lao động hạng Ba | ', '-  | Bằng khen | Thủ tướng Chính phủ'],
  ],
  [
    'two persons, each with an office behind the name',
    'Chủ tịch nước tặng Huân chương Lao động hạng Ba cho bà Lê Thị Hà, Giám đốc Sở Y tế và ông Trần Bình, Phó Giám đốc Sở Tài chính.',
    [
      '-  | Huân chương Lao động hạng Ba | Chủ tịch nước',
      '-  | Huân chương Lao động hạng Ba | Chủ tịch nước',
    ],
  ],
  [
    'an officer gives in his own name where he is named with his office',
    'Đại tá Trần Minh Quân, Giám đốc Công an tỉnh trao Giấy khen cho 5 tập thể.',
    ['5 tập thể | Giấy khen | Giám đốc Công an tỉnh'],
  ],
  [
    'a named person among those counted',
    'Chủ tịch UBND thành phố tặng Bằng khen cho ông Nguyễn Văn Quyết và 7 thuyền viên.',
    ['-  | Bằng khen | Chủ tịch UBND thành phố', '7 thuyền viên | Bằng khen | Chủ tịch UBND thành phố'],
  ],
  [
    'the noun of a second number was dropped',
    'Tại hội nghị, 5 tập thể và 6 được nhận Bằng khen của UBND tỉnh.',
    ['5 tập thể | Bằng khen | UBND tỉnh', '6  | Bằng khen | UBND tỉnh'],
  ],
  [
    'a place by name',
    'UBND tỉnh trao Bằng công nhận xã đạt chuẩn nông thôn mới cho xã Hành Minh.',
    ['-  | Bằng công nhận xã đạt chuẩn nông thôn mới | UBND tỉnh'],
  ],
  [
    'the verb stands behind the award',
    'Bằng khen của Bộ Quốc phòng được trao cho 2 tập thể.',
    ['2 tập thể | Bằng khen | Bộ Quốc phòng'],
  ],
  [
    'a second title without its head word',
    'Bộ Quốc phòng công nhận danh hiệu “Đơn vị quyết thắng” cho 14 đơn vị, “Đơn vị tiên tiến” cho 30 đơn vị.',
    [
      '14 đơn vị | danh hiệu “Đơn vị quyết thắng” | Bộ Quốc phòng',
      '30 đơn vị | “Đơn vị tiên tiến” | Bộ Quốc phòng',
    ],
  ],
  [
    'the giver is the subject of a clause without an award',
    'UBND huyện Sơn Hà khen thưởng 10 tập thể; trong đó tặng Giấy khen cho 8 tập thể.',
    ['8 tập thể | Giấy khen | UBND huyện Sơn Hà'],
  ],
  [
    'a comrade by name keeps the noun',
    'Đồng chí Lê Kha được tặng Huy hiệu 75 năm tuổi Đảng.',
    ['- đồng chí | Huy hiệu 75 năm tuổi Đảng | '],
  ],
];

/** Near-misses: awards are named, none changes hands. */
const NO_ROWS: readonly (readonly [name: string, text: string])[] = [
  [
    'a proposal',
    'Công an tỉnh đề nghị Chủ tịch nước tặng thưởng Huân chương Chiến công hạng Ba cho 2 tập thể.',
  ],
  ['a file for an honour', 'Huyện lập hồ sơ xét tặng Huân chương Lao động hạng Ba cho 3 tập thể.'],
  ['cash', 'Chủ tịch UBND tỉnh thưởng nóng Ban Chuyên án 50 triệu đồng.'],
  ['gifts', 'Tỉnh đoàn trao 120 suất quà cho 120 học sinh nghèo.'],
  ['prizes of a competition', 'Ban tổ chức trao giải Nhất cho 2 tác giả và giải Nhì cho 4 tác giả.'],
  ['medals of a competition', 'Đoàn giành Huy chương Vàng, 5 vận động viên phá kỷ lục.'],
  ['an award that hangs on a wall', 'Bằng khen treo kín bức tường nhà cụ.'],
  ['an award held', 'Xã giữ vững danh hiệu xã nông thôn mới nâng cao.'],
  ['stars of products', 'UBND tỉnh công nhận 12 sản phẩm đạt 4 sao.'],
  ['a life summed up', 'Đội được tặng 3 Bằng khen, nhiều giấy khen.'],
  ['a promise', 'Xã sẽ được trao Cờ thi đua vào tháng sau.'],
  ['a merit', 'Anh Tâm xứng đáng được nhận Bằng khen.'],
  ['a gift to a holder of a title', 'Cụ Sáu, Mẹ Việt Nam Anh hùng, nhận quà của Chủ tịch nước.'],
  ['a law about awards', 'Luật quy định tiêu chuẩn xét danh hiệu “Chiến sĩ thi đua cơ sở”.'],
];

describe('reads the honours table', () => {
  for (const [name, text, rows] of CASES) {
    test(name, () => {
      expect(rowsOf(text)).toEqual(rows);
    });
  }
});

describe('makes no row of', () => {
  for (const [name, text] of NO_ROWS) {
    test(name, () => {
      expect(rowsOf(text)).toEqual([]);
    });
  }
});
