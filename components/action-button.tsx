import type { ComponentChildren } from 'preact';

export interface ActionButtonProps {
  /** The key that does the same, as it is shown: `C`, `Shift+Z`. */
  readonly hotkey: string;
  readonly class?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button that shows the key it can be pressed by. */
export function ActionButton({ hotkey, class: name = '', onClick, children }: ActionButtonProps) {
  return (
    <button type="button" class={name} aria-keyshortcuts={hotkey} onClick={onClick}>
      {children} <kbd aria-hidden="true">{hotkey}</kbd>
    </button>
  );
}
