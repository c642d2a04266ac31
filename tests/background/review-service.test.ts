import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Annotation, AnnotationId } from '../../utils/clippings/annotation.ts';
import type { Clipping, ClippingId } from '../../utils/clippings/clipping.ts';
import type { AnnotationChange } from '../../utils/clippings/review.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import { createSampler, SAMPLE_TEXT } from '../support/clippings.ts';
import { value as valueOf } from '../store/suite-checks.ts';
import { createServices, type Services } from '../support/services.ts';

const PATH = 'mot-trang.html';
const ADDRESS = `https://baohoalac.example/${PATH}`;
const ELSEWHERE = 'https://baohoalac.example/khac.html';
const NOBODY = createSampler().newId() as AnnotationId;
const CONFIRM = { type: 'confirm' } as const;
const MISSING = { ok: false, error: { type: 'missing' } };
const NOT_ALLOWED = { ok: false, error: { type: 'not-allowed' } };

let opened = 0;
let name: string;
let it: Services;
let clipping: Clipping;

beforeEach(async () => {
  name = `review-service-${String(opened++)}`;
  it = createServices(name);
  clipping = valueOf(await it.library.clip(it.sampler.draft({ path: PATH }))).clipping;
  it.announce.mockClear();
});

const at = ({ annotations }: Clipping, index: number): Annotation => {
  const annotation = annotations[index];
  if (!annotation) throw new Error('the sample has annotations');
  return annotation;
};
const saved = async () => valueOf(await it.repository.get(clipping.id)) ?? clipping;

/** A change of an annotation as it is looked at. */
const asked = (seen: Annotation, change: AnnotationChange) => ({
  clippingId: clipping.id,
  changes: [{ annotationId: seen.id, seen: seen.history.length, change }],
});

describe('a decision', () => {
  test('is signed with the reviewer’s name, saved, and announced', async () => {
    const { clipping: reviewed } = valueOf(await it.review.review(asked(at(clipping, 0), CONFIRM)));
    expect(at(reviewed, 0)).toMatchObject({
      decision: { status: 'confirmed' },
      history: [{ field: 'decision', by: 'Thu An' }],
    });
    expect(reviewed.revision).toBe(2);
    expect(await saved()).toEqual(reviewed);
    expect(it.announce).toHaveBeenCalledExactlyOnceWith(clipping.id);
  });

  test('on several annotations is one save', async () => {
    const save = vi.spyOn(it.repository, 'save');
    const changes = [0, 1, 2].map((i) => ({ annotationId: at(clipping, i).id, seen: 0, change: CONFIRM }));
    valueOf(await it.review.review({ clippingId: clipping.id, changes }));
    expect(save).toHaveBeenCalledOnce();
    const operations = (await saved()).annotations.flatMap(({ history }) =>
      history.map((one) => one.operation),
    );
    expect(operations).toHaveLength(3);
    expect(new Set(operations).size).toBe(1);
  });

  test('of another page’s clipping, or on an annotation unknown, is refused', async () => {
    const request = asked(at(clipping, 0), CONFIRM);
    expect(await it.review.review(request, ELSEWHERE)).toMatchObject(MISSING);
    const nowhere = { ...request, clippingId: it.sampler.newId() as ClippingId };
    expect(await it.review.review(nowhere)).toMatchObject(MISSING);
    const nobody = asked({ ...at(clipping, 0), id: NOBODY }, CONFIRM);
    expect(await it.review.review(nobody)).toEqual(NOT_ALLOWED);
    expect(it.announce).not.toHaveBeenCalled();
    expect(await saved()).toEqual(clipping);
    expect(await it.review.review(request, ADDRESS)).toMatchObject({ ok: true });
  });

  test('that cannot be saved is not called saved', async () => {
    const error = { type: 'full', advice: 'freeSpace' } as const;
    vi.spyOn(it.repository, 'save').mockResolvedValue({ ok: false, error });
    expect(await it.review.review(asked(at(clipping, 0), CONFIRM))).toEqual({ ok: false, error });
    expect(it.announce).not.toHaveBeenCalled();
  });
});

describe('undo and redo', () => {
  test('reach over sessions', async () => {
    valueOf(await it.review.review(asked(at(clipping, 0), CONFIRM)));
    const later = createServices(name, 'Minh Lý');
    const undone = valueOf(await later.review.undo({ clippingId: clipping.id }));
    expect(undone.operation).toMatchObject({ by: 'Thu An', steps: [{ annotationId: at(clipping, 0).id }] });
    expect(at(undone.clipping, 0)).toMatchObject({
      decision: { status: 'suggested' },
      history: [{ by: 'Thu An' }, { by: 'Minh Lý' }],
    });
    const redone = valueOf(await it.review.redo({ clippingId: clipping.id }));
    expect(redone.operation.id).toBe(undone.operation.id);
    expect(at(redone.clipping, 0).decision.status).toBe('confirmed');
  });

  test('say where there is nothing to do', async () => {
    const { id: clippingId } = clipping;
    expect(await it.review.undo({ clippingId })).toEqual({ ok: false, error: { type: 'nothing-to-undo' } });
    expect(await it.review.redo({ clippingId })).toEqual({ ok: false, error: { type: 'nothing-to-redo' } });
    expect(await it.review.undo({ clippingId }, ELSEWHERE)).toMatchObject(MISSING);
    expect(await it.review.redo({ clippingId }, ELSEWHERE)).toMatchObject(MISSING);
    expect(await saved()).toEqual(clipping);
  });
});

describe('a person’s own mark', () => {
  const request = (start: number, end: number) => ({
    clippingId: clipping.id,
    quote: quoteOf(SAMPLE_TEXT, { start, end }),
    data: { kind: 'programme', rule: 'x' } as const,
  });

  test('is added, and its making undone', async () => {
    const { annotationId, clipping: marked } = valueOf(await it.review.addMark(request(10, 15)));
    expect(marked.annotations.find(({ id }) => id === annotationId)).toMatchObject({
      origin: 'person',
      decision: { status: 'confirmed' },
      history: [{ by: 'Thu An' }],
    });
    valueOf(await it.review.undo({ clippingId: clipping.id }));
    expect((await saved()).annotations.find(({ id }) => id === annotationId)).toMatchObject({
      decision: { status: 'rejected' },
    });
  });

  test('must quote the text of a clipping of the page', async () => {
    const { quote, ...rest } = request(10, 15);
    expect(await it.review.addMark({ ...rest, quote: { ...quote, exact: 'khác!' } })).toEqual(NOT_ALLOWED);
    expect(await it.review.addMark(request(10, 15), ELSEWHERE)).toMatchObject(MISSING);
  });
});

/** Two windows have the clipping open, each as it was when it was last told. */
describe('two windows', () => {
  const theirs: AnnotationChange = { type: 'note', note: 'hỏi Sở' };

  test('editing one annotation lose neither edit: the second is told, shown both, and may go on', async () => {
    const seen = at(clipping, 0);
    valueOf(await it.review.review(asked(seen, CONFIRM)));
    const refused = await it.review.review(asked(seen, theirs));
    expect(refused).toEqual({
      ok: false,
      error: { type: 'changed-meanwhile', annotation: at(await saved(), 0) },
    });
    expect(at(await saved(), 0)).toMatchObject({ decision: { status: 'confirmed' }, note: '' });

    if (refused.ok || refused.error.type !== 'changed-meanwhile') throw new Error('was not told');
    valueOf(await it.review.review(asked(refused.error.annotation, theirs)));
    expect(at(await saved(), 0)).toMatchObject({ decision: { status: 'confirmed' }, note: 'hỏi Sở' });
  });

  test('at the very same time: one is done, the other told', async () => {
    const seen = at(clipping, 0);
    const both = await Promise.all([
      it.review.review(asked(seen, CONFIRM)),
      it.review.review(asked(seen, { type: 'reject' })),
    ]);
    expect(both.map((answer) => (answer.ok ? 'done' : answer.error.type))).toEqual([
      'done',
      'changed-meanwhile',
    ]);
    expect(at(await saved(), 0).history).toHaveLength(1);
  });

  test('of two backgrounds, an extension being updated: likewise', async () => {
    const other = createServices(name, 'Minh Lý');
    const seen = at(clipping, 0);
    const both = await Promise.all([
      it.review.review(asked(seen, CONFIRM)),
      other.review.review(asked(seen, { type: 'reject' })),
    ]);
    expect(both.map((answer) => (answer.ok ? 'done' : answer.error.type)).toSorted()).toEqual([
      'changed-meanwhile',
      'done',
    ]);
    expect(at(await saved(), 0).history).toHaveLength(1);
  });

  test('editing different annotations, and a tag of the clipping, do not disturb each other', async () => {
    const other = createServices(name, 'Minh Lý');
    const all = await Promise.all([
      it.review.review(asked(at(clipping, 0), CONFIRM)),
      other.review.review(asked(at(clipping, 1), CONFIRM)),
      other.library.edit(clipping.id, { tags: ['Y tế'] }),
      it.review.review(asked(at(clipping, 2), theirs)),
    ]);
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(await saved()).toMatchObject({
      revision: 5,
      tags: ['Y tế'],
      annotations: [
        { decision: { status: 'confirmed' }, history: [{ by: 'Thu An' }] },
        { decision: { status: 'confirmed' }, history: [{ by: 'Minh Lý' }] },
        { note: 'hỏi Sở' },
        {},
        {},
        {},
      ],
    });
  });

  test('a whole operation is refused where one of its annotations was changed', async () => {
    valueOf(await it.review.review(asked(at(clipping, 1), CONFIRM)));
    const changes = [0, 1].map((i) => ({ annotationId: at(clipping, i).id, seen: 0, change: CONFIRM }));
    const refused = await it.review.review({ clippingId: clipping.id, changes });
    expect(refused).toMatchObject({ error: { annotation: { id: at(clipping, 1).id } } });
    expect(at(await saved(), 0).history).toEqual([]);
  });

  test('an undo in one is a change to the other', async () => {
    const { clipping: seen } = valueOf(await it.review.review(asked(at(clipping, 0), CONFIRM)));
    valueOf(await it.review.undo({ clippingId: clipping.id }));
    const refused = await it.review.review(asked(at(seen, 0), { type: 'reject' }));
    expect(refused).toMatchObject({
      error: { type: 'changed-meanwhile', annotation: { decision: { status: 'suggested' } } },
    });
  });
});
