import type { Language } from './messages.ts';
import { reviewEn } from './review-en.ts';
import { reviewVi, type ReviewMessages } from './review-vi.ts';

export type { ReviewMessages };

/** Every text of the side panel that other surfaces do not show, in one language. */
export function reviewMessagesIn(language: Language): ReviewMessages {
  return language === 'vi' ? reviewVi : reviewEn;
}
