/** What the payload of each message must look like; one table per direction of protocol.ts, typed against it. */
import * as v from 'valibot';
import {
  AnnotationDataSchema,
  AnnotationIdSchema,
  AnnotationSchema,
  QuoteSchema,
} from '../clippings/annotation.ts';
import {
  AddressSchema,
  ArticleDraftSchema,
  ClippingDraftSchema,
  ClippingIdSchema,
} from '../clippings/clipping.ts';
import {
  IsoDateTimeSchema,
  LIMITS,
  list,
  NoteSchema,
  offset,
  TagSchema,
  TagsSchema,
  text,
} from '../clippings/fields.ts';
import { STORE_ADVICE } from '../clippings/repository.ts';
import { TagNameSchema } from '../clippings/tags.ts';
import { TermDraftSchema } from '../clippings/vocabulary.ts';
import { KINDS } from '../detect/detection.ts';
import { PASSAGE_LENGTH } from '../detect/passages.ts';
import type {
  Broadcast,
  ContentToBackground,
  OffscreenToBackground,
  PagesToBackground,
  ToContent,
  ToOffscreen,
} from './protocol.ts';

/** The payload of a message of a direction. */
export type PayloadOf<Direction, Type extends keyof Direction> = Direction[Type] extends (
  payload: infer Payload,
) => unknown
  ? Payload
  : never;

/** A schema for each message of a direction; none may be missing. */
export type Payloads<Direction> = {
  readonly [Type in keyof Direction]: v.GenericSchema<unknown, PayloadOf<Direction, Type>>;
};

const nothing = v.strictObject({});
const page = v.strictObject({ address: AddressSchema });
const oneClipping = v.strictObject({ clippingId: ClippingIdSchema });
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200));
const kind = v.picklist(KINDS);
const span = v.pipe(
  v.strictObject({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'an empty span'),
);
const origin = v.pipe(
  text(300),
  v.check((value) => /^https?:/.test(value) && URL.parse(value)?.origin === value, 'not a web origin'),
);

const LibraryFilterSchema = v.variant('type', [
  v.strictObject({ type: v.literal('all') }),
  v.strictObject({ type: v.literal('tag'), tag: TagSchema }),
  v.strictObject({ type: v.literal('created'), from: IsoDateTimeSchema, until: IsoDateTimeSchema }),
]);

const change = v.variant('type', [
  v.strictObject({ type: v.literal('confirm') }),
  v.strictObject({ type: v.literal('reject') }),
  v.strictObject({
    type: v.literal('correct'),
    correction: AnnotationDataSchema,
    quote: v.exactOptional(QuoteSchema),
  }),
  v.strictObject({ type: v.literal('restore') }),
  v.strictObject({ type: v.literal('tag'), tags: TagsSchema }),
  v.strictObject({ type: v.literal('note'), note: NoteSchema }),
  v.strictObject({ type: v.literal('attach'), quote: QuoteSchema }),
]);

const reviewRequest = {
  clippingId: ClippingIdSchema,
  changes: v.pipe(
    list(v.strictObject({ annotationId: AnnotationIdSchema, seen: offset, change }), LIMITS.annotations),
    v.minLength(1),
  ),
};
const markRequest = { clippingId: ClippingIdSchema, quote: QuoteSchema, data: AnnotationDataSchema };
const clippingOfPage = v.strictObject({ address: AddressSchema, clippingId: ClippingIdSchema });
const annotationId = AnnotationIdSchema;
const tagNames = v.pipe(list(TagNameSchema, LIMITS.terms), v.minLength(1));

const ArticleHeaderSchema = v.pick(ArticleDraftSchema, [
  'title',
  'byline',
  'publishedAt',
  'outlet',
  'address',
]);

const pageState = v.variant('type', [
  v.strictObject({ type: v.literal('working') }),
  v.strictObject({ type: v.literal('not-an-article') }),
  v.strictObject({
    type: v.literal('article'),
    article: ArticleHeaderSchema,
    doubts: list(text(40), 20),
    paintable: v.boolean(),
    counts: v.record(kind, offset),
    hiddenKinds: list(kind, KINDS.length),
    tags: TagsSchema,
    note: NoteSchema,
    clipped: v.nullable(v.strictObject({ clippingId: ClippingIdSchema, createdAt: IsoDateTimeSchema })),
    passages: offset,
    changed: v.boolean(),
    orphans: offset,
    undecided: offset,
  }),
]);

const calendarDate = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200)),
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
});

const passage = v.strictObject({
  text: text(PASSAGE_LENGTH),
  articleDate: v.nullable(calendarDate),
  opensArticle: v.boolean(),
});

export const contentToBackground: Payloads<ContentToBackground> = {
  readPassage: passage,
  lookUpPage: page,
  saveClipping: v.strictObject({ draft: ClippingDraftSchema }),
  getDraft: page,
  putDraft: v.strictObject({
    address: AddressSchema,
    draft: v.strictObject({
      tags: TagsSchema,
      note: NoteSchema,
      annotations: list(AnnotationSchema, LIMITS.annotations),
    }),
  }),
  deleteDraft: page,
  describeClipping: v.strictObject({
    address: AddressSchema,
    clippingId: ClippingIdSchema,
    tags: TagsSchema,
    note: NoteSchema,
  }),
  review: v.strictObject({ address: AddressSchema, ...reviewRequest }),
  undoReview: clippingOfPage,
  redoReview: clippingOfPage,
  addMark: v.strictObject({ address: AddressSchema, ...markRequest }),
  pointMark: v.strictObject({ address: AddressSchema, annotationId }),
  openClipping: oneClipping,
  reportPageState: v.strictObject({ address: AddressSchema, state: pageState }),
};

export const pagesToBackground: Payloads<PagesToBackground> = {
  readPassage: passage,
  newest: v.strictObject({ limit, cursor: v.nullable(text(200)) }),
  search: v.strictObject({ query: text(500), limit }),
  tags: nothing,
  total: v.strictObject({ filter: LibraryFilterSchema }),
  getClipping: oneClipping,
  editClipping: v.strictObject({
    clippingId: ClippingIdSchema,
    tags: v.exactOptional(TagsSchema),
    note: v.exactOptional(NoteSchema),
  }),
  review: v.strictObject(reviewRequest),
  undoReview: oneClipping,
  redoReview: oneClipping,
  addMark: v.strictObject(markRequest),
  vocabulary: nothing,
  tagOverview: nothing,
  tagReach: v.strictObject({ names: tagNames }),
  putTerm: v.strictObject({ term: TermDraftSchema }),
  removeTerm: v.strictObject({ name: TagNameSchema }),
  archiveTerm: v.strictObject({ name: TagNameSchema, archived: v.boolean() }),
  reorderTerms: v.strictObject({ names: list(TagNameSchema, LIMITS.terms) }),
  renameTag: v.strictObject({ from: TagNameSchema, to: TagNameSchema }),
  mergeTags: v.strictObject({
    from: tagNames,
    to: TagNameSchema,
  }),
  tagClippings: v.strictObject({
    clippingIds: list(ClippingIdSchema, LIMITS.clippingsAtOnce),
    add: TagsSchema,
    remove: TagsSchema,
  }),
  removeClipping: oneClipping,
  restoreClipping: oneClipping,
  startExport: v.strictObject({ filter: LibraryFilterSchema }),
  cancelExport: nothing,
  exportProgress: nothing,
  annotateThisPage: v.strictObject({ tabId: offset }),
  alwaysOnThisSite: v.strictObject({ origin }),
  notOnThisSite: v.strictObject({ origin }),
};

export const toContent: Payloads<ToContent> = {
  getPageState: nothing,
  clip: nothing,
  clipSelection: nothing,
  describe: v.strictObject({ tags: TagsSchema, note: NoteSchema }),
  toggleKind: v.strictObject({ kind, hidden: v.boolean() }),
  goToMark: v.strictObject({ direction: v.picklist(['next', 'previous']) }),
  libraryChanged: nothing,
  extractNow: nothing,
  getReview: nothing,
  showMark: v.union([v.strictObject({ annotationId }), v.strictObject({ span })]),
  hideMark: nothing,
  getSelectedSpan: nothing,
};

const advice = v.picklist(STORE_ADVICE);
const exportError = v.variant('type', [
  v.strictObject({ type: v.literal('conflict'), advice, revision: offset }),
  v.strictObject({ type: v.literal('duplicate'), advice, existing: ClippingIdSchema }),
  v.strictObject({ type: v.picklist(['missing', 'full', 'blocked', 'newer', 'unavailable']), advice }),
  v.strictObject({ type: v.literal('failed'), advice, detail: v.string() }),
  v.strictObject({ type: v.literal('download'), detail: v.string() }),
  v.strictObject({ type: v.literal('interrupted') }),
]);

export const ExportProgressSchema = v.variant('status', [
  v.strictObject({ status: v.literal('idle') }),
  v.strictObject({ status: v.literal('running'), filter: LibraryFilterSchema, done: offset, total: offset }),
  v.strictObject({ status: v.literal('done'), count: offset, filename: text(300) }),
  v.strictObject({ status: v.literal('cancelled') }),
  v.strictObject({ status: v.literal('failed'), error: exportError }),
]);

export const broadcast: Payloads<Broadcast> = {
  libraryChanged: v.strictObject({ clippingId: v.nullable(ClippingIdSchema) }),
  vocabularyChanged: nothing,
  tagRewriting: v.strictObject({ done: offset, total: offset }),
  exportProgress: ExportProgressSchema,
  pageChanged: v.strictObject({ tabId: offset }),
  markPointed: v.strictObject({ tabId: offset, annotationId }),
};

export const toOffscreen: Payloads<ToOffscreen> = {
  buildExport: v.strictObject({ filter: LibraryFilterSchema }),
  cancelExport: nothing,
  releaseExport: nothing,
};

export const offscreenToBackground: Payloads<OffscreenToBackground> = {
  exportProgress: ExportProgressSchema,
  exportReady: v.strictObject({
    url: v.pipe(text(500), v.startsWith('blob:')),
    count: offset,
  }),
};
