import { describe, expect, test } from 'vitest';
import type { AnnotationId } from '../../../utils/clippings/annotation.ts';
import { quoteOf } from '../../../utils/clippings/quote.ts';
import { withAct, withPending, type ReviewAct } from '../../../utils/panel/local-review.ts';
import { createSampler } from '../../support/clippings.ts';

const sampler = createSampler();
const clipping = sampler.clipping();
const [first] = clipping.annotations;
const annotationId = first?.id as AnnotationId;
const pending = (act: ReviewAct) => ({ act, signature: sampler.sign() });
const confirm = (seen = 0): ReviewAct => ({
  type: 'review',
  changes: [{ annotationId, seen, change: { type: 'confirm' } }],
});
const status = (of: typeof clipping) => of.annotations[0]?.decision.status;

describe('what was asked and not yet answered', () => {
  test('is shown on top of what was saved', () => {
    expect(status(withPending(clipping, [pending(confirm())]))).toBe('confirmed');
    expect(status(clipping)).toBe('suggested');
  });

  test('can be undone and done again', () => {
    const acts = [pending(confirm()), pending({ type: 'undo' })];
    expect(status(withPending(clipping, acts))).toBe('suggested');
    expect(status(withPending(clipping, [...acts, pending({ type: 'redo' })]))).toBe('confirmed');
  });

  test('is passed by where it cannot be done', () => {
    expect(withAct(clipping, pending(confirm(3)))).toMatchObject({ error: { type: 'changed-meanwhile' } });
    expect(withAct(clipping, pending({ type: 'undo' }))).toMatchObject({
      error: { type: 'nothing-to-undo' },
    });
    expect(withAct(clipping, pending({ type: 'redo' }))).toMatchObject({
      error: { type: 'nothing-to-redo' },
    });
    expect(withPending(clipping, [pending(confirm(3)), pending({ type: 'redo' })])).toBe(clipping);
  });

  test('may be a mark of one’s own', () => {
    const act: ReviewAct = {
      type: 'addMark',
      id: sampler.newId() as AnnotationId,
      quote: quoteOf(clipping.article.text, { start: 0, end: 4 }),
      data: { kind: 'date', rule: 'person', iso: '2026', implied: [] },
    };
    const { annotations } = withPending(clipping, [pending(act)]);
    expect(annotations).toHaveLength(clipping.annotations.length + 1);
    expect(annotations.find(({ id }) => id === act.id)?.origin).toBe('person');
  });
});
