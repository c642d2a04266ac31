/** The per-part of a rate: `/người/năm`, `/ha`, `/m3/ngày đêm`, `/lít khí thở`. */
import type { Token } from '../../language/tokenize.ts';
import { DURATIONS, MEASURE_SYMBOLS, MEASURE_WORDS, POWER_SYMBOLS } from '../../lexicon/units.ts';
import { keysOf, trieOf } from '../word-list.ts';
import { keyAt } from '../token-at.ts';
import { readHead } from './count-head.ts';
import { printed } from './unit-reading.ts';

const PER = trieOf([
  [DURATIONS, true],
  [MEASURE_WORDS, true],
  [MEASURE_SYMBOLS, true],
  [
    'h, s, lít khí thở, l khí thở, lít máu, 100 ml máu, hộ gia đình, USD, VND, đồng, đầu người, khẩu, lượt khách, ngày công, suất quà, học kỳ, vé, sản phẩm, buổi học, giờ dạy, tiết dạy, điểm trường, xe, khách, cổ phiếu, chu kỳ, chu kỳ thuê, vòng đời, niên vụ, mùa vụ, năm học, chuyến, lượt, ca, đêm, phiên, kWh',
    true,
  ],
]);

/** What rates are said per a number of. */
const TIMES = keysOf('giờ, h, phút, ngày, tháng, năm, tuần');

/** What rates are said per a hundred or a hundred thousand of. */
const PER_MANY = keysOf('ml, g, m2, dân, người, trẻ, km, ca, phụ nữ');

export interface Rate {
  readonly end: number;
  /** As printed, slashes included, '' where there is none. */
  readonly text: string;
}

/** Reads per-parts from token `at` on; `end` is `at` where none stands there. */
export function readRate(tokens: readonly Token[], at: number): Rate {
  let end = at;
  let text = '';
  for (;;) {
    const per = tokens[end]?.key === '/' ? readPer(tokens, end + 1) : null;
    if (per === null) return { end, text };
    text += `/${printed(tokens, end + 1, per)}`;
    end = per;
  }
}

function readPer(tokens: readonly Token[], at: number): number | null {
  const unit = PER.longest(tokens, at)?.endToken ?? 0;
  const powered = readPowerSymbol(tokens, at) ?? 0;
  const head = readHead(tokens, at)?.end ?? 0;
  const end = Math.max(unit, powered, head, readPerMany(tokens, at) ?? 0);
  if (end > 0) return end;
  const token = tokens[at];
  return token?.kind === 'word' && token.letters === 'lower' ? at + 1 : null;
}

/** `/100 ml`, `/100.000 dân`: a rate per a round number. */
function readPerMany(tokens: readonly Token[], at: number): number | null {
  const number = tokens[at];
  // `80 mm/3 giờ`, `12 mm/24 giờ`
  if (number?.kind === 'number' && TIMES.has(keyAt(tokens, at + 1))) return at + 2;
  if (!/^10{2,}$/.test(number?.text.replaceAll('.', '') ?? '')) return null;
  return PER_MANY.has(tokens[at + 1]?.key ?? '') ? at + 2 : null;
}

/** `m2`, `km²`, `cm3`: the index behind it, or null where no exponent follows a symbol of length. */
export function readPowerSymbol(tokens: readonly Token[], at: number): number | null {
  const exponent = tokens[at + 1];
  if (!POWER_SYMBOLS.has(tokens[at]?.text.toLowerCase() ?? '') || exponent?.spaced !== false) return null;
  return /^[23²³]$/.test(exponent.text) ? at + 2 : null;
}
