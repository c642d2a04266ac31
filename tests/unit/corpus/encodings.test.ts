import { describe, expect, test } from 'vitest';
import { detectIn } from '../../../utils/cli/detect-in.ts';
import { ARTICLES, readGold } from '../../corpus/gold.ts';
import { halfComposed } from '../../support/half-composed.ts';

/** One article in ten comes decomposed or half composed: what is found may not depend on it, only where it stands. */
const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  NFD: (text) => text.normalize('NFD'),
  'half composed': halfComposed,
  'no-break spaces': (text) => text.normalize('NFC').replaceAll(' ', '\u00A0'),
};

/** What is found in a text; each mark as the text has it, made NFC with plain spaces. */
function readingOf(text: string) {
  const { detections, honours } = detectIn({ type: 'text', file: '', text, date: null });
  const marks = detections.map(({ start, end, text: _printed, ...fields }) => ({
    printed: text.slice(start, end).normalize('NFC').replaceAll('\u00A0', ' '),
    before: text.slice(0, start).normalize('NFC').length,
    ...fields,
  }));
  return { marks, honours };
}

describe.each(readGold(ARTICLES))('$name', ({ text }) => {
  const composed = readingOf(text.normalize('NFC'));

  test.each(Object.entries(ENCODINGS))('%s', (_name, encode) => {
    expect(readingOf(encode(text))).toEqual(composed);
  });
});
