import type { Language, Messages } from '../../utils/i18n/messages.ts';
import type { Route } from '../../utils/hooks/use-route.ts';

/** What every tab of the popup is given. */
export interface TabProps {
  readonly language: Language;
  readonly messages: Messages;
  readonly go: (route: Route) => void;
  /** Says what went wrong, in a sentence; null takes it back. */
  readonly onFailure: (sentence: string | null) => void;
}
