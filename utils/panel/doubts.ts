import { currentData, type AnnotationId } from '../clippings/annotation.ts';
import { tokenize } from '../language/tokenize.ts';
import { checkFigures, type ConsistencyNote } from '../detect/consistency.ts';
import type { Detection } from '../detect/detection.ts';
import type { ReviewItem } from './review-list.ts';

/**
 * The notes on figures that do not fit each other, by the annotation they concern: what was corrected counts as
 * corrected, what was rejected counts no more. `items` are in reading order.
 */
export function doubtsOf(
  text: string,
  items: readonly ReviewItem[],
): ReadonlyMap<AnnotationId, readonly ConsistencyNote[]> {
  const standing = withoutOverlaps(
    items.filter(({ annotation }) => annotation.decision.status !== 'rejected'),
  );
  const detections = standing.map(({ annotation, start, end }): Detection => ({
    ...currentData(annotation),
    start,
    end,
  }));
  const idAt = new Map(standing.map(({ annotation, start, end }) => [`${start} ${end}`, annotation.id]));
  const doubts = new Map<AnnotationId, ConsistencyNote[]>();
  for (const note of checkFigures({ text, tokens: tokenize(text) }, detections)) {
    for (const { start, end } of note.figures) {
      const id = idAt.get(`${start} ${end}`);
      if (id !== undefined) doubts.set(id, [...(doubts.get(id) ?? []), note]);
    }
  }
  return doubts;
}

/** A person's own mark may lie over another one: of two that overlap the first is read. */
function withoutOverlaps(items: readonly ReviewItem[]): ReviewItem[] {
  const kept: ReviewItem[] = [];
  for (const item of items) if (item.start >= (kept.at(-1)?.end ?? 0)) kept.push(item);
  return kept;
}
