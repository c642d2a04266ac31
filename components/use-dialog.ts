import { useLayoutEffect, useRef } from 'preact/hooks';

/** For a dialog element: open, and modal, for as long as it is rendered. */
export function useDialog() {
  const dialogRef = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = dialogRef.current;
    if (!dialog) return;
    dialog.showModal();
    return () => {
      // Who takes it away knows; and taken away while open, it leaves Firefox without a focus.
      const silence = (event: Event) => {
        event.stopImmediatePropagation();
      };
      dialog.addEventListener('close', silence, { capture: true });
      dialog.close();
    };
  }, []);
  return dialogRef;
}
