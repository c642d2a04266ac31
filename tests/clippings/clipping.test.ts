import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { AnnotationData } from '../../utils/clippings/annotation.ts';
import { ClippingDraftSchema, ClippingSchema, type Clipping } from '../../utils/clippings/clipping.ts';
import { createClipping, dataOf } from '../../utils/clippings/create-clipping.ts';
import { LIMITS, WebAddressSchema, type DeepReadonly } from '../../utils/clippings/fields.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import { hashText } from '../../utils/clippings/text-hash.ts';
import type { Detection, Honour } from '../../utils/detect/detection.ts';
import { createSampler, HASH, SAMPLE_TEXT, sampleDetections } from '../support/clippings.ts';

type WithoutPlace<T> = T extends unknown ? Omit<T, 'start' | 'end'> : never;

test('an annotation keeps all that a detection says', () => {
  // A field added to a detection and not to the schema would be refused, and the clipping with it.
  expectTypeOf<keyof AnnotationData>().toEqualTypeOf<Exclude<keyof Detection, 'start' | 'end'>>();
  expectTypeOf<DeepReadonly<WithoutPlace<Detection>>>().toExtend<AnnotationData>();
  expectTypeOf<AnnotationData>().toExtend<WithoutPlace<Detection>>();
  type AllKeys<T> = T extends unknown ? keyof T : never;
  expectTypeOf<AllKeys<AnnotationData>>().toEqualTypeOf<Exclude<AllKeys<Detection>, 'start' | 'end'>>();
  expectTypeOf<Honour>().toEqualTypeOf<Clipping['honours'][number]>();
});

describe('a clipping', () => {
  const sampler = createSampler();

  test('made of a draft fits its schema', () => {
    const draft = sampler.draft({ tags: [' Y tế', 'y tế'], note: 'a' });
    expect(v.is(ClippingDraftSchema, draft)).toBe(true);
    const clipping = createClipping(draft, { now: sampler.tick(), newId: sampler.newId, textHash: HASH });
    expect(v.parse(ClippingSchema, clipping)).toEqual(clipping);
    expect(clipping).toMatchObject({ revision: 0, tags: ['Y tế'], article: { textHash: HASH } });
    expect(clipping.createdAt).toBe(clipping.updatedAt);
  });

  test('carries each detection with its words, unreviewed', () => {
    const { annotations } = sampler.clipping();
    expect(annotations.map(({ quote }) => quote.exact)).toEqual(
      sampleDetections().map(({ start, end }) => SAMPLE_TEXT.slice(start, end)),
    );
    expect(annotations.map(({ data }) => data)).toEqual(sampleDetections().map(dataOf));
    for (const { decision, origin, history } of annotations) {
      expect({ decision, origin, history }).toEqual({
        decision: { status: 'suggested' },
        origin: 'machine',
        history: [],
      });
    }
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
  });

  const sound = sampler.clipping({ passage: '12 tập thể' });
  test.each<[string, (clipping: Clipping) => unknown]>([
    ['an unknown field', (clipping) => ({ ...clipping, extra: true })],
    ['a foreign kind', (clipping) => ({ ...clipping, kind: 'page' })],
    ['an id of another version', (clipping) => ({ ...clipping, id: 'f47ac10b-58cc-4372-a567-0e02b2c3d479' })],
    ['a time without offset', (clipping) => ({ ...clipping, updatedAt: '2026-03-07T08:00:00' })],
    [
      'a text beyond all news',
      (clipping) => ({
        ...clipping,
        article: { ...clipping.article, text: SAMPLE_TEXT.padEnd(LIMITS.textLength + 1) },
      }),
    ],
    [
      'a quote that is not in the text',
      (clipping) => ({
        ...clipping,
        annotations: clipping.annotations.map((one) => ({
          ...one,
          quote: { ...one.quote, start: 0, end: 5 },
        })),
      }),
    ],
    ['an article with a passage', (clipping) => ({ ...clipping, kind: 'article' })],
  ])('with %s is refused', (_name, spoil) => {
    expect(v.is(ClippingSchema, sound)).toBe(true);
    expect(v.is(ClippingSchema, spoil(sound))).toBe(false);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//host/x',
    'x',
    '',
    'chrome://a',
  ])('from %s is refused', (address) => {
    expect(v.is(WebAddressSchema, address)).toBe(false);
  });
});

describe('a quote', () => {
  test('cuts no surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const points = Array.from(text);
          const [from, to] = [a % points.length, b % points.length].sort((x, y) => x - y);
          if (from === undefined || to === undefined || from === to) return;
          const start = points.slice(0, from).join('').length;
          const end = points.slice(0, to).join('').length;
          const quote = quoteOf(text, { start, end });
          expect(quote.exact).toBe(text.slice(start, end));
          expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true);
          expect(text.slice(end).startsWith(quote.suffix)).toBe(true);
          expect((quote.prefix + quote.suffix).isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

test('a text’s hash is SHA-256 of its UTF-8', async () => {
  expect(await hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(await hashText('tỷ')).not.toBe(await hashText('ty'));
});
