/**
 * Number words of Vietnamese, keyed as `foldWord` writes them. Source: gazetteer/units.tsv, checked against the
 * grammar of numerals (mốt, tư, lăm only behind mươi; linh, lẻ before a last digit).
 */
import { foldWord } from '../language/fold.ts';

function table<Value>(rows: Record<string, Value>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(rows).map(([word, value]) => [foldWord(word), value]));
}

/** Words for one digit that may stand alone. */
export const DIGIT_WORDS = table({
  không: 0,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
});

/** Words for the last digit behind mươi or mười (hai mươi mốt, mười lăm). */
export const FINAL_DIGIT_WORDS = table({
  mốt: 1,
  tư: 4,
  lăm: 5,
  nhăm: 5,
});

/** Final digits that do without mươi in speech (ba lăm, hai mốt). Not tư: hai tư vấn viên. */
export const SPOKEN_FINAL_DIGIT_WORDS = table({
  mốt: 1,
  lăm: 5,
  nhăm: 5,
});

/** Words that say a zero stands in the tens (một trăm lẻ năm). */
export const ZERO_TENS: ReadonlySet<string> = new Set(['lẻ', 'linh'].map(foldWord));

/** Powers of ten a number may be followed by; two in a row multiply (chục nghìn, nghìn tỷ). */
export const SCALE_WORDS = table({
  chục: 1,
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
});

export const TEN = foldWord('mười');
export const TENS = foldWord('mươi');
/** About five, with a scale or without (dăm phút, dăm chục hộ). */
export const FIVE_OR_SO = foldWord('dăm');
export const DOZEN = foldWord('chục');
export const HUNDRED = foldWord('trăm');
export const HALF_BEFORE = foldWord('nửa');
export const HALF_BEHIND = foldWord('rưỡi');

/** Second syllables of words that begin as a scale does. */
export const SCALE_HOMOGRAPHS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [foldWord('tỷ'), new Set(['lệ', 'giá', 'trọng', 'suất', 'số', 'phú', 'thí', 'mỉ'].map(foldWord))],
  [foldWord('triệu'), new Set(['tập', 'hồi', 'phú', 'kiến'].map(foldWord))],
]);
