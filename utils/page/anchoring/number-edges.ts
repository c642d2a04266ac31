/** What stands right beside a number and makes it another. */
import type { TextRange } from '../../language/normalize.ts';
import { isNumber, type TextWords } from './text-words.ts';

/** Between the numbers of a range, fraction or date. */
const LINK = /^ ?[-–/] ?$/;

/** Whether a range of words is no part of a longer range, fraction or date: `90%` of `85-90%`, `15` of `12/15`. */
export function isWholeNumber(words: TextWords, { start, end }: TextRange): boolean {
  return !isLinked(words, start - 1, start) && !isLinked(words, end - 1, end);
}

/** Whether two words are numbers, with a dash or slash between them. */
function isLinked({ text, keys, starts, ends }: TextWords, left: number, right: number): boolean {
  const [first, second] =
    keys[left] === '/' ? [left - 1, right] : keys[right] === '/' ? [left, right + 1] : [left, right];
  return (
    isNumber(keys[first]) && isNumber(keys[second]) && LINK.test(text.slice(ends[first], starts[second]))
  );
}

/** The word that says what a mere number is of; null where the range holds words, or no word is right behind it. */
export function unitOf(words: TextWords, { start, end }: TextRange): string | null {
  const { text, keys, starts, ends } = words;
  if (!keys.slice(start, end).every(isNumber)) return null;
  return /^ ?$/.test(text.slice(ends[end - 1], starts[end])) ? (keys[end] ?? null) : null;
}
