import type { Language } from './messages.ts';
import { optionsEn } from './options-en.ts';
import { optionsVi, type OptionsMessages } from './options-vi.ts';

export type { OptionsMessages };

/** Every text of the options page that other surfaces do not show, in one language. */
export function optionsMessagesIn(language: Language): OptionsMessages {
  return language === 'vi' ? optionsVi : optionsEn;
}
