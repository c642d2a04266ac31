/**
 * What the detectors find: half-open spans of the article text, each with a kind and a typed value.
 * Kinds, boundaries and values are specified in the annotation guide (tests/corpus/GUIDE.md).
 */

export const FIGURE_KINDS = ['count', 'money', 'percent', 'ratio', 'measure', 'duration'] as const;
export const ENTITY_KINDS = [
  'person',
  'organization',
  'place',
  'document',
  'date',
  'award',
  'programme',
] as const;
export const KINDS = [...FIGURE_KINDS, ...ENTITY_KINDS] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type Kind = FigureKind | EntityKind;

/** What the text says of a figure's exactness: khoảng, gần; hơn, trên; dưới, chưa đến; hàng trăm. */
export type Approximation = 'about' | 'more' | 'less' | 'vague';

/** A plain decimal number in full scale with a dot: `2900000000`, `11.02`, `-6.82`. Never a float of đồng. */
export type Decimal = string;

export type Amount =
  | { readonly type: 'exact'; readonly value: Decimal }
  | { readonly type: 'range'; readonly low: Decimal; readonly high: Decimal }
  | { readonly type: 'ratio'; readonly part: Decimal; readonly whole: Decimal }
  /** `hàng trăm`, `hàng nghìn`: a magnitude without a number. */
  | { readonly type: 'unknown' };

interface Span {
  /** UTF-16 offsets into the normalised text, half-open. */
  readonly start: number;
  readonly end: number;
  /** The name of the rule that found it, `detector/rule`. */
  readonly rule: string;
}

/** A change against an earlier period: `tăng 11,2% so với cùng kỳ năm 2023`. */
export interface Change {
  readonly direction: 'up' | 'down';
  /** The base as printed (`cùng kỳ năm 2023`), where the text names one. */
  readonly base?: string;
}

export interface FigureDetection extends Span {
  readonly kind: FigureKind;
  readonly amount: Amount;
  /** As the guide writes it: `VND`, `VND/ha`, `%`, `điểm %`, the counter as printed; '' where there is none. */
  readonly unit: string;
  readonly approximation?: Approximation;
  readonly change?: Change;
}

export type DatePart = 'year' | 'month' | 'day';

export interface DateDetection extends Span {
  readonly kind: 'date';
  /** ISO 8601: `2020-01-08`, `2021-03`, `2019`, `2024-Q1`, `2014/2024`, `--05-03` where no year can be known. */
  readonly iso: string;
  /** Parts the text leaves out and the reader supplied from the article's date. */
  readonly implied: readonly DatePart[];
}

export interface PersonDetection extends Span {
  readonly kind: 'person';
  /** Role and rank words as written nearest to the name, several joined by ` ; `. */
  readonly title?: string;
  /** The full name this short mention (`ông Tuấn`) refers to, where the article names it. */
  readonly fullName?: string;
}

export interface OrganizationDetection extends Span {
  readonly kind: 'organization';
  /** An abbreviation spelled out: `UBND` → `Ủy ban nhân dân`. */
  readonly expansion?: string;
}

/** The administrative unit a place belonged to before 1 July 2025 and the one it belongs to since. */
export interface AdministrativeChange {
  readonly before: string;
  readonly since: string;
}

export interface PlaceDetection extends Span {
  readonly kind: 'place';
  readonly administrative?: AdministrativeChange;
}

export interface DocumentDetection extends Span {
  readonly kind: 'document';
  /** Type, number, year and issuer in one canonical form: `Chỉ thị 07/CT-BCA-V28`. */
  readonly key?: string;
}

export interface AwardDetection extends Span {
  readonly kind: 'award';
  /** The name without its quoted part or grade: `Huân chương Lao động`. */
  readonly name?: string;
  readonly grade?: string;
}

export interface ProgrammeDetection extends Span {
  readonly kind: 'programme';
}

export type EntityDetection =
  | DateDetection
  | PersonDetection
  | OrganizationDetection
  | PlaceDetection
  | DocumentDetection
  | AwardDetection
  | ProgrammeDetection;

export type Detection = FigureDetection | EntityDetection;

/** Who gave which award to how many of whom, read out of several detections. */
export interface Honour {
  /** How many recipients; null where a person or body is named instead. */
  readonly count: number | null;
  readonly recipient: string;
  readonly award: string;
  /** Whose award it is, '' where unsaid. */
  readonly giver: string;
}

export function isFigureKind(kind: Kind): kind is FigureKind {
  return (FIGURE_KINDS as readonly Kind[]).includes(kind);
}

/** Whether a detection, or what was saved of one, says how much. */
export function isFigure<Kinded extends { readonly kind: Kind }>(
  kinded: Kinded,
): kinded is Extract<Kinded, { readonly kind: FigureKind }> {
  return isFigureKind(kinded.kind);
}

/** An amount as the guide writes it: `2900000000`, `5..7`, `73/126`, `?`. */
export function formatAmount(amount: Amount): string {
  switch (amount.type) {
    case 'exact':
      return amount.value;
    case 'range':
      return `${amount.low}..${amount.high}`;
    case 'ratio':
      return `${amount.part}/${amount.whole}`;
    case 'unknown':
      return '?';
  }
}
