import type { ComponentChildren } from 'preact';
import { messagesIn, type Language } from '../utils/i18n/messages.ts';

export interface AppHeaderProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** What stands between the two. */
  readonly children?: ComponentChildren;
}

/** The extension's name, and the switch to the other language in its own words. */
export function AppHeader({ language, onLanguage, children }: AppHeaderProps) {
  const messages = messagesIn(language);
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <header class="app-header">
      <h1>{messages.appName}</h1>
      {children}
      <button
        type="button"
        lang={other}
        aria-label={messages.switchLanguage}
        onClick={() => {
          onLanguage(other);
        }}
      >
        {messagesIn(other).languageName}
      </button>
    </header>
  );
}
