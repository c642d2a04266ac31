/**
 * Tags as people type them: kept as first written, compared without regard to letter case, tone placement or
 * stray space, so that `Khen Thưởng` and `khen  thưởng` are one tag.
 */
import { foldWord } from '../language/fold.ts';
import { LIMITS } from './fields.ts';

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

/** Normalised, the first spelling of each kept, in the order given. */
export function normaliseTags(typed: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of typed.map(normaliseTag)) {
    if (tag !== null && !byKey.has(tagKey(tag))) byKey.set(tagKey(tag), tag);
  }
  return [...byKey.values()].slice(0, LIMITS.tags);
}
