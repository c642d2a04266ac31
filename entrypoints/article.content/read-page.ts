/** Reads the live page: article, detections, what the library holds of it. */
import { annotationsOf } from '../../utils/clippings/create-clipping.ts';
import type { ConsistencyNote } from '../../utils/detect/consistency.ts';
import type { Honour } from '../../utils/detect/detection.ts';
import type { CalendarDate } from '../../utils/detect/detector.ts';
import { inArticle, passagesOf } from '../../utils/detect/passages.ts';
import { CONTENT_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import type { TransportError } from '../../utils/messaging/protocol.ts';
import type { StoreError } from '../../utils/clippings/repository.ts';
import type { Article, Extraction } from '../../utils/page/article.ts';
import { extractionSteps } from '../../utils/page/extract-article.ts';
import { nextTask, runInSlices } from '../../utils/page/in-slices.ts';
import { placed, placeSaved, withDraft, type PageModel, type PlacedAnnotation } from './page-model.ts';

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

/** The article as the page shows it now; null where the signal came first. */
export async function extractPage(
  document: Document,
  insists: boolean,
  signal: AbortSignal,
): Promise<Extraction | null> {
  // Whoever called has had its share of the task.
  await nextTask();
  return runInSlices(extractionSteps(document, { address: document.location.href, insists }), signal);
}

export async function readPage(document: Document, options: ReadOptions): Promise<ReadPage> {
  const { insists, signal } = options;
  const extraction = await extractPage(document, insists, signal);
  if (!extraction) return { type: 'aborted' };
  const { article } = extraction;
  if (article.text === '') return { type: 'not-an-article' };

  const address = { normalised: article.address, original: withoutFragment(document.location.href) };
  const [reading, lookup, kept] = await Promise.all([
    readArticle(article, options),
    send(CONTENT_TO_BACKGROUND, 'lookUpPage', { address }),
    send(CONTENT_TO_BACKGROUND, 'getDraft', { address }),
  ]);
  if (signal.aborted) return { type: 'aborted' };

  const draft = kept.ok ? kept.value : null;
  const clipping = lookup.ok ? lookup.value.article : null;
  return {
    type: 'article',
    failure: reading.failure ?? (lookup.ok ? null : lookup.error),
    model: {
      extraction,
      address,
      found: withDraft(reading.found, draft, article.text),
      honours: reading.honours,
      notes: reading.notes,
      clipping,
      saved: placeSaved(article.text, clipping),
      passages: lookup.ok ? lookup.value.passages : [],
      tagsInUse: lookup.ok ? lookup.value.tags : [],
      vocabulary: lookup.ok ? lookup.value.vocabulary : [],
      tags: clipping?.tags ?? draft?.tags ?? [],
      note: clipping?.note ?? draft?.note ?? '',
    },
  };
}

interface ArticleReading {
  readonly found: readonly PlacedAnnotation[];
  readonly honours: readonly Honour[];
  readonly notes: readonly ConsistencyNote[];
  /** What was read before it stands all the same. */
  readonly failure: TransportError | null;
}

/** Has the background read the article, passage by passage. */
async function readArticle(
  { text, publishedAt }: Article,
  { signal, newId }: ReadOptions,
): Promise<ArticleReading> {
  const found: PlacedAnnotation[] = [];
  const honours: Honour[] = [];
  const notes: ConsistencyNote[] = [];
  let articleDate = calendarDateOf(publishedAt);
  for (const { start, end } of passagesOf(text)) {
    const passage = { text: text.slice(start, end), articleDate, opensArticle: start === 0 };
    const reply = await send(CONTENT_TO_BACKGROUND, 'readPassage', passage);
    if (!reply.ok) return { found, honours, notes, failure: reply.error };
    if (signal.aborted) break;
    ({ articleDate } = reply.value);
    const read = inArticle(reply.value, start);
    found.push(...annotationsOf(read.detections, text, newId).map(placed));
    honours.push(...read.honours);
    notes.push(...read.notes);
  }
  return { found, honours, notes, failure: null };
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
