import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../utils/detect/detect.ts';
import { formatAmount, isFigure } from '../../utils/detect/detection.ts';
import {
  add,
  compare,
  fixed,
  formatFixed,
  multiply,
  parsePrinted,
  shift,
} from '../../utils/detect/decimal.ts';
import { parseBareScale, parseNumeral } from '../../utils/detect/numeral.ts';
import { normalize } from '../../utils/language/normalize.ts';
import { tokenize } from '../../utils/language/tokenize.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const word = (digit: number): string => DIGITS[digit] ?? '';

/** 1 to 99 in words: mười lăm, hai mươi mốt, ba mươi tư. */
function tensInWords(n: number, four: 'tư' | 'bốn'): string {
  if (n < 10) return word(n);
  const tens = Math.floor(n / 10);
  const last = n % 10;
  const ten = tens === 1 ? 'mười' : `${word(tens)} mươi`;
  if (last === 0) return ten;
  if (last === 5) return `${ten} lăm`;
  if (last === 1 && tens > 1) return `${ten} mốt`;
  return `${ten} ${last === 4 && tens > 1 ? four : word(last)}`;
}

/** 1 to 999 in words; `full` says empty hundreds too, as behind a scale. */
function hundredsInWords(n: number, zero: 'lẻ' | 'linh', four: 'tư' | 'bốn', full: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0 && !full) return tensInWords(rest, four);
  const head = `${word(hundreds)} trăm`;
  if (rest === 0) return head;
  return `${head} ${rest < 10 ? `${zero} ` : ''}${tensInWords(rest, four)}`;
}

/** Any whole number below 10 ** 12 written out. */
function inWords(
  n: number,
  zero: 'lẻ' | 'linh' = 'lẻ',
  four: 'tư' | 'bốn' = 'tư',
  thousand = 'nghìn',
): string {
  const parts: string[] = [];
  let rest = n;
  for (const [size, scale] of [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
    [1e3, thousand],
    [1, ''],
  ] as const) {
    const group = Math.floor(rest / size);
    rest %= size;
    if (group > 0) parts.push(`${hundredsInWords(group, zero, four, parts.length > 0)} ${scale}`.trim());
  }
  return parts.join(' ');
}

function read(text: string): string | null {
  const tokens = tokenize(normalize(text).text);
  const numeral = parseNumeral(tokens, 0);
  return numeral?.end === tokens.length ? formatFixed(numeral.value) : null;
}

const wholes = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999_999_999_999 }));
const grouped = (n: bigint): string => n.toString().replace(/\B(?=(\d{3})+$)/g, '.');

describe('numbers written out', () => {
  test('every number to 1,000 is read back', () => {
    for (let n = 1; n < 1000; n++) expect(read(inWords(n)), inWords(n)).toBe(String(n));
  });

  test('large numbers are read back, in both spellings', () => {
    fc.assert(
      fc.property(
        wholes,
        fc.constantFrom('lẻ' as const, 'linh' as const),
        fc.constantFrom('tư' as const, 'bốn' as const),
        fc.constantFrom('nghìn', 'ngàn'),
        (n, zero, four, thousand) => {
          expect(read(inWords(n, zero, four, thousand))).toBe(String(n));
        },
      ),
    );
  });

  test('decomposed text and capitals read the same', () => {
    fc.assert(
      fc.property(wholes, (n) => {
        expect(read(inWords(n).normalize('NFD'))).toBe(String(n));
        expect(read(inWords(n).toUpperCase())).toBe(String(n));
      }),
    );
  });
});

describe('printed numbers', () => {
  test('grouped digits of any length are exact', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (n) => {
        expect(read(grouped(n))).toBe(n.toString());
        expect(read(n.toString())).toBe(n.toString());
      }),
    );
  });

  test('decimals keep every digit, with comma, dot and scale', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 1, max: 99 }),
        (whole, hundredths) => {
          const fraction = String(hundredths).padStart(2, '0');
          const value = `${whole.toString()}.${fraction}`.replace(/0$/, '');
          expect(read(`${grouped(whole)},${fraction}`)).toBe(value);
          expect(read(`${whole.toString()},${fraction}`)).toBe(value);
          const scaled = whole * 1_000_000_000n + BigInt(hundredths) * 10_000_000n;
          expect(read(`${grouped(whole)},${fraction} tỷ`)).toBe(scaled.toString());
        },
      ),
    );
  });

  test.each([
    ['12.5', '12.5'],
    ['1.205', '1205'],
    ['0,482', '0.482'],
    ['33,866,028', '33866028'],
    ['1,234.5', '1234.5'],
    ['03', '3'],
    ['00', '0'],
  ])('%s is %s', (printed, value) => {
    expect(read(printed)).toBe(value);
  });

  test.each(['8.1.2020', '1.2.3', '12.34.567'])('%s is no number', (printed) => {
    expect(parsePrinted(printed)).toBeNull();
  });
});

describe('digits and words together', () => {
  test.each([
    ['62 tỷ 350 triệu', '62350000000'],
    ['1 triệu 200 nghìn', '1200000'],
    ['2 tỷ 5 triệu 300 nghìn', '2005300000'],
    ['2,75 nghìn tỷ', '2750000000000'],
    ['nửa triệu', '500000'],
    ['1 tỷ rưỡi', '1500000000'],
    ['bốn triệu rưỡi', '4500000'],
    ['hai trăm rưỡi', '250'],
    ['một triệu hai', '1200000'],
    ['hai trăm ba', '230'],
    ['hai chục triệu', '20000000'],
    ['3 vạn', '30000'],
    ['một nghìn không trăm lẻ năm', '1005'],
    ['hai mươi nhăm', '25'],
    ['ba lăm', '35'],
    ['hai mốt', '21'],
    ['một trăm bốn nhăm', '145'],
    ['hai nghìn năm trăm tỷ', '2500000000000'],
    ['một nghìn hai trăm linh ba tỷ năm trăm triệu', '1203500000000'],
    ['1 triệu 200 nghìn tỷ', '1200000000000000'],
    ['hai nghìn năm trăm triệu', '2500000000'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['một trăm năm', 2],
    ['mười năm', 1],
    ['hai mươi năm', 2],
    ['3 Triệu', 1],
    ['5 người', 1],
    ['một nghìn năm trăm nghìn', 2],
    ['hai tư vấn viên', 1],
    ['một mốt mới', 1],
  ])('%s ends behind %i words', (text, words) => {
    expect(parseNumeral(tokenize(text), 0)?.end).toBe(words);
  });

  test.each(['người', 'không người', 'nửa đêm', 'tư nhân', 'lẻ loi', ''])('%s begins with none', (text) => {
    expect(parseNumeral(tokenize(text), 0)).toBeNull();
  });

  test('a scale alone is read only where asked for', () => {
    expect(parseNumeral(tokenize('triệu rưỡi'), 0)).toBeNull();
    expect(parseBareScale(tokenize('triệu rưỡi'), 0)).toMatchObject({ end: 2, power: 6 });
    expect(parseBareScale(tokenize('chục nghìn người'), 0)).toMatchObject({ end: 2, power: 4 });
  });
});

describe('exact decimals', () => {
  const decimals = fc.record({
    digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    places: fc.nat(6),
  });

  test('adding, multiplying and shifting agree with whole numbers', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(formatFixed(add(fixed(a), fixed(b)))).toBe((a + b).toString());
        expect(formatFixed(multiply(fixed(a), fixed(b)))).toBe((a * b).toString());
      }),
    );
    fc.assert(
      fc.property(decimals, fc.nat(12), (value, power) => {
        expect(compare(shift(shift(value, power), -power), value)).toBe(0);
      }),
    );
  });

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const text = formatFixed({ ...value, digits: value.digits < 0n ? -value.digits : value.digits });
        const back = parsePrinted(text.replace('.', ','));
        expect(back && formatFixed(back)).toBe(text);
      }),
    );
  });
});

describe('whole sentences', () => {
  test('a sum is read the same composed and decomposed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 999 }),
        (billions, millions) => {
          const sentence = `Huyện chi ${billions} tỷ ${millions} triệu đồng sửa đường.`;
          for (const text of [sentence, normalize(sentence.normalize('NFD')).text]) {
            const [sum] = detect(text).detections.filter(isFigure);
            expect(sum && formatAmount(sum.amount)).toBe(String(billions * 1e9 + millions * 1e6));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a change names its direction and base', () => {
    const [figure] = detect('Thu ngân sách tăng 11,2% so với cùng kỳ năm trước.').detections.filter(isFigure);
    expect(figure?.change).toEqual({ direction: 'up', base: 'cùng kỳ năm trước' });
  });
});
