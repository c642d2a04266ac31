import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/clippings/fields.ts';
import { normaliseTag } from '../../utils/clippings/tags.ts';
import { RewritingDialog, type RewritingDialogProps } from './rewriting-dialog.tsx';

export interface RenameDialogProps extends Pick<
  RewritingDialogProps,
  'reach' | 'running' | 'options' | 'onClose'
> {
  readonly from: string;
  /** Another tag that has the name asked for, as it is spelled. */
  readonly takenBy: string | null;
  readonly onRename: (to: string) => void;
  readonly onMergeInto: (to: string) => void;
}

/** A tag's new name, everywhere. */
export function RenameDialog(props: RenameDialogProps) {
  const { from, takenBy, options, onRename, onMergeInto, ...shared } = props;
  const { tags, rewriting } = options;
  const [name, setName] = useState(from);
  const [isAsked, setIsAsked] = useState(false);
  const to = normaliseTag(name);
  const problem = to === null ? tags.nameNeeded : to === from ? tags.nameSame : null;
  const isTaken = takenBy !== null && isAsked;
  return (
    <RewritingDialog
      {...shared}
      options={options}
      title={rewriting.renameTitle(from)}
      submit={rewriting.rename}
      canSubmit
      onSubmit={() => {
        setIsAsked(true);
        if (to !== null && problem === null) onRename(to);
      }}
    >
      <div class="field">
        <label for="new-name">{rewriting.newName}</label>
        <input
          id="new-name"
          type="text"
          autocomplete="off"
          maxLength={LIMITS.tagLength}
          aria-invalid={isAsked && (problem !== null || isTaken)}
          aria-describedby="new-name-problem"
          value={name}
          onFocus={({ currentTarget }) => {
            currentTarget.select();
          }}
          onInput={({ currentTarget }) => {
            setName(currentTarget.value);
            setIsAsked(false);
          }}
        />
        <p
          id="new-name-problem"
          class={isAsked && (problem !== null || isTaken) ? 'warning' : ''}
          role="alert"
        >
          {isAsked && (problem ?? (isTaken && rewriting.exists(takenBy)))}
        </p>
        {isTaken && (
          <button
            type="button"
            onClick={() => {
              onMergeInto(takenBy);
            }}
          >
            {rewriting.mergeInstead(takenBy)}
          </button>
        )}
      </div>
    </RewritingDialog>
  );
}
