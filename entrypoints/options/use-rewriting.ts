import { useState } from 'preact/hooks';
import type { RewritingState } from '../../components/options/rewriting-dialog.tsx';
import type { TagExists, TagsRewritten } from '../../utils/clippings/repository.ts';
import { useBroadcast } from '../../utils/hooks/use-broadcast.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import type { OptionsTexts } from './section.ts';
import type { TagOffice } from './use-tag-office.ts';

/** A renaming or merging that is asked for or under way. */
export interface OpenRewriting {
  readonly type: 'rename' | 'merge';
  readonly from: string;
  /** What to merge into at first, where that is known. */
  readonly into: string | null;
  /** Null until it is counted. */
  readonly reach: TagsRewritten | null;
  /** Another tag that has the name asked for. */
  readonly takenBy: string | null;
}

export interface RewritingOptions {
  readonly office: TagOffice;
  readonly texts: OptionsTexts;
  readonly onFailure: (sentence: string | null) => void;
  /** Called with the name that the tag has now. */
  readonly onDone: (name: string) => void;
}

/** Renaming and merging across the library, told how far it is while it runs. */
export function useRewriting({ office, texts, onFailure, onDone }: RewritingOptions) {
  const { messages, options } = texts;
  const [open, setOpen] = useState<OpenRewriting | null>(null);
  const [running, setRunning] = useState<RewritingState | null>(null);
  useBroadcast({
    onTagRewriting(done, total) {
      setRunning((before) => before && { done, total });
    },
  });

  async function begin(type: OpenRewriting['type'], from: string, into: string | null = null) {
    setOpen({ type, from, into, reach: null, takenBy: null });
    const reply = await send(PAGES_TO_BACKGROUND, 'tagReach', { names: [from] });
    if (reply.ok) setOpen((before) => before && { ...before, reach: reply.value });
    else fail(reply.error);
  }

  function close() {
    setOpen(null);
  }

  function fail(error: { readonly type: string }) {
    close();
    onFailure(describeError(error, messages));
  }

  function start() {
    setRunning({ done: 0, total: open?.reach?.clippings ?? 0 });
  }

  async function rename(from: string, to: string): Promise<void> {
    start();
    const reply = await send(PAGES_TO_BACKGROUND, 'renameTag', { from, to });
    setRunning(null);
    if (!reply.ok && isTagExists(reply.error)) {
      const { tag } = reply.error;
      setOpen((before) => before && { ...before, takenBy: tag });
      return;
    }
    if (!reply.ok) {
      fail(reply.error);
      return;
    }
    close();
    await office.settle(reply, {
      sentence: options.tags.renamed(from, to, reply.value.clippings),
      undo: () => send(PAGES_TO_BACKGROUND, 'renameTag', { from: to, to: from }),
    });
    onDone(to);
  }

  async function merge(from: string, to: string): Promise<void> {
    start();
    const reply = await send(PAGES_TO_BACKGROUND, 'mergeTags', { from: [from], to });
    setRunning(null);
    if (!reply.ok) {
      fail(reply.error);
      return;
    }
    close();
    await office.settle(reply, {
      sentence: options.tags.merged(from, to, reply.value.clippings),
      undo: null,
    });
    onDone(to);
  }

  return { open, running, begin, close, rename, merge };
}

function isTagExists(error: { readonly type: string }): error is TagExists {
  return error.type === 'tag-exists';
}
