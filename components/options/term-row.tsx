import { useState } from 'preact/hooks';
import type { TagOverview } from '../../utils/clippings/repository.ts';
import type { OptionsMessages } from '../../utils/i18n/options-messages.ts';
import { termClass } from '../tag-name.tsx';
import { TermFields, type TermTraits } from './term-fields.tsx';

export type CountedTerm = TagOverview['terms'][number];

/** The focus of a term's buttons survives a change of the list by these. */
export type TermFocus = 'up' | 'down' | 'change';
export function focusKey(focus: TermFocus, name: string): string {
  return `${focus} ${name}`;
}

export interface TermActions {
  readonly onTraits: (term: CountedTerm, traits: TermTraits) => void;
  /** Takes it one place up (-1) or down (1). */
  readonly onMove: (term: CountedTerm, by: -1 | 1, focus: TermFocus) => void;
  readonly onArchive: (term: CountedTerm, archived: boolean) => void;
  readonly onRemove: (term: CountedTerm) => void;
  readonly onRename: (name: string) => void;
  readonly onMerge: (name: string) => void;
}

export interface TermRowProps extends TermActions {
  readonly term: CountedTerm;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOpen: boolean;
  readonly options: OptionsMessages;
  readonly onOpen: (isOpen: boolean) => void;
}

/** One term of the vocabulary: how it looks, what it is for, how much carries it, and what can be done with it. */
export function TermRow(props: TermRowProps) {
  const { term, isFirst, isLast, isOpen, options, onMove, onOpen } = props;
  const { tags } = options;
  const { name } = term;
  const mover = (focus: 'up' | 'down', label: string, by: -1 | 1, isAtEnd: boolean) => (
    <button
      type="button"
      class="move-term"
      data-focus={focusKey(focus, name)}
      aria-label={label}
      aria-disabled={isAtEnd}
      onClick={() => {
        if (!isAtEnd) onMove(term, by, focus);
      }}
    >
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
    </button>
  );
  return (
    <li
      class={term.archived ? 'term is-archived' : 'term'}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        const by = event.key === 'ArrowUp' ? -1 : 1;
        if (by < 0 ? !isFirst : !isLast) onMove(term, by, focusOf(event.target));
      }}
    >
      <div class="term-line">
        <div class="term-name">
          <span class={termClass(term)}>{name}</span>
          {term.archived && <span class="badge">{tags.archived}</span>}
        </div>
        <div class="term-buttons">
          {mover('up', tags.up(name), -1, isFirst)}
          {mover('down', tags.down(name), 1, isLast)}
          <button
            type="button"
            data-focus={focusKey('change', name)}
            aria-label={tags.change(name)}
            aria-expanded={isOpen}
            onClick={() => {
              onOpen(!isOpen);
            }}
          >
            {tags.changeShort}
          </button>
        </div>
      </div>
      <p class="remark">{[tags.scopes[term.appliesTo], tags.uses(term.uses, term.marked)].join(' · ')}</p>
      {term.description !== '' && <p class="term-description">{term.description}</p>}
      {isOpen && <TermEditor {...props} />}
    </li>
  );
}

function TermEditor(props: TermRowProps) {
  const { term, options, onOpen, onTraits, onArchive, onRemove, onRename, onMerge } = props;
  const { tags } = options;
  const { colour, description, appliesTo } = term;
  const [traits, setTraits] = useState<TermTraits>({ colour, description, appliesTo });
  const more = (label: string, run: () => void) => (
    <button type="button" onClick={run}>
      {label}
    </button>
  );
  return (
    <form
      class="term-form"
      aria-label={tags.change(term.name)}
      onSubmit={(event) => {
        event.preventDefault();
        onTraits(term, traits);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onOpen(false);
      }}
    >
      <TermFields id="term" {...{ traits, options }} onTraits={setTraits} />
      <div class="row">
        <button type="submit" class="primary">
          {tags.save}
        </button>
        {more(tags.close, () => {
          onOpen(false);
        })}
      </div>
      <div class="row term-more">
        {more(tags.rename, () => {
          onRename(term.name);
        })}
        {more(tags.merge, () => {
          onMerge(term.name);
        })}
        {more(term.archived ? tags.unarchive : tags.archive, () => {
          onArchive(term, !term.archived);
        })}
        {more(tags.remove, () => {
          onRemove(term);
        })}
      </div>
    </form>
  );
}

function focusOf(target: EventTarget | null): TermFocus {
  const [focus] = (target instanceof HTMLElement ? (target.dataset['focus'] ?? '') : '').split(' ');
  return focus === 'up' || focus === 'down' ? focus : 'change';
}
