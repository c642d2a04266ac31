/**
 * The compact forms of the generated lexicon. Names that begin with the same syllable are grouped: `an bình,hòa;ba
 * vì` is an bình, an hòa, ba vì. Sets of small numbers are letters, a column's sets parted by spaces.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Codes sorted names; none may hold a comma, a semicolon or a bar. */
export function encodeNames(sorted: readonly string[]): string {
  let coded = '';
  let previous = '';
  for (const name of sorted) {
    if (/[,;|]/.test(name)) throw new Error(`not to be coded: ${name}`);
    const space = name.indexOf(' ');
    const first = name.slice(0, space + 1);
    if (first !== '' && first === previous) coded += `,${name.slice(space + 1)}`;
    else coded += `${coded === '' ? '' : ';'}${name}`;
    previous = first;
  }
  return coded;
}

/** The inverse of encodeNames. */
export function decodeNames(coded: string): string[] {
  if (coded === '') return [];
  return coded.split(';').flatMap((group) => {
    const [name = '', ...rests] = group.split(',');
    const first = name.slice(0, name.indexOf(' ') + 1);
    return [name, ...rests.map((rest) => first + rest)];
  });
}

/** Coded names by number, in their order; the names of one first syllable are decoded when it is asked for. */
export interface NameIndex {
  /** The names that begin with that syllable, with their numbers; empty where none does. */
  from(syllable: string): ReadonlyMap<string, number>;
}

interface CodedGroup {
  readonly coded: string;
  /** The number of its first name. */
  readonly first: number;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** The inverse of encodeNames, little by little. */
export function indexNames(coded: string): NameIndex {
  const groups = new Map<string, CodedGroup[]>();
  let first = 0;
  for (const group of coded === '' ? [] : coded.split(';')) {
    const syllable = firstSyllable(group);
    groups.set(syllable, [...(groups.get(syllable) ?? []), { coded: group, first }]);
    first += group.split(',').length;
  }
  const decoded = new Map<string, ReadonlyMap<string, number>>();
  return {
    from(syllable) {
      const known = decoded.get(syllable);
      if (known) return known;
      const coded = groups.get(syllable);
      if (!coded) return NONE;
      const names = new Map(
        coded.flatMap((group) =>
          decodeNames(group.coded).map((name, i): [string, number] => [name, group.first + i]),
        ),
      );
      decoded.set(syllable, names);
      return names;
    },
  };
}

/** A name up to its first space. */
export function firstSyllable(name: string): string {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
}

/** Codes one column of sets of numbers from 0 to 63. */
export function encodeSets(sets: readonly Iterable<number>[]): string {
  return sets
    .map((set) =>
      [...set]
        .sort((a, b) => a - b)
        .map((n) => DIGITS.charAt(n))
        .join(''),
    )
    .join(' ');
}

/** The inverse of encodeSets, one set: `'AC'` is 0 and 2. */
export function decodeSet(coded: string): number[] {
  return Array.from(coded, (digit) => DIGITS.indexOf(digit));
}
