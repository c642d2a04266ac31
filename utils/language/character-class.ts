/** What a character is to the tokeniser. */
export const OTHER = 1;
export const LETTER = 2;
export const MARK = 3;
export const DIGIT = 4;
/** Space and tab. */
export const BLANK = 5;
export const LINE_END = 6;
/** Any other white space: nothing by itself, but swallowed behind a line's end. */
const SPACE = 7;
/** Stands inside words (K'Brể, H’Din). */
export const APOSTROPHE = 8;

/** Of every UTF-16 code unit asked for so far; 0 where it was not. A cache, no state. */
const CLASSES = new Uint8Array(0x1_0000);

/** The class of the character at an index; of a surrogate pair, asked for at its first half. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = CLASSES[unit] ?? 0;
  if (known !== 0) return known;
  if (unit >= 0xd800 && unit < 0xe000) return classOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
  return (CLASSES[unit] = classOf(String.fromCharCode(unit)));
}

/** How many code units the character at an index has. */
export function lengthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function classOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/[0-9]/.test(character)) return DIGIT;
  if (/[ \t]/.test(character)) return BLANK;
  if (/[\r\n\v\f\u0085\u2028\u2029]/.test(character)) return LINE_END;
  if (/\s/.test(character)) return SPACE;
  return /['’`‘]/.test(character) ? APOSTROPHE : OTHER;
}
