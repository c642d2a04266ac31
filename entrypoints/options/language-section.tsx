import { Choice } from '../../components/options/choice.tsx';
import { LANGUAGES, messagesIn, type Language } from '../../utils/i18n/messages.ts';
import type { Section, SectionProps } from './section.ts';

/** Each in its own words: who does not read the one that is set must find theirs. */
const NAMES: Readonly<Record<Language, string>> = {
  vi: messagesIn('vi').languageName,
  en: messagesIn('en').languageName,
};

function LanguageSection({ texts: { language, options }, onLanguage }: SectionProps) {
  return (
    <>
      <p>{options.language.about}</p>
      <Choice<Language>
        id="language"
        legend={options.language.title}
        values={LANGUAGES}
        names={NAMES}
        chosen={language}
        onChoose={onLanguage}
      />
    </>
  );
}

export const languageSection: Section = {
  id: 'language',
  title: ({ language }) => language.title,
  View: LanguageSection,
};
