import type { Messages } from '../utils/i18n/messages.ts';

export interface FailureProps {
  /** What went wrong and what to do; null where nothing did. */
  readonly sentence: string | null;
  readonly messages: Messages;
  readonly onClose: () => void;
}

/** Says what went wrong, at once and until it is closed. */
export function Failure({ sentence, messages, onClose }: FailureProps) {
  if (sentence === null) return null;
  return (
    <p class="warning failure" role="alert">
      {sentence}
      <button type="button" class="icon-button" aria-label={messages.card.close} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </p>
  );
}
