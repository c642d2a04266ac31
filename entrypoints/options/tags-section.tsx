import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FreeTags } from '../../components/options/free-tags.tsx';
import { MergeDialog } from '../../components/options/merge-dialog.tsx';
import { RenameDialog } from '../../components/options/rename-dialog.tsx';
import { TermAdd } from '../../components/options/term-add.tsx';
import { NEW_TERM } from '../../components/options/term-fields.tsx';
import { focusKey, TermRow, type TermFocus } from '../../components/options/term-row.tsx';
import { tagKey } from '../../utils/clippings/tags.ts';
import type { TagOverview } from '../../utils/clippings/repository.ts';
import type { Section, SectionProps } from './section.ts';
import { useRewriting } from './use-rewriting.ts';
import { useTagOffice, type Deed } from './use-tag-office.ts';

function TagsSection({ texts, onFailure }: SectionProps) {
  const { options } = texts;
  const { tags } = options;
  const office = useTagOffice(texts, onFailure);
  const { overview, deed } = office;
  const [opened, setOpened] = useState<string | null>(null);
  const [sectionRef, focus] = useFocus();
  const rewriting = useRewriting({
    office,
    texts,
    onFailure,
    onDone: (name) => {
      setOpened(null);
      focus(focusKey('change', name));
    },
  });
  const undoRef = useUndoFocus(deed);
  if (overview === null) return <p role="status">{tags.loading}</p>;

  /** Back to the term's button, its editor closed. */
  const closeAt = (name: string, isDone = true) => {
    if (!isDone) return;
    setOpened(null);
    focus(focusKey('change', name));
  };
  const { terms, free } = overview;
  return (
    <div ref={sectionRef}>
      <p>{tags.about}</p>
      <TermAdd vocabulary={terms} options={options} onAdd={(term) => office.add(term)} />
      {terms.length === 0 ? (
        <p class="empty">{tags.empty}</p>
      ) : (
        <>
          <p class="remark">{tags.orderKeys}</p>
          <ol class="terms" aria-label={tags.list}>
            {terms.map((term, i) => (
              <TermRow
                key={tagKey(term.name)}
                term={term}
                isFirst={i === 0}
                isLast={i === terms.length - 1}
                isOpen={opened === term.name}
                options={options}
                onOpen={(isOpen) => {
                  if (isOpen) setOpened(term.name);
                  else closeAt(term.name);
                }}
                onTraits={(before, traits) =>
                  void office.change(before, traits).then((isDone) => {
                    closeAt(before.name, isDone);
                  })
                }
                onMove={(moved, by, at: TermFocus) =>
                  void office.move(moved, by).then(() => {
                    focus(focusKey(at, moved.name));
                  })
                }
                onArchive={(changed, archived) =>
                  void office.archive(changed, archived).then((isDone) => {
                    closeAt(changed.name, isDone);
                  })
                }
                onRemove={(removed) => void office.remove(removed)}
                onRename={(name) => void rewriting.begin('rename', name)}
                onMerge={(name) => void rewriting.begin('merge', name)}
              />
            ))}
          </ol>
        </>
      )}
      <FreeTags
        free={free}
        options={options}
        onTake={(name) =>
          void office.add({ name, ...NEW_TERM }).then(() => {
            focus(focusKey('change', name));
          })
        }
        onRename={(name) => void rewriting.begin('rename', name)}
        onMerge={(name) => void rewriting.begin('merge', name)}
      />
      <div class="deed" role="status">
        {deed !== null && (
          <p class="undo">
            <span>{deed.sentence}</span>
            {deed.undo !== null && (
              <button type="button" ref={undoRef} onClick={() => void office.undo()}>
                {tags.undo}
              </button>
            )}
          </p>
        )}
      </div>
      <Rewriting {...{ rewriting, overview, options }} />
    </div>
  );
}

interface RewritingProps extends Pick<SectionProps['texts'], 'options'> {
  readonly rewriting: ReturnType<typeof useRewriting>;
  readonly overview: TagOverview;
}

/** The dialog that is open, if one is. */
function Rewriting({ rewriting, overview, options }: RewritingProps) {
  const { open, running, begin, close, rename, merge } = rewriting;
  if (open === null) return null;
  const { type, from, reach, takenBy, into } = open;
  const shared = { from, reach, running, options, onClose: close };
  if (type === 'rename') {
    return (
      <RenameDialog
        {...shared}
        takenBy={takenBy}
        onRename={(to) => void rename(from, to)}
        onMergeInto={(to) => void begin('merge', from, to)}
      />
    );
  }
  const all = [...overview.terms.map(({ name }) => name), ...overview.free.map(({ tag }) => tag)];
  const others = all.filter((name) => tagKey(name) !== tagKey(from));
  return <MergeDialog {...shared} others={others} into={into} onMerge={(to) => void merge(from, to)} />;
}

/** Gives the focus to the button of that key, once the list shows it. */
function useFocus() {
  const containerRef = useRef<HTMLDivElement>(null);
  const [request, setRequest] = useState<{ readonly key: string } | null>(null);
  useLayoutEffect(() => {
    if (request === null) return;
    containerRef.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(request.key)}"]`)?.focus();
  }, [request]);
  return [
    containerRef,
    (key: string) => {
      setRequest({ key });
    },
  ] as const;
}

/** What was done took the focus with it: its undo is the likeliest next key. */
function useUndoFocus(deed: Deed | null) {
  const undoRef = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (deed !== null && document.activeElement === document.body) undoRef.current?.focus();
  }, [deed]);
  return undoRef;
}

export const tagsSection: Section = {
  id: 'tags',
  title: ({ tags }) => tags.title,
  View: TagsSection,
};
