import type { ComponentChildren } from 'preact';
import type { TagsRewritten } from '../../utils/clippings/repository.ts';
import type { OptionsMessages } from '../../utils/i18n/options-messages.ts';
import { useDialog } from '../use-dialog.ts';

/** How far a renaming or merging is, in clippings. */
export interface RewritingState {
  readonly done: number;
  readonly total: number;
}

export interface RewritingDialogProps {
  readonly title: string;
  /** What it will touch; null until that is counted. */
  readonly reach: TagsRewritten | null;
  /** Null while nothing runs. */
  readonly running: RewritingState | null;
  readonly options: OptionsMessages;
  readonly submit: string;
  readonly canSubmit: boolean;
  readonly children: ComponentChildren;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** What renaming and merging share: what will be touched is told before, and how far it is while it runs. */
export function RewritingDialog(props: RewritingDialogProps) {
  const { title, reach, running, options, submit, canSubmit, children, onSubmit, onClose } = props;
  const { rewriting } = options;
  const dialogRef = useDialog();
  const isRunning = running !== null;
  return (
    <dialog
      ref={dialogRef}
      class="rewriting"
      aria-labelledby="rewriting-title"
      onCancel={(event) => {
        // It goes on whether one looks or not.
        if (isRunning) event.preventDefault();
      }}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (canSubmit && !isRunning) onSubmit();
        }}
      >
        <h2 id="rewriting-title">{title}</h2>
        {children}
        <p role="status">
          {isRunning
            ? rewriting.progress(running.done, running.total)
            : reach
              ? rewriting.reach(reach.clippings, reach.drafts)
              : rewriting.counting}
        </p>
        {isRunning && (
          <progress
            value={running.done}
            max={Math.max(1, running.total)}
            aria-label={rewriting.progress(running.done, running.total)}
          />
        )}
        <div class="row">
          <button type="submit" class="primary" aria-disabled={!canSubmit || isRunning}>
            {submit}
          </button>
          <button
            type="button"
            aria-disabled={isRunning}
            onClick={() => {
              if (!isRunning) dialogRef.current?.close();
            }}
          >
            {rewriting.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
