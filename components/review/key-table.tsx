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

export interface KeyChange {
  /** The action that waits for its new key. */
  readonly changing: PanelAction | null;
  readonly refusal: KeyRefusal | null;
  readonly begin: (action: PanelAction) => void;
  /** To be called with every key pressed where the table is. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A press on an action's button, then the key it shall have; Escape or Tab leaves it as it was. */
export function useKeyChange(keys: KeyTable, onKeys: (keys: KeyTable) => void): KeyChange {
  const [changing, setChanging] = useState<PanelAction | null>(null);
  const [refusal, setRefusal] = useState<KeyRefusal | null>(null);

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

  function begin(action: PanelAction) {
    setRefusal(null);
    setChanging(action);
  }

  return { changing, refusal, begin, onKeyDown };
}

export interface KeyTableViewProps {
  readonly keys: KeyTable;
  readonly review: ReviewMessages;
  readonly change: KeyChange;
}

/** Every action of the panel and the key it is pressed by, which can be changed. */
export function KeyTableView({ keys, review, change }: KeyTableViewProps) {
  const { help, actions } = review;
  const { changing, refusal } = change;
  return (
    <>
      <p class="remark">{help.change}</p>
      <table class="key-table">
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
                    change.begin(action);
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
    </>
  );
}

export interface KeyResetProps {
  readonly review: ReviewMessages;
  readonly onKeys: (keys: KeyTable) => void;
}

/** Gives every action the key it had at first. */
export function KeyReset({ review, onKeys }: KeyResetProps) {
  return (
    <button
      type="button"
      onClick={() => {
        onKeys(DEFAULT_KEYS);
      }}
    >
      {review.help.reset}
    </button>
  );
}

function describe(refusal: KeyRefusal, { help, actions }: ReviewMessages): string {
  return refusal.type === 'taken' ? help.taken(actions[refusal.by]) : help.unusable;
}
