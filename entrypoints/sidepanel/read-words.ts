import type { AnnotationData } from '../../utils/clippings/annotation.ts';
import { dataOf } from '../../utils/clippings/create-clipping.ts';
import { passagesOf } from '../../utils/detect/passages.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';

/**
 * What the detectors read at a range of an article: of what overlaps it, what does so most; null where nothing does.
 */
export async function readWords(text: string, range: TextRange): Promise<AnnotationData | null> {
  const passage = [...passagesOf(text)].find(({ start, end }) => start <= range.start && range.start < end);
  if (!passage) return null;
  const reply = await send(PAGES_TO_BACKGROUND, 'readPassage', {
    text: text.slice(passage.start, passage.end),
    articleDate: null,
    opensArticle: passage.start === 0,
  });
  if (!reply.ok) return null;
  const [start, end] = [range.start - passage.start, range.end - passage.start];
  const overlap = (found: TextRange) => Math.min(end, found.end) - Math.max(start, found.start);
  const [most] = reply.value.detections
    .filter((found) => overlap(found) > 0)
    .toSorted((a, b) => overlap(b) - overlap(a));
  return most ? dataOf(most) : null;
}
