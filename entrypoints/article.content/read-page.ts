/** Reads the live page: article, detections, what the library holds of it. */
import { annotationsOf } from '../../utils/clippings/create-clipping.ts';
import type { DetectResult } from '../../utils/detect/detect.ts';
import type { CalendarDate } from '../../utils/detect/detector.ts';
import { CONTENT_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import type { TransportError } from '../../utils/messaging/protocol.ts';
import type { StoreError } from '../../utils/clippings/repository.ts';
import type { Extraction } from '../../utils/page/article.ts';
import { extractArticle } from '../../utils/page/extract-article.ts';
import { placeSaved, withDraft, type PageModel } from './page-model.ts';

export interface ReadOptions {
  /** The reader asked for this page: read it even if it looks like a front page. */
  readonly insists: boolean;
  readonly signal: AbortSignal;
  /** Yields UUIDv7. */
  readonly newId: () => string;
}

export type ReadPage =
  | { readonly type: 'aborted' }
  | { readonly type: 'not-an-article' }
  | {
      readonly type: 'article';
      readonly model: PageModel;
      /** The background could not be asked: the page is shown without what it would have said. */
      readonly failure: StoreError | TransportError | null;
    };

const NOTHING_READ: DetectResult = { detections: [], honours: [], notes: [] };

export function extractPage(document: Document, insists: boolean): Extraction {
  return extractArticle(document, { address: document.location.href, insists });
}

export async function readPage(document: Document, options: ReadOptions): Promise<ReadPage> {
  const { insists, signal, newId } = options;
  const extraction = extractPage(document, insists);
  const { article } = extraction;
  if (article.text === '') return { type: 'not-an-article' };

  const address = { normalised: article.address, original: withoutFragment(document.location.href) };
  const articleDate = calendarDateOf(article.publishedAt);
  const [reading, lookup, kept] = await Promise.all([
    send(CONTENT_TO_BACKGROUND, 'readText', { text: article.text, articleDate }),
    send(CONTENT_TO_BACKGROUND, 'lookUpPage', { address }),
    send(CONTENT_TO_BACKGROUND, 'getDraft', { address }),
  ]);
  if (signal.aborted) return { type: 'aborted' };

  const { detections, honours, notes } = reading.ok ? reading.value : NOTHING_READ;
  const draft = kept.ok ? kept.value : null;
  const clipping = lookup.ok ? lookup.value.article : null;
  const annotations = annotationsOf(detections, article.text, newId);
  const failed = [reading, lookup].find((reply) => !reply.ok);
  return {
    type: 'article',
    failure: failed ? failed.error : null,
    model: {
      extraction,
      address,
      found: withDraft(annotations, draft, article.text),
      honours,
      notes,
      clipping,
      saved: placeSaved(article.text, clipping),
      passages: lookup.ok ? lookup.value.passages : [],
      tagsInUse: lookup.ok ? lookup.value.tags : [],
      tags: clipping?.tags ?? draft?.tags ?? [],
      note: clipping?.note ?? draft?.note ?? '',
    },
  };
}

/** The day of an ISO date or of a date and time at +07:00, as Vietnam counts it. */
function calendarDateOf(publishedAt: string | null): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedAt ?? '') ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

function withoutFragment(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
