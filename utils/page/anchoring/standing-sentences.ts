/** Sentences that stand word for word in both versions of a text. */
import type { TextRange } from '../../language/normalize.ts';
import { sentenceAt, type TextWords } from './text-words.ts';

/** Shorter ones (`Ảnh: Hữu Lý.`, a table's cell) are said of many things. */
const MIN_WORDS = 4;
/** So many words beside a range tell what it is of; a cell that is nothing but a figure does not. */
const MIN_WORDS_BESIDE = 2;

export interface StandingSentences {
  /**
   * Where a range of words of the saved text stands in the present one, in copies of its sentence; null where its
   * sentence does not stand, or stood more than once, or the range is not in one sentence.
   */
  placesOf(range: TextRange): readonly TextRange[] | null;
  /** Whether a word of the present text is in a sentence that the saved text has too, another than the range's. */
  isTaken(word: number, range: TextRange): boolean;
}

/** For a text of which nothing else is known. */
export const NO_SENTENCES: StandingSentences = { placesOf: () => null, isTaken: () => false };

export function findStandingSentences(saved: TextWords, present: TextWords): StandingSentences {
  const savedWords = sentencesOf(saved);
  const presentWords = sentencesOf(present);
  const savedAt = indicesOf(savedWords);
  const presentAt = indicesOf(presentWords);
  return {
    placesOf({ start, end }) {
      const index = sentenceAt(saved, start);
      const words = savedWords[index] ?? null;
      if (words === null || savedAt.get(words)?.length !== 1) return null;
      const from = saved.sentences[index] ?? 0;
      const to = saved.sentences[index + 1] ?? 0;
      if (end > to || to - from - (end - start) < MIN_WORDS_BESIDE) return null;
      const copies = presentAt.get(words)?.map((copy) => {
        const offset = (present.sentences[copy] ?? 0) - from;
        return { start: start + offset, end: end + offset };
      });
      return copies ?? null;
    },
    isTaken(word, { start, end }) {
      const words = presentWords[sentenceAt(present, word)] ?? null;
      if (words === null || !savedAt.has(words)) return false;
      const own = savedWords.slice(sentenceAt(saved, start), sentenceAt(saved, end - 1) + 1);
      return !own.includes(words);
    },
  };
}

/** The words of each sentence as one string; null for a short one. */
function sentencesOf({ keys, sentences }: TextWords): (string | null)[] {
  return sentences.slice(0, -1).map((start, index) => {
    const end = sentences[index + 1] ?? start;
    return end - start < MIN_WORDS ? null : keys.slice(start, end).join(' ');
  });
}

function indicesOf(sentences: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
  const indices = new Map<string, number[]>();
  for (const [index, words] of sentences.entries()) {
    if (words === null) continue;
    const known = indices.get(words);
    if (known === undefined) indices.set(words, [index]);
    else known.push(index);
  }
  return indices;
}
