import { describe, expect, test } from 'vitest';
import type { Annotation, AnnotationData, Decision } from '../../utils/clippings/annotation.ts';
import { currentData, REVIEW_STATUSES } from '../../utils/clippings/annotation.ts';
import { changeAnnotation, TRANSITIONS, type AnnotationChange } from '../../utils/clippings/review.ts';
import { createSampler } from '../support/clippings.ts';

const CORRECTION: AnnotationData = {
  kind: 'money',
  rule: 'person',
  unit: 'VND',
  amount: { type: 'exact', value: '2800000000' },
};
const NEW_CORRECTION: AnnotationData = { ...CORRECTION, unit: 'USD' };
const DECISIONS: Readonly<Record<Decision['status'], Decision>> = {
  suggested: { status: 'suggested' },
  confirmed: { status: 'confirmed' },
  corrected: { status: 'corrected', correction: CORRECTION },
  rejected: { status: 'rejected' },
};
const CHANGES: readonly [AnnotationChange, Decision['status']][] = [
  [{ type: 'confirm' }, 'confirmed'],
  [{ type: 'correct', correction: NEW_CORRECTION }, 'corrected'],
  [{ type: 'reject' }, 'rejected'],
];
const SIGNATURE = createSampler().sign('Thu An');

function annotation(changes: Partial<Annotation> = {}): Annotation {
  const [first] = createSampler().clipping().annotations;
  if (first === undefined) throw new Error('the sample has annotations');
  return { ...first, ...changes };
}

describe('the review table', () => {
  test.each(REVIEW_STATUSES.flatMap((from) => CHANGES.map(([change, to]) => ({ from, change, to }))))(
    '$from, then $change.type',
    ({ from, change, to }) => {
      const before = annotation({ decision: DECISIONS[from] });
      const after = changeAnnotation(before, change, SIGNATURE);
      if (!TRANSITIONS[from].includes(to)) {
        expect(after).toBeNull();
        return;
      }
      const decision = to === 'corrected' ? { status: to, correction: NEW_CORRECTION } : DECISIONS[to];
      expect(after?.decision).toEqual(decision);
      expect(after?.history).toEqual([
        { field: 'decision', ...SIGNATURE, from: DECISIONS[from], to: decision },
      ]);
      expect(after?.data).toEqual(before.data);
    },
  );

  test('no person makes a suggestion', () => {
    expect(Object.values(TRANSITIONS).flat()).not.toContain('suggested');
  });
});

describe('tags and notes', () => {
  test('are normalised and recorded', () => {
    const after = changeAnnotation(annotation(), { type: 'tag', tags: [' Y tế', 'y  TẾ', ''] }, SIGNATURE);
    expect(after).toMatchObject({
      tags: ['Y tế'],
      history: [{ field: 'tags', from: [], to: ['Y tế'], by: 'Thu An' }],
    });
    const noted = changeAnnotation(annotation(), { type: 'note', note: 'hỏi lại' }, SIGNATURE);
    expect(noted).toMatchObject({ note: 'hỏi lại', history: [{ field: 'note', from: '', to: 'hỏi lại' }] });
  });

  test('that change nothing leave no history', () => {
    expect(changeAnnotation(annotation({ tags: ['a'] }), { type: 'tag', tags: ['a'] }, SIGNATURE)).toBeNull();
    expect(changeAnnotation(annotation({ note: 'a' }), { type: 'note', note: 'a' }, SIGNATURE)).toBeNull();
  });
});

describe('restoring', () => {
  test.each(REVIEW_STATUSES.filter((status) => status !== 'rejected'))(
    'what was %s before it was rejected',
    (status) => {
      const before = annotation({ decision: DECISIONS[status] });
      const rejected = changeAnnotation(before, { type: 'reject' }, SIGNATURE);
      const restored = rejected && changeAnnotation(rejected, { type: 'restore' }, SIGNATURE);
      expect(restored?.decision).toEqual(DECISIONS[status]);
      expect(restored?.history).toHaveLength(2);
      expect(changeAnnotation(before, { type: 'restore' }, SIGNATURE)).toBeNull();
    },
  );

  test('without a history goes by who made the mark', () => {
    const restored = (origin: 'machine' | 'person') =>
      changeAnnotation(annotation({ origin, decision: DECISIONS.rejected }), { type: 'restore' }, SIGNATURE);
    expect(restored('machine')?.decision.status).toBe('suggested');
    expect(restored('person')?.decision.status).toBe('confirmed');
  });
});

test('the correction counts, and what was found stays', () => {
  const corrected = annotation({ decision: DECISIONS.corrected });
  expect(currentData(corrected)).toEqual(CORRECTION);
  expect(currentData({ ...corrected, decision: DECISIONS.rejected })).toEqual(corrected.data);
});
