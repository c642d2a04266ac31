import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ClippingView } from '../../components/clipping-view.tsx';
import type { Clipping, ClippingId } from '../../utils/clippings/clipping.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import { PANEL_PAGE } from '../../utils/side-panel.ts';
import type { TabProps } from './tab-props.ts';
import { formatRoute } from '../../utils/hooks/use-route.ts';
import { useTagsInUse } from '../../utils/hooks/use-tags-in-use.ts';

/** One saved clipping; its tags and note are saved as they are typed. */
export function ClippingTab({
  id,
  language,
  messages,
  go,
  onFailure,
}: TabProps & { readonly id: ClippingId }) {
  const [clipping, setClipping] = useState<Clipping | null | 'loading'>('loading');
  const tagsInUse = useTagsInUse();
  useEffect(() => {
    void send(PAGES_TO_BACKGROUND, 'getClipping', { clippingId: id }).then((reply) => {
      setClipping(reply.ok ? reply.value : null);
      if (!reply.ok) onFailure(describeError(reply.error, messages));
    });
  }, [id, messages, onFailure]);

  async function edit(change: { readonly tags?: readonly string[]; readonly note?: string }) {
    if (clipping === null || clipping === 'loading') return;
    setClipping({ ...clipping, ...change });
    const reply = await send(PAGES_TO_BACKGROUND, 'editClipping', { clippingId: id, ...change });
    onFailure(reply.ok ? null : messages.page.saveFailed(describeError(reply.error, messages)));
  }

  return (
    <>
      <button
        type="button"
        onClick={() => {
          go({ view: 'library' });
        }}
      >
        ← {messages.library.back}
      </button>
      {clipping === 'loading' && <p role="status">{messages.library.loading}</p>}
      {clipping === null && <p role="status">{messages.library.notFound}</p>}
      {clipping !== null && clipping !== 'loading' && (
        <ClippingView
          onReview={() =>
            void browser.tabs.create({
              url: `${browser.runtime.getURL(PANEL_PAGE)}${formatRoute({ view: 'clipping', id })}`,
            })
          }
          clipping={clipping}
          tagSuggestions={tagsInUse.map(({ tag }) => tag)}
          language={language}
          messages={messages}
          onTags={(tags) => void edit({ tags })}
          onNote={(note) => void edit({ note })}
        />
      )}
    </>
  );
}
