import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { normaliseTag, normaliseTags, tagKey } from '../utils/clippings/tags.ts';
import type { Messages } from '../utils/i18n/messages.ts';
import { describeTerm, termClass, useTermOf } from './tag-name.tsx';

export interface TagFieldProps {
  /** Unique within the document or shadow root. */
  readonly id: string;
  readonly label: string;
  readonly tags: readonly string[];
  /** Tags in use, offered as completions. */
  readonly suggestions: readonly string[];
  readonly focused?: boolean;
  readonly messages: Messages;
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags as removable chips and one input with completion; Enter or a comma takes what was typed, Escape drops it. */
export function TagField(props: TagFieldProps) {
  const { id, label, tags, messages, onChange, focused = false } = props;
  const [typed, setTyped] = useState('');
  const taken = new Set(tags.map(tagKey));
  const term = useTermOf();
  const input = useRef<HTMLInputElement>(null);
  // Before the next key press: it would be taken for a command of the card.
  useLayoutEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);

  function take() {
    const tag = normaliseTag(typed);
    setTyped('');
    if (tag !== null && !taken.has(tagKey(tag))) onChange(normaliseTags([...tags, tag]));
  }

  function onKeyDown(event: KeyboardEvent) {
    // Vietnamese input methods compose with keys of their own: those are not ours.
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      take();
    } else if (event.key === 'Escape') setTyped('');
    else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
  }

  return (
    <div class="tag-field">
      <label for={id}>{label}</label>
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag} class={termClass(term(tag))} title={describeTerm(term(tag))}>
              {tag}
              <button
                type="button"
                class="icon-button"
                aria-label={messages.page.removeTag(tag)}
                onClick={() => {
                  onChange(tags.filter((other) => other !== tag));
                  input.current?.focus();
                }}
              >
                <span aria-hidden="true">✕</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        id={id}
        type="text"
        list={`${id}-suggestions`}
        autocomplete="off"
        placeholder={messages.page.addTag}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={take}
      />
      <datalist id={`${id}-suggestions`}>
        {props.suggestions
          .filter((tag) => !taken.has(tagKey(tag)))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
