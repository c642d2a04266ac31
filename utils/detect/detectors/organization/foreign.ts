import { createFirstWords } from '../../../language/first-words.ts';
import { foldWord, stripDiacritics } from '../../../language/fold.ts';
import type { Token } from '../../../language/tokenize.ts';
import { CORPORATE_ENDS } from '../../../lexicon/organization-abbreviations.ts';
import { readKnownPlace } from './places.ts';
import { isCapital, isWord, keyAt } from './tokens.ts';

/** Foreign bodies named in their own language: `Rheinpharma AG`, `Vinagroup Holdings`, `Temasia Capital Pte. Ltd.` */

const SYLLABLE =
  /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:ie|ye|uo|ua|uye|uya|uy|oa|oe|oo|ue|ia|ai|ao|au|ay|eo|eu|iu|oi|ui|uu|ieu|yeu|oai|oay|oao|eo|uai|uay|uoi|uou|uyu|[aeiouy])(?:ng|nh|ch|[cmnpt])?$/;

/** Whether a word cannot be one Vietnamese syllable. */
export function isForeignWord(word: string): boolean {
  return word.length > 1 && /^\p{L}/u.test(word) && !SYLLABLE.test(stripDiacritics(word));
}

const ENDS: ReadonlySet<string> = new Set(CORPORATE_ENDS);
const END_WORDS = createFirstWords(CORPORATE_ENDS.map(foldWord));
/** Tokens, full stops and joints in: `Golden Orchard Foods Pte. Ltd.` */
const MAX_TOKENS = 9;

/** The index behind a foreign firm's name that begins at `at`, or `at`. */
export function readForeignFirm(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!isCapital(first) || !(isCapital(tokens[at + 1]) || joinsFirms(tokens, at + 1))) return at;
  if (!hasEnd(tokens, at + 1)) return at;
  if (!isForeignWord(first.text) || readKnownPlace(tokens, at) > at) return at;
  let end = at + 1;
  let closed = at;
  while (end < at + MAX_TOKENS) {
    const token = tokens[end];
    if (/^[&,]$/.test(keyAt(tokens, end)) && ENDS.has(tokens[end + 1]?.text ?? '')) end++;
    else if (joinsFirms(tokens, end)) end++;
    else if (!isCapital(token)) break;
    else {
      end++;
      if (ENDS.has(token.text)) closed = end = dotted(tokens, end, token);
    }
  }
  return closed;
}

/** `Brenner & Sohn` */
function joinsFirms(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === '&' && isCapital(tokens[at + 1]);
}

function hasEnd(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + MAX_TOKENS; i++)
    if (END_WORDS.has(tokens[i]) && ENDS.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** The full stop of `Ltd.` or `Pte.` belongs to the name. */
function dotted(tokens: readonly Token[], end: number, token: Token): number {
  const isDot =
    /^(?:Ltd|Inc|Corp|Co|Pte)$/.test(token.text) && keyAt(tokens, end) === '.' && !tokens[end]?.spaced;
  return isDot ? end + 1 : end;
}

/** The run of foreign words that ends a firm's name (`Công ty TNHH Điện tử ⟦Haesung Vina⟧`): its short name. */
export function shortNameOf(tokens: readonly Token[], at: number, end: number): readonly Token[] {
  let start = end;
  while (start > at) {
    const token = tokens[start - 1];
    if (!isWord(token) || token.letters === 'lower' || !isForeignWord(token.text) || token.text.length < 3)
      break;
    start--;
  }
  const run = tokens.slice(start, end);
  return run.length <= 3 && readKnownPlace(tokens, start) === start ? run : [];
}
