import { detect } from '../../utils/detect/detect.ts';
import type { Detection } from '../../utils/detect/detection.ts';
import type { ExpectedArticle } from '../pages/pages.ts';

/** What the detectors read in an article's expected text, with the date its page gives. */
export function detectionsOf({
  text,
  publishedAt,
}: Pick<ExpectedArticle, 'text' | 'publishedAt'>): readonly Detection[] {
  const [year, month, day] = (publishedAt ?? '').slice(0, 10).split('-').map(Number);
  const articleDate = year && month && day ? { year, month, day } : null;
  return detect(text, { articleDate }).detections;
}

/** How many marks of each highlight that makes: `{ 'diem-bao-money': 3 }`. */
export function countHighlights(detections: readonly Detection[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of detections) counts[`diem-bao-${kind}`] = (counts[`diem-bao-${kind}`] ?? 0) + 1;
  return counts;
}

/** The marks' texts, in text order; of one kind or of all. */
export function textsOf(
  { text }: Pick<ExpectedArticle, 'text'>,
  detections: readonly Detection[],
  kind?: Detection['kind'],
): string[] {
  return detections
    .filter((detection) => kind === undefined || detection.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}
