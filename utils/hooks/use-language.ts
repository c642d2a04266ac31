import { useEffect } from 'preact/hooks';
import type { Language } from '../i18n/messages.ts';
import { languageSetting } from '../settings.ts';
import { useSetting } from './use-setting.ts';

/** The language setting, followed as it changes, and how to change it. The document says which one it is in. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const setting = useSetting(languageSetting);
  const [language] = setting;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return setting;
}
