/** One canonical form for every mention of a document, so that `Chỉ thị 07` and `Chỉ thị số 07/CT-BCA-V28` meet. */
import type { DocumentNumber } from './number.ts';

/** What a mention says of its document. */
export interface Mention {
  /** The type's name (`Chỉ thị`), or a law's (`Luật Đất đai`); null where a number stands alone. */
  readonly type: string | null;
  readonly number?: DocumentNumber;
  readonly year?: number | null;
}

/**
 * The keys of an article's mentions, in their order: type, number, year and code. A short form takes the key of the
 * one full form in the article that it fits.
 */
export function keysOfMentions(mentions: readonly Mention[]): string[] {
  const full = mentions.filter(isFull);
  return mentions.map((mention) => {
    if (isFull(mention)) return keyOf(mention);
    const keys = new Set(full.filter((other) => fits(mention, other)).map(keyOf));
    const [only] = keys;
    return keys.size === 1 && only !== undefined ? only : keyOf(mention);
  });
}

function isFull({ number, year }: Mention): boolean {
  return number ? number.code !== '' : year !== undefined && year !== null;
}

function fits(short: Mention, full: Mention): boolean {
  if (short.type !== null && full.type !== null && short.type !== full.type) return false;
  if (!short.number) return full.number === undefined && short.type === full.type;
  return (
    full.number?.number.replace(/^0+/, '') === short.number.number.replace(/^0+/, '') &&
    (short.number.year === null || short.number.year === full.number.year)
  );
}

function keyOf({ type, number, year }: Mention): string {
  const figures = number
    ? number.number + (number.year === null ? '' : `/${number.year}`) + number.code
    : year;
  return [type, figures].filter((part) => part !== null && part !== undefined && part !== '').join(' ');
}
