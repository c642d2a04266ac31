import type { Annotation, HistoryEntry } from '../../utils/clippings/annotation.ts';
import { formatTimestamp } from '../../utils/i18n/format.ts';
import { readingOf } from '../reading.ts';
import type { ReviewTexts } from './item-head.tsx';

export interface HistoryListProps extends ReviewTexts {
  readonly annotation: Annotation;
}

/** Who changed an annotation, when, and to what; the latest first. */
export function HistoryList({ annotation, ...texts }: HistoryListProps) {
  const { language, review } = texts;
  return (
    <ol class="history" reversed>
      {annotation.history.toReversed().map((entry) => (
        <li key={entry.operation + entry.field}>
          {describe(entry, annotation, texts)} {entry.undoes !== undefined && review.byUndo}
          <span class="remark">
            {' '}
            {entry.by === '' ? review.unsigned : entry.by} · {formatTimestamp(entry.at, language)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function describe(
  entry: HistoryEntry,
  annotation: Annotation,
  { language, messages, review }: ReviewTexts,
): string {
  switch (entry.field) {
    case 'decision': {
      const status = messages.statuses[entry.to.status];
      if (entry.to.status !== 'corrected') return status;
      const { correction, quote = annotation.quote } = entry.to;
      return `${status}: ${messages.kinds[correction.kind]}, ${readingOf(correction, '', language) ?? quote.exact}`;
    }
    case 'tags':
      return review.changedTags(entry.to.join(', '));
    case 'note':
      return review.changedNote(entry.to);
    case 'quote':
      return review.reattached;
  }
}
