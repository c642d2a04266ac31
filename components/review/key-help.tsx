import { useState } from 'preact/hooks';
import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';
import {
  DEFAULT_KEYS,
  formatKey,
  keyOf,
  PANEL_ACTIONS,
  refusalOf,
  type KeyRefusal,
  type KeyTable,
  type PanelAction,
} from '../../utils/panel/keys.ts';
import { useDialog } from './use-dialog.ts';

export interface KeyHelpProps {
  readonly keys: KeyTable;
  readonly review: ReviewMessages;
  readonly onKeys: (keys: KeyTable) => void;
  readonly onClose: () => void;
}

/** Every key of the panel, in a dialog of its own; each can be changed there. */
export function KeyHelp({ keys, review, onKeys, onClose }: KeyHelpProps) {
  const { help, actions } = review;
  const [changing, setChanging] = useState<PanelAction | null>(null);
  const [refusal, setRefusal] = useState<KeyRefusal | null>(null);
  const dialogRef = useDialog();

  function onKeyDown(event: KeyboardEvent) {
    if (changing === null) return;
    if (event.key === 'Tab') {
      setChanging(null);
      return;
    }
    const key = event.key === 'Escape' ? null : keyOf(event);
    if (event.key !== 'Escape' && (key === null || /^(?:Shift|CapsLock)$/.test(key))) return;
    event.preventDefault();
    event.stopPropagation();
    const refused = key === null ? null : refusalOf(keys, changing, key);
    setRefusal(refused);
    if (refused) return;
    if (key !== null) onKeys({ ...keys, [changing]: key });
    setChanging(null);
  }

  return (
    <dialog
      ref={dialogRef}
      class="key-help"
      aria-labelledby="key-help-title"
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        // Escape while a key is awaited gives up the waiting only.
        if (changing !== null) event.preventDefault();
      }}
      onClose={onClose}
    >
      <h2 id="key-help-title">{help.title}</h2>
      <p class="remark">{help.change}</p>
      <table>
        <tbody>
          {PANEL_ACTIONS.map((action) => (
            <tr key={action}>
              <th scope="row">{actions[action]}</th>
              <td>
                <button
                  type="button"
                  aria-label={`${actions[action]}: ${formatKey(keys[action])}`}
                  aria-pressed={changing === action}
                  onClick={() => {
                    setRefusal(null);
                    setChanging(action);
                  }}
                >
                  <kbd>{changing === action ? '…' : formatKey(keys[action])}</kbd>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class={refusal ? 'warning' : 'remark'} role="status">
        {refusal ? describe(refusal, review) : changing !== null && help.press(actions[changing])}
      </p>
      <p class="remark">
        {help.always} {help.screenReader}
      </p>
      <div class="row">
        <button
          type="button"
          onClick={() => {
            onKeys(DEFAULT_KEYS);
          }}
        >
          {help.reset}
        </button>
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

function describe(refusal: KeyRefusal, { help, actions }: ReviewMessages): string {
  return refusal.type === 'taken' ? help.taken(actions[refusal.by]) : help.unusable;
}
