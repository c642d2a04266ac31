import { currentData, currentQuote, type Annotation } from '../../utils/clippings/annotation.ts';
import type { AnnotationChange } from '../../utils/clippings/review.ts';
import { formatTimestamp } from '../../utils/i18n/format.ts';
import { readingOf } from '../reading.ts';
import type { ReviewTexts } from './item-head.tsx';
import { StatusLabel } from './status-label.tsx';
import { useDialog } from '../use-dialog.ts';

export interface ConflictDialogProps extends ReviewTexts {
  /** As someone else saved it meanwhile. */
  readonly theirs: Annotation;
  /** What was asked for and not done. */
  readonly asked: AnnotationChange;
  /** Asks for it again, now that theirs was seen. */
  readonly onApply: () => void;
  readonly onDrop: () => void;
}

/** Two people changed one annotation: both edits, side by side, and neither lost. */
export function ConflictDialog({ theirs, asked, onApply, onDrop, ...texts }: ConflictDialogProps) {
  const { language, messages, review } = texts;
  const { conflict } = review;
  const dialogRef = useDialog();
  const latest = theirs.history.at(-1);
  return (
    <dialog
      ref={dialogRef}
      class="conflict"
      aria-labelledby="conflict-title"
      onCancel={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <h2 id="conflict-title">{conflict.title}</h2>
      <div class="conflict-sides">
        <section aria-labelledby="conflict-theirs">
          <h3 id="conflict-theirs">{conflict.theirs}</h3>
          <p>
            <StatusLabel status={theirs.decision.status} messages={messages} />
          </p>
          <p class="item-reading">
            {readingOf(currentData(theirs), '', language) ?? currentQuote(theirs).exact}
          </p>
          {theirs.tags.length > 0 && <p class="remark">{review.changedTags(theirs.tags.join(', '))}</p>}
          {theirs.note !== '' && <p class="remark">{review.changedNote(theirs.note)}</p>}
          {latest && (
            <p class="remark">
              {latest.by === '' ? review.unsigned : latest.by} · {formatTimestamp(latest.at, language)}
            </p>
          )}
        </section>
        <section aria-labelledby="conflict-asked">
          <h3 id="conflict-asked">{conflict.asked}</h3>
          <Asked asked={asked} theirs={theirs} {...texts} />
        </section>
      </div>
      <div class="row">
        <button type="button" class="primary" onClick={onApply}>
          {conflict.apply}
        </button>
        <button type="button" onClick={onDrop}>
          {conflict.drop}
        </button>
      </div>
    </dialog>
  );
}

type AskedProps = Pick<ConflictDialogProps, 'asked' | 'theirs' | keyof ReviewTexts>;

function Asked({ asked, theirs, language, messages, review }: AskedProps) {
  switch (asked.type) {
    case 'confirm':
      return <StatusLabel status="confirmed" messages={messages} />;
    case 'reject':
      return <StatusLabel status="rejected" messages={messages} />;
    case 'restore':
      return <p>{review.restore}</p>;
    case 'correct': {
      const words = (asked.quote ?? currentQuote(theirs)).exact;
      return (
        <>
          <p>
            <StatusLabel status="corrected" messages={messages} />
          </p>
          <p class="item-reading">{readingOf(asked.correction, '', language) ?? words}</p>
          {asked.quote && <p class="remark">{messages.card.printed(words)}</p>}
        </>
      );
    }
    case 'tag':
      return <p>{review.changedTags(asked.tags.join(', '))}</p>;
    case 'note':
      return <p>{review.changedNote(asked.note)}</p>;
    case 'attach':
      return (
        <p>
          {review.reattached}: {asked.quote.exact}
        </p>
      );
  }
}
