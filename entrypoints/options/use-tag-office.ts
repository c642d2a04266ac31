import { useEffect, useRef, useState } from 'preact/hooks';
import type { TagOverview } from '../../utils/clippings/repository.ts';
import { type Result, succeed } from '../../utils/clippings/result.ts';
import type { TermDraft } from '../../utils/clippings/vocabulary.ts';
import { useBroadcast } from '../../utils/hooks/use-broadcast.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import type { CountedTerm } from '../../components/options/term-row.tsx';
import type { OptionsTexts } from './section.ts';

/** What was done last, and how it is taken back; null where it cannot be. */
export interface Deed {
  readonly sentence: string;
  readonly undo: (() => Promise<Outcome>) | null;
}

export type Outcome = Result<unknown, { readonly type: string }>;

export type TagOffice = ReturnType<typeof useTagOffice>;

/** The vocabulary and the tags beside it, followed as they change, and everything that can be done with them. */
export function useTagOffice(texts: OptionsTexts, onFailure: (sentence: string | null) => void) {
  const { messages } = texts;
  const { tags } = texts.options;
  const [overview, setOverview] = useState<TagOverview | null>(null);
  const [deed, setDeed] = useState<Deed | null>(null);
  // An answer to an older question must not replace that to a newer one.
  const asked = useRef(0);

  async function load(): Promise<void> {
    const question = ++asked.current;
    const reply = await send(PAGES_TO_BACKGROUND, 'tagOverview', {});
    if (question !== asked.current) return;
    if (reply.ok) setOverview(reply.value);
    else onFailure(describeError(reply.error, messages));
  }
  useEffect(() => {
    void load();
  }, []);
  const reload = () => void load();
  useBroadcast({ onVocabularyChanged: reload, onLibraryChanged: reload });

  /** Tells what was done, or what went wrong; resolves with whether it was done, once the list shows it. */
  async function settle(outcome: Outcome, done: Deed): Promise<boolean> {
    onFailure(outcome.ok ? null : describeError(outcome.error, messages));
    if (!outcome.ok) return false;
    await load();
    setDeed(done);
    return true;
  }

  async function undo(): Promise<void> {
    if (!deed?.undo) return;
    const undone = await deed.undo();
    if (undone.ok) await settle(undone, { sentence: tags.undone, undo: null });
    else onFailure(tags.notUndone(describeError(undone.error, messages)));
  }

  const names = (overview?.terms ?? []).map(({ name }) => name);

  return {
    ...{ overview, deed, undo, settle },

    async add(term: TermDraft) {
      const { name } = term;
      return settle(await putTerm(term), { sentence: tags.added(name), undo: () => removeTerm(name) });
    },
    async change(before: CountedTerm, traits: Omit<TermDraft, 'name'>) {
      const { name } = before;
      return settle(await putTerm({ name, ...traits }), {
        sentence: tags.changed(name),
        undo: () => putTerm(draftOf(before)),
      });
    },
    async move({ name }: CountedTerm, by: -1 | 1) {
      const from = names.indexOf(name);
      const order = names.toSpliced(from, 1).toSpliced(from + by, 0, name);
      return settle(await reorder(order), {
        sentence: tags.moved(name, from + by + 1, names.length),
        undo: () => reorder(names),
      });
    },
    async archive({ name }: CountedTerm, archived: boolean) {
      return settle(await archiveTerm(name, archived), {
        sentence: archived ? tags.isArchived(name) : tags.isUnarchived(name),
        undo: () => archiveTerm(name, !archived),
      });
    },
    async remove(term: CountedTerm) {
      return settle(await removeTerm(term.name), {
        sentence: tags.removed(term.name),
        undo: () => putBack(term, names),
      });
    },
  };
}

function putTerm(term: TermDraft) {
  return send(PAGES_TO_BACKGROUND, 'putTerm', { term });
}
function removeTerm(name: string) {
  return send(PAGES_TO_BACKGROUND, 'removeTerm', { name });
}
function reorder(order: readonly string[]) {
  return send(PAGES_TO_BACKGROUND, 'reorderTerms', { names: order });
}
function archiveTerm(name: string, archived: boolean) {
  return send(PAGES_TO_BACKGROUND, 'archiveTerm', { name, archived });
}

function draftOf({ name, colour, description, appliesTo }: CountedTerm): TermDraft {
  return { name, colour, description, appliesTo };
}

/** A term as it was, where it was. */
async function putBack(term: CountedTerm, order: readonly string[]): Promise<Outcome> {
  const put = await putTerm(draftOf(term));
  const placed = put.ok ? await reorder(order) : put;
  if (!placed.ok) return placed;
  return term.archived ? archiveTerm(term.name, true) : succeed(null);
}
