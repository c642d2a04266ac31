import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Annotation, AnnotationId } from '../../utils/clippings/annotation.ts';
import { ClippingSchema, type Clipping } from '../../utils/clippings/clipping.ts';
import {
  nextOperationId,
  operationsOf,
  redoLatest,
  stacksOf,
  undoLatest,
  type Operation,
} from '../../utils/clippings/operations.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import type { AnnotationChange, Signature } from '../../utils/clippings/review.ts';
import { addMark, annotationsAndOrphans, reviewClipping } from '../../utils/clippings/review-clipping.ts';
import { rewriteClippingTags } from '../../utils/clippings/rewrite-tags.ts';
import { tagKey } from '../../utils/clippings/tags.ts';
import { uuidV7 } from '../../utils/clippings/uuid.ts';
import { createSampler, SAMPLE_TEXT } from '../support/clippings.ts';

const sampler = createSampler();
const START = sampler.clipping();

/** A person at a keyboard: what is done is signed and saved, as JSON, after every key. */
class Reviewer {
  clipping: Clipping;

  constructor(clipping = START) {
    this.clipping = clipping;
  }

  /** @param ms what the clock says, which may go back */
  sign(ms?: number): Signature {
    const signature = sampler.sign('Thu An');
    const random = crypto.getRandomValues(new Uint8Array(10));
    const fresh = ms === undefined ? signature.operation : uuidV7(ms, random);
    return { ...signature, operation: nextOperationId(this.clipping, fresh) };
  }

  /** Makes each of the changes to each of the annotations, as one operation. */
  change(
    indexes: readonly number[],
    asked: AnnotationChange | readonly AnnotationChange[],
    ms?: number,
  ): boolean {
    const { annotations } = this.clipping;
    const changes = [...new Set(indexes.map((i) => annotations[i % annotations.length]))].flatMap((one) =>
      one ? [asked].flat().map((change) => ({ annotationId: one.id, seen: one.history.length, change })) : [],
    );
    const result = reviewClipping(this.clipping, changes, this.sign(ms));
    return this.#keep(result.ok ? result.value : null);
  }

  mark(start: number, length: number, ms?: number): AnnotationId {
    const id = sampler.newId() as AnnotationId;
    const quote = quoteOf(SAMPLE_TEXT, { start, end: start + length });
    const result = addMark(
      this.clipping,
      { id, quote, data: { kind: 'programme', rule: 'x' } },
      this.sign(ms),
    );
    this.#keep(result.ok ? result.value : null);
    return id;
  }

  rename(from: string, to: string): boolean {
    const signature = { ...this.sign(), scope: 'library' } as const;
    return this.#keep(rewriteClippingTags(this.clipping, { from: new Set([tagKey(from)]), to, signature }));
  }

  undo(ms?: number): Operation | null {
    const undone = undoLatest(this.clipping, this.sign(ms));
    this.#keep(undone?.clipping ?? null);
    return undone?.operation ?? null;
  }

  redo(ms?: number): Operation | null {
    const redone = redoLatest(this.clipping, this.sign(ms));
    this.#keep(redone?.clipping ?? null);
    return redone?.operation ?? null;
  }

  at(index: number): Annotation {
    const annotation = this.clipping.annotations[index];
    if (!annotation) throw new Error('no such annotation');
    return annotation;
  }

  #keep(next: Clipping | null): boolean {
    if (next !== null) this.clipping = v.parse(ClippingSchema, JSON.parse(JSON.stringify(next)));
    return next !== null;
  }
}

/** What a clipping says, whatever led to it. */
const said = ({ annotations }: Clipping) => annotations.map(({ history: _history, ...rest }) => rest);
const byMachine = (clipping: Clipping) => said(clipping).filter(({ origin }) => origin === 'machine');
const statuses = ({ annotations }: Clipping) => annotations.map(({ decision }) => decision.status);

const CORRECTION = {
  kind: 'count',
  rule: 'person',
  amount: { type: 'exact', value: '13' },
  unit: 'hộ',
} as const;

describe('undo and redo', () => {
  test('take back what one key did to several annotations, and do it again', () => {
    const reviewer = new Reviewer();
    reviewer.change([0, 1, 2], { type: 'confirm' });
    reviewer.change([1], { type: 'reject' });
    expect(reviewer.undo()?.steps).toHaveLength(1);
    expect(reviewer.undo()?.steps).toHaveLength(3);
    expect(said(reviewer.clipping)).toEqual(said(START));
    expect(reviewer.undo()).toBeNull();
    expect(reviewer.redo()?.steps).toHaveLength(3);
    expect(reviewer.redo()?.steps).toHaveLength(1);
    expect(statuses(reviewer.clipping).slice(0, 3)).toEqual(['confirmed', 'rejected', 'confirmed']);
    expect(reviewer.redo()).toBeNull();
  });

  test('say what they undo, and who did it', () => {
    const reviewer = new Reviewer();
    reviewer.change([0], { type: 'confirm' });
    const done = reviewer.undo();
    reviewer.redo();
    reviewer.undo();
    const [first, undo, redo, again] = operationsOf(reviewer.clipping);
    expect(done).toEqual(first);
    expect(done).toMatchObject({ by: 'Thu An', steps: [{ annotationId: reviewer.at(0).id }] });
    expect([undo?.undoes, redo?.undoes, again?.undoes]).toEqual([first?.id, undo?.id, first?.id]);
  });

  test.each<[string, AnnotationChange]>([
    ['a confirmation', { type: 'confirm' }],
    ['a rejection', { type: 'reject' }],
    ['a correction', { type: 'correct', correction: CORRECTION }],
    [
      'a correction of boundaries',
      { type: 'correct', correction: CORRECTION, quote: quoteOf(SAMPLE_TEXT, { start: 0, end: 4 }) },
    ],
    ['tags', { type: 'tag', tags: ['Y tế', 'xem lại'] }],
    ['a note', { type: 'note', note: 'hỏi Sở' }],
  ])('of %s', (_name, change) => {
    const reviewer = new Reviewer();
    expect(reviewer.change([3], change)).toBe(true);
    const changed = said(reviewer.clipping);
    reviewer.undo();
    expect(said(reviewer.clipping)).toEqual(said(START));
    reviewer.redo();
    expect(said(reviewer.clipping)).toEqual(changed);
  });

  test('take back two changes of one annotation, the later one first', () => {
    const reviewer = new Reviewer();
    reviewer.change([0], [{ type: 'correct', correction: CORRECTION }, { type: 'reject' }]);
    reviewer.undo();
    expect(said(reviewer.clipping)).toEqual(said(START));
    reviewer.redo();
    expect(reviewer.at(0).decision.status).toBe('rejected');
  });

  test('leave a person’s own mark rejected, and bring it back', () => {
    const reviewer = new Reviewer();
    const id = reviewer.mark(9, 3);
    const statusOf = () => reviewer.clipping.annotations.find((one) => one.id === id)?.decision.status;
    expect(statusOf()).toBe('confirmed');
    reviewer.undo();
    expect(statusOf()).toBe('rejected');
    expect(byMachine(reviewer.clipping)).toEqual(said(START));
    reviewer.redo();
    expect(statusOf()).toBe('confirmed');
  });

  test('a new operation ends the redoing', () => {
    const reviewer = new Reviewer();
    reviewer.change([0], { type: 'confirm' });
    reviewer.undo();
    reviewer.change([1], { type: 'confirm' });
    expect(reviewer.redo()).toBeNull();
    reviewer.undo();
    expect(reviewer.undo()).toBeNull();
    expect(said(reviewer.clipping)).toEqual(said(START));
  });

  test('an attached orphan is one again', () => {
    const gone = { exact: '99 hộ', prefix: 'cho ', suffix: ' dân', start: 40, end: 45 };
    const [first, ...others] = START.annotations;
    if (!first) throw new Error('the sample has annotations');
    const orphaned = { ...START, annotations: others, orphans: [{ ...first, quote: gone }] };
    const quote = quoteOf(SAMPLE_TEXT, { start: 0, end: 4 });
    const changes = [{ annotationId: first.id, seen: 0, change: { type: 'attach', quote } as const }];
    const attached = reviewClipping(orphaned, changes, sampler.sign());
    if (!attached.ok) throw new Error(attached.error.type);
    const reviewer = new Reviewer(attached.value);
    reviewer.undo();
    expect(reviewer.clipping.orphans).toMatchObject([{ id: first.id, quote: gone }]);
    expect(said(reviewer.clipping)).toEqual(said(orphaned));
    reviewer.redo();
    expect(reviewer.clipping.orphans).toBeUndefined();
    expect(said(reviewer.clipping)).toEqual(said(attached.value));
  });
});

describe('a tag renamed over the library', () => {
  test('is not undone on one clipping, and undo keeps the new name', () => {
    const reviewer = new Reviewer();
    reviewer.change([0], { type: 'tag', tags: ['cũ'] });
    reviewer.change([0], { type: 'tag', tags: ['cũ', 'khác'] });
    expect(reviewer.rename('cũ', 'mới')).toBe(true);
    expect(reviewer.at(0).history.at(-1)).toMatchObject({ scope: 'library', from: ['cũ', 'khác'] });
    reviewer.undo();
    expect(reviewer.at(0).tags).toEqual(['mới']);
    reviewer.redo();
    expect(reviewer.at(0).tags).toEqual(['mới', 'khác']);
  });
});

describe('an operation’s id', () => {
  test('sorts behind all others, also where the clock went back or stands still', () => {
    const reviewer = new Reviewer();
    const now = Date.UTC(2026, 2, 7);
    for (const ms of [now, now, now - 1000, 0, now + 1]) reviewer.change([0], nextStatus(reviewer), ms);
    const inTheirOrder = reviewer.at(0).history.map(({ operation }) => operation);
    expect(inTheirOrder).toHaveLength(5);
    expect(inTheirOrder.toSorted()).toEqual(inTheirOrder);
    expect(new Set(inTheirOrder).size).toBe(5);
  });

  function nextStatus(reviewer: Reviewer): AnnotationChange {
    return { type: reviewer.at(0).decision.status === 'confirmed' ? 'reject' : 'confirm' };
  }
});

test('histories of two origins make no stack fail', () => {
  const operation = (id: string, undoes?: string) =>
    ({ id, steps: [], ...(undoes !== undefined && { undoes }) }) as unknown as Operation;
  const { done, undone } = stacksOf([
    operation('1'),
    operation('2', 'unknown'),
    operation('3', '1'),
    operation('4', '1'),
    operation('5', '3'),
    operation('6', '5'),
  ]);
  expect(done.map(({ id }) => id)).toEqual(['1']);
  expect(undone).toEqual([]);
});

describe('whatever is done', () => {
  const length = SAMPLE_TEXT.length;
  const span = fc.tuple(fc.nat(length - 2), fc.integer({ min: 1, max: 12 })).map(([start, size]) => ({
    start,
    end: Math.min(length, start + size),
  }));
  const change: fc.Arbitrary<AnnotationChange> = fc.oneof(
    fc.constantFrom<AnnotationChange>({ type: 'confirm' }, { type: 'reject' }, { type: 'restore' }),
    fc.record({
      type: fc.constant('correct' as const),
      correction: fc
        .nat(9)
        .map((value) => ({ ...CORRECTION, amount: { type: 'exact', value: String(value) } as const })),
    }),
    span.map((at): AnnotationChange => ({
      type: 'correct',
      correction: CORRECTION,
      quote: quoteOf(SAMPLE_TEXT, at),
    })),
    fc
      .subarray(['Y tế', 'xem lại', 'y tế', 'Giáo dục'])
      .map((tags): AnnotationChange => ({ type: 'tag', tags })),
    fc.string({ maxLength: 5 }).map((note): AnnotationChange => ({ type: 'note', note })),
  );
  /** Some hours of clock, in no order. */
  const ms = fc.nat(3_600_000).map((passed) => Date.UTC(2026, 2, 7) + passed);
  const key = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(
          fc.uniqueArray(fc.nat(7), { minLength: 1, maxLength: 4 }),
          fc.array(change, { minLength: 1, maxLength: 2 }),
          ms,
        )
        .map(
          ([indexes, asked, at]) =>
            (reviewer: Reviewer) =>
              void reviewer.change(indexes, asked, at),
        ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(span, ms).map(
        ([{ start, end }, at]) =>
          (reviewer: Reviewer) =>
            void reviewer.mark(start, end - start, at),
      ),
    },
    { weight: 2, arbitrary: ms.map((at) => (reviewer: Reviewer) => void reviewer.undo(at)) },
    { weight: 2, arbitrary: ms.map((at) => (reviewer: Reviewer) => void reviewer.redo(at)) },
  );
  const keys = fc.array(key, { maxLength: 25 });

  test('undone to the last it is the start, and as often redone the end', () => {
    fc.assert(
      fc.property(keys, (pressed) => {
        const reviewer = new Reviewer();
        for (const press of pressed) press(reviewer);
        const end = said(reviewer.clipping);
        let undone = 0;
        while (reviewer.undo()) undone++;
        expect(byMachine(reviewer.clipping)).toEqual(said(START));
        const own = said(reviewer.clipping).filter(({ origin }) => origin === 'person');
        expect(own.every(({ decision }) => decision.status === 'rejected')).toBe(true);
        for (let redone = 0; redone < undone; redone++) expect(reviewer.redo()).not.toBeNull();
        expect(said(reviewer.clipping)).toEqual(end);
      }),
      { numRuns: 300 },
    );
  });

  test('histories only grow, and say how it came to what is', () => {
    fc.assert(
      fc.property(keys, (pressed) => {
        const reviewer = new Reviewer();
        for (const press of pressed) {
          const before = new Map(annotationsAndOrphans(reviewer.clipping).map((one) => [one.id, one]));
          press(reviewer);
          for (const { id, history, decision, tags, note } of annotationsAndOrphans(reviewer.clipping)) {
            const earlier = before.get(id)?.history ?? [];
            expect(history.slice(0, earlier.length)).toEqual(earlier);
            const latest = (field: string) => history.findLast((entry) => entry.field === field)?.to;
            expect(latest('decision') ?? { status: 'suggested' }).toEqual(decision);
            expect(latest('tags') ?? []).toEqual(tags);
            expect(latest('note') ?? '').toBe(note);
            before.delete(id);
          }
          expect(before.size).toBe(0);
        }
        const all = annotationsAndOrphans(reviewer.clipping).flatMap(({ history }) => history);
        expect(operationsOf(reviewer.clipping).flatMap(({ steps }) => steps)).toHaveLength(all.length);
      }),
      { numRuns: 150 },
    );
  });
});
