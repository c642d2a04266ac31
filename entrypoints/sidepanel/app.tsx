import { useMemo, useState } from 'preact/hooks';
import { AppHeader } from '../../components/app-header.tsx';
import { Failure } from '../../components/failure.tsx';
import type { ReviewTexts } from '../../components/review/item-head.tsx';
import { KeyHelp } from '../../components/review/key-help.tsx';
import { VocabularyContext } from '../../components/tag-name.tsx';
import { ReviewerName } from '../../components/review/reviewer-name.tsx';
import { useKeyTable } from '../../utils/hooks/use-key-table.ts';
import { useLanguage } from '../../utils/hooks/use-language.ts';
import { useRoute } from '../../utils/hooks/use-route.ts';
import { useSetting } from '../../utils/hooks/use-setting.ts';
import { useTagSuggestions, useVocabulary } from '../../utils/hooks/use-vocabulary.ts';
import { reviewerSetting } from '../../utils/settings.ts';
import { messagesIn } from '../../utils/i18n/messages.ts';
import { reviewMessagesIn } from '../../utils/i18n/review-messages.ts';
import { openOptions } from '../../utils/options-page.ts';
import { LiveReview } from './live-review.tsx';
import { SavedReview } from './saved-review.tsx';

/** The side panel: `#/clippings/ID` shows a saved clipping, anything else the page of a tab. */
export function App() {
  const [language, setLanguage] = useLanguage();
  const [route] = useRoute();
  const [keys, setKeys] = useKeyTable();
  const [failure, setFailure] = useState<string | null>(null);
  const [helpIsOpen, setHelpIsOpen] = useState(false);
  const [reviewer, setReviewer] = useSetting(reviewerSetting);
  const vocabulary = useVocabulary();
  const tagSuggestions = useTagSuggestions(vocabulary, 'figures');
  const texts = useMemo<ReviewTexts>(
    () => ({ language, messages: messagesIn(language), review: reviewMessagesIn(language) }),
    [language],
  );
  const shared = {
    texts,
    keys,
    tagSuggestions,
    onFailure: setFailure,
    onHelp: () => {
      setHelpIsOpen(true);
    },
  };
  return (
    <VocabularyContext.Provider value={vocabulary}>
      <AppHeader language={language} onLanguage={setLanguage} onOptions={openOptions}>
        <ReviewerName name={reviewer} review={texts.review} onName={setReviewer} />
      </AppHeader>
      <Failure
        sentence={failure}
        messages={texts.messages}
        onClose={() => {
          setFailure(null);
        }}
      />
      <main>
        {route.view === 'clipping' ? (
          <SavedReview key={route.id} {...shared} id={route.id} />
        ) : (
          <LiveReview {...shared} />
        )}
      </main>
      {helpIsOpen && (
        <KeyHelp
          keys={keys}
          review={texts.review}
          onKeys={setKeys}
          onClose={() => {
            setHelpIsOpen(false);
          }}
        />
      )}
    </VocabularyContext.Provider>
  );
}
