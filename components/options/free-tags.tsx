import { useState } from 'preact/hooks';
import type { TagUse } from '../../utils/clippings/repository.ts';
import type { OptionsMessages } from '../../utils/i18n/options-messages.ts';

export interface FreeTagsProps {
  /** The most used first. */
  readonly free: readonly TagUse[];
  readonly options: OptionsMessages;
  readonly onTake: (tag: string) => void;
  readonly onRename: (tag: string) => void;
  readonly onMerge: (tag: string) => void;
}

/** How many are shown before more are asked for. */
const SHOWN = 20;

/** Tags in use that the vocabulary does not have, and what can be done with them. */
export function FreeTags({ free, options, onTake, onRename, onMerge }: FreeTagsProps) {
  const { tags } = options;
  const [shown, setShown] = useState(SHOWN);
  const left = free.length - shown;
  const button = (tag: string, label: string, run: (tag: string) => void) => (
    <button
      type="button"
      aria-label={`${label} ${tag}`}
      onClick={() => {
        run(tag);
      }}
    >
      {label}
    </button>
  );
  return (
    <section aria-labelledby="free-tags" tabIndex={-1}>
      <h3 id="free-tags">{tags.freeTitle}</h3>
      <p class="remark">{free.length === 0 ? tags.freeNone : tags.freeAbout}</p>
      <ul class="terms">
        {free.slice(0, shown).map(({ tag, uses, marked }) => (
          <li key={tag} class="term">
            <div class="term-line">
              <div class="term-name">
                <span class="free-tag">{tag}</span>
              </div>
              <div class="term-buttons">
                {button(tag, tags.take, onTake)}
                {button(tag, tags.rename, onRename)}
                {button(tag, tags.merge, onMerge)}
              </div>
            </div>
            <p class="remark">{tags.uses(uses, marked)}</p>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          onClick={() => {
            setShown(shown + SHOWN);
          }}
        >
          {tags.more(Math.min(left, SHOWN))}
        </button>
      )}
    </section>
  );
}
