/** The closed word classes that dates are built from, and the words that may stand behind one. */
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import { foldWord } from '../../../language/fold.ts';
import type { Token } from '../../../language/tokenize.ts';

/** Space-parted words as token keys. */
export const keysOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

/** A word with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.letters !== 'lower';
}

type Phrase<Value> = readonly [phrase: string, value: Value];

const phrases = (list: string): Phrase<true>[] => list.split(', ').map((phrase) => [phrase, true]);

/** Parts of a day that lead a date and belong to it: `rạng sáng 10/9`. */
export const DAY_PARTS = createPhraseTrie(
  phrases(
    'sáng, trưa, chiều, tối, đêm, khuya, rạng sáng, sáng sớm, sớm, tờ mờ sáng, mờ sáng, chiều tối, xế chiều, ' +
      'đêm khuya, nửa đêm, tối muộn, sáng nay, trưa nay, chiều nay, tối nay, đêm nay, đêm qua, sáng mai, ' +
      'chiều mai, tối mai, chiều qua, tối qua, sáng qua, buổi sáng, buổi trưa, buổi chiều, buổi tối',
  ),
);

/** Nouns of a day that lead its number: `ngày 15/8`, `hôm 5/9`, `mùng 2/9`. */
export const DAY_NOUNS: ReadonlySet<string> = new Set(['ngày', 'hôm', 'mùng', 'mồng']);

export const WEEKDAYS = createPhraseTrie(
  phrases(
    'thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ bẩy, chủ nhật, chúa nhật, thứ 2, thứ 3, thứ 4, ' +
      'thứ 5, thứ 6, thứ 7',
  ),
);

/** Months in words; `tháng Một` is January and never the lunar eleventh in today's papers. */
export const MONTH_WORDS = createPhraseTrie<number>([
  ...'một hai ba tư năm sáu bảy tám chín mười'.split(' ').map((word, i): Phrase<number> => [word, i + 1]),
  ['mười một', 11],
  ['mười hai', 12],
]);

/** Months that only the lunar calendar has a name for. */
export const LUNAR_MONTHS = createPhraseTrie<number>([
  ['giêng', 1],
  ['chạp', 12],
]);

/** Days in words, behind `mùng`, `rằm` aside. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map(
  'một hai ba bốn năm sáu bảy tám chín mười'.split(' ').map((word, i) => [word, i + 1]),
);

/** Small written-out numbers of months: `sáu tháng đầu năm`. */
export const COUNT_WORDS: ReadonlyMap<string, number> = new Map([...DAY_WORDS, ['tư', 4]]);

/** The key of quý, a quarter. */
export const QUARTER = foldWord('quý');

/** Whether a token counts the noun behind it: `2 ngày`, `hai ngày`. */
export function isCount(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' ||
    (token?.kind === 'word' && token.letters !== 'upper' && COUNT_WORDS.has(token.key))
  );
}

export const ROMAN_NUMERALS: ReadonlyMap<string, number> = new Map(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV'
    .split(' ')
    .map((numeral, i) => [numeral, i + 1]),
);

/** Nouns of a period that belong to the years behind them: `giai đoạn 2021-2025`, `năm học 2024-2025`. */
export const PERIOD_NOUNS = createPhraseTrie(
  phrases(
    'giai đoạn, thời kỳ, thời kì, nhiệm kỳ, nhiệm kì, năm học, niên khóa, niên vụ, niên độ, tài khóa, khóa học, ' +
      'mùa giải, mùa bóng, mùa vụ, năm tài chính, năm ngân sách, năm tài khóa',
  ),
);

/** Seasons of field and calendar: `vụ xuân 2023`, `mùa khô 2022-2023`, `hè 2024`. */
export const SEASONS = createPhraseTrie([
  ...(
    'xuân, đông xuân, đông - xuân, hè thu, hè - thu, thu đông, thu - đông, xuân hè, xuân - hè, mùa, đông, ' +
    'chiêm, chiêm xuân, hè, thu, thu mùa, mùa thu đông'
  )
    .split(', ')
    .map((season): Phrase<true> => [`vụ ${season}`, true]),
  ...phrases(
    'đông xuân, đông - xuân, hè thu, hè - thu, vụ lúa đông xuân, vụ lúa hè thu, vụ lúa xuân, vụ lúa mùa, ' +
      'vụ lúa thu đông, mùa xuân, mùa hè, mùa hạ, ' +
      'mùa thu, mùa đông, mùa khô, mùa mưa, hè, xuân',
  ),
]);

/** The lunar new year and the other feasts that a year is told with. */
export const TET = createPhraseTrie(
  phrases(
    'tết, tết nguyên đán, tết cổ truyền, tết âm lịch, tết dương lịch, tết trung thu, tết cổ truyền dân tộc, ' +
      'xuân, năm mới',
  ),
);

/** Words of place behind which figures are a name: `đường 2/9`, `Hội trường 2-9`, `Bệnh viện 30-4`. */
export const NAMED_BY_DATE = keysOf(
  'đường phố trường viện cầu chợ rạp máy ty nghiệp tổ khu viên vận động bảng số tỉ tỷ lệ phường quận hạng ' +
    'vòng bậc thứ kiệt ngõ hẻm ngách lô thửa kiot lớp',
);

/** Words that a bare day leans on: `trước 30/6`, `hạn 31/12`. */
export const DAY_CUES = keysOf(
  'từ đến tới trước sau hết kể dịp lễ ngày phiên hôm nay qua vào hạn nhất mai kia sinh mất ngũ hy hi khoảng ' +
    'giữa đầu cuối ngay riêng trong của tháng tuần rồi mới mốc trở thành lập',
);

/** Words that a bare year leans on: `từ cuối 2019`, `tầm nhìn 2045`, `PCI 2023`. */
export const YEAR_CUES = keysOf(
  'từ đến tới trước sau hết đầu cuối giữa hồi mất sinh sn nhìn hướng tiêu kể hạn giai pci ddci papi sipas ' +
    'index grdp gdp cpi par với đổi sung',
);

/** The last two words of feasts named without `Ngày` or `Lễ`: `dịp Quốc khánh 2/9`. */
export const FEASTS: ReadonlySet<string> = new Set(
  (
    'quốc khánh, tết độc lập, miền nam, thống nhất đất nước, quốc tế lao động, thương binh liệt sĩ, ' +
    'quốc tế phụ nữ, cách mạng tháng tám, quốc tế thiếu nhi, lễ giáng sinh, dịp lễ, nghỉ lễ'
  )
    .split(', ')
    .map((name) => name.split(' ').slice(-2).map(foldWord).join(' ')),
);

/** Two words that a firm's or a budget's year stands behind: `cổ tức 2023`. */
export const FINANCIALS: ReadonlySet<string> = new Set(
  (
    'cổ tức, doanh thu, lợi nhuận, sau thuế, trước thuế, ngân sách, dự toán, tài chính, kiểm toán, thường niên, ' +
    'cổ đông, kinh doanh, sản lượng, kim ngạch, tăng trưởng, lạm phát, tín dụng, tuyển sinh, ' +
    'tốt nghiệp, bán niên, kế hoạch, chỉ tiêu, mục tiêu, phương hướng, nhiệm vụ, chiến lược, quy hoạch, mùa giải'
  )
    .split(', ')
    .map((pair) => pair.split(' ').map(foldWord).join(' ')),
);

/** Words that stand behind a finished date and never are the noun it would count. */
const FOLLOWERS = keysOf(
  'và với tại ở đã sẽ đang là do theo tới đến nhưng khi này năm trên trong vẫn phải bắt thì mới hằng hàng của để ' +
    'vừa sau trước từ mà cho vào được bị cùng toàn cả các những nhằm diễn có không chưa còn cũng đều nay tức hoặc ' +
    'hay rồi nên vì bởi về trở âm dương qua lại cách như so tăng giảm đạt nhân ghi khai tổ chức đối mỗi một hai ' +
    'ông bà anh chị đoàn lực giờ lúc đêm sáng chiều tối thứ chủ',
);

/** Whether `next` ends the figure before it for certain: nothing, punctuation, or a function word; no name. */
export function endsPhrase(next: Token | undefined): boolean {
  return endsFigureless(next) && (next?.kind !== 'word' || FOLLOWERS.has(next.key));
}

/** Heads of what is counted: `9/11 xã`, `từ 2-3 tháng` are no dates. */
const COUNTED = keysOf(
  'người hộ xã huyện tỉnh phường thôn bản ấp buôn làng khu tiêu chí chỉ đại biểu phiếu cơ sở trường địa điểm ' +
    'dân diện tích số đơn vị dự công trình ca vụ em cháu học giáo viên cán bộ đảng hội hội tuổi tháng ngày tuần ' +
    'giờ phút giây lần lượt con cây cái chiếc căn nhà ngôi phòng xe tấn tạ kg km ha m cm mm lít mét ki héc ' +
    'triệu tỷ tỉ nghìn ngàn trăm đồng usd vnd đô mẫu sào bao thùng gói hồ sơ văn lớp nhóm tổ đội xuất suất bệnh ' +
    'trận ván hiệp set quả chân tay phần nửa mức cấp độ sản phẩm hộ khẩu thành quốc doanh nghiệp ý kiến nội ' +
    'nhiệm mục thửa lô tầng trang bài cuốn bức tấm đầu thí ứng vận quận nước vùng sinh mô chủ',
);

/** Whether a bare figure may end before `next`: line ends, punctuation, names and function words may follow a date. */
export function endsFigureless(next: Token | undefined): boolean {
  if (!next) return true;
  if (next.kind === 'punctuation') return !/^[%‰°/+*=€$²³]$/u.test(next.text);
  if (next.kind === 'number') return false;
  return next.kind === 'break' || FOLLOWERS.has(next.key) || next.letters !== 'lower';
}

/** Whether the word counts what stands before it; weaker than `endsFigureless`, for figures that look like dates. */
export function isCounted(next: Token | undefined): boolean {
  if (!next) return false;
  if (next.kind === 'word') return next.letters === 'lower' && COUNTED.has(next.key);
  return next.kind === 'punctuation' && /^[%‰°]$/u.test(next.text);
}
