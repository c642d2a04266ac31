/**
 * A table of phrases written as running text, parted by `|`, so that a list of hundreds stays readable. White space
 * around a phrase, line ends included, is layout.
 */
export function phraseList(table: string): readonly string[] {
  return table
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
