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
const DECISIONS: Readonly<Record<Decision['status'], Decision>> = {
  suggested: { status: 'suggested' },
  confirmed: { status: 'confirmed' },
  corrected: { status: 'corrected', correction: CORRECTION },
  rejected: { status: 'rejected' },
};
const CHANGES: readonly [AnnotationChange, Decision['status']][] = [
  [{ type: 'confirm' }, 'confirmed'],
  [{ type: 'correct', correction: CORRECTION }, 'corrected'],
  [{ type: 'reject' }, 'rejected'],
];
const SIGNATURE = { at: createSampler().tick(), by: 'Thu An' };

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
      expect(after?.decision).toEqual(DECISIONS[to]);
      expect(after?.history).toEqual([
        { field: 'decision', ...SIGNATURE, from: DECISIONS[from], to: DECISIONS[to] },
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

describe('undo', () => {
  test.each<AnnotationChange>([
    ...CHANGES.map(([change]) => change),
    { type: 'tag', tags: ['Y tế'] },
    { type: 'note', note: 'hỏi lại' },
  ])('takes $type back, and the history keeps both', (change) => {
    const before = annotation();
    const changed = changeAnnotation(before, change, SIGNATURE);
    const undone = changed && changeAnnotation(changed, { type: 'undo' }, SIGNATURE);
    expect(undone && { ...undone, history: [] }).toEqual(before);
    expect(undone?.history).toHaveLength(2);
    const redone = undone && changeAnnotation(undone, { type: 'undo' }, SIGNATURE);
    expect(redone && { ...redone, history: [] }).toEqual(changed && { ...changed, history: [] });
  });

  test('has nothing to take back at first', () => {
    expect(changeAnnotation(annotation(), { type: 'undo' }, SIGNATURE)).toBeNull();
  });
});

test('the correction counts, and what was found stays', () => {
  const corrected = annotation({ decision: DECISIONS.corrected });
  expect(currentData(corrected)).toEqual(CORRECTION);
  expect(currentData({ ...corrected, decision: DECISIONS.rejected })).toEqual(corrected.data);
});
