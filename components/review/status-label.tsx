import type { ReviewStatus } from '../../utils/clippings/annotation.ts';
import type { Messages } from '../../utils/i18n/messages.ts';

/** Not by colour alone. */
const SIGNS: Readonly<Record<ReviewStatus, string>> = {
  suggested: '○',
  confirmed: '✓',
  corrected: '✎',
  rejected: '✕',
};

export interface StatusLabelProps {
  readonly status: ReviewStatus;
  readonly messages: Messages;
}

/** A status as a sign and its name. */
export function StatusLabel({ status, messages }: StatusLabelProps) {
  return (
    <span class={`review-status is-${status}`}>
      <span aria-hidden="true">{SIGNS[status]}</span> {messages.statuses[status]}
    </span>
  );
}
