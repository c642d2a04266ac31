import { en } from './en.ts';
import { vi, type Messages } from './vi.ts';

export type { Messages };

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Vietnamese first: the people it is for read Vietnamese papers, whatever their browser's language. */
export const DEFAULT_LANGUAGE: Language = 'vi';

/** Every text the extension shows, in one language. */
export function messagesIn(language: Language): Messages {
  return language === 'vi' ? vi : en;
}
