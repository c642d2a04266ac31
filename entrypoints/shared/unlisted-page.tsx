import { browser } from 'wxt/browser';
import { fail } from '../../utils/clippings/result.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import type { Messages } from '../../utils/i18n/messages.ts';

export interface UnlistedPageProps {
  readonly messages: Messages;
  /** Says what went wrong, in a sentence; null takes it back. */
  readonly onFailure: (sentence: string | null) => void;
  readonly tabId: number;
  /** Null where no extension may enter. */
  readonly origin: string | null;
  readonly onAnnotated: () => Promise<void>;
}

/** A page outside the list: annotated once on a click, or always with a permission for its site. */
export function UnlistedPage({ tabId, origin, messages, onFailure, onAnnotated }: UnlistedPageProps) {
  if (origin === null) return <p role="status">{messages.page.notPossible}</p>;

  async function settle(
    asked: Promise<{ readonly ok: boolean; readonly error?: { readonly type: string } }>,
  ) {
    const { ok, error } = await asked;
    onFailure(ok ? null : describeError(error ?? { type: 'unknown' }, messages));
    if (ok) await onAnnotated();
  }

  async function annotate() {
    return send(PAGES_TO_BACKGROUND, 'annotateThisPage', { tabId });
  }

  /** Only a click may ask for a permission, so it is asked for here and not in the background. */
  async function annotateAlways(site: string) {
    const granted = await browser.permissions.request({ origins: [`${site}/*`] });
    if (!granted) return fail({ type: 'no-permission' });
    const registered = await send(PAGES_TO_BACKGROUND, 'alwaysOnThisSite', { origin: site });
    return registered.ok ? annotate() : registered;
  }

  return (
    <>
      <p>{messages.page.unlisted}</p>
      <button type="button" class="primary wide" onClick={() => void settle(annotate())}>
        {messages.page.annotate}
      </button>
      <button type="button" class="wide" onClick={() => void settle(annotateAlways(origin))}>
        {messages.page.always}: {new URL(origin).hostname}
      </button>
    </>
  );
}
