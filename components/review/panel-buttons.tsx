import type { VNode } from 'preact';
import { formatKey, type KeyTable, type PanelAction } from '../../utils/panel/keys.ts';
import { ActionButton } from '../action-button.tsx';

/** Makes the buttons of the panel's actions, each with the key that does the same. */
export function panelButtons(
  keys: KeyTable,
  onAction: (action: PanelAction) => void,
): (action: PanelAction, label: string, name?: string) => VNode {
  return (action, label, name) => (
    <ActionButton
      hotkey={formatKey(keys[action])}
      {...(name !== undefined && { class: name })}
      onClick={() => {
        onAction(action);
      }}
    >
      {label}
    </ActionButton>
  );
}
