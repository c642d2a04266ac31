import fc from 'fast-check';
import { toCardinal } from 'n2words/vi-VN';
import { ReadingConfig, doReadNumber } from 'read-vietnamese-number';
import { describe, expect, test } from 'vitest';
import { formatFixed } from '../../utils/detect/decimal.ts';
import { detect } from '../../utils/detect/detect.ts';
import { formatAmount, isFigure } from '../../utils/detect/detection.ts';
import { parseNumeral } from '../../utils/detect/numeral.ts';
import { normalize } from '../../utils/language/normalize.ts';
import { tokenize } from '../../utils/language/tokenize.ts';

/**
 * Numbers written out by two libraries with grammars of their own (one says every empty place, the other none), in
 * the forms of north and south, read back.
 */
interface Dialect {
  readonly thousand: 'nghìn' | 'ngàn';
  readonly odd: 'lẻ' | 'linh';
  readonly billion: 'tỷ' | 'tỉ';
  readonly four: 'tư' | 'bốn';
  readonly five: 'lăm' | 'nhăm';
  readonly seven: 'bảy' | 'bẩy';
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  thousand: fc.constantFrom('nghìn' as const, 'ngàn' as const),
  odd: fc.constantFrom('lẻ' as const, 'linh' as const),
  billion: fc.constantFrom('tỷ' as const, 'tỉ' as const),
  four: fc.constantFrom('tư' as const, 'bốn' as const),
  five: fc.constantFrom('lăm' as const, 'nhăm' as const),
  seven: fc.constantFrom('bảy' as const, 'bẩy' as const),
});
const NORTH: Dialect = {
  thousand: 'nghìn',
  odd: 'linh',
  billion: 'tỷ',
  four: 'tư',
  five: 'lăm',
  seven: 'bảy',
};
const SOUTH: Dialect = { thousand: 'ngàn', odd: 'lẻ', billion: 'tỷ', four: 'bốn', five: 'lăm', seven: 'bảy' };

/** Every empty place is said: một nghìn không trăm linh năm. */
function inFull(n: bigint, { thousand, odd, billion, four, five, seven }: Dialect): string {
  const config = new ReadingConfig();
  config.unit = [];
  config.units = [[], [thousand], ['triệu'], [billion]];
  config.oddText = odd;
  config.fourToneText = four;
  config.digits = config.digits.map((digit) => (digit === 'bảy' ? seven : digit));
  const words = doReadNumber(n, config);
  // nhăm is said behind mươi only: hai mươi nhăm, mười lăm.
  return words.replaceAll('mươi lăm', `mươi ${five}`);
}

/** Empty places are left out: một nghìn lẻ năm. */
function inShort(n: bigint, { thousand, odd, billion }: Dialect): string {
  return toCardinal(n).replaceAll('nghìn', thousand).replaceAll('lẻ', odd).replaceAll('tỷ', billion);
}

type Writer = (n: bigint, dialect: Dialect) => string;
const WRITERS: Readonly<Record<string, Writer>> = { inFull, inShort };

/** The value of a text that is one number from end to end; null else. */
function read(text: string): string | null {
  const tokens = tokenize(normalize(text).text);
  const numeral = parseNumeral(tokens, 0);
  return numeral?.end === tokens.length ? formatFixed(numeral.value) : null;
}

/** Evenly over the lengths, so that short numbers and round ones come too; one below 10 ** 15, where n2words ends. */
const numbers = fc
  .tuple(
    fc.integer({ min: 1, max: 15 }),
    fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([digits, n, zeros]) => {
    const short = n % 10n ** BigInt(digits);
    return short - (short % 10n ** BigInt(Math.min(zeros, digits - 1)));
  });

describe.each(Object.entries(WRITERS))('%s', (_name, write) => {
  test.each([
    ['north', NORTH],
    ['south', SOUTH],
  ])('every number to 10,000 (%s)', (_where, dialect) => {
    const misread: string[] = [];
    for (let n = 1n; n <= 10_000n; n++) {
      const words = write(n, dialect);
      const value = read(words);
      if (value !== n.toString()) misread.push(`${n}: ${words} = ${value}`);
    }
    expect(misread).toEqual([]);
  });

  test('large numbers in every dialect', () => {
    fc.assert(
      fc.property(numbers, dialects, (n, dialect) => {
        fc.pre(n > 0n);
        const words = write(n, dialect);
        expect(read(words), words).toBe(n.toString());
        expect(read(words.normalize('NFD')), words).toBe(n.toString());
        expect(read(words.toUpperCase()), words).toBe(n.toString());
      }),
      { numRuns: 1000 },
    );
  });
});

test('zero is read in digits only: the word for it mostly says no', () => {
  expect(read('0')).toBe('0');
  expect([inFull(0n, NORTH), inShort(0n, NORTH)].map(read)).toEqual([null, null]);
});

test('rưỡi is half of the scale before it', () => {
  const scales = { trăm: 2, nghìn: 3, ngàn: 3, triệu: 6, tỷ: 9, tỉ: 9 };
  for (const [scale, power] of Object.entries(scales)) {
    for (let n = 1n; n < (scale === 'trăm' ? 10n : 1000n); n++) {
      const words = `${inFull(n, NORTH)} ${scale} rưỡi`;
      expect(read(words), words).toBe(((2n * n + 1n) * 5n * 10n ** BigInt(power - 1)).toString());
    }
  }
});

describe('in a sentence', () => {
  const grouped = (n: bigint) => n.toString().replace(/\B(?=(\d{3})+$)/g, '.');
  const figureIn = (text: string) =>
    detect(text)
      .detections.filter(isFigure)
      .map(({ kind, start, end, amount, unit }) => [
        kind,
        text.slice(start, end),
        formatAmount(amount),
        unit,
      ]);

  test.each(Object.entries<Writer>({ ...WRITERS, grouped }))(
    '%s: sums of money and counts',
    (_name, write) => {
      fc.assert(
        fc.property(numbers, dialects, (n, dialect) => {
          fc.pre(n > 1n);
          // Few đồng are a saying, no sum.
          const sum = `${write(n < 1000n ? n * 1000n : n, dialect)} đồng`;
          const value = (n < 1000n ? n * 1000n : n).toString();
          expect(figureIn(`Tang vật gồm ${sum} tiền mặt.`)).toEqual([['money', sum, value, 'VND']]);
          const people = `${write(n, dialect)} người`;
          expect(figureIn(`Đoàn đã đón ${people} ở bến.`)).toEqual([
            ['count', people, n.toString(), 'người'],
          ]);
        }),
        { numRuns: 300 },
      );
    },
  );
});
