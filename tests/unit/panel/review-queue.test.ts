import { describe, expect, test, vi } from 'vitest';
import {
  ReviewQueue,
  type ActFailure,
  type Performed,
  type ReviewQueueParts,
} from '../../../entrypoints/sidepanel/review-queue.ts';
import type { AnnotationId } from '../../../utils/clippings/annotation.ts';
import type { Clipping } from '../../../utils/clippings/clipping.ts';
import { quoteOf } from '../../../utils/clippings/quote.ts';
import { fail, succeed, type Result } from '../../../utils/clippings/result.ts';
import { withAct, type ReviewAct } from '../../../utils/panel/local-review.ts';
import { createSampler } from '../../support/clippings.ts';

/** A library that holds one clipping and answers when it is told to. */
function setUp() {
  const sampler = createSampler();
  const first: Clipping = { ...sampler.clipping(), revision: 1 };
  const waiting: { act: ReviewAct; answer: (reply: Result<Performed, ActFailure>) => void }[] = [];
  const onChange = vi.fn();
  const onPerformed = vi.fn<ReviewQueueParts['onPerformed']>();
  const onRefused = vi.fn<ReviewQueueParts['onRefused']>();
  const queue = new ReviewQueue({
    saved: first,
    newId: sampler.newId,
    now: sampler.tick,
    perform: (act) =>
      new Promise((answer) => {
        waiting.push({ act, answer });
      }),
    onChange,
    onPerformed,
    onRefused,
  });
  let held = first;
  /** The library does what it was asked first, in its own signature. */
  async function answer(rename?: AnnotationId): Promise<void> {
    const asked = waiting.shift();
    if (!asked) throw new Error('nothing is asked');
    const act = rename && asked.act.type === 'addMark' ? { ...asked.act, id: rename } : asked.act;
    const done = withAct(held, { act, signature: sampler.sign('Thu An') });
    if (done.ok) held = { ...done.value, revision: held.revision + 1 };
    asked.answer(
      done.ok
        ? succeed({ clipping: held, ...(rename && { annotationId: rename }) })
        : fail<ActFailure>(done.error),
    );
    await Promise.resolve();
    await Promise.resolve();
  }
  const confirm = (at: number, seen = 0): ReviewAct => {
    const annotationId = first.annotations[at]?.id as AnnotationId;
    return { type: 'review', changes: [{ annotationId, seen, change: { type: 'confirm' } }] };
  };
  const statuses = () => queue.shown.annotations.map(({ decision }) => decision.status);
  return { sampler, first, queue, waiting, answer, confirm, statuses, onChange, onPerformed, onRefused };
}

describe('keys run ahead of the library', () => {
  test('each is shown at once, and asked for one after the other', async () => {
    const { queue, waiting, answer, confirm, statuses } = setUp();
    expect(queue.add(confirm(0))).toBeNull();
    expect(queue.add(confirm(1))).toBeNull();
    expect(statuses().slice(0, 3)).toEqual(['confirmed', 'confirmed', 'suggested']);
    expect(waiting).toHaveLength(1);
    await answer();
    expect(waiting).toHaveLength(1);
    await answer();
    expect(queue.isBusy).toBe(false);
    expect(queue.shown.revision).toBe(3);
    expect(queue.shown.annotations[0]?.history[0]?.by).toBe('Thu An');
  });

  test('an undo takes back what was not yet answered', async () => {
    const { queue, answer, confirm, statuses } = setUp();
    queue.add(confirm(0));
    expect(queue.add({ type: 'undo' })).toBeNull();
    expect(statuses()[0]).toBe('suggested');
    await answer();
    expect(statuses()[0]).toBe('suggested');
    await answer();
    expect(statuses()[0]).toBe('suggested');
    expect(queue.shown.annotations[0]?.history).toHaveLength(2);
  });

  test('what cannot be done is not asked for', () => {
    const { queue, waiting, confirm, onChange } = setUp();
    expect(queue.add({ type: 'undo' })).toEqual({ type: 'nothing-to-undo' });
    expect(queue.add(confirm(0, 5))).toMatchObject({ type: 'changed-meanwhile' });
    expect(waiting).toEqual([]);
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('what the library refuses', () => {
  test('is taken back alone, and told', async () => {
    const { queue, waiting, answer, confirm, statuses, onRefused } = setUp();
    queue.add(confirm(0));
    queue.add(confirm(1));
    waiting.shift()?.answer(fail({ type: 'unreachable' }));
    await Promise.resolve();
    await Promise.resolve();
    expect(statuses().slice(0, 2)).toEqual(['suggested', 'confirmed']);
    expect(onRefused).toHaveBeenCalledExactlyOnceWith(confirm(0), { type: 'unreachable' });
    await answer();
    expect(statuses().slice(0, 2)).toEqual(['suggested', 'confirmed']);
  });
});

describe('changes made elsewhere', () => {
  test('are taken over, with what is asked for on top', async () => {
    const { sampler, first, queue, answer, confirm, statuses } = setUp();
    queue.add(confirm(0));
    const theirs = withAct(first, { act: confirm(1), signature: sampler.sign() });
    if (!theirs.ok) throw new Error(theirs.error.type);
    queue.adopt({ ...theirs.value, revision: 2 });
    expect(statuses().slice(0, 3)).toEqual(['confirmed', 'confirmed', 'suggested']);
    await answer();
  });

  test('leave what did not change as it was', () => {
    const { sampler, first, queue, confirm } = setUp();
    const theirs = withAct(first, { act: confirm(1), signature: sampler.sign() });
    if (!theirs.ok) throw new Error(theirs.error.type);
    queue.adopt(structuredClone({ ...theirs.value, revision: 2 }));
    const same = queue.shown.annotations.map((annotation, index) => annotation === first.annotations[index]);
    expect(same).toEqual([true, false, true, true, true, true]);
  });

  test('that are older than what is known are passed by', () => {
    const { first, queue, onChange } = setUp();
    queue.adopt({ ...first, tags: ['cũ'] });
    expect(queue.shown.tags).toEqual([]);
    expect(onChange).not.toHaveBeenCalled();
  });
});

test('a new mark is asked for under its own id, and then known by the library’s', async () => {
  const { sampler, queue, waiting, answer, onPerformed } = setUp();
  const made = sampler.newId() as AnnotationId;
  const given = sampler.newId() as AnnotationId;
  const quote = quoteOf(queue.shown.article.text, { start: 0, end: 4 });
  queue.add({ type: 'addMark', id: made, quote, data: { kind: 'programme', rule: 'person' } });
  queue.add({
    type: 'review',
    changes: [{ annotationId: made, seen: 1, change: { type: 'note', note: 'a' } }],
  });
  await answer(given);
  expect(onPerformed.mock.calls[0]?.[1].annotationId).toBe(given);
  expect(waiting[0]?.act).toMatchObject({ changes: [{ annotationId: given }] });
  await answer();
  expect(queue.shown.annotations.find(({ id }) => id === given)?.note).toBe('a');
});
