import { describe, expect, test } from 'vitest';
import {
  marksOf,
  placed,
  placeSaved,
  toArticleDraft,
  toPageDraft,
  toPageState,
  toPaintedSpans,
  toPassageDraft,
  withDraft,
  type PageModel,
} from '../../../entrypoints/article.content/page-model.ts';
import type { Annotation } from '../../../utils/clippings/annotation.ts';
import type { Clipping } from '../../../utils/clippings/clipping.ts';
import type { PageDraft } from '../../../utils/clippings/repository.ts';
import { changeAnnotation } from '../../../utils/clippings/review.ts';
import type { Extraction } from '../../../utils/page/article.ts';
import { createSampler, SAMPLE_TEXT } from '../../support/clippings.ts';

const sampler = createSampler();
const signature = sampler.sign();
const found = sampler.draft().annotations;
const exacts = (placed: readonly { readonly annotation: Annotation }[]) =>
  placed.map(({ annotation }) => annotation.quote.exact);
const money = 'hơn 2,9 tỷ đồng';

/** A page of the sample text; its text map is not looked at here. */
function page(changes: Partial<PageModel> = {}): PageModel {
  const { article } = sampler.draft();
  return {
    extraction: { article: { ...article, outlet: null, doubtful: ['noDate'] } } as unknown as Extraction,
    address: { normalised: 'https://baohoalac.example/tin', original: 'https://baohoalac.example/tin?x=1' },
    found: withDraft(found.map(placed), null, SAMPLE_TEXT),
    honours: [],
    notes: [],
    clipping: null,
    saved: [],
    passages: [],
    tagsInUse: [],
    vocabulary: [],
    tags: ['hai cấp'],
    note: 'xem lại',
    ...changes,
  };
}

function rejected(exact: string, annotations = found): Annotation {
  const annotation = annotations.find(({ quote }) => quote.exact === exact);
  const changed = annotation && changeAnnotation(annotation, { type: 'reject' }, signature);
  if (!changed) throw new Error(`nothing to reject: ${exact}`);
  return changed;
}

const draftOf = (...annotations: Annotation[]): PageDraft => ({
  address: 'https://baohoalac.example/tin',
  tags: [],
  note: '',
  annotations,
  updatedAt: signature.at,
});

const clipped = (clipping: Clipping, text = SAMPLE_TEXT) =>
  page({ clipping, saved: placeSaved(text, clipping) });

describe('marks', () => {
  test('stand in text order, hidden kinds left out', () => {
    expect(exacts(marksOf(page(), []))).toEqual(found.map(({ quote }) => quote.exact));
    expect(exacts(marksOf(page(), ['money', 'date']))).not.toContain(money);
    expect(exacts(marksOf(page(), ['money', 'date']))).toHaveLength(found.length - 2);
  });

  test('of a clipped page are those that were saved', () => {
    const [kept] = found;
    const clipping = { ...sampler.clipping(), annotations: kept ? [kept] : [] };
    expect(exacts(marksOf(clipped(clipping), []))).toEqual(['Sáng 6/3']);
  });

  test('are painted with their status, and not at all once rejected', () => {
    const model = page({ found: withDraft(found.map(placed), draftOf(rejected(money)), SAMPLE_TEXT) });
    const spans = toPaintedSpans(marksOf(model, []));
    expect(spans).toHaveLength(found.length - 1);
    expect(new Set(spans.map(({ as }) => as))).toEqual(new Set(['suggested']));
    const [first] = found;
    const confirmed = first && changeAnnotation(first, { type: 'confirm' }, signature);
    const painted = toPaintedSpans([{ annotation: confirmed ?? rejected(money), start: 0, end: 8 }]);
    expect(painted).toMatchObject([{ kind: 'date', as: 'confirmed', start: 0, end: 8 }]);
  });
});

describe('what was begun before clipping', () => {
  test('takes the place of what the machine reads there now', () => {
    const begun = rejected(money);
    const merged = withDraft(found.map(placed), draftOf(begun), SAMPLE_TEXT);
    expect(merged).toHaveLength(found.length);
    expect(merged.find(({ annotation }) => annotation.quote.exact === money)?.annotation).toBe(begun);
    expect(merged.map(({ start }) => start)).toEqual(merged.map(({ start }) => start).sort((a, b) => a - b));
  });

  test('is dropped where the text says something else', () => {
    const text = SAMPLE_TEXT.replace('2,9', '3,1');
    expect(exacts(withDraft([], draftOf(rejected(money)), text))).toEqual([]);
  });

  test('is all a page’s draft keeps', () => {
    const begun = rejected(money);
    const model = page({ found: withDraft(found.map(placed), draftOf(begun), SAMPLE_TEXT) });
    expect(toPageDraft(model)).toEqual({ tags: ['hai cấp'], note: 'xem lại', annotations: [begun] });
    expect(toPageDraft(page()).annotations).toEqual([]);
  });
});

describe('the state told to popup and badge', () => {
  test('counts by kind without what was rejected, hidden kinds included', () => {
    const model = page({ found: withDraft(found.map(placed), draftOf(rejected(money)), SAMPLE_TEXT) });
    expect(toPageState(model, ['count'], true)).toMatchObject({
      type: 'article',
      counts: { date: 1, organization: 1, award: 1, count: 1, ratio: 1 },
      hiddenKinds: ['count'],
      doubts: ['noDate'],
      clipped: null,
      changed: false,
      orphans: 0,
    });
    expect(toPageState(model, [], true)).not.toHaveProperty('counts.money');
  });

  test('of a clipped page tells what changed and what is not found again', () => {
    const clipping = sampler.clipping();
    expect(toPageState(clipped(clipping), [], true)).toMatchObject({
      clipped: { clippingId: clipping.id, createdAt: clipping.createdAt },
      changed: false,
      orphans: 0,
    });
    const text = SAMPLE_TEXT.replace('2,9 tỷ', '3,1 tỷ');
    const model = clipped(clipping, text);
    const { article, ...extraction } = model.extraction;
    const state = toPageState(
      { ...model, extraction: { ...extraction, article: { ...article, text } } },
      [],
      true,
    );
    expect(state).toMatchObject({ changed: true, orphans: 1 });
  });
});

describe('drafts of clippings', () => {
  test('an article takes everything found', () => {
    const draft = toArticleDraft(page());
    expect(draft).toMatchObject({ kind: 'article', tags: ['hai cấp'], note: 'xem lại' });
    expect(draft.article).toMatchObject({ text: SAMPLE_TEXT, doubtful: true, outlet: null });
    expect(draft.annotations).toHaveLength(found.length);
  });

  test('a passage takes what lies in it whole', () => {
    const start = SAMPLE_TEXT.indexOf('Tổng vốn');
    const draft = toPassageDraft(page(), { start, end: SAMPLE_TEXT.length });
    expect(draft).toMatchObject({ kind: 'passage', passage: { exact: SAMPLE_TEXT.slice(start), start } });
    expect(draft.annotations.map(({ quote }) => quote.exact)).toEqual([money, '73/126 thôn']);
    const cut = toPassageDraft(page(), { start, end: SAMPLE_TEXT.length - 3 });
    expect(cut.annotations.map(({ quote }) => quote.exact)).toEqual([money]);
  });
});
