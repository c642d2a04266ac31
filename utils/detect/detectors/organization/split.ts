import type { Token } from '../../../language/tokenize.ts';
import { FAMILY_NAMES } from '../../../lexicon/surnames.ts';
import { readHead } from '../count-head.ts';
import { phraseSet } from '../phrase-set.ts';
import { startsClause } from './clauses.ts';
import { isForeignWord } from './foreign.ts';
import { readKnownPlace, readKnownUnit } from './places.ts';
import { isCapital, isGlued, isNumber, keyAt } from './tokens.ts';

/**
 * A run of capitals behind a body's head may hold a place's or the body's own name and then a person's: `UBND xã
 * ⟦Thuần Thiện⟧ Bùi Khắc Trọng`. Where a role stands before the body, the run is split at the likeliest family name.
 */

export interface RunContext {
  /** A role stands before the body (Chủ tịch, Giám đốc), so a person's name may follow it. */
  readonly afterRole: boolean;
  /** How many capitals belong to the name at least. */
  readonly minimum: number;
}

const FAMILY = phraseSet(FAMILY_NAMES);
/** Words in capitals that begin something else. */
const STOPS = phraseSet(
  (
    'phó chủ tịch|phó giám đốc|phó bí thư|phó trưởng|phó tổng|trưởng ban|trưởng phòng|trưởng công an|chủ tịch|giám đốc|tổng giám đốc|bí thư|đồng chí|đại tá|thượng tá|trung tá|thiếu tá|đại úy|' +
    'thượng úy|trung úy|thiếu úy|đại tướng|thượng tướng|trung tướng|thiếu tướng|bộ trưởng|thứ trưởng|chánh văn phòng|chánh án|hiệu trưởng|' +
    'tỉnh ủy viên|ủy viên|bác sĩ|luật sư|thẩm phán|viện trưởng|cục trưởng|tổng biên tập|tổng thư ký|tiến sĩ|thạc sĩ|' +
    'chi nhánh|phòng giao dịch|trung ương|khu vực|tỉnh|thành phố|huyện|thị xã|' +
    'đề án|nghị quyết|quyết định|kế hoạch|chương trình|tờ trình|dự thảo|thông tư|nghị định|công văn|công điện|chỉ thị'
  ).split('|'),
);
const MAX_RUN = 8;

/** The end of a run of capitals that nothing else begins in. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < MAX_RUN) {
    const token = tokens[end];
    if (!isCapital(token)) break;
    if (end > at && (!token.spaced || STOPS.longest(tokens, end))) break;
    end++;
  }
  return end;
}

/** Where the body's or place's part of the run that begins at `at` ends. */
export function placePartOf(tokens: readonly Token[], at: number, context: RunContext): number {
  let end = runEnd(tokens, at);
  if (end === at || STOPS.longest(tokens, at)) return at;
  // Haesung Vina | Choi Jin-woo
  if (context.afterRole && isHyphenated(tokens, end)) return Math.max(end - 2, at);
  end = at + splitOf(tokens, at, end, context);
  return end > at && isNameNumber(tokens, end) ? end + 1 : end;
}

/** `Jin-woo`: the run's last word goes on as a Korean given name. */
function isHyphenated(tokens: readonly Token[], end: number): boolean {
  const after = tokens[end + 1];
  return (
    keyAt(tokens, end) === '-' && isGlued(tokens, end) && after?.kind === 'word' && after.letters === 'lower'
  );
}

/** A one- or two-digit number that is part of the name before it (`xã Đam Rông 4`): no noun is counted by it. */
export function isNameNumber(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  const after = tokens[at + 1];
  if (!isNumber(number) || !number.spaced || !/^\d{1,2}(?:\.\d)?$/.test(number.text)) return false;
  if (after?.key === '%' || /^[-/:]$/.test(after?.key ?? ''))
    return !isNumber(tokens[at + 2]) && after?.key === '-';
  if (/^[1-9]$/.test(number.text) && (startsClause(tokens, at + 1) || !countsNext(tokens, at))) return true;
  return after === undefined || after.kind === 'break' || after.kind === 'punctuation' || isCapital(after);
}

const UNITS =
  /^(?:tỷ|tỉ|triệu|nghìn|ngàn|vạn|trăm|chục|kg|km|m|ha|tấn|tạ|yến|lít|ngày|tháng|năm|giờ|phút|tuổi|tuần|lần|đồng|mét|điểm|cấp|bậc|lượt)$/;

/** Whether the number at `at` counts what stands behind it (`Văn Yên | 9 hộ`). */
function countsNext(tokens: readonly Token[], at: number): boolean {
  return UNITS.test(keyAt(tokens, at + 1)) || readHead(tokens, at + 1) !== null;
}

/** Whether the run is a person's full name beyond doubt: family name, Thị or Văn, given name. */
export function isMarkedPerson(tokens: readonly Token[], at: number): boolean {
  const marked =
    /^(?:văn|thị)$/.test(keyAt(tokens, at + 1)) && isCapital(tokens[at + 1]) && isCapital(tokens[at + 2]);
  return marked && FAMILY.longest(tokens, at) !== null;
}

/** How likely a place's name has 0, 1, 2, 3, 4 syllables. */
const PLACE_SCORES: readonly number[] = [1, 0, 2, 1, 0];
const KNOWN_PLACE_SCORE = 3;
const SPLIT_SCORE = 3;

/** How many of the run's tokens belong to the place. */
function splitOf(tokens: readonly Token[], at: number, end: number, context: RunContext): number {
  const length = end - at;
  const known = Math.min(readKnownUnit(tokens, at) - at, length);
  if (known === length) return length;
  const isNamed = known > 0 || readKnownPlace(tokens, at - 1) === at;
  if (context.afterRole && isNamed && isForeignPerson(tokens, at + known, end)) return known;
  let best = length;
  let bestScore = 0;
  for (let split = context.minimum; split <= length - 2; split++) {
    const person = personScore(tokens, at + split, end, context.afterRole);
    if (person === 0) continue;
    const score = person + (split > 0 && split === known ? KNOWN_PLACE_SCORE : (PLACE_SCORES[split] ?? 0));
    if (score > bestScore && score >= SPLIT_SCORE) {
      best = split;
      bestScore = score;
    }
  }
  return best;
}

/** Two or three words of which the first is no Vietnamese syllable: `Đại sứ quán Hoa Kỳ | Courtney Beale`. */
function isForeignPerson(tokens: readonly Token[], at: number, end: number): boolean {
  return end - at >= 2 && end - at <= 3 && isForeignWord(tokens[at]?.text ?? '');
}

function personScore(tokens: readonly Token[], at: number, end: number, afterRole: boolean): number {
  const length = end - at;
  const first = tokens[at];
  if (length < 2 || length > 5 || first?.kind !== 'word') return 0;
  if (!afterRole && !isMarkedPerson(tokens, at)) return 0;
  if (/^(?:A|Y|H|K|Ka|H'.*|K'.*|Ya|Ama)$/u.test(first.text.replace(/[’ʼ`‘]/g, "'"))) return 4;
  const family = FAMILY.longest(tokens, at);
  if (!family) return 0;
  // Ksor Phước, Siu H'Nghiệp: no place is called like a clan of the highlands.
  if (isForeignWord(first.text) || /^[hk]'/.test(keyAt(tokens, family.endToken))) return 4;
  if (length === 3) return 3;
  return length === 4 ? 2.5 : 1;
}
