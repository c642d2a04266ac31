import { tokenize } from './tokenize.ts';

/**
 * The look-up key of an NFC phrase: its tokens' folded keys parted by single spaces.
 * @example keyOf('Thái  Thuỵ') === 'thái thụy'
 */
export function keyOf(phrase: string): string {
  return tokenize(phrase)
    .map(({ key }) => key)
    .join(' ');
}
