import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AppHeader } from '../../components/app-header.tsx';
import { Failure } from '../../components/failure.tsx';
import { useLanguage } from '../../utils/hooks/use-language.ts';
import { messagesIn } from '../../utils/i18n/messages.ts';
import { optionsMessagesIn } from '../../utils/i18n/options-messages.ts';
import { reviewMessagesIn } from '../../utils/i18n/review-messages.ts';
import type { OptionsTexts } from './section.ts';
import { sectionAt, SECTIONS } from './sections.ts';

/** The options: one section at a time, named in the page's address. */
export function App() {
  const [language, setLanguage] = useLanguage();
  const [failure, setFailure] = useState<string | null>(null);
  const { id, title, View } = useSection();
  const headingRef = useHeadingFocus(id);
  const texts = useMemo<OptionsTexts>(
    () => ({
      language,
      messages: messagesIn(language),
      review: reviewMessagesIn(language),
      options: optionsMessagesIn(language),
    }),
    [language],
  );
  const { messages, options } = texts;
  useEffect(() => {
    document.title = `${title(options)} · ${messages.appName}`;
  }, [title, options, messages]);
  return (
    <>
      <AppHeader language={language} onLanguage={setLanguage}>
        <span class="page-name">{messages.options}</span>
      </AppHeader>
      <div class="options">
        <nav aria-label={options.sections}>
          {SECTIONS.map((section) => (
            <a
              key={section.id}
              href={`#${section.id}`}
              aria-current={section.id === id ? 'page' : undefined}
              onClick={() => {
                setFailure(null);
              }}
            >
              {section.title(options)}
            </a>
          ))}
        </nav>
        <main>
          <h2 ref={headingRef} tabIndex={-1}>
            {title(options)}
          </h2>
          <Failure
            sentence={failure}
            messages={messages}
            onClose={() => {
              setFailure(null);
            }}
          />
          <View key={id} texts={texts} onLanguage={setLanguage} onFailure={setFailure} />
        </main>
      </div>
    </>
  );
}

function useSection() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
    };
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  return sectionAt(hash);
}

/** Who goes to another section goes on at its heading. */
function useHeadingFocus(id: string) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const shownRef = useRef(id);
  useEffect(() => {
    if (shownRef.current !== id) headingRef.current?.focus();
    shownRef.current = id;
  }, [id]);
  return headingRef;
}
