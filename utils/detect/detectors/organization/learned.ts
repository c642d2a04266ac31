import type { Token } from '../../../language/tokenize.ts';
import { isForeignWord, shortNameOf } from './foreign.ts';
import { readKnownPlace } from './places.ts';
import { calledOf, standsAlone } from './short-name.ts';
import { isCapital, isWord, keyAt } from './tokens.ts';

/**
 * Short names that the article itself gives a body: the abbreviation in brackets behind its name (`Hiệp hội … tại
 * Việt Nam (JCCI)`) and the foreign words that a firm's name ends in (`Công ty TNHH Điện tử Haesung Vina`).
 */
export interface LearnedNames {
  /** Learns from the body's name that stands between two tokens. */
  learn(tokens: readonly Token[], at: number, end: number, rule: string): void;
  /** The index behind a learned name that begins at `at`, or `at`. */
  read(tokens: readonly Token[], at: number): number;
}

export function createLearnedNames(): LearnedNames {
  /** By first word: the words of each name. */
  const names = new Map<string, readonly string[][]>();

  /** The gloss that is a body's where it stands only. */
  let glossed = -1;

  const add = (words: string[]): void => {
    const [first = ''] = words;
    names.set(first, [...(names.get(first) ?? []), words]);
  };

  return {
    learn(tokens, at, end, rule) {
      const gloss = tokens[end + 1];
      if (keyAt(tokens, end) === '(' && keyAt(tokens, end + 2) === ')' && isWord(gloss)) {
        const isInternational = rule === 'known' && end - at > 1 && /^\p{Lu}{2,}$/u.test(gloss.text);
        // `Liên minh châu Âu (EU)`: the body here, a market and so a place elsewhere.
        if (readKnownPlace(tokens, end + 1) > end + 1) glossed = isInternational ? end + 1 : glossed;
        else if (isInternational || isShortName(gloss.text, tokens.slice(at, end))) add([gloss.text]);
      }
      if (rule !== 'firm') return;
      const short = shortNameOf(tokens, at + 1, end);
      if (short.length > 0) add(short.map((token) => token.text));
      const called = calledOf(tokens, at + 1, end);
      if (called.length > 0) add(called.map((token) => token.text));
    },
    read(tokens, at) {
      if (at === glossed) return at + 1;
      const candidates = names.get(tokens[at]?.text ?? '');
      if (!candidates) return at;
      for (const words of candidates) {
        if (!words.every((word, i) => tokens[at + i]?.text === word)) continue;
        const end = at + words.length;
        if (!isForeignWord(words.at(-1) ?? '') && !standsAlone(tokens, at, end)) continue;
        return words.length > 1 && tokens[end]?.text === 'Vina' ? end + 1 : end;
      }
      return at;
    },
  };
}

/**
 * Whether letters in brackets name the whole body: initials of its name from the head on, or of a name in another
 * language. Initials of what stands behind the head name a part of it: `Sở Nông nghiệp … (NN-PTNT)`.
 */
function isShortName(letters: string, name: readonly Token[]): boolean {
  if (!/^(?:\p{Lu}{3,}|\p{Lu}\p{Ll}\p{Lu}+)$/u.test(letters))
    return /^\p{Lu}/u.test(letters) && letters.length > 3 && isForeignWord(letters);
  const initials = name.filter(isWord).map((token) => token.text.charAt(0).toUpperCase());
  if (isSubsequence(letters, initials)) return letters.startsWith(initials[0] ?? '');
  if (/\p{Ll}/u.test(letters)) return name.some(isCapital);
  return !/[ĂÂĐÊÔƠƯ]/u.test(letters) && name.some(isCapital);
}

function isSubsequence(letters: string, initials: readonly string[]): boolean {
  let from = 0;
  for (const letter of letters) {
    const found = initials.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}
