import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AnnotationId } from '../../utils/clippings/annotation.ts';
import type { Repository } from '../../utils/clippings/repository.ts';
import { changeAnnotation } from '../../utils/clippings/review.ts';
import { hashText } from '../../utils/clippings/text-hash.ts';
import { SAMPLE_TEXT, type Sampler } from '../support/clippings.ts';
import { value as valueOf } from '../store/suite-checks.ts';
import { createServices, type Services } from '../support/services.ts';

let opened = 0;

const PATH = 'mot-trang.html';
const ADDRESS = `https://baohoalac.example/${PATH}`;

let it: Services;
const clip = async (draft: ReturnType<Sampler['draft']> = it.sampler.draft({ path: PATH })) =>
  valueOf(await it.library.clip(draft));
const countOf = async (repository: Repository) => valueOf(await repository.count({ type: 'all' }));

beforeEach(() => {
  it = createServices(`library-service-${String(opened++)}`);
});

describe('clipping', () => {
  test('saves with the hash of the text, and says so to every page', async () => {
    const { clipping, created } = await clip();
    expect(created).toBe(true);
    expect(clipping.article.textHash).toBe(await hashText(SAMPLE_TEXT));
    expect(valueOf(await it.repository.get(clipping.id))).toEqual(clipping);
    expect(it.announce).toHaveBeenCalledExactlyOnceWith(clipping.id);
  });

  test('an article again changes nothing where nothing is new', async () => {
    const first = await clip();
    const second = await clip();
    expect(second).toEqual({ clipping: first.clipping, created: false });
    expect(await countOf(it.repository)).toBe(1);
  });

  test('an article again brings new tags and a changed text', async () => {
    const first = await clip();
    const draft = it.sampler.draft({ path: PATH, tags: ['Y tế'] });
    const text = `${SAMPLE_TEXT}\nThêm một dòng.`;
    const second = await clip({ ...draft, article: { ...draft.article, text } });
    expect(second.created).toBe(false);
    expect(second.clipping).toMatchObject({
      id: first.clipping.id,
      revision: 2,
      tags: ['Y tế'],
      article: { text },
    });
  });

  test('passages are as many as are clipped', async () => {
    await clip();
    await clip(it.sampler.draft({ path: PATH, passage: '12 tập thể' }));
    await clip(it.sampler.draft({ path: PATH, passage: '12 tập thể' }));
    const { article, passages } = valueOf(await it.library.lookUp(ADDRESS));
    expect(article?.kind).toBe('article');
    expect(passages).toHaveLength(2);
  });

  test('one page from two tabs at once makes one clipping', async () => {
    const drafts = ['Y tế', 'Giáo dục'].map((tag) => it.sampler.draft({ path: PATH, tags: [tag] }));
    const both = await Promise.all(drafts.map((draft) => it.library.clip(draft)));
    expect(both.map((result) => valueOf(result).clipping.id)).toEqual(
      Array(2).fill(valueOf(await it.library.lookUp(ADDRESS)).article?.id),
    );
    expect(await countOf(it.repository)).toBe(1);
    expect(valueOf(await it.repository.tags()).map(({ tag }) => tag)).toEqual(['Giáo dục', 'Y tế']);
  });

  test('again keeps a decision whose words are gone, as an orphan', async () => {
    const { clipping } = await clip();
    const [date] = clipping.annotations;
    if (date === undefined) throw new Error('the sample has annotations');
    const changes = [{ annotationId: date.id, seen: 0, change: { type: 'confirm' } as const }];
    valueOf(await it.review.review({ clippingId: clipping.id, changes }));
    const draft = it.sampler.draft({ path: PATH });
    const text = SAMPLE_TEXT.replace('Sáng 6/3', 'Chiều 9/3');
    const again = await clip({ ...draft, article: { ...draft.article, text }, annotations: [] });
    expect(again.clipping).toMatchObject({ annotations: [], orphans: [{ id: date.id }] });
  });

  test('is done with the draft of the page', async () => {
    const draft = { tags: [], note: 'đang viết', annotations: [] };
    valueOf(await it.library.putDraft(ADDRESS, draft));
    await clip();
    expect(valueOf(await it.library.getDraft(ADDRESS))).toBeNull();
  });

  test('that fails is not called saved', async () => {
    const error = { type: 'full', advice: 'freeSpace' } as const;
    vi.spyOn(it.repository, 'save').mockResolvedValue({ ok: false, error });
    expect(await it.library.clip(it.sampler.draft())).toEqual({ ok: false, error });
    expect(it.announce).not.toHaveBeenCalled();
  });
});

describe('drafts', () => {
  test('that say nothing are not kept', async () => {
    valueOf(await it.library.putDraft(ADDRESS, { tags: ['Y tế'], note: '', annotations: [] }));
    expect(valueOf(await it.library.getDraft(ADDRESS))).toMatchObject({ address: ADDRESS, tags: ['Y tế'] });
    valueOf(await it.library.putDraft(ADDRESS, { tags: [], note: '', annotations: [] }));
    expect(valueOf(await it.library.getDraft(ADDRESS))).toBeNull();
  });
});

describe('what was decided before clipping', () => {
  const begun = (by: string) => {
    const draft = it.sampler.draft({ path: PATH });
    const annotations = draft.annotations.map((annotation, i) => {
      const signature = it.sampler.sign(by);
      return i === 0
        ? (changeAnnotation(annotation, { type: 'confirm' }, signature) ?? annotation)
        : annotation;
    });
    return { ...draft, annotations };
  };
  const signers = (annotations: readonly { readonly history: readonly { readonly by: string }[] }[]) =>
    annotations.flatMap(({ history }) => history.map(({ by }) => by));

  test('is signed with the reviewer’s name, whatever the page says', async () => {
    const draft = begun('Kẻ Khác');
    const { annotations } = draft;
    valueOf(await it.library.putDraft(ADDRESS, { tags: [], note: '', annotations }));
    expect(signers(valueOf(await it.library.getDraft(ADDRESS))?.annotations ?? [])).toEqual(['Thu An']);
    expect(signers((await clip(draft)).clipping.annotations)).toEqual(['Thu An']);
  });

  test('keeps the name it was signed with when it is clipped under another', async () => {
    const name = `two-reviewers-${String(opened++)}`;
    const draft = begun('');
    const { annotations } = draft;
    const earlier = createServices(name, 'Thu An');
    valueOf(await earlier.library.putDraft(ADDRESS, { tags: [], note: '', annotations }));
    const [first, ...others] = annotations;
    const rejected = first && changeAnnotation(first, { type: 'reject' }, it.sampler.sign());
    if (!rejected) throw new Error('the sample has annotations');
    const later = createServices(name, 'Minh Lý');
    const { clipping } = valueOf(await later.library.clip({ ...draft, annotations: [rejected, ...others] }));
    expect(signers(clipping.annotations)).toEqual(['Thu An', 'Minh Lý']);
  });
});

describe('editing', () => {
  test('replaces what is given and keeps the rest', async () => {
    const { clipping } = await clip(it.sampler.draft({ path: PATH, tags: ['a'], note: 'cũ' }));
    expect(valueOf(await it.library.edit(clipping.id, { note: 'mới' }))).toMatchObject({
      note: 'mới',
      tags: ['a'],
      revision: 2,
    });
    expect(valueOf(await it.library.edit(clipping.id, { tags: [' B ', 'b'] }))).toMatchObject({
      note: 'mới',
      tags: ['B'],
    });
  });

  test('a note that is typed faster than it is saved ends as it was typed', async () => {
    const { clipping } = await clip();
    const note = 'để làm báo cáo quý';
    const typed = Array.from(note, (_, index) => note.slice(0, index + 1));
    const saved = await Promise.all(typed.map((soFar) => it.library.edit(clipping.id, { note: soFar })));
    expect(saved.filter(({ ok }) => !ok)).toEqual([]);
    expect(valueOf(await it.repository.get(clipping.id))).toMatchObject({ note });
  });

  test('of another page’s clipping is refused', async () => {
    const { clipping } = await clip();
    const refused = await it.library.edit(clipping.id, { note: 'x' }, 'https://baohoalac.example/khac.html');
    expect(refused).toMatchObject({ ok: false, error: { type: 'missing' } });
    expect(await it.library.edit(clipping.id, { note: 'x' }, ADDRESS)).toMatchObject({ ok: true });
  });

  test('at the same time from two pages loses nothing', async () => {
    const { clipping } = await clip();
    const [first, second] = clipping.annotations;
    if (first === undefined || second === undefined) throw new Error('the sample has annotations');
    const request = (annotationId: AnnotationId) =>
      it.review.review({
        clippingId: clipping.id,
        changes: [{ annotationId, seen: 0, change: { type: 'confirm' } }],
      });
    const all = await Promise.all([
      request(first.id),
      request(second.id),
      it.library.edit(clipping.id, { note: 'x' }),
    ]);
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(valueOf(await it.repository.get(clipping.id))).toMatchObject({
      revision: 4,
      note: 'x',
      annotations: [
        { decision: { status: 'confirmed' } },
        { decision: { status: 'confirmed' } },
        {},
        {},
        {},
        {},
      ],
    });
  });
});

test('removing can be undone', async () => {
  const { clipping } = await clip();
  valueOf(await it.library.remove(clipping.id));
  expect(valueOf(await it.library.lookUp(ADDRESS)).article).toBeNull();
  expect(valueOf(await it.library.restore(clipping.id))).toEqual(clipping);
  expect(it.announce).toHaveBeenCalledTimes(3);
});
