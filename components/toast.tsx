import type { Messages } from '../utils/i18n/messages.ts';

export interface Notice {
  readonly text: string;
  readonly failed: boolean;
  /** What the notice offers, such as opening the clipping it tells of. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface ToastProps {
  readonly notice: Notice;
  readonly messages: Messages;
  readonly onClose: () => void;
}

/** One short notice in the corner, read out by screen readers without taking the focus. */
export function Toast({ notice, messages, onClose }: ToastProps) {
  return (
    <div class={notice.failed ? 'toast floating failed' : 'toast floating'}>
      <span role={notice.failed ? 'alert' : 'status'}>{notice.text}</span>
      {notice.action && (
        <button type="button" onClick={notice.action.run}>
          {notice.action.label}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={messages.card.close} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}
