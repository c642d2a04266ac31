/** Whether words stand for themselves in a text, or are part of a longer name. */
import type { TextRange } from '../../language/normalize.ts';
import type { QuoteWords } from './quote-words.ts';
import { opensSentence, type TextWords } from './text-words.ts';

/** What a capital may be owed to. */
const OPENING = /[.!?…:"“\n]/;

/** Whether a word with a capital of its own, not of its sentence, has no capital right before it. */
export function opensName(words: TextWords, word: number): boolean {
  if (!isCapital(words, word) || isJoinedToName(words, word - 1, word)) return false;
  return word > 0 && !OPENING.test(words.text.slice(words.ends[word - 1], words.starts[word]));
}

/** Whether a word with a capital has no capital right behind it. */
export function closesName(words: TextWords, word: number): boolean {
  return isCapital(words, word) && !isJoinedToName(words, word + 1, word);
}

/**
 * Whether a range is within a longer name, where what it is compared with was not: `Trần An` is not in `Trần An Bình`,
 * `Công ty Sao Mộc` not in `Tổng công ty Sao Mộc`.
 */
export function isPartOfName(words: TextWords, { start, end }: TextRange, quote: QuoteWords): boolean {
  const { letters, keys } = words;
  const [before] = quote.neighbours.before.words;
  const [behind] = quote.neighbours.behind.words;
  if (quote.isCapital && letters[start] === 'lower') {
    if (quote.opensName || (letters[start - 1] === 'title' && isJoined(words, start - 1))) return true;
  }
  if (quote.opensName && isJoinedToName(words, start - 1, start) && keys[start - 1] !== before) return true;
  return quote.closesName && isJoinedToName(words, end, end - 1) && keys[end] !== behind;
}

/** Whether words hold a name, going by capitals; the first may have its capital from its sentence. */
export function holdsName({ letters }: TextWords, { start, end }: TextRange): boolean {
  return letters.slice(start + 1, end).includes('title');
}

/** Whether a word is a part of a name that nothing but a space parts from its neighbour. */
function isJoinedToName(words: TextWords, word: number, neighbour: number): boolean {
  if (words.letters[word] !== 'title' || opensSentence(words, word)) return false;
  return isJoined(words, Math.min(word, neighbour));
}

/** Whether nothing but a space stands between a word and the next. */
function isJoined({ text, starts, ends }: TextWords, word: number): boolean {
  return text.slice(ends[word], starts[word + 1]) === ' ';
}

export function isCapital({ letters }: TextWords, word: number): boolean {
  return letters[word] !== 'lower' && (letters[word] ?? null) !== null;
}
