import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { AnnotationData, AnnotationId } from '../../utils/clippings/annotation.ts';
import { currentQuote } from '../../utils/clippings/annotation.ts';
import { ClippingSchema, type Clipping } from '../../utils/clippings/clipping.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import type { Result } from '../../utils/clippings/result.ts';
import type { AnnotationChange } from '../../utils/clippings/review.ts';
import { addMark, reviewClipping, type RequestedChange } from '../../utils/clippings/review-clipping.ts';
import { createSampler, SAMPLE_TEXT } from '../support/clippings.ts';

const sampler = createSampler();
const CLIPPING = sampler.clipping();
const SIGNATURE = sampler.sign('Thu An');
const [DATE, BODY, , COUNT, MONEY] = CLIPPING.annotations.map(({ id }) => id);
const DATA: AnnotationData = {
  kind: 'count',
  rule: 'count/x',
  amount: { type: 'exact', value: '6' },
  unit: '',
};

const spanOf = (words: string) =>
  quoteOf(SAMPLE_TEXT, { start: SAMPLE_TEXT.indexOf(words), end: SAMPLE_TEXT.indexOf(words) + words.length });

const asked = (id: AnnotationId | undefined, change: AnnotationChange, seen = 0): RequestedChange => ({
  annotationId: id ?? (sampler.newId() as AnnotationId),
  seen,
  change,
});
const review = (changes: readonly RequestedChange[], clipping = CLIPPING) =>
  reviewClipping(clipping, changes, SIGNATURE);

function valueOf(result: Result<Clipping, { readonly type: string }>): Clipping {
  if (!result.ok) throw new Error(result.error.type);
  expect(v.parse(ClippingSchema, result.value)).toEqual(result.value);
  return result.value;
}

const CONFIRM = { type: 'confirm' } as const;
const NOT_ALLOWED = { ok: false, error: { type: 'not-allowed' } };

describe('one press of a key', () => {
  test('changes several annotations as one operation', () => {
    const { annotations } = valueOf(review([asked(COUNT, CONFIRM), asked(MONEY, { type: 'reject' })]));
    expect(annotations.map(({ decision }) => decision.status)).toEqual([
      'suggested',
      'suggested',
      'suggested',
      'confirmed',
      'rejected',
      'suggested',
    ]);
    const operations = annotations.flatMap(({ history }) => history.map(({ operation }) => operation));
    expect(operations).toEqual([SIGNATURE.operation, SIGNATURE.operation]);
  });

  test('may change one annotation twice', () => {
    const changes = [asked(COUNT, CONFIRM), asked(COUNT, { type: 'tag', tags: ['xem lại'] })];
    expect(valueOf(review(changes)).annotations[3]).toMatchObject({
      decision: { status: 'confirmed' },
      tags: ['xem lại'],
      history: [{ field: 'decision' }, { field: 'tags' }],
    });
  });

  test.each<[string, readonly RequestedChange[]]>([
    ['nothing', []],
    ['an annotation that is not there', [asked(COUNT, CONFIRM), asked(undefined, CONFIRM)]],
    ['a step the table has not', [asked(COUNT, CONFIRM), asked(MONEY, { type: 'restore' })]],
    ['a change that changes nothing', [asked(COUNT, CONFIRM), asked(MONEY, { type: 'note', note: '' })]],
    [
      'boundaries that are not in the text',
      [
        asked(COUNT, {
          type: 'correct',
          correction: DATA,
          quote: { ...spanOf('12 tập thể'), exact: '13 tập thể' },
        }),
      ],
    ],
    ['attaching what has its place', [asked(COUNT, { type: 'attach', quote: spanOf('12 tập thể') })]],
  ])('does nothing at all where it asks for %s', (_name, changes) => {
    expect(review(changes)).toEqual(NOT_ALLOWED);
  });
});

describe('what was changed meanwhile', () => {
  const saved = valueOf(review([asked(COUNT, { type: 'reject' })]));

  test.each([0, 2])('is not written over: seen %d of 1', (seen) => {
    const [theirs] = saved.annotations.filter(({ id }) => id === COUNT);
    expect(review([asked(MONEY, CONFIRM), asked(COUNT, CONFIRM, seen)], saved)).toEqual({
      ok: false,
      error: { type: 'changed-meanwhile', annotation: theirs },
    });
  });

  test('may be, once it was seen; and other annotations do not matter', () => {
    expect(review([asked(COUNT, CONFIRM, 1)], saved).ok).toBe(true);
    expect(review([asked(MONEY, CONFIRM)], saved).ok).toBe(true);
  });
});

describe('correcting boundaries', () => {
  const correction = CLIPPING.annotations[3]?.data ?? DATA;

  test('keeps what was printed and read, and puts the annotation where it now begins', () => {
    const quote = spanOf('Sáng 6/3, UBND xã');
    const { annotations } = valueOf(review([asked(BODY, { type: 'correct', correction, quote })]));
    const body = annotations.find(({ id }) => id === BODY);
    expect(body).toMatchObject({
      quote: { exact: 'UBND xã Hòa Lạc' },
      data: { kind: 'organization' },
      decision: { status: 'corrected', correction, quote },
    });
    expect(body && currentQuote(body)).toEqual(quote);
    // Both begin the text; the shorter stands first.
    expect(annotations.slice(0, 2).map(({ id }) => id)).toEqual([DATE, BODY]);
  });

  test('reads the neighbours from the text, whatever they were said to be', () => {
    const quote = { ...spanOf('12 tập'), prefix: 'x', suffix: 'y' };
    const { annotations } = valueOf(review([asked(COUNT, { type: 'correct', correction, quote })]));
    expect(annotations[3]?.decision).toMatchObject({ quote: spanOf('12 tập') });
  });

  test('to those it has is no correction of them', () => {
    const quote = spanOf('12 tập thể');
    const { annotations } = valueOf(review([asked(COUNT, { type: 'correct', correction: DATA, quote })]));
    expect(annotations[3]?.decision).toEqual({ status: 'corrected', correction: DATA });
  });
});

describe('a person’s own mark', () => {
  const id = sampler.newId() as AnnotationId;
  const mark = (words: string) => addMark(CLIPPING, { id, quote: spanOf(words), data: DATA }, SIGNATURE);

  test('is confirmed, in its place, and names no detector’s rule', () => {
    const { annotations } = valueOf(mark('6/3'));
    expect(annotations[1]).toEqual({
      id,
      origin: 'person',
      data: { ...DATA, rule: 'person' },
      quote: spanOf('6/3'),
      decision: { status: 'confirmed' },
      tags: [],
      note: '',
      history: [
        { field: 'decision', ...SIGNATURE, from: { status: 'rejected' }, to: { status: 'confirmed' } },
      ],
    });
  });

  test('must quote the text', () => {
    const quote = { ...spanOf('6/3'), exact: '6/4' };
    expect(addMark(CLIPPING, { id, quote, data: DATA }, SIGNATURE)).toEqual(NOT_ALLOWED);
  });
});

describe('an orphan', () => {
  const gone = { exact: '99 hộ', prefix: 'cho ', suffix: ' dân', start: 40, end: 45 };
  const orphaned = (decision: Clipping['annotations'][number]['decision']): Clipping => ({
    ...CLIPPING,
    annotations: CLIPPING.annotations.filter(({ id }) => id !== COUNT),
    orphans: CLIPPING.annotations
      .filter(({ id }) => id === COUNT)
      .map((annotation) => ({ ...annotation, quote: gone, decision })),
  });
  const quote = spanOf('73/126 thôn');

  test('is given a place by hand, and the history knows where it was', () => {
    const clipping = valueOf(
      review([asked(COUNT, { type: 'attach', quote })], orphaned({ status: 'confirmed' })),
    );
    expect(clipping.orphans).toBeUndefined();
    expect(clipping.annotations.find(({ id }) => id === COUNT)).toMatchObject({
      quote,
      decision: { status: 'confirmed' },
      history: [{ field: 'quote', from: gone, to: quote }],
    });
  });

  test('gives up the boundaries it was corrected to, not the data', () => {
    const corrected = { status: 'corrected', correction: DATA, quote: gone } as const;
    const clipping = valueOf(review([asked(COUNT, { type: 'attach', quote })], orphaned(corrected)));
    expect(clipping.annotations.find(({ id }) => id === COUNT)).toMatchObject({
      quote,
      decision: { status: 'corrected', correction: DATA },
      history: [{ field: 'quote' }, { field: 'decision' }],
    });
  });

  test('may be decided and noted where it is', () => {
    const clipping = valueOf(review([asked(COUNT, { type: 'reject' })], orphaned({ status: 'confirmed' })));
    expect(clipping.orphans).toMatchObject([{ id: COUNT, decision: { status: 'rejected' } }]);
  });
});
