import type { ComponentChildren } from 'preact';
import { messagesIn, type Language } from '../utils/i18n/messages.ts';

export interface AppHeaderProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  /** Shows the options; left out where they are what is shown. */
  readonly onOptions?: () => void;
  /** What stands between the two. */
  readonly children?: ComponentChildren;
}

/** The extension's name, the switch to the other language in its own words, and the way to the options. */
export function AppHeader({ language, onLanguage, onOptions, children }: AppHeaderProps) {
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
      {onOptions && (
        <button
          type="button"
          class="icon-button"
          aria-label={messages.options}
          title={messages.options}
          onClick={onOptions}
        >
          <span aria-hidden="true">⚙</span>
        </button>
      )}
    </header>
  );
}
