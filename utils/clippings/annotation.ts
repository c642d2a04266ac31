/** A detection or a person's own mark, saved on a clipping, with what was decided about it. */
import * as v from 'valibot';
import { FIGURE_KINDS } from '../detect/detection.ts';
import {
  decimal,
  IsoDateTimeSchema,
  LIMITS,
  list,
  name,
  NoteSchema,
  offset,
  TagsSchema,
  text,
  uuid,
  type Of,
} from './fields.ts';

export const AnnotationIdSchema = v.pipe(uuid, v.brand('AnnotationId'));
/** One press of a key, whatever it did to how many annotations. */
const OperationIdSchema = v.pipe(uuid, v.brand('OperationId'));

/** How a span is found again. Offsets are UTF-16 code units, half-open, into the article's text. */
export const QuoteSchema = v.pipe(
  v.strictObject({
    exact: v.pipe(text(LIMITS.textLength), v.nonEmpty()),
    prefix: text(LIMITS.contextLength),
    suffix: text(LIMITS.contextLength),
    start: offset,
    end: offset,
  }),
  v.check(({ exact, start, end }) => end - start === exact.length, 'the offsets do not fit the quote'),
);

const AmountSchema = v.variant('type', [
  v.strictObject({ type: v.literal('exact'), value: decimal }),
  v.strictObject({ type: v.literal('range'), low: decimal, high: decimal }),
  v.strictObject({ type: v.literal('ratio'), part: decimal, whole: decimal }),
  v.strictObject({ type: v.literal('unknown') }),
]);

const rule = text(100);
const named = <Kind extends string>(kind: Kind) => ({ kind: v.literal(kind), rule });

/** What an annotation says, a detection without its place in the text. */
export const AnnotationDataSchema = v.variant('kind', [
  v.strictObject({
    kind: v.picklist(FIGURE_KINDS),
    rule,
    amount: AmountSchema,
    unit: name,
    approximation: v.exactOptional(v.picklist(['about', 'more', 'less', 'vague'])),
    change: v.exactOptional(
      v.strictObject({ direction: v.picklist(['up', 'down']), base: v.exactOptional(name) }),
    ),
  }),
  v.strictObject({
    ...named('date'),
    iso: v.pipe(text(60), v.regex(/^[\dQ/.:+TZ-]*$/)),
    implied: list(v.picklist(['year', 'month', 'day']), 3),
  }),
  v.strictObject({ ...named('person'), title: v.exactOptional(name), fullName: v.exactOptional(name) }),
  v.strictObject({ ...named('organization'), expansion: v.exactOptional(name) }),
  v.strictObject({
    ...named('place'),
    administrative: v.exactOptional(v.strictObject({ before: name, since: name })),
  }),
  v.strictObject({ ...named('document'), key: v.exactOptional(name) }),
  v.strictObject({ ...named('award'), name: v.exactOptional(name), grade: v.exactOptional(name) }),
  v.strictObject({ ...named('programme') }),
]);

export const REVIEW_STATUSES = ['suggested', 'confirmed', 'corrected', 'rejected'] as const;

/**
 * What was decided about an annotation. A correction stands beside the data as found, never in their place; so does
 * the quote that it gives, where the boundaries were wrong.
 */
const DecisionSchema = v.variant('status', [
  v.strictObject({ status: v.literal('suggested') }),
  v.strictObject({ status: v.literal('confirmed') }),
  v.strictObject({
    status: v.literal('corrected'),
    correction: AnnotationDataSchema,
    quote: v.exactOptional(QuoteSchema),
  }),
  v.strictObject({ status: v.literal('rejected') }),
]);

const changed = {
  at: IsoDateTimeSchema,
  /** A reviewer's name, '' until one is set. */
  by: name,
  /** Groups what one press of a key did to several annotations, and orders what was done to them all. */
  operation: OperationIdSchema,
  /** An undo names what it takes back; a redo names the undo. */
  undoes: v.exactOptional(OperationIdSchema),
  /** Done to the whole library, a tag renamed: undo on one clipping passes it by. */
  scope: v.exactOptional(v.literal('library')),
};

/** One change of an annotation: who, when, from what, to what. `quote`: an orphan was attached by hand. */
const HistoryEntrySchema = v.variant('field', [
  v.strictObject({ field: v.literal('decision'), ...changed, from: DecisionSchema, to: DecisionSchema }),
  v.strictObject({ field: v.literal('tags'), ...changed, from: TagsSchema, to: TagsSchema }),
  v.strictObject({ field: v.literal('note'), ...changed, from: NoteSchema, to: NoteSchema }),
  v.strictObject({ field: v.literal('quote'), ...changed, from: QuoteSchema, to: QuoteSchema }),
]);

export const AnnotationSchema = v.strictObject({
  id: AnnotationIdSchema,
  origin: v.picklist(['machine', 'person']),
  data: AnnotationDataSchema,
  quote: QuoteSchema,
  decision: DecisionSchema,
  tags: TagsSchema,
  note: NoteSchema,
  /** Oldest first, only ever appended to. */
  history: list(HistoryEntrySchema, LIMITS.history),
});

export type AnnotationId = v.InferOutput<typeof AnnotationIdSchema>;
export type OperationId = v.InferOutput<typeof OperationIdSchema>;
export type Quote = Of<typeof QuoteSchema>;
export type AnnotationData = Of<typeof AnnotationDataSchema>;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];
export type Decision = Of<typeof DecisionSchema>;
export type HistoryEntry = Of<typeof HistoryEntrySchema>;
export type Annotation = Of<typeof AnnotationSchema>;

/** What an annotation says after review: the correction where there is one. */
export function currentData({ data, decision }: Pick<Annotation, 'data' | 'decision'>): AnnotationData {
  return decision.status === 'corrected' ? decision.correction : data;
}

/** Where an annotation stands after review: the corrected boundaries where there are some. */
export function currentQuote({ quote, decision }: Pick<Annotation, 'quote' | 'decision'>): Quote {
  return (decision.status === 'corrected' ? decision.quote : undefined) ?? quote;
}
