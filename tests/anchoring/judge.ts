/** What became of a quote against what must become of it. */
import type { Anchoring } from '../../utils/clippings/anchoring.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import type { EditedPage, QuoteCase } from './cases.ts';

/**
 * `found` where it stands; `missed` though it stands; `wrong`, at any other place, or at any place though it stands no
 * more; `lost` as it must be.
 */
export type Outcome = 'found' | 'missed' | 'wrong' | 'lost';

/** @param isSame whether two ranges are one place: equal, unless said otherwise */
export function outcomeOf(
  { expected }: QuoteCase,
  place: TextRange | null,
  isSame: (a: TextRange, b: TextRange) => boolean = (a, b) => a.start === b.start && a.end === b.end,
): Outcome {
  if (expected.type === 'orphan') return place === null ? 'lost' : 'wrong';
  if (place === null) return 'missed';
  return expected.places.some((other) => isSame(place, other)) ? 'found' : 'wrong';
}

export function placeOf(anchoring: Anchoring): TextRange | null {
  return anchoring.type === 'anchored' ? anchoring : null;
}

/** A case and what became of it, for a person to read. */
export function described(
  { edit, article, present }: EditedPage,
  { quote }: QuoteCase,
  anchoring: Anchoring,
): string {
  const around = (text: string, { start, end }: TextRange) =>
    `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
  const before = `${quote.prefix}[${quote.exact}]${quote.suffix}`;
  const now = anchoring.type === 'anchored' ? around(present, anchoring) : anchoring.reason;
  return `${edit} (${article}): ${before} -> ${now}`.replaceAll('\n', '⏎');
}
