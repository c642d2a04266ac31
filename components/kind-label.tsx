import type { Kind } from '../utils/detect/detection.ts';
import type { Messages } from '../utils/i18n/messages.ts';

/** A kind's name with the underline its marks have on the page, so that colour is never the only sign. */
export function KindLabel({ kind, messages }: { readonly kind: Kind; readonly messages: Messages }) {
  return <span class={`kind kind-${kind}`}>{messages.kinds[kind]}</span>;
}
