import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';
import { formatKey, type KeyTable } from '../../utils/panel/keys.ts';
import { ORDERS, type Progress, type ReviewFilter } from '../../utils/panel/review-list.ts';
import { ActionButton } from '../action-button.tsx';

export interface ReviewToolbarProps {
  readonly progress: Progress;
  readonly filter: ReviewFilter;
  readonly keys: KeyTable;
  readonly review: ReviewMessages;
  readonly onFilter: (filter: ReviewFilter) => void;
  readonly onHelp: () => void;
}

/** How far the review is, which part of the article is shown, and where the keys are told. */
export function ReviewToolbar({ progress, filter, keys, review, onFilter, onHelp }: ReviewToolbarProps) {
  const { decided, all } = progress;
  const isDone = all > 0 && decided === all;
  return (
    <div class="review-toolbar">
      <div class="review-progress">
        <progress value={decided} max={Math.max(1, all)} aria-label={review.progress(decided, all)} />
        <span class={isDone ? 'clipped' : 'remark'}>
          {isDone && <span aria-hidden="true">✓ </span>}
          {isDone ? review.done : review.progress(decided, all)}
        </span>
      </div>
      <div class="row">
        <label class="order">
          <span>{review.order}</span>
          <select
            value={filter.order}
            onChange={({ currentTarget }) => {
              const order = ORDERS.find((name) => name === currentTarget.value) ?? filter.order;
              onFilter({ ...filter, order });
            }}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {review.orders[order]}
              </option>
            ))}
          </select>
        </label>
        <ActionButton hotkey={formatKey(keys.help)} onClick={onHelp}>
          {review.actions.help}
        </ActionButton>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={filter.undecidedOnly}
          onChange={({ currentTarget }) => {
            onFilter({ ...filter, undecidedOnly: currentTarget.checked });
          }}
        />
        {review.undecidedOnly}
      </label>
    </div>
  );
}
