/**
 * Physical measures, SI and local.
 * Read: `trên 244 tấn`, `5.267m2`, `1,9 triệu m3`, `2-8 độ C`, `30 cây số`, `15 công đất`, `19 tấn/ngày`, `80cm - 1,2m`.
 * Refused: `15 công nhân`, `3 mẫu sinh phẩm`, `5 chỉ tiêu`, `độ 1`.
 */
import type { Token } from '../../language/tokenize.ts';
import { MEASURE_ALONE, MEASURE_BEFORE, MEASURE_SYMBOLS, MEASURE_WORDS } from '../../lexicon/units.ts';
import { foldWord } from '../../language/fold.ts';
import { keysOf, phrasesOf, trieOf } from '../word-list.ts';
import { isCountedNoun } from './count-head.ts';
import { readPowerSymbol, readRate } from './rate.ts';
import { keyAt, lettersAt } from '../token-at.ts';
import { endsClause, isHalfMore, printed, type UnitReading } from './unit-reading.ts';
import { isSameSentence } from './written-count.ts';

const WORDS = trieOf([[MEASURE_WORDS, true]]);
const SYMBOLS: ReadonlySet<string> = new Set(phrasesOf(MEASURE_SYMBOLS));
const BEFORE = new Map(
  Object.entries(MEASURE_BEFORE).map(([unit, measured]) => [foldWord(unit), trieOf([[measured, true]])]),
);
const ALONE = keysOf(MEASURE_ALONE);
/** Of these nothing is counted one by one. */
const SIZES = keysOf('phân, độ');
const GIVEN = keysOf('góp, động, hộ, bỏ, tốn, mất');
/** What mẫu is of where it is a sample or a pattern, said before it in the same clause (xét nghiệm 350 mẫu). */
const SAMPLED = trieOf([
  [
    'xét nghiệm, kiểm nghiệm, thử nghiệm, thí nghiệm, phân tích, giám định, kiểm định, quan trắc, giải trình tự, lấy, thu thập, gửi, test, bộ tem, tem, thiết kế, trưng bày, giới thiệu, trình diễn, bộ sưu tập, trang phục, logo, biểu trưng, dự thi, sản phẩm, hoa văn, dương tính, âm tính, nhiễm, vượt, không đạt, đạt',
    true,
  ],
]);
/** How far before a number it says so, in tokens. */
const SAMPLED_REACH = 24;
/** Symbols of one character that need nothing behind them. */
const SIGNS: ReadonlySet<string> = new Set(['‰', '°', 'º', '℃', 'µ']);

export function readMeasureUnit(tokens: readonly Token[], at: number): UnitReading | null {
  const end = Math.max(
    WORDS.longest(tokens, at)?.endToken ?? 0,
    readPowerSymbol(tokens, at) ?? 0,
    readSymbol(tokens, at) ?? 0,
    readLocal(tokens, at) ?? 0,
    readBearing(tokens, at) ?? 0,
  );
  if (end === 0) return null;
  const rate = readRate(tokens, end);
  return { kind: 'measure', unit: printed(tokens, at, end) + rate.text, end: rate.end, rule: 'amount' };
}

function readSymbol(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  if (SIGNS.has(token.text))
    return /^[CF]$/.test(tokens[at + 1]?.text ?? '')
      ? at + 2
      : token.text === '‰' || token.text === '℃'
        ? at + 1
        : null;
  return SYMBOLS.has(token.text) ? at + 1 : null;
}

/** Words that measure land, earth or gold before what they measure, or where nothing they could count follows. */
function readLocal(tokens: readonly Token[], at: number): number | null {
  const key = keyAt(tokens, at);
  if (BEFORE.get(key)?.longest(tokens, at + 1)) return at + 1;
  if (!ALONE.has(key) || lettersAt(tokens, at) === 'title' || isLabour(tokens, at) || isSampled(tokens, at))
    return null;
  // 90 cây/ha are trees, 260 mẫu/ngày samples.
  const isRate = tokens[at + 1]?.key === '/' && !/^(?:cây|mẫu)$/.test(key);
  const closes =
    isRate ||
    (endsClause(tokens[at + 1]) && tokens[at + 1]?.key !== '/') ||
    isHalfMore(tokens, at + 1) ||
    (SIZES.has(key) && tokens[at + 1]?.kind === 'word' && !isCountedNoun(tokens, at + 1));
  return closes ? at + 1 : null;
}

/** `góp gần 7.300 công`: days of labour, no land. */
function isLabour(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === 'công' && [2, 3].some((back) => GIVEN.has(keyAt(tokens, at - back)));
}

/** `xét nghiệm 350 mẫu`, `bộ tem gồm 4 mẫu`: samples and patterns, no land. */
function isSampled(tokens: readonly Token[], at: number): boolean {
  if (keyAt(tokens, at) !== 'mẫu') return false;
  for (let i = Math.max(0, at - SAMPLED_REACH); i < at; i++)
    if (SAMPLED.longest(tokens, i) && isSameSentence(tokens, i, at)) return true;
  return false;
}

/** `18,9N`, `112,4E`: the compass letter glued to a decimal number. */
function readBearing(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token && !token.spaced && /^[NESWBĐ]$/.test(token.text) && /,\d/.test(tokens[at - 1]?.text ?? '')
    ? at + 1
    : null;
}

/** Lengths that a range may mix (80cm - 1,2m), in powers of ten of a metre. */
const METRES: ReadonlyMap<string, number> = new Map([
  ['mm', -3],
  ['cm', -2],
  ['dm', -1],
  ['m', 0],
  ['km', 3],
]);

/** The power of ten that turns an amount in `from` into one in `to`; null where the two cannot be mixed. */
export function powerBetween(from: string, to: string): number | null {
  const a = METRES.get(from);
  const b = METRES.get(to);
  return a === undefined || b === undefined ? null : a - b;
}
