/** Characters of a quote that a headline or an announcement repeats. */
const LONGEST = 60;

/** Words as they are, or their beginning where they are many; cut between two words where there are two. */
export function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const beginning = words.slice(0, LONGEST);
  const space = beginning.lastIndexOf(' ');
  return `${space > 0 ? beginning.slice(0, space) : beginning.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
