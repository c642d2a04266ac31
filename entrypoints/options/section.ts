import type { ComponentType } from 'preact';
import type { Language, Messages } from '../../utils/i18n/messages.ts';
import type { OptionsMessages } from '../../utils/i18n/options-messages.ts';
import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';

export interface OptionsTexts {
  readonly language: Language;
  readonly messages: Messages;
  readonly review: ReviewMessages;
  readonly options: OptionsMessages;
}

export interface SectionProps {
  readonly texts: OptionsTexts;
  readonly onLanguage: (language: Language) => void;
  /** Says what went wrong, in a sentence; null takes it back. */
  readonly onFailure: (sentence: string | null) => void;
}

/** A part of the options page; one module each. */
export interface Section {
  /** In the page's address, behind the `#`. */
  readonly id: string;
  readonly title: (options: OptionsMessages) => string;
  readonly View: ComponentType<SectionProps>;
}
