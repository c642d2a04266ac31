import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../../utils/language/normalize.ts';
import { halfComposed } from '../../support/half-composed.ts';

const words = fc
  .array(
    fc.constantFrom('tỷ', 'đồng', 'Bằng', 'khen', 'Hoà', 'Đường', 'ươm', '12,5', '%', ' ', '\n', 'Ê', 'Đê'),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

describe('normalize', () => {
  test('leaves NFC text as it is', () => {
    const { text, toRaw } = normalize('Gần 2,9 tỷ đồng');
    expect(text).toBe('Gần 2,9 tỷ đồng');
    expect(toRaw({ start: 4, end: 7 })).toEqual({ start: 4, end: 7 });
  });

  test.each([
    ['a no-break space', 'hơn 5\u00A0tỷ', 'hơn 5 tỷ'],
    ['a zero-width space', 'Thanh\u200BHóa', 'ThanhHóa'],
    ['a soft hyphen', 'tỉ\u00ADnh', 'tỉnh'],
    ['the Icelandic letter', '\u00D0ông Hà', 'Đông Hà'],
    ['a decomposed letter', 'ty\u0309 đồng', 'tỷ đồng'],
    ['a half-composed letter', 'quyê\u0301t', 'quyết'],
  ])('mends %s', (_name, raw, expected) => {
    expect(normalize(raw).text).toBe(expected);
  });

  test('keeps the mark with its letter, and drops what is invisible at the edges', () => {
    const raw = '\u200Bty\u0309\u200B đồng';
    const { text, toRaw } = normalize(raw);
    const { start, end } = toRaw({ start: 0, end: 2 });
    expect(text.slice(0, 2)).toBe('tỷ');
    expect(raw.slice(start, end)).toBe('ty\u0309');
  });

  test('reads NFD, half-composed and NFC text alike, every span at its own place', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (composed, a, b) => {
        const nfc = composed.normalize('NFC');
        const start = nfc.length === 0 ? 0 : a % nfc.length;
        const end = start + (nfc.length === start ? 0 : (b % (nfc.length - start)) + 1);
        for (const raw of [nfc.normalize('NFD'), halfComposed(nfc)]) {
          const normalized = normalize(raw);
          expect(normalized.text).toBe(nfc);
          const span = normalized.toRaw({ start, end });
          expect(raw.slice(span.start, span.end).normalize('NFC')).toBe(nfc.slice(start, end));
          expect(normalized.fromRaw(span)).toEqual({ start, end });
        }
      }),
    );
  });
});
