import type { MarkChange, VersionChanges, VersionMark } from '../../utils/clippings/version-changes.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import { readingOf } from '../reading.ts';
import { KindLabel } from '../kind-label.tsx';
import type { ReviewTexts } from './item-head.tsx';
import { TextDifference } from './text-difference.tsx';

export interface ChangesViewProps extends ReviewTexts {
  /** Null where the page says what was clipped, or there is no page. */
  readonly changes: VersionChanges | null;
  /** Shows a place on the page. */
  readonly onShow: (span: TextRange) => void;
  /** Brings the clipping up to date with the page. */
  readonly onUpdate: () => void;
}

/** What changed on a page since it was clipped: its figures and names, then its text. */
export function ChangesView({ changes, onShow, onUpdate, ...texts }: ChangesViewProps) {
  const { messages, review } = texts;
  return (
    <div class="changes">
      {changes !== null && (
        <>
          <p class="warning">{messages.page.changed}</p>
          <button type="button" class="primary" onClick={onUpdate}>
            {review.update}
          </button>
          {changes.marks.length > 0 && (
            <ul class="mark-changes" aria-label={review.views.changes}>
              {changes.marks.map((change) => (
                <Change key={keyOf(change)} change={change} {...texts} onShow={onShow} />
              ))}
            </ul>
          )}
          <details>
            <summary>{review.difference}</summary>
            <TextDifference runs={changes.runs} review={review} />
          </details>
        </>
      )}
      <h3>{review.lost}</h3>
      <p class="remark">{review.lostKept}</p>
    </div>
  );
}

interface ChangeProps extends ReviewTexts {
  readonly change: MarkChange;
  readonly onShow: (span: TextRange) => void;
}

function Change({ change, onShow, ...texts }: ChangeProps) {
  const { messages, review } = texts;
  const { data } = change.type === 'new' ? change.present : change.saved;
  // Where the words are the same, what was read of them is what differs.
  const isReading = change.type === 'differs' && change.saved.words === change.present.words;
  const label = (
    <>
      <KindLabel kind={data.kind} messages={messages} /> {review.changes[change.type]}:{' '}
      {change.type !== 'new' && <del>{saidBy(change.saved, isReading, texts)}</del>}{' '}
      {change.type !== 'gone' && <ins>{saidBy(change.present, isReading, texts)}</ins>}
    </>
  );
  if (change.type === 'gone') return <li>{label}</li>;
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          onShow(change.present);
        }}
      >
        {label}
      </button>
    </li>
  );
}

function saidBy({ words, data }: VersionMark, isReading: boolean, { language }: ReviewTexts): string {
  return (isReading ? readingOf(data, words, language) : null) ?? words;
}

function keyOf(change: MarkChange): string {
  return change.type === 'new' ? `new ${change.present.start}` : `${change.type} ${change.annotation}`;
}
