import { useEffect, useRef, useState } from 'preact/hooks';
import { ClippingList } from '../../components/clipping-list.tsx';
import { ExportPanel } from '../../components/export-panel.tsx';
import type { ClippingId } from '../../utils/clippings/clipping.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import type { TabProps } from './tab-props.ts';
import { useExport } from './use-export.ts';
import { PAGE_LENGTH, useLibrary } from './use-library.ts';
import { usePersistence } from './use-persistence.ts';
import { useTagsInUse } from '../../utils/hooks/use-tags-in-use.ts';

/** A search, the export, and the newest clippings. */
export function LibraryTab({ language, messages, go, onFailure }: TabProps) {
  const [query, setQuery] = useState('');
  const [removed, setRemoved] = useState<ClippingId | null>(null);
  const fail = (error: { readonly type: string }) => {
    onFailure(describeError(error, messages));
  };
  const library = useLibrary(query, fail);
  const isSearch = query.trim() !== '';
  const tags = useTagsInUse();
  const isKept = usePersistence();
  const { progress, start, cancel } = useExport(fail);

  // The row that was deleted took the focus with it: its undo is the likeliest next key.
  const undoButtonRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    undoButtonRef.current?.focus();
  }, [removed]);

  async function remove(id: ClippingId) {
    const reply = await send(PAGES_TO_BACKGROUND, 'removeClipping', { clippingId: id });
    if (reply.ok) setRemoved(id);
    else fail(reply.error);
  }

  async function undoRemoval(id: ClippingId) {
    const reply = await send(PAGES_TO_BACKGROUND, 'restoreClipping', { clippingId: id });
    setRemoved(null);
    if (!reply.ok) fail(reply.error);
  }

  return (
    <>
      <div class="search">
        <label for="search">{messages.library.search}</label>
        <input
          id="search"
          type="search"
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
          }}
        />
      </div>
      <ExportPanel
        progress={progress}
        tags={tags.filter(({ uses }) => uses > 0).map(({ tag }) => tag)}
        describeError={({ error }) => describeError(error, messages)}
        messages={messages}
        onStart={(scope) => void start(scope)}
        onCancel={cancel}
      />
      {!isKept && library.total > 0 && <p class="remark">{messages.library.notKept}</p>}
      <p class="remark" role="status">
        {isSearch && library.clippings !== null
          ? describeHits(library.clippings.length, messages)
          : messages.library.total(library.total)}
      </p>
      <div role="status">
        {removed !== null && (
          <p class="undo">
            {messages.library.removed}
            <button type="button" ref={undoButtonRef} onClick={() => void undoRemoval(removed)}>
              {messages.library.undo}
            </button>
          </p>
        )}
      </div>
      {library.clippings === null && <p role="status">{messages.library.loading}</p>}
      {library.clippings?.length === 0 && (
        <p class="empty">{isSearch ? messages.library.nothingFound : messages.library.empty}</p>
      )}
      {library.clippings !== null && library.clippings.length > 0 && (
        <ClippingList
          clippings={library.clippings}
          language={language}
          messages={messages}
          onOpen={(id) => {
            go({ view: 'clipping', id });
          }}
          onRemove={(id) => void remove(id)}
        />
      )}
      {library.hasMore && (
        <button type="button" class="wide" onClick={library.loadMore}>
          {messages.library.more}
        </button>
      )}
    </>
  );
}

function describeHits(count: number, { library }: Messages): string {
  return count === PAGE_LENGTH ? library.foundFirst(count) : library.found(count);
}
