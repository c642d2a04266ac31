import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';
import type { KeyTable } from '../../utils/panel/keys.ts';
import { useDialog } from '../use-dialog.ts';
import { KeyReset, KeyTableView, useKeyChange } from './key-table.tsx';

export interface KeyHelpProps {
  readonly keys: KeyTable;
  readonly review: ReviewMessages;
  readonly onKeys: (keys: KeyTable) => void;
  readonly onClose: () => void;
}

/** Every key of the panel, in a dialog of its own; each can be changed there. */
export function KeyHelp({ keys, review, onKeys, onClose }: KeyHelpProps) {
  const { help } = review;
  const change = useKeyChange(keys, onKeys);
  const dialogRef = useDialog();
  return (
    <dialog
      ref={dialogRef}
      class="key-help"
      aria-labelledby="key-help-title"
      onKeyDown={change.onKeyDown}
      onCancel={(event) => {
        // Escape while a key is awaited gives up the waiting only.
        if (change.changing !== null) event.preventDefault();
      }}
      onClose={onClose}
    >
      <h2 id="key-help-title">{help.title}</h2>
      <KeyTableView {...{ keys, review, change }} />
      <div class="row">
        <KeyReset {...{ review, onKeys }} />
        <button
          type="button"
          class="primary"
          onClick={() => {
            dialogRef.current?.close();
          }}
        >
          {help.close}
        </button>
      </div>
    </dialog>
  );
}
