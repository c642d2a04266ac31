/**
 * The Vietnamese lunisolar calendar, 1900 to 2100, at UTC+7 throughout: a month begins on the day of the new moon,
 * the month with the winter solstice is the eleventh, and in a year of thirteen months the first month without a
 * major solar term is the leap one.
 *
 * New moons and solar longitude after J. Meeus, Astronomical Algorithms (2nd ed.), chapters 49 and 25; delta T
 * after Espenak and Meeus (NASA TP-2006-214141).
 */
import { dayNumber, fromDayNumber } from './calendar.ts';
import type { CalendarDate } from './detector.ts';

/** A day of the lunar calendar. `year` is the Gregorian year in which the lunar one begins. */
export interface LunarDate {
  readonly year: number;
  /** 1 (Giêng) to 12 (Chạp). */
  readonly month: number;
  readonly day: number;
  /** A leap month (`tháng 2 nhuận`) follows the plain one of its number. */
  readonly leap?: boolean;
}

const STEMS = 'Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý'.split(' ');
const BRANCHES = 'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi'.split(' ');
const CYCLE = 60;
/** 1984 is Giáp Tý. */
const CYCLE_START = 1984;

const remainder = (value: number, modulus: number) => ((value % modulus) + modulus) % modulus;

/** The sixty can-chi names, `Giáp Tý` first. */
export const CAN_CHI_NAMES: readonly string[] = Array.from(
  { length: CYCLE },
  (_, i) => `${STEMS[i % 10] ?? ''} ${BRANCHES[i % 12] ?? ''}`,
);

/** The can-chi name of the lunar year that begins in a Gregorian year: 2025 is Ất Tỵ. */
export function canChiOf(year: number): string {
  return CAN_CHI_NAMES[remainder(year - CYCLE_START, CYCLE)] ?? '';
}

/** The year of a place in the cycle (0 is Giáp Tý) that lies closest to `near`. */
export function yearOfCanChi(place: number, near: number): number {
  const offset = remainder(place - (near - CYCLE_START), CYCLE);
  return offset > CYCLE / 2 ? near + offset - CYCLE : near + offset;
}

/** The solar date of a lunar day, or null where that year has no such day or lies outside 1900 to 2100. */
export function lunarToSolar({ year, month, day, leap = false }: LunarDate): CalendarDate | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const found = monthsFrom(month >= 11 ? year : year - 1).find((m) => m.month === month && m.leap === leap);
  return found && day <= found.length ? fromDayNumber(found.start + day - 1) : null;
}

/** The first day of the lunar year that begins in a Gregorian year (mùng 1 Tết). */
export function lunarNewYear(year: number): CalendarDate | null {
  return lunarToSolar({ year, month: 1, day: 1 });
}

interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  /** Days since 1970 of its first day. */
  readonly start: number;
  readonly length: number;
}

/** The months from the eleventh of one Gregorian year up to the tenth of the next. */
function monthsFrom(year: number): LunarMonth[] {
  const first = eleventhMonth(year);
  const next = eleventhMonth(year + 1);
  const starts: number[] = [];
  for (let k = first; k <= next; k++) starts.push(newMoonDay(k));
  const thirteen = next - first === 13;
  const months: LunarMonth[] = [];
  let number = 11;
  let leapSeen = false;
  for (let i = 0; i + 1 < starts.length; i++) {
    const start = starts[i] ?? 0;
    const end = starts[i + 1] ?? 0;
    const leap: boolean = thirteen && !leapSeen && i > 0 && majorTerm(start) === majorTerm(end);
    leapSeen ||= leap;
    if (i > 0 && !leap) number = (number % 12) + 1;
    months.push({ month: number, leap, start, length: end - start });
  }
  return months;
}

/** The index of the new moon that begins the month with the winter solstice of a Gregorian year. */
function eleventhMonth(year: number): number {
  const yearEnd = dayNumber({ year, month: 12, day: 31 });
  let k = Math.floor((yearEnd - NEW_MOON_2000) / SYNODIC_MONTH) + 1;
  while (newMoonDay(k) > yearEnd) k--;
  // Begins the year's last month past the solstice (270°), then the month before holds it.
  return sunLongitude(newMoonDay(k)) >= 270 ? k - 1 : k;
}

/** Which twelfth of the ecliptic the sun has reached when a day begins at UTC+7. */
function majorTerm(day: number): number {
  return Math.floor(sunLongitude(day) / 30);
}

const RADIANS = Math.PI / 180;
const SYNODIC_MONTH = 29.530588861;
/** Days since 1970 of 2000-01-01 12:00 TT, the epoch J2000. */
const J2000 = 10_957.5;
/** Days since 1970 of the mean new moon of 6 January 2000. */
const NEW_MOON_2000 = J2000 + 2_451_550.09766 - 2_451_545;
const UTC_OFFSET_DAYS = 7 / 24;

/** Apparent longitude of the sun in degrees when a day (since 1970) begins at UTC+7; good to about 0.01°. */
function sunLongitude(day: number): number {
  const moment = day - UTC_OFFSET_DAYS;
  const t = (moment + deltaTDays(moment) - J2000) / 36_525;
  const meanAnomaly = RADIANS * (357.52911 + 35_999.05029 * t - 0.0001537 * t * t);
  const center =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * Math.sin(meanAnomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * meanAnomaly) +
    0.000289 * Math.sin(3 * meanAnomaly);
  const trueLongitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t + center;
  const node = RADIANS * (125.04 - 1934.136 * t);
  return remainder(trueLongitude - 0.00569 - 0.00478 * Math.sin(node), 360);
}

/** The day (since 1970, at UTC+7) of the k-th new moon after January 2000. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const mean =
    NEW_MOON_2000 + SYNODIC_MONTH * k + 0.00015437 * t * t - 0.00000015 * t ** 3 + 0.00000000073 * t ** 4;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = RADIANS * (2.5534 + 29.1053567 * k - 0.0000014 * t * t - 0.00000011 * t ** 3);
  const moon =
    RADIANS * (201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t ** 3 - 0.000000058 * t ** 4);
  const latitude =
    RADIANS * (160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t ** 3 + 0.000000011 * t ** 4);
  const node = RADIANS * (124.7746 - 1.56375588 * k + 0.0020672 * t * t + 0.00000215 * t ** 3);
  let correction = 0;
  for (const [factor, power, ofSun, ofMoon, ofLatitude, ofNode] of NEW_MOON_TERMS) {
    const angle = ofSun * sun + ofMoon * moon + ofLatitude * latitude + ofNode * node;
    correction += factor * eccentricity ** power * Math.sin(angle);
  }
  for (const [factor, base, rate, bend] of PLANETARY_TERMS) {
    correction += factor * Math.sin(RADIANS * (base + rate * k + bend * t * t));
  }
  const moment = mean + correction;
  return Math.floor(moment - deltaTDays(moment) + UTC_OFFSET_DAYS);
}

/** Meeus, table 49.A (new moon): factor in days, power of the eccentricity, multiples of M, M', F and Ω. */
const NEW_MOON_TERMS: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
  [-0.00007, 0, 2, 1, 0, 0],
  [0.00004, 0, 0, 2, -2, 0],
  [0.00004, 0, 3, 0, 0, 0],
  [0.00003, 0, 1, 1, -2, 0],
  [0.00003, 0, 0, 2, 2, 0],
  [-0.00003, 0, 1, 1, 2, 0],
  [0.00003, 0, -1, 1, 2, 0],
  [-0.00002, 0, -1, 1, -2, 0],
  [-0.00002, 0, 1, 3, 0, 0],
  [0.00002, 0, 0, 4, 0, 0],
];

/** Meeus, chapter 49, additional corrections A1 to A14: factor in days, angle at k = 0, its rate and bend. */
const PLANETARY_TERMS: readonly (readonly [number, number, number, number])[] = [
  [0.000325, 299.77, 0.107408, -0.009173],
  [0.000165, 251.88, 0.016321, 0],
  [0.000164, 251.83, 26.651886, 0],
  [0.000126, 349.42, 36.412478, 0],
  [0.00011, 84.66, 18.206239, 0],
  [0.000062, 141.74, 53.303771, 0],
  [0.00006, 207.14, 2.453732, 0],
  [0.000056, 154.84, 7.30686, 0],
  [0.000047, 34.52, 27.261239, 0],
  [0.000042, 207.19, 0.121824, 0],
  [0.00004, 291.34, 1.844379, 0],
  [0.000037, 161.72, 24.198154, 0],
  [0.000035, 239.56, 25.513099, 0],
  [0.000023, 331.55, 3.592518, 0],
];

/** Terrestrial less universal time, in days, at a moment given in days since 1970. */
function deltaTDays(moment: number): number {
  const year = 2000 + (moment - J2000) / 365.25;
  const [base, coefficients] = DELTA_T.findLast(([from]) => year >= from)?.[1] ?? [1900, [0]];
  return coefficients.reduceRight((sum, c) => sum * (year - base) + c, 0) / 86_400;
}

/** From which year on, the polynomial's base year and its coefficients in seconds, constant first. */
const DELTA_T: readonly (readonly [number, readonly [number, readonly number[]]])[] = [
  [-Infinity, [1900, [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197]]],
  [1920, [1920, [21.2, 0.84493, -0.0761, 0.0020936]]],
  [1941, [1950, [29.07, 0.407, -1 / 233, 1 / 2547]]],
  [1961, [1975, [45.45, 1.067, -1 / 260, -1 / 718]]],
  [1986, [2000, [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599]]],
  [2005, [2000, [62.92, 0.32217, 0.005589]]],
  [2050, [1820, [-20 - 0.5628 * 330, 0.5628, 0.0032]]],
];
