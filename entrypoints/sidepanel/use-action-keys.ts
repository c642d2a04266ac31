import { useEffect } from 'preact/hooks';
import { actionOf, type KeyTable, type PressedAction } from '../../utils/panel/keys.ts';
import { useLatest } from '../../utils/hooks/use-latest.ts';

/** Hands on what keys ask for, wherever the focus is, but never while someone is typing or a dialog is open. */
export function useActionKeys(table: KeyTable, onAction: (action: PressedAction) => void): void {
  const latest = useLatest({ table, onAction });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsElsewhere(event.target)) return;
      const action = actionOf(event, latest.current.table);
      if (action === null) return;
      event.preventDefault();
      latest.current.onAction(action);
    };
    document.addEventListener('keydown', listener);
    return () => {
      document.removeEventListener('keydown', listener);
    };
  }, []);
}

/** A check box takes only the space bar; everything else in which keys are typed or choose keeps them. */
function belongsElsewhere(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input:not([type=checkbox]), textarea, select, form, dialog') !== null
  );
}
