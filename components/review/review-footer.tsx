import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';
import type { KeyTable, PanelAction } from '../../utils/panel/keys.ts';
import { panelButtons } from './panel-buttons.tsx';

export interface ReviewFooterProps {
  /** What was done last, in a few words; read out. */
  readonly announcement: string;
  /** How many undecided annotations say the same as the one decided last. */
  readonly repeats: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Something else is being done: only what was done last is told. */
  readonly isQuiet: boolean;
  readonly keys: KeyTable;
  readonly review: ReviewMessages;
  readonly onAction: (action: PanelAction) => void;
}

/** What was done last, and what can be done about it, always in sight. */
export function ReviewFooter(props: ReviewFooterProps) {
  const { announcement, repeats, canUndo, canRedo, isQuiet, keys, review, onAction } = props;
  const button = panelButtons(keys, onAction);
  return (
    <footer class="review-footer">
      <p role="status">{announcement}</p>
      {!isQuiet && (
        <div class="row">
          {repeats > 0 && button('applyToSame', review.applyToSame(repeats))}
          {canUndo && button('undo', review.actions.undo)}
          {canRedo && button('redo', review.actions.redo)}
          {button('nextUndecided', review.actions.nextUndecided)}
        </div>
      )}
    </footer>
  );
}
