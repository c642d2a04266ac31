import type { Decimal } from './detection.ts';

/**
 * An exact decimal number: `digits / 10 ** places`. Figures go up to thousands of trillions of đồng, beyond what
 * a float holds exactly.
 */
export interface Fixed {
  readonly digits: bigint;
  /** Digits behind the decimal point, 0 or more. */
  readonly places: number;
}

export const ZERO: Fixed = { digits: 0n, places: 0 };

export function fixed(value: bigint | number): Fixed {
  return { digits: BigInt(value), places: 0 };
}

/** The powers of ten that figures need; larger ones are made when asked for. */
const POWERS: readonly bigint[] = Array.from({ length: 32 }, (_, power) => 10n ** BigInt(power));

/** `power` 0 or more. */
function powerOfTen(power: number): bigint {
  return POWERS[power] ?? 10n ** BigInt(power);
}

/** `value × 10 ** power`, `power` a whole number of either sign. */
export function shift({ digits, places }: Fixed, power: number): Fixed {
  const left = places - power;
  return left >= 0 ? { digits, places: left } : { digits: digits * powerOfTen(-left), places: 0 };
}

export function add(a: Fixed, b: Fixed): Fixed {
  const places = Math.max(a.places, b.places);
  return { digits: at(a, places) + at(b, places), places };
}

export function subtract(a: Fixed, b: Fixed): Fixed {
  return add(a, negate(b));
}

export function multiply(a: Fixed, b: Fixed): Fixed {
  return { digits: a.digits * b.digits, places: a.places + b.places };
}

/** `a / b` to `places` digits behind the point, half away from zero; null where `b` is zero. */
export function divide(a: Fixed, b: Fixed, places: number): Fixed | null {
  if (b.digits === 0n) return null;
  const scale = powerOfTen(b.places + places);
  const [over, under] = [a.digits * scale * 2n, b.digits * powerOfTen(a.places)];
  const half = over < 0n === under < 0n ? under : -under;
  return { digits: (over + half) / (under * 2n), places };
}

export function negate({ digits, places }: Fixed): Fixed {
  return { digits: -digits, places };
}

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export function compare(a: Fixed, b: Fixed): number {
  const places = Math.max(a.places, b.places);
  const difference = at(a, places) - at(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Reads what `formatFixed` writes. */
export function parseDecimal(decimal: Decimal): Fixed {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

/** A plain decimal number without needless zeros: `2900000000`, `11.02`, `-6.82`. */
export function formatFixed({ digits, places }: Fixed): Decimal {
  if (places === 0) return digits.toString();
  const sign = digits < 0n ? '-' : '';
  const all = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = all.slice(0, all.length - places);
  const fraction = all.slice(all.length - places).replace(/0+$/, '');
  return sign + whole + (fraction && `.${fraction}`);
}

function at({ digits, places }: Fixed, wanted: number): bigint {
  return wanted === places ? digits : digits * powerOfTen(wanted - places);
}

/** `1.234` (grouped), `1.234,5`, `360,49`; English `33,866,028` and `1,234.5`; `12.5`, a decimal dot printed by error. */
const GROUPED_BY_DOTS = /^\d{1,3}(?:\.\d{3})+$/;
const GROUPED_BY_COMMAS = /^\d{1,3}(?:,\d{3}){2,}$/;

/** No figure of the news has more digits; turning digits into a number takes time quadratic in their count. */
const LONGEST_PRINTED = 100;

/** Reads a number as Vietnamese papers print it; null where the separators make none (`8.1.2020`). */
export function parsePrinted(printed: string): Fixed | null {
  if (printed.length > LONGEST_PRINTED) return null;
  const last = Math.max(printed.lastIndexOf(','), printed.lastIndexOf('.'));
  if (last < 0) return plain(printed, '');
  if (GROUPED_BY_DOTS.test(printed) && !/^0\./.test(printed)) return plain(printed.replaceAll('.', ''), '');
  if (GROUPED_BY_COMMAS.test(printed)) return plain(printed.replaceAll(',', ''), '');
  const whole = printed.slice(0, last);
  const fraction = printed.slice(last + 1);
  if (/^\d+$/.test(whole)) return plain(whole, fraction);
  const grouped = printed[last] === ',' ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$/;
  return grouped.test(whole) ? plain(whole.replace(/[.,]/g, ''), fraction) : null;
}

function plain(whole: string, fraction: string): Fixed {
  return { digits: BigInt(whole + fraction), places: fraction.length };
}
