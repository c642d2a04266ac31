/** What is known of one page, and what follows from it. Pure. */
import type { Annotation } from '../../utils/clippings/annotation.ts';
import { currentData, currentQuote } from '../../utils/clippings/annotation.ts';
import type { Address, ArticleDraft, Clipping, ClippingDraft } from '../../utils/clippings/clipping.ts';
import { isTouched } from '../../utils/clippings/create-clipping.ts';
import { annotationsAndOrphans } from '../../utils/clippings/review-clipping.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import type { PageDraft, TagUse } from '../../utils/clippings/repository.ts';
import type { Vocabulary } from '../../utils/clippings/vocabulary.ts';
import type { PresentVersion } from '../../utils/clippings/version-changes.ts';
import type { ConsistencyNote } from '../../utils/detect/consistency.ts';
import type { Honour, Kind } from '../../utils/detect/detection.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import type { PageReview, PageState, PlacedMark } from '../../utils/messaging/protocol.ts';
import { compareVersions } from '../../utils/page/compare-versions.ts';
import { createAnchorer } from '../../utils/page/anchor.ts';
import type { Extraction } from '../../utils/page/article.ts';
import type { PaintedSpan } from '../../utils/page/painter.ts';

/** An annotation and where it stands in this page's text. */
export type PlacedAnnotation = PlacedMark;

export interface PageModel {
  readonly extraction: Extraction;
  readonly address: Address;
  /** What the machine reads here now, with what a person decided before clipping. */
  readonly found: readonly PlacedAnnotation[];
  readonly honours: readonly Honour[];
  /** Figures of this page's text that do not fit each other; never saved, since they follow from the text. */
  readonly notes: readonly ConsistencyNote[];
  readonly clipping: Clipping | null;
  /** The clipping's annotations that are found again on the page. */
  readonly saved: readonly PlacedAnnotation[];
  readonly passages: readonly Clipping[];
  readonly tagsInUse: readonly TagUse[];
  readonly vocabulary: Vocabulary;
  readonly tags: readonly string[];
  readonly note: string;
}

/** The marks of the page in text order: a clipped page shows what was saved. */
export function marksOf(model: PageModel, hidden: readonly Kind[]): readonly PlacedAnnotation[] {
  const all = model.clipping === null ? model.found : model.saved;
  return all.filter(({ annotation }) => !hidden.includes(currentData(annotation).kind));
}

/** The notes on a mark: none on one that a person rejected or corrected. */
export function notesOn(
  { notes }: PageModel,
  { annotation, start, end }: PlacedAnnotation,
): ConsistencyNote[] {
  const { status } = annotation.decision;
  if (status === 'rejected' || status === 'corrected') return [];
  return notes.filter(({ figures }) => figures.some((span) => span.start === start && span.end === end));
}

/** The paint of each mark says its status; what was rejected has none. */
export function toPaintedSpans(marks: readonly PlacedAnnotation[]): PaintedSpan[] {
  return marks.flatMap(({ annotation, start, end }) => {
    const { status } = annotation.decision;
    return status === 'rejected'
      ? []
      : [{ id: annotation.id, kind: currentData(annotation).kind, as: status, start, end }];
  });
}

/** Puts the clipping's annotations where their quotes stand in the page's text; orphans are left out. */
export function placeSaved(text: string, clipping: Clipping | null): PlacedAnnotation[] {
  if (clipping === null) return [];
  const anchor = createAnchorer(text, clipping.article.text);
  return clipping.annotations.flatMap((annotation) => {
    const anchoring = anchor(currentQuote(annotation));
    return anchoring.type === 'anchored' ? [{ annotation, start: anchoring.start, end: anchoring.end }] : [];
  });
}

/** An annotation where its quote says, for the text it was made from. */
export function placed(annotation: Annotation): PlacedAnnotation {
  const { start, end } = currentQuote(annotation);
  return { annotation, start, end };
}

/** The machine's annotations with what a person had begun to decide on this page before it was clipped. */
export function withDraft(
  found: readonly PlacedAnnotation[],
  draft: PageDraft | null,
  text: string,
): readonly PlacedAnnotation[] {
  const begun = (draft?.annotations ?? []).filter(({ quote }) => text.startsWith(quote.exact, quote.start));
  if (begun.length === 0) return found;
  const rest = found.filter(
    ({ start, end }) => !begun.some(({ quote }) => quote.start < end && start < quote.end),
  );
  return [...rest, ...begun.map(placed)].sort((a, b) => a.start - b.start);
}

export function toPageState(model: PageModel, hiddenKinds: readonly Kind[], paintable: boolean): PageState {
  const { clipping, extraction, saved } = model;
  const { title, byline, publishedAt, outlet, address } = articleOf(model);
  return {
    type: 'article',
    article: { title, byline, publishedAt, outlet, address },
    doubts: extraction.article.doubtful,
    paintable,
    counts: countByKind(marksOf(model, [])),
    hiddenKinds,
    tags: model.tags,
    note: model.note,
    clipped: clipping && { clippingId: clipping.id, createdAt: clipping.createdAt },
    passages: model.passages.length,
    changed: clipping !== null && clipping.article.text !== extraction.article.text,
    orphans: clipping ? annotationsAndOrphans(clipping).length - saved.length : 0,
    undecided: clipping?.annotations.filter(({ decision }) => decision.status === 'suggested').length ?? 0,
  };
}

/** What the side panel shows of the page. */
export function toReview(model: PageModel): PageReview {
  const { clipping, found, saved, notes } = model;
  const { text, title, byline, publishedAt, outlet, address } = articleOf(model);
  const placedIds = new Set(saved.map(({ annotation }) => annotation.id));
  return {
    clippingId: clipping?.id ?? null,
    article: { title, byline, publishedAt, outlet, address },
    text,
    marks: clipping === null ? found : saved,
    notes,
    orphans: clipping ? annotationsAndOrphans(clipping).filter(({ id }) => !placedIds.has(id)) : [],
    changes:
      clipping && clipping.article.text !== text ? compareVersions(clipping, presentVersion(model)) : null,
  };
}

function presentVersion({ extraction, found }: PageModel): PresentVersion {
  const read = found.filter(({ annotation }) => annotation.origin === 'machine');
  return {
    text: extraction.article.text,
    detections: read.map(({ annotation, start, end }) => ({ ...annotation.data, start, end })),
  };
}

function countByKind(marks: readonly PlacedAnnotation[]): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { annotation } of marks) {
    if (annotation.decision.status === 'rejected') continue;
    const { kind } = currentData(annotation);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

export function toArticleDraft(model: PageModel): ClippingDraft {
  return {
    kind: 'article',
    article: articleOf(model),
    annotations: model.found.map(({ annotation }) => annotation),
    honours: model.honours,
    tags: model.tags,
    note: model.note,
  };
}

export function toPassageDraft(model: PageModel, span: TextRange): ClippingDraft {
  const inside = model.found.filter(({ start, end }) => start >= span.start && end <= span.end);
  return {
    kind: 'passage',
    passage: quoteOf(model.extraction.article.text, span),
    article: articleOf(model),
    annotations: inside.map(({ annotation }) => annotation),
    honours: [],
    tags: model.tags,
    note: model.note,
  };
}

/** What a person has begun here: kept while the page is not clipped. */
export function toPageDraft(model: PageModel): Pick<PageDraft, 'tags' | 'note' | 'annotations'> {
  const annotations = model.found.map(({ annotation }) => annotation).filter(isTouched);
  return { tags: model.tags, note: model.note, annotations };
}

function articleOf({ extraction: { article }, address }: PageModel): ArticleDraft {
  const { title, byline, publishedAt, outlet, text, doubtful } = article;
  return {
    title,
    byline,
    publishedAt,
    outlet: outlet && {
      domain: outlet.domains[0] ?? '',
      name: outlet.name,
      provinceBefore: outlet.provinceBefore,
      provinceSince: outlet.provinceSince,
    },
    address,
    text,
    doubtful: doubtful.length > 0,
  };
}
