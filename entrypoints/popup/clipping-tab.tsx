import { useContext } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { VocabularyContext } from '../../components/tag-name.tsx';
import { ClippingView } from '../../components/clipping-view.tsx';
import type { ClippingId } from '../../utils/clippings/clipping.ts';
import { PANEL_PAGE } from '../../utils/side-panel.ts';
import { useClipping } from './use-clipping.ts';
import type { TabProps } from './tab-props.ts';
import { formatRoute } from '../../utils/hooks/use-route.ts';
import { useTagSuggestions } from '../../utils/hooks/use-vocabulary.ts';

/** One saved clipping; its tags and note are saved as they are typed. */
export function ClippingTab({
  id,
  language,
  messages,
  go,
  onFailure,
}: TabProps & { readonly id: ClippingId }) {
  const [clipping, edit] = useClipping(id, messages, onFailure);
  const tagSuggestions = useTagSuggestions(useContext(VocabularyContext), 'clippings');

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
          tagSuggestions={tagSuggestions}
          language={language}
          messages={messages}
          onTags={(tags) => void edit({ tags })}
          onNote={(note) => void edit({ note })}
        />
      )}
    </>
  );
}
