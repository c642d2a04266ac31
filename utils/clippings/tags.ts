/**
 * Tags as people type them: kept as first written, compared without regard to letter case, tone placement or
 * stray space, so that `Khen Thưởng` and `khen  thưởng` are one tag.
 */
import * as v from 'valibot';
import { foldWord } from '../language/fold.ts';
import { LIMITS, TagSchema } from './fields.ts';

/** The tag as it is shown: NFC, trimmed, one space between words; null where nothing is left. */
export function normaliseTag(typed: string): string | null {
  const tag = typed
    .normalize('NFC')
    .replace(/[\s,;]+/gu, ' ')
    .trim()
    .slice(0, LIMITS.tagLength)
    .trim();
  return tag === '' ? null : tag;
}

/** The key under which tags compare equal. */
export function tagKey(tag: string): string {
  return (normaliseTag(tag) ?? '').split(' ').map(foldWord).join(' ');
}

/** A name for a tag, as it is shown. */
export const TagNameSchema = v.pipe(
  TagSchema,
  v.transform((typed) => normaliseTag(typed) ?? ''),
  v.nonEmpty(),
);

/** Normalised, the first spelling of each kept, in the order given, and no more than `limit`. */
export function normaliseTags(typed: readonly string[], limit: number = LIMITS.tags): string[] {
  const byKey = new Map<string, string>();
  for (const tag of typed.map(normaliseTag)) {
    if (tag !== null && !byKey.has(tagKey(tag))) byKey.set(tagKey(tag), tag);
  }
  return [...byKey.values()].slice(0, limit);
}

/** The tags with some added and some taken away; the same array where that changes nothing. */
export function changeTags(
  tags: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): readonly string[] {
  const removed = new Set(remove.map(tagKey));
  const kept = tags.filter((tag) => !removed.has(tagKey(tag)));
  const changed = normaliseTags([...kept, ...add]);
  const isChanged = changed.length !== tags.length || changed.some((tag, i) => tag !== tags[i]);
  return isChanged ? changed : tags;
}
