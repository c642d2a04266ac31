import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_LANGUAGE, type Language } from '../i18n/messages.ts';
import { languageSetting } from '../settings.ts';

/** The language setting, followed as it changes, and how to change it. The document says which one it is in. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(DEFAULT_LANGUAGE);
  useEffect(() => {
    void languageSetting.getValue().then(setLanguage);
    return languageSetting.watch(setLanguage);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return [
    language,
    (next) => {
      setLanguage(next);
      void languageSetting.setValue(next);
    },
  ];
}
