/**
 * Sums of money with their currency, scale and rate.
 * Read: `hơn 2,9 tỷ đồng`, `62 tỷ 350 triệu đồng`, `31,5 triệu đồng/người/năm`, `3,1 tỷ`, `300.000đ`, `150 triệu kíp Lào`.
 * Refused: `62 đồng chí`, `2,6 triệu lượt khách`, `“0 đồng”`.
 */
import { isBehind, leadsOf } from './leads.ts';
import type { Token } from '../../language/tokenize.ts';
import { DIGIT_WORDS } from '../../lexicon/numerals.ts';
import { CURRENCIES, MONEY_AS_WRITTEN } from '../../lexicon/units.ts';
import type { PhraseMatch } from '../../language/phrase-trie.ts';
import { compare, fixed } from '../decimal.ts';
import { isVagueWord } from '../approximator.ts';
import type { Numeral } from '../numeral.ts';
import { keysOf, phrasesOf, trieOf } from '../word-list.ts';
import { isCountedNoun, readHead } from './count-head.ts';
import { readRate } from './rate.ts';
import { keyAt } from '../token-at.ts';
import { endsClause, type UnitReading } from './unit-reading.ts';

const CURRENCY = trieOf([
  ...Object.entries(CURRENCIES).map(([code, forms]): [string, string] => [forms, code]),
  ...phrasesOf(MONEY_AS_WRITTEN).map((word): [string, string] => [word, word]),
]);
/** What a figure with a currency's sign in front begins with. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
]);
/** Words that begin as a currency does (87 hộ thì 80 đồng ý). */
const NO_CURRENCY = trieOf([
  [
    'đồng ý, đồng tình, đồng thuận, đồng hành, đồng loạt, đồng thời, đồng lòng, đồng bộ, đồng bào, đồng đội, đồng nghiệp, đồng minh',
    true,
  ],
]);
/** Words that make a bare `50 nghìn` a price. */
const PRICED = leadsOf(
  'ngày, buổi, lấy, đưa, xin, cỡ, giá, mất, tiền, lãi, lời, lỗ, phạt, trả, thu, tốn, cho, công, lương, bán, mua, nộp, đóng, hết, kiếm, vay, mượn, biếu, ủng hộ, góp, được, cước, vé, thưởng, nợ, gửi, đền, đặt cọc, cọc, chi, ăn, trọ, bữa, tô, bát, ly, cốc, ký, kí, kg, cân, chục, cuốc',
);
/** What is counted by the milliard. */
const COUNTED_IN_MILLIARDS = trieOf([
  [
    'người, dân, liều, lượt, con, cây, cổ phiếu, cổ phần, đơn vị, sản phẩm, thiết bị, cái, chiếc, viên, hạt, quả, tế bào, bao, gói, chai, lon, đôi, giao dịch, tin nhắn, cuộc gọi, thuê bao, tài khoản, khách, hành khách, bản ghi, vi khuẩn, chứng chỉ quỹ, trái phiếu, tham số, đơn hàng, ngôi sao, trẻ em, phụ nữ, lao động, thùng, que, ký tự, xe, loài, túi, kiện, hộ, khẩu, tín đồ, tìm kiếm, phiếu, tờ, bộ',
    true,
  ],
]);
const PRICES = keysOf('giá, vé, tiền, lương, phí, cước, thưởng, phạt, lãi, thuê, bán, mua');
const PRICE_REACH = 5;
const SUMS = keysOf('nghìn, ngàn');
const BEHIND_SUM = keysOf('đồng, một, mỗi, /');
const SUM_REACH = 14;
/** Words of the noun that mỗi spreads a sum over. */
const LONGEST_SHARER = 2;
/** `tám chục ngàn một ký`: what the price is for. */
const PER = keysOf('một, mỗi, tiền');
/** Words before a number that counts heads though no noun follows (dân số hơn 100 triệu). */
const POPULATION = leadsOf('dân số, dân, số dân, lượt, người');

/** `before` is the index of the figure's first token, for what stands in front of it. */
export function readMoneyUnit(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  before: number,
): UnitReading | null {
  const match = NO_CURRENCY.longest(tokens, at) ? null : CURRENCY.longest(tokens, at);
  if (match && (isSum(match, at, numeral) || isMove(tokens, at, before)))
    return withRate(tokens, match.endToken, match.value, 'amount');
  const token = tokens[at];
  if (token?.text === 'đ' && (!token.spaced || keyAt(tokens, at + 1) === '/'))
    return withRate(tokens, at + 1, 'VND', 'amount');
  if (isThousands(token, numeral))
    return { ...withRate(tokens, at + 1, 'VND', 'thousands'), factor: fixed(1000) };
  return readScaleAlone(tokens, at, numeral, before);
}

/** A currency's sign before its amount. */
export interface CurrencySign {
  /** Index of the number behind it. */
  readonly end: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** `$`, `US$`, `€` right before a number; null where none begins at token `at`. */
export function readCurrencySign(tokens: readonly Token[], at: number): CurrencySign | null {
  const isAmerican = tokens[at]?.text === 'US' && tokens[at + 1]?.spaced === false;
  const signAt = isAmerican ? at + 1 : at;
  const currency = CURRENCY_SIGNS.get(tokens[signAt]?.text ?? '');
  const number = tokens[signAt + 1];
  return currency !== undefined && number?.kind === 'number' && !number.spaced
    ? { end: signAt + 1, currency }
    : null;
}

/** `50k`: thousands as price tags print them; 5K is a slogan or a distance. */
function isThousands(token: Token | undefined, { value, power, form }: Numeral): boolean {
  if (token?.spaced !== false || power > 0 || form !== 'digits') return false;
  return token.text === 'k' || (token.text === 'K' && compare(value, fixed(10)) >= 0);
}

/** Sums below 50 đồng are sayings (0 đồng, 1 đồng cũng quý); kíp counts crews too unless Lào or thousands say else. */
function isSum(match: PhraseMatch<string>, at: number, { value, power }: Numeral): boolean {
  if (match.value === 'VND') return power > 0 || compare(value, fixed(50)) >= 0;
  if (match.value !== 'LAK' || match.endToken > at + 1) return true;
  return power > 0 || compare(value, fixed(1000)) >= 0;
}

/** `tăng 3 đồng`: prices and rates move by as little; not `mười hai đồng chí`. */
function isMove(tokens: readonly Token[], at: number, before: number): boolean {
  return (
    /^(?:tăng|giảm|thêm|mất)$/.test(keyAt(tokens, before - 1)) &&
    (endsClause(tokens[at + 1]) || keyAt(tokens, at + 1) === 'so')
  );
}

/** `3,1 tỷ`, `hai chục triệu`, `200 nghìn/suất`: đồng left out. */
function readScaleAlone(
  tokens: readonly Token[],
  at: number,
  { power, end }: Numeral,
  before: number,
): UnitReading | null {
  if (end !== at || power < 3 || (isBehind(tokens, before, POPULATION) && !isSpread(tokens, before)))
    return null;
  const rate = readRate(tokens, at);
  const priced =
    power >= 6 ||
    rate.end > at ||
    isBehind(tokens, before, PRICED) ||
    isSpread(tokens, before) ||
    isTakings(tokens, at, before) ||
    isJump(tokens, at, before) ||
    isSpokenPrice(tokens, at, power) ||
    PER.has(keyAt(tokens, at)) ||
    (endsClause(tokens[at]) &&
      (isVagueWord(tokens[before]) || followsPrice(tokens, before) || followsSum(tokens, before)));
  if (!priced || (rate.end === at && countsThings(tokens, at, power))) return null;
  return { kind: 'money', unit: `VND${rate.text}`, end: rate.end, rule: 'scale-alone' };
}

/** `2,6 triệu lượt khách`, `1,2 tỷ liều`; milliards of all but the commonest things are money (900 tỷ kỳ hạn 3 năm). */
function countsThings(tokens: readonly Token[], at: number, power: number): boolean {
  if (power < 9) return readHead(tokens, at) !== null || isCountedNoun(tokens, at);
  return COUNTED_IN_MILLIARDS.longest(tokens, at) !== null;
}

/** `mỗi chuyến hai trăm ngàn`, `mỗi đứa 700 nghìn`: a share, one or two words behind mỗi. */
function isSpread(tokens: readonly Token[], before: number): boolean {
  return [2, LONGEST_SHARER + 1].some(
    (back) =>
      /^(?:mỗi|từng)$/.test(keyAt(tokens, before - back)) &&
      tokens.slice(before - back + 1, before).every(({ kind }) => kind === 'word'),
  );
}

/** `trừ dầu mỡ còn bảy tám trăm ngàn`: what is left of a sum, told in words. */
function isTakings(tokens: readonly Token[], at: number, before: number): boolean {
  return keyAt(tokens, before - 1) === 'còn' && tokens[before]?.kind === 'word' && endsClause(tokens[at]);
}

/** `5 ngàn tám`: one digit of the next place behind thousands is how prices are told. */
function isSpokenPrice(tokens: readonly Token[], at: number, power: number): boolean {
  return (
    power === 3 &&
    SUMS.has(keyAt(tokens, at - 2)) &&
    DIGIT_WORDS.has(keyAt(tokens, at - 1)) &&
    endsClause(tokens[at])
  );
}

/** `nó vọt lên ba mươi hai ngàn`: a price told in words. */
function isJump(tokens: readonly Token[], at: number, before: number): boolean {
  return (
    /^(?:lên|xuống|tới|còn)$/.test(keyAt(tokens, before - 1)) &&
    tokens[before]?.kind === 'word' &&
    endsClause(tokens[at])
  );
}

/** `vé hạng nhất 500 ngàn`: the price's noun a few words before, in the same clause. */
function followsPrice(tokens: readonly Token[], before: number): boolean {
  for (let at = before - 1; at >= before - PRICE_REACH && !endsClause(tokens[at]); at--)
    if (PRICES.has(keyAt(tokens, at))) return true;
  return false;
}

/** `than 14 nghìn một cân, sắt vụn 18 nghìn`: a price is told in the clause before. */
function followsSum(tokens: readonly Token[], before: number): boolean {
  let commas = 0;
  for (let at = before - 1; at >= before - SUM_REACH; at--) {
    const key = keyAt(tokens, at);
    if (key === '' || key === '.' || (key === ',' && ++commas > 1)) return false;
    if (commas === 1 && SUMS.has(key) && isNumeral(tokens[at - 1]) && BEHIND_SUM.has(keyAt(tokens, at + 1)))
      return true;
  }
  return false;
}

function isNumeral(token: Token | undefined): boolean {
  return token?.kind === 'number' || DIGIT_WORDS.has(token?.key ?? '');
}

function withRate(tokens: readonly Token[], end: number, currency: string, rule: string): UnitReading {
  const rate = readRate(tokens, end);
  return { kind: 'money', unit: currency + rate.text, end: rate.end, rule };
}
