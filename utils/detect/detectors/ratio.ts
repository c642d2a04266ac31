/**
 * Parts of a whole.
 * Read: `73/126 địa bàn`, `61,7/845,3 tỷ đồng`, `2/3 số người`, `1 trong 25 xã`, `hai phần ba`, `hơn một nửa`, `(168/182)`.
 * Refused: `8/1/2020`, `ngày 15/8`, `07/CT-BCA-V28`, `xếp thứ 19/63`, `24/24 giờ`, `tỷ lệ 1/500`.
 */
import { isBehind, leadsOf } from './leads.ts';
import type { Token } from '../../language/tokenize.ts';
import { trieOf } from '../word-list.ts';
import { compare, fixed, shift, type Fixed } from '../decimal.ts';
import { parseNumeral, type Numeral } from '../numeral.ts';
import { keyAt } from '../token-at.ts';

export interface RatioReading {
  readonly part: Fixed;
  readonly whole: Fixed;
  /** The numeral of the whole, whose scale and end the unit reader needs. */
  readonly numeral: Numeral;
  /** A day and month could be printed so: only a known noun makes it a ratio. */
  readonly dateLike: boolean;
  readonly form: 'slash' | 'trong' | 'fraction';
}

const DATE_BEFORE = leadsOf(
  'ngày, sáng, trưa, chiều, tối, đêm, khuya, hôm, từ, đến, tới, trước, sau, dịp, lễ, mùng, hết, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, rạng sáng, và ngày, qua',
);
const RANK_BEFORE = leadsOf(
  'thứ, hạng, xếp, vòng, tỷ lệ, tỉ lệ, số, km, lô, hẻm, ngõ, ngách, kiệt, quyết định, nghị định, thông tư, nghị quyết, kế hoạch, chỉ thị, công điện, công văn, luật, hạng thương tật, thị lực, huyết áp, tỷ số, nhà, tổ, đề án, tờ',
);
const ROUND_THE_CLOCK: ReadonlySet<string> = new Set(['24/24', '24/7', '7/24']);
const IN = 'trong';
const FRACTION_LEADS = leadsOf(
  'gánh, lo, trả, đóng, chịu, góp, đạt, chiếm, giảm, tăng, bằng, hụt, rút, vơi, cạn, tới, quá, hơn, gần, khoảng',
);
/** `1/3 trong số đó`, `2/3 là phụ nữ`: what says that a fraction of the things named before is meant. */
const PART_OF = trieOf([['trong số, trong đó, trong tổng số, của cả, là, so với, số đó, số này', true]]);
/** The largest whole of a fraction that could be a day and month too. */
const LARGEST_WHOLE = 5n;

/** A ratio whose part is the numeral read at `at`; null where none begins there. */
export function readRatio(
  tokens: readonly Token[],
  at: number,
  part: Numeral,
  before: number,
): RatioReading | null {
  if (isBehind(tokens, before, RANK_BEFORE)) return null;
  return readSlash(tokens, at, part, before) ?? readPartOf(tokens, part) ?? readFraction(tokens, part);
}

function readSlash(tokens: readonly Token[], at: number, part: Numeral, before: number): RatioReading | null {
  const slash = tokens[part.end];
  const whole = tokens[part.end + 1];
  if (tokens[at]?.kind !== 'number' || slash?.key !== '/' || whole?.kind !== 'number') return null;
  if (slash.spaced || whole.spaced) return null;
  const numeral = parseNumeral(tokens, part.end + 1);
  if (!numeral || part.power > 0) return null;
  const next = tokens[part.end + 2];
  if (next && !next.spaced && (next.key === '/' || next.key === '-')) return null;
  if (ROUND_THE_CLOCK.has(`${tokens[at].text}/${whole.text}`)) return null;
  if (part.value.digits === 7n && whole.text === '7' && keyAt(tokens, part.end + 2) === 'ngày') return null;
  const unscaled = shift(numeral.value, -numeral.power);
  const dateLike = isDateLike(part.value, whole.text);
  if (dateLike && isBehind(tokens, before, DATE_BEFORE)) return null;
  if (dateLike && /^(?:19|20)\d\d$/.test(whole.text)) return null;
  if (compare(part.value, unscaled) > 0 && dateLike) return null;
  return { part: shift(part.value, numeral.power), whole: numeral.value, numeral, dateLike, form: 'slash' };
}

function isDateLike(part: Fixed, whole: string): boolean {
  if (part.places > 0 || part.digits < 1n || part.digits > 31n) return false;
  const month = Number(whole);
  return (/^\d{1,2}$/.test(whole) && month >= 1 && month <= 12) || /^(?:19|20)\d\d$/.test(whole);
}

/** `1 trong 25 xã`, `một trong ba địa phương`, `5 trong số 12 chỉ tiêu`. */
function readPartOf(tokens: readonly Token[], part: Numeral): RatioReading | null {
  if (keyAt(tokens, part.end) !== IN) return null;
  const at = part.end + (keyAt(tokens, part.end + 1) === 'số' ? 2 : 1);
  const whole = parseNumeral(tokens, at);
  if (!whole || compare(part.value, whole.value) >= 0) return null;
  return { part: part.value, whole: whole.value, numeral: whole, dateLike: false, form: 'trong' };
}

/** `hai phần ba`, `một nửa`. */
function readFraction(tokens: readonly Token[], part: Numeral): RatioReading | null {
  if (part.form !== 'words' || part.value.digits > 9n) return null;
  if (keyAt(tokens, part.end) === 'nửa' && part.value.digits === 1n) {
    const numeral = { ...part, end: part.end + 1, power: 0 };
    return { part: part.value, whole: fixed(2), numeral, dateLike: false, form: 'fraction' };
  }
  if (keyAt(tokens, part.end) !== 'phần') return null;
  const whole = readQuarter(tokens, part.end + 1) ?? parseNumeral(tokens, part.end + 1);
  if (
    whole?.form !== 'words' ||
    whole.value.digits < 2n ||
    whole.power > 0 ||
    keyAt(tokens, part.end + 1) === 'trăm'
  )
    return null;
  return { part: part.value, whole: whole.value, numeral: whole, dateLike: false, form: 'fraction' };
}

/** `ba phần tư`: behind phần four is tư. */
function readQuarter(tokens: readonly Token[], at: number): Numeral | null {
  return keyAt(tokens, at) === 'tư' ? { end: at + 1, value: fixed(4), form: 'words', power: 0 } : null;
}

/** `chiếm 2/3`, `giảm 1/3`: a simple fraction that a verb measures needs no noun. */
export function isFraction(
  tokens: readonly Token[],
  { part, whole, numeral }: RatioReading,
  start: number,
): boolean {
  const isSimple = whole.places === 0 && whole.digits <= LARGEST_WHOLE && compare(part, whole) < 0;
  return (
    isSimple && (isBehind(tokens, start, FRACTION_LEADS) || PART_OF.longest(tokens, numeral.end) !== null)
  );
}
