import { useLayoutEffect, useRef } from 'preact/hooks';

/** For a dialog element: open, and modal, for as long as it is rendered. */
export function useDialog() {
  const dialogRef = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialogRef.current?.showModal();
  }, []);
  return dialogRef;
}
