import { useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../utils/clippings/fields.ts';
import { normaliseTag } from '../../utils/clippings/tags.ts';
import { termOf, type TermDraft, type Vocabulary } from '../../utils/clippings/vocabulary.ts';
import type { OptionsMessages } from '../../utils/i18n/options-messages.ts';
import { NEW_TERM, TermFields } from './term-fields.tsx';

export interface TermAddProps {
  readonly vocabulary: Vocabulary;
  readonly options: OptionsMessages;
  /** Resolves with whether it was added. */
  readonly onAdd: (term: TermDraft) => Promise<boolean>;
}

/** Adds a term; the name alone is enough, and the next one can be typed at once. */
export function TermAdd({ vocabulary, options, onAdd }: TermAddProps) {
  const { tags } = options;
  const [name, setName] = useState('');
  const [traits, setTraits] = useState(NEW_TERM);
  const [problem, setProblem] = useState<string | null>(null);
  const nameRef = useRef<HTMLInputElement>(null);

  async function add() {
    const normalised = normaliseTag(name);
    const isTaken = normalised !== null && termOf(vocabulary, normalised) !== undefined;
    setProblem(normalised === null ? tags.nameNeeded : isTaken ? tags.nameTaken : null);
    nameRef.current?.focus();
    if (normalised === null || isTaken || !(await onAdd({ name: normalised, ...traits }))) return;
    setName('');
    setTraits(NEW_TERM);
  }

  return (
    <form
      class="term-form"
      aria-label={tags.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="field">
        <label for="new-term">{tags.name}</label>
        <input
          ref={nameRef}
          id="new-term"
          type="text"
          autocomplete="off"
          maxLength={LIMITS.tagLength}
          aria-invalid={problem !== null}
          aria-describedby="new-term-problem"
          value={name}
          onInput={({ currentTarget }) => {
            setName(currentTarget.value);
            setProblem(null);
          }}
        />
        <p id="new-term-problem" class={problem === null ? '' : 'warning'} role="alert">
          {problem}
        </p>
      </div>
      {name.trim() !== '' && <TermFields id="new-term" {...{ traits, options }} onTraits={setTraits} />}
      <button type="submit" class="primary">
        {tags.add}
      </button>
    </form>
  );
}
