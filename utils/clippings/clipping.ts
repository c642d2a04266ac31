/**
 * What is saved: a clipped article or passage with its annotations. The schemas are the one definition; the types
 * follow from them, and whatever comes from a page, a message or a file passes them before it is believed.
 */
import * as v from 'valibot';
import { AnnotationSchema, currentQuote, QuoteSchema, type Annotation, type Quote } from './annotation.ts';
import {
  dateOrDateTime,
  IsoDateTimeSchema,
  LIMITS,
  list,
  name,
  NoteSchema,
  offset,
  TagsSchema,
  text,
  uuid,
  WebAddressSchema,
  type Of,
} from './fields.ts';

export const ClippingIdSchema = v.pipe(uuid, v.brand('ClippingId'));

/** Where a page is: as it was opened, and the form under which it is looked up. */
export const AddressSchema = v.strictObject({ normalised: WebAddressSchema, original: WebAddressSchema });

const HonourSchema = v.strictObject({
  count: v.nullable(offset),
  recipient: name,
  award: name,
  giver: name,
});

const OutletSchema = v.strictObject({
  domain: name,
  name,
  /** The province it reports on, before and since 1 July 2025; null for a national site. */
  provinceBefore: v.nullable(name),
  provinceSince: v.nullable(name),
});

const articleEntries = {
  title: text(LIMITS.titleLength),
  byline: v.nullable(name),
  /** As exactly as the page says it: a date, or a date and time with offset; null where it says nothing. */
  publishedAt: v.nullable(dateOrDateTime),
  outlet: v.nullable(OutletSchema),
  address: AddressSchema,
  /** Normalised (language/normalize.ts), blocks parted by line feeds. */
  text: text(LIMITS.textLength),
  /** The page gave little to go by: the text may hold more or less than the article. */
  doubtful: v.boolean(),
};

/** An article as the page hands it over; the hash is added where the clipping is saved. */
export const ArticleDraftSchema = v.strictObject(articleEntries);
const ArticleSchema = v.strictObject({
  ...articleEntries,
  /** SHA-256 of `text` in UTF-8, lower-case hexadecimal. */
  textHash: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)),
});

const contents = {
  annotations: list(AnnotationSchema, LIMITS.annotations),
  honours: list(HonourSchema, LIMITS.honours),
  tags: TagsSchema,
  note: NoteSchema,
};

const draftEntries = { article: ArticleDraftSchema, ...contents };

/** What a page asks to have saved. */
export const ClippingDraftSchema = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('article'), ...draftEntries }),
    v.strictObject({ kind: v.literal('passage'), passage: QuoteSchema, ...draftEntries }),
  ]),
  v.check((draft) => quotesFitText(draft), 'a quote is not in the text'),
);

const clippingEntries = {
  id: ClippingIdSchema,
  /** 0 until saved, then one more with every save. */
  revision: offset,
  createdAt: IsoDateTimeSchema,
  updatedAt: IsoDateTimeSchema,
  article: ArticleSchema,
  ...contents,
  /** What a person decided of an earlier text and is not found in this one; left out where there is none. */
  orphans: v.exactOptional(list(AnnotationSchema, LIMITS.annotations)),
};

export const ClippingSchema = v.pipe(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('article'), ...clippingEntries }),
    v.strictObject({ kind: v.literal('passage'), passage: QuoteSchema, ...clippingEntries }),
  ]),
  v.check((clipping) => quotesFitText(clipping), 'a quote is not in the text'),
);

export type ClippingId = v.InferOutput<typeof ClippingIdSchema>;
export type Address = Of<typeof AddressSchema>;
export type Outlet = Of<typeof OutletSchema>;
export type ArticleDraft = Of<typeof ArticleDraftSchema>;
export type Article = Of<typeof ArticleSchema>;
export type ClippingDraft = Of<typeof ClippingDraftSchema>;
export type Clipping = Of<typeof ClippingSchema>;

interface Quoting {
  readonly article: { readonly text: string };
  readonly annotations: readonly Pick<Annotation, 'quote' | 'decision'>[];
  readonly passage?: Quote;
}

function quotesFitText({ article, annotations, passage }: Quoting): boolean {
  const fits = ({ exact, start }: Quote) => article.text.startsWith(exact, start);
  return (
    annotations.every((annotation) => fits(annotation.quote) && fits(currentQuote(annotation))) &&
    (passage === undefined || fits(passage))
  );
}
