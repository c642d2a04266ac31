import { storage } from 'wxt/utils/storage';
import type { Kind } from './detect/detection.ts';
import { DEFAULT_LANGUAGE, type Language } from './i18n/messages.ts';

/** The language of every surface. */
export const languageSetting = storage.defineItem<Language>('local:language', {
  fallback: DEFAULT_LANGUAGE,
  version: 1,
});

/** Kinds whose marks are not painted, on any page. */
export const hiddenKindsSetting = storage.defineItem<readonly Kind[]>('local:hiddenKinds', {
  fallback: [],
  version: 1,
});

/** The name that signs what is decided; '' until one is set. */
export const reviewerSetting = storage.defineItem<string>('local:reviewer', {
  fallback: '',
  version: 1,
});

/** The side panel's keys as chosen, read through toKeyTable (panel/keys.ts); null until one is changed. */
export const panelKeysSetting = storage.defineItem<unknown>('local:panelKeys', {
  fallback: null,
  version: 1,
});
