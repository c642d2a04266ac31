import type { Clipping, ClippingId } from '../../utils/clippings/clipping.ts';
import { createClipping } from '../../utils/clippings/create-clipping.ts';
import type { StoreError } from '../../utils/clippings/repository.ts';
import { fail, succeed, type Result } from '../../utils/clippings/result.ts';
import { toLocalIsoDateTime } from '../../utils/clippings/time.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import { TO_CONTENT } from '../../utils/messaging/channels.ts';
import { sendToTab } from '../../utils/messaging/messenger.ts';
import type {
  ClipRefusal,
  MarkPointer,
  PageReview,
  SelectionRefusal,
  TransportError,
} from '../../utils/messaging/protocol.ts';
import { createAnchorer } from '../../utils/page/anchor.ts';
import { trimmedRange } from '../../utils/panel/boundaries.ts';

export type RangeRefusal =
  | SelectionRefusal
  | TransportError
  /** It stands on the page and not in the clipping, which is of an earlier text. */
  | { readonly type: 'not-in-clipping' };

export type ClipFailure = ClipRefusal | StoreError | TransportError;

/** The live page that a review stands beside. */
export interface PageLink {
  readonly tabId: number;
  readonly page: PageReview;
  /** Scrolls the page to a mark and shows it; what is not there is not shown. */
  readonly show: (pointer: MarkPointer) => void;
  readonly hide: () => void;
  /** What is selected on the page, as a range of the clipping's text. */
  readonly selectedRange: (clippingText: string) => Promise<Result<TextRange, RangeRefusal>>;
  /** Saves the article, or brings the clipping up to date with the page. */
  readonly clip: () => Promise<Result<ClippingId, ClipFailure>>;
}

export function createPageLink(tabId: number, page: PageReview): PageLink {
  return {
    tabId,
    page,
    show(pointer) {
      void sendToTab(tabId, TO_CONTENT, 'showMark', pointer);
    },
    hide() {
      void sendToTab(tabId, TO_CONTENT, 'hideMark', {});
    },
    async selectedRange(clippingText) {
      const reply = await sendToTab(tabId, TO_CONTENT, 'getSelectedSpan', {});
      if (!reply.ok) return reply;
      const { quote } = reply.value;
      // The page may have moved on since it was clipped: what is selected must stand in what was.
      const anchoring = createAnchorer(clippingText, page.text)(quote);
      if (anchoring.type === 'orphaned') return fail({ type: 'not-in-clipping' });
      const range = trimmedRange(clippingText, anchoring);
      return range ? succeed(range) : fail({ type: 'no-selection' });
    },
    async clip() {
      const reply = await sendToTab(tabId, TO_CONTENT, 'clip', {});
      return reply.ok ? succeed(reply.value.clippingId) : reply;
    },
  };
}

/** The clipping that a page not yet saved would become: what is decided first is shown on it, and saves the article. */
export function unsavedClipping({ article, text, marks }: PageReview): Clipping {
  const draft = {
    kind: 'article',
    article: { ...article, text, doubtful: false },
    annotations: marks.map(({ annotation }) => annotation),
    honours: [],
    tags: [],
    note: '',
  } as const;
  const now = toLocalIsoDateTime(new Date());
  return createClipping(draft, { now, newId: () => '', textHash: '' });
}
