import { useState } from 'preact/hooks';
import { RewritingDialog, type RewritingDialogProps } from './rewriting-dialog.tsx';

export interface MergeDialogProps extends Pick<
  RewritingDialogProps,
  'reach' | 'running' | 'options' | 'onClose'
> {
  readonly from: string;
  /** The other tags, the vocabulary's first. */
  readonly others: readonly string[];
  /** The one chosen at first, where there is one. */
  readonly into: string | null;
  readonly onMerge: (to: string) => void;
}

/** Which other tag a tag becomes. It cannot be undone, and says so where it is asked for. */
export function MergeDialog({ from, others, into, options, onMerge, ...shared }: MergeDialogProps) {
  const { rewriting } = options;
  const [chosen, setChosen] = useState(into ?? '');
  return (
    <RewritingDialog
      {...shared}
      options={options}
      title={rewriting.mergeTitle(from)}
      submit={rewriting.merge}
      canSubmit={chosen !== ''}
      onSubmit={() => {
        onMerge(chosen);
      }}
    >
      {others.length === 0 ? (
        <p>{rewriting.noOther}</p>
      ) : (
        <>
          <div class="field">
            <label for="merge-into">{rewriting.into}</label>
            <select
              id="merge-into"
              value={chosen}
              onChange={({ currentTarget }) => {
                setChosen(currentTarget.value);
              }}
            >
              <option value="">{rewriting.choose}</option>
              {others.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          {chosen !== '' && <p class="warning">{rewriting.mergeWarning(from, chosen)}</p>}
        </>
      )}
    </RewritingDialog>
  );
}
