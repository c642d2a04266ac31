import { useState } from 'preact/hooks';
import { ClippingList } from '../../components/clipping-list.tsx';
import { ExportPanel } from '../../components/export-panel.tsx';
import type { ClippingId } from '../../utils/clippings/clipping.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import type { TabProps } from './tab-props.ts';
import { useExport } from './use-export.ts';
import { useLibrary } from './use-library.ts';
import { usePersistence } from './use-persistence.ts';
import { useTagsInUse } from './use-tags-in-use.ts';

/** The newest clippings, a search, and the export. */
export function LibraryTab({ language, messages, go, onFailure }: TabProps) {
  const [query, setQuery] = useState('');
  const [removed, setRemoved] = useState<ClippingId | null>(null);
  const fail = (error: { readonly type: string }) => {
    onFailure(describeError(error, messages));
  };
  const library = useLibrary(query, fail);
  const tags = useTagsInUse();
  const isKept = usePersistence();
  const { progress, start, cancel } = useExport(fail);

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
      <p class="remark" role="status">
        {messages.library.total(library.total)}
      </p>
      {!isKept && <p class="warning">{messages.library.notKept}</p>}
      {removed !== null && (
        <p class="undo" role="status">
          {messages.library.removed}
          <button type="button" onClick={() => void undoRemoval(removed)}>
            {messages.library.undo}
          </button>
        </p>
      )}
      {library.clippings === null && <p role="status">{messages.library.loading}</p>}
      {library.clippings?.length === 0 && (
        <p>{query.trim() === '' ? messages.library.empty : messages.library.nothingFound}</p>
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
      <ExportPanel
        progress={progress}
        tags={tags}
        describeError={({ error }) => describeError(error, messages)}
        messages={messages}
        onStart={(scope) => void start(scope)}
        onCancel={cancel}
      />
    </>
  );
}
