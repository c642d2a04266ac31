/**
 * Spelling variants of one syllable folded to one key, so that hoà/hòa, uỷ/ủy, tỷ/tỉ and ’/' compare equal.
 * Tones and letters are kept: the key tells mã from ma.
 */

/** New-style tone placement (hoà, khoẻ, uỷ) to the traditional one (hòa, khỏe, ủy); syllable-final only. */
const TONE_PLACEMENT: ReadonlyMap<string, string> = new Map(
  [
    ['òa óa ỏa õa ọa', 'oà oá oả oã oạ'],
    ['òe óe ỏe õe ọe', 'oè oé oẻ oẽ oẹ'],
    ['ùy úy ủy ũy ụy', 'uỳ uý uỷ uỹ uỵ'],
  ].flatMap(([traditional = '', modern = '']) => {
    const to = traditional.split(' ');
    return modern.split(' ').map((from, i): [string, string] => [from, to[i] ?? from]);
  }),
);

/** y and i are interchangeable as the only vowel behind these onsets (kỷ niệm / kỉ niệm, bác sỹ / bác sĩ). */
const SHORT_Y = /^([hklmst]|qu)([yỳýỷỹỵ])$/;
const Y_TO_I: ReadonlyMap<string, string> = new Map([
  ['y', 'i'],
  ['ỳ', 'ì'],
  ['ý', 'í'],
  ['ỷ', 'ỉ'],
  ['ỹ', 'ĩ'],
  ['ỵ', 'ị'],
]);

/**
 * The lookup key of one NFC word.
 * @example foldWord('Uỷ') === foldWord('ủy')
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replace(/[’ʼ`‘]/g, "'");
  const placed = TONE_PLACEMENT.get(lower.slice(-2));
  const toned = placed !== undefined && lower.at(-3) !== 'q' ? lower.slice(0, -2) + placed : lower;
  const short = SHORT_Y.exec(toned);
  return short ? (short[1] ?? '') + (Y_TO_I.get(short[2] ?? '') ?? '') : toned;
}

/** Letters without tone or accent, lower case: the key for search that ignores diacritics. */
export function stripDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
