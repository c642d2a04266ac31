/** What the schemas of annotations and clippings are made of. */
import * as v from 'valibot';

/** Bounds on everything that comes from outside; generous for news, small enough that no page can flood the library. */
export const LIMITS = {
  textLength: 4_000_000,
  annotations: 20_000,
  honours: 2_000,
  addressLength: 4_096,
  titleLength: 2_000,
  nameLength: 500,
  contextLength: 128,
  noteLength: 20_000,
  tagLength: 100,
  tags: 100,
  descriptionLength: 500,
  terms: 1_000,
  clippingsAtOnce: 10_000,
  history: 10_000,
} as const;

export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
export const name = text(LIMITS.nameLength);
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const decimal = v.pipe(v.string(), v.maxLength(60), v.regex(/^-?\d+(?:\.\d+)?$/));
export const list = <Item extends v.GenericSchema>(item: Item, max: number) =>
  v.pipe(v.array(item), v.maxLength(max));

/** UUID version 7, lower case. */
export const uuid = v.pipe(
  v.string(),
  v.regex(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
);

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;
const DATE_ONLY = new RegExp(`${DATE.source}$`);
const DATE_TIME = new RegExp(
  `${DATE.source}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)$`,
);

/** ISO 8601 with an offset: `2026-03-07T08:52:11.000+07:00`. */
export const IsoDateTimeSchema = v.pipe(v.string(), v.regex(DATE_TIME), v.brand('IsoDateTime'));
/** ISO 8601, as exact as the source: a date, or a date and time with offset. */
export const dateOrDateTime = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((value) => DATE_ONLY.test(value) || DATE_TIME.test(value), 'not an ISO date'),
);

export const TagSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LIMITS.tagLength));
export const TagsSchema = list(TagSchema, LIMITS.tags);
export const NoteSchema = text(LIMITS.noteLength);

/** An absolute http or https address. */
export const WebAddressSchema = v.pipe(
  v.string(),
  v.maxLength(LIMITS.addressLength),
  v.check((value) => ['http:', 'https:'].includes(URL.parse(value)?.protocol ?? ''), 'not a web address'),
);

/** Saved values are never changed in place. */
export type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };
/** The type a schema describes, read-only all through. */
export type Of<Schema extends v.GenericSchema> = DeepReadonly<v.InferOutput<Schema>>;

export type IsoDateTime = v.InferOutput<typeof IsoDateTimeSchema>;
