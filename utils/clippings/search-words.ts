/** Words as the library's search compares them. */
import { foldWord, stripDiacritics } from '../language/fold.ts';

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order, letter case, tone placement and i/y folded, accents kept. */
export function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(WORDS) ?? []).map(foldWord);
}

/** The key a word is indexed under: without accents. */
export function wordKey(word: string): string {
  return stripDiacritics(word);
}

/**
 * Whether the words hold every word asked for, the last one asked as a beginning, since it may still be being typed.
 * `khen thuong` finds `khen thưởng`; `khen thướng` does not.
 */
export function holdsWords(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word, i) => {
    const hasAccents = wordKey(word) !== word;
    const isLast = i === asked.length - 1;
    return words.some((candidate) => {
      const compared = hasAccents ? candidate : wordKey(candidate);
      return isLast ? compared.startsWith(word) : compared === word;
    });
  });
}
