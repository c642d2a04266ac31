/** The tags an office agreed on: what each means, what it is for, and its colour. Free tags stay possible. Pure. */
import * as v from 'valibot';
import { LIMITS, offset, text, type Of } from './fields.ts';
import { TagNameSchema, tagKey } from './tags.ts';

/** Names of colours; the style sheet gives each a light and a dark one, and checks them for contrast. */
export const TERM_COLOURS = ['grey', 'red', 'orange', 'green', 'teal', 'blue', 'purple', 'pink'] as const;
export const TERM_SCOPES = ['figures', 'clippings', 'both'] as const;

const termEntries = {
  name: TagNameSchema,
  colour: v.picklist(TERM_COLOURS),
  description: text(LIMITS.descriptionLength),
  appliesTo: v.picklist(TERM_SCOPES),
};

/** What a person says of a term. */
export const TermDraftSchema = v.strictObject(termEntries);
export const TermSchema = v.strictObject({
  ...termEntries,
  /** 0 for the first. */
  order: offset,
  /** No longer offered; what carries it keeps it. */
  archived: v.boolean(),
});

export type TermColour = (typeof TERM_COLOURS)[number];
export type TermScope = (typeof TERM_SCOPES)[number];
export type TermDraft = Of<typeof TermDraftSchema>;
export type Term = Of<typeof TermSchema>;
/** In its order. */
export type Vocabulary = readonly Term[];

/** The term of a tag, however the tag is spelled; undefined for a free tag. */
export function termOf(vocabulary: Vocabulary, tag: string): Term | undefined {
  const key = tagKey(tag);
  return vocabulary.find(({ name }) => tagKey(name) === key);
}

/** Tags to offer: the vocabulary's in its order, then the others in use, the most used first. */
export function tagSuggestions(
  vocabulary: Vocabulary,
  inUse: readonly { readonly tag: string }[],
  scope: Exclude<TermScope, 'both'>,
): readonly string[] {
  const offered = vocabulary.filter(
    ({ appliesTo, archived }) => !archived && (appliesTo === scope || appliesTo === 'both'),
  );
  // What the office archived, or keeps for something else, is not offered because it is in use.
  const known = new Set(vocabulary.map(({ name }) => tagKey(name)));
  const free = inUse.filter(({ tag }) => !known.has(tagKey(tag)));
  return [...offered.map(({ name }) => name), ...free.map(({ tag }) => tag)];
}

/** With a new term at the end, or what the draft says of the one there is. */
export function withTerm(vocabulary: Vocabulary, draft: TermDraft): Vocabulary {
  const before = termOf(vocabulary, draft.name);
  if (before !== undefined) return vocabulary.map((one) => (one === before ? { ...before, ...draft } : one));
  return [...vocabulary, { ...draft, order: vocabulary.length, archived: false }];
}

/** Without a term: its tag becomes a free one. */
export function withoutTerm(vocabulary: Vocabulary, name: string): Vocabulary {
  const removed = termOf(vocabulary, name);
  return inOrder(vocabulary.filter((term) => term !== removed));
}

export function withArchived(vocabulary: Vocabulary, name: string, archived: boolean): Vocabulary {
  const changed = termOf(vocabulary, name);
  return vocabulary.map((term) => (term === changed ? { ...term, archived } : term));
}

/** In the order of the names; terms not named follow in the order they had. */
export function reordered(vocabulary: Vocabulary, names: readonly string[]): Vocabulary {
  const named = [...new Set(names.map((name) => termOf(vocabulary, name)))].filter(
    (term) => term !== undefined,
  );
  return inOrder([...named, ...vocabulary.filter((term) => !named.includes(term))]);
}

/**
 * The vocabulary after tags became another: the term of `to` stays, else the first term of the others takes its name.
 * @param from keys of tags (tags.ts)
 */
export function withTagRewritten(vocabulary: Vocabulary, from: ReadonlySet<string>, to: string): Vocabulary {
  const heir = termOf(vocabulary, to) ?? vocabulary.find(({ name }) => from.has(tagKey(name)));
  if (heir === undefined) return vocabulary;
  const kept = vocabulary.filter((term) => term === heir || !from.has(tagKey(term.name)));
  const isRenamed = from.has(tagKey(heir.name));
  return inOrder(kept.map((term) => (term === heir && isRenamed ? { ...term, name: to } : term)));
}

function inOrder(terms: readonly Term[]): Vocabulary {
  return terms.map((term, order) => (term.order === order ? term : { ...term, order }));
}
