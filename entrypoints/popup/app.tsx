import { useEffect, useRef, useState } from 'preact/hooks';
import { AppHeader } from '../../components/app-header.tsx';
import { Failure } from '../../components/failure.tsx';
import { messagesIn } from '../../utils/i18n/messages.ts';
import { ClippingTab } from './clipping-tab.tsx';
import { LibraryTab } from './library-tab.tsx';
import { PageTab } from './page-tab.tsx';
import { openOptions } from '../../utils/options-page.ts';
import { useVocabulary } from '../../utils/hooks/use-vocabulary.ts';
import { VocabularyContext } from '../../components/tag-name.tsx';
import { useLanguage } from '../../utils/hooks/use-language.ts';
import { useRoute, type Route } from '../../utils/hooks/use-route.ts';

/** The popup; opened with `?tab=ID` in a tab of its own it speaks of that tab's page. */
export function App() {
  const [language, setLanguage] = useLanguage();
  const [route, go] = useRoute();
  const [failure, setFailure] = useState<string | null>(null);
  const messages = messagesIn(language);
  const mainRef = useMainFocus(route);
  const shared = { language, messages, go, onFailure: setFailure };
  return (
    <VocabularyContext.Provider value={useVocabulary()}>
      <AppHeader language={language} onLanguage={setLanguage} onOptions={openOptions} />
      <nav class="tabs" aria-label={messages.appName}>
        <TabLink to={{ view: 'page' }} current={route.view === 'page'} go={go}>
          {messages.page.tab}
        </TabLink>
        <TabLink to={{ view: 'library' }} current={route.view !== 'page'} go={go}>
          {messages.library.tab}
        </TabLink>
      </nav>
      <Failure
        sentence={failure}
        messages={messages}
        onClose={() => {
          setFailure(null);
        }}
      />
      <main ref={mainRef} tabIndex={-1}>
        {route.view === 'page' && <PageTab {...shared} />}
        {route.view === 'library' && <LibraryTab {...shared} />}
        {route.view === 'clipping' && <ClippingTab key={route.id} id={route.id} {...shared} />}
      </main>
    </VocabularyContext.Provider>
  );
}

/** What the focus stood on goes with the view it belonged to; the new view is where it goes on. */
function useMainFocus(route: Route) {
  const mainRef = useRef<HTMLElement>(null);
  const shownRef = useRef(route);
  useEffect(() => {
    if (shownRef.current !== route && document.activeElement === document.body) mainRef.current?.focus();
    shownRef.current = route;
  }, [route]);
  return mainRef;
}

interface TabLinkProps {
  readonly to: Route;
  readonly current: boolean;
  readonly go: (route: Route) => void;
  readonly children: string;
}

function TabLink({ to, current, go, children }: TabLinkProps) {
  return (
    <button
      type="button"
      aria-current={current ? 'page' : undefined}
      onClick={() => {
        go(to);
      }}
    >
      {children}
    </button>
  );
}
