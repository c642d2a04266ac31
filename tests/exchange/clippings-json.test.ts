import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { AnnotationId } from '../../utils/clippings/annotation.ts';
import { ClippingSchema, type Clipping } from '../../utils/clippings/clipping.ts';
import type { IsoDateTime } from '../../utils/clippings/fields.ts';
import { redoLatest, undoLatest } from '../../utils/clippings/operations.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import type { LibraryFilter } from '../../utils/clippings/repository.ts';
import { changeAnnotation, type AnnotationChange } from '../../utils/clippings/review.ts';
import { reviewClipping } from '../../utils/clippings/review-clipping.ts';
import { TERM_COLOURS, TERM_SCOPES, type Vocabulary } from '../../utils/clippings/vocabulary.ts';
import { clippingsJson, SCHEMA_ID } from '../../utils/exchange/clippings-json.ts';
import { toExported } from '../../utils/exchange/exported-clipping.ts';
import { exportFilename } from '../../utils/exchange/filename.ts';
import { createSampler, SAMPLE_TEXT } from '../support/clippings.ts';
import { value as valueOf } from '../store/suite-checks.ts';

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../public/schema/clippings-1.json', import.meta.url), 'utf8'),
) as {
  $id: string;
  $defs: { term: { properties: { colour: { enum: string[] }; appliesTo: { enum: string[] } } } };
};
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const isValid = ajv.compile(SCHEMA);

const VOCABULARY: Vocabulary = [
  {
    name: 'Khen thưởng',
    colour: 'green',
    description: 'Mọi hình thức',
    appliesTo: 'both',
    order: 0,
    archived: false,
  },
  { name: 'Xem lại', colour: 'red', description: '', appliesTo: 'figures', order: 1, archived: true },
];
const AT = '2026-03-07T10:00:00.000+07:00' as IsoDateTime;

async function* inBatches(clippings: readonly Clipping[], size = 2) {
  for (let i = 0; i < clippings.length; i += size) {
    yield await Promise.resolve(clippings.slice(i, i + size));
  }
}

async function textOf(clippings: readonly Clipping[], filter: LibraryFilter = { type: 'all' }) {
  let text = '';
  for await (const chunk of clippingsJson(
    { exportedAt: AT, filter, vocabulary: VOCABULARY },
    inBatches(clippings),
  ))
    text += chunk;
  return text;
}

async function exported(clippings: readonly Clipping[], filter?: LibraryFilter) {
  const document: unknown = JSON.parse(await textOf(clippings, filter));
  expect(isValid(document), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
  return document as { clippings: ReturnType<typeof toExported>[]; count: number };
}

/** Saved once: the export never sees revision 0. */
const saved = (clipping: Clipping): Clipping => ({ ...clipping, revision: 1 });

function reviewed(clipping: Clipping): Clipping {
  const changes: AnnotationChange[] = [
    { type: 'confirm' },
    { type: 'reject' },
    { type: 'tag', tags: ['xem lại'] },
    { type: 'note', note: 'hỏi Sở' },
    {
      type: 'correct',
      correction: {
        kind: 'money',
        rule: 'person',
        unit: 'VND',
        amount: { type: 'range', low: '2800000000', high: '2900000000' },
        change: { direction: 'up', base: 'cùng kỳ năm 2025' },
      },
    },
  ];
  const annotations = clipping.annotations.map((annotation, i) => {
    const change = changes[i];
    return (change && changeAnnotation(annotation, change, createSampler().sign('Thu An'))) ?? annotation;
  });
  return { ...clipping, annotations };
}

describe('the export', () => {
  test('names its schema by the schema’s own id', () => {
    expect(SCHEMA.$id).toBe(SCHEMA_ID);
  });

  test.each([0, 1, 5])('of %d clippings is valid and counts them', async (count) => {
    const sampler = createSampler();
    const clippings = Array.from({ length: count }, () => saved(sampler.clipping()));
    const document = await exported(clippings);
    expect(document.count).toBe(count);
    expect(document.clippings).toEqual(clippings.map(toExported));
  });

  test.each<LibraryFilter>([
    { type: 'all' },
    { type: 'tag', tag: 'Khen thưởng' },
    { type: 'created', from: AT, until: AT },
  ])('says which part it is: $type', async (filter) => {
    expect(await exported([], filter)).toMatchObject({
      filter,
      exportedAt: AT,
      version: 1,
      vocabulary: VOCABULARY,
    });
  });

  test('keeps decisions, corrections and their history', async () => {
    const clipping = saved(reviewed(createSampler().clipping({ tags: ['Y tế'], note: 'a\nb' })));
    const [record] = (await exported([clipping])).clippings;
    expect(record?.annotations.map(({ decision }) => decision.status)).toEqual([
      'confirmed',
      'rejected',
      'suggested',
      'suggested',
      'corrected',
      'suggested',
    ]);
    expect(record?.annotations[4]).toMatchObject({
      data: { amount: { type: 'exact', value: '2900000000' } },
      decision: { correction: { amount: { type: 'range' } } },
      history: [{ field: 'decision', by: 'Thu An', from: { status: 'suggested' } }],
    });
  });

  test('keeps operations, corrected boundaries and attached orphans', async () => {
    const sampler = createSampler();
    const clipping = saved(sampler.clipping());
    const [date, body] = clipping.annotations;
    if (!date || !body) throw new Error('the sample has annotations');
    const quote = quoteOf(SAMPLE_TEXT, { start: 10, end: 14 });
    const correct = { type: 'correct', correction: body.data, quote } as const;
    const corrected = valueOf(
      reviewClipping(clipping, [{ annotationId: body.id, seen: 0, change: correct }], sampler.sign('Thu An')),
    );
    const undone = undoLatest(corrected, sampler.sign('Minh Lý'))?.clipping;
    const redone = undone && redoLatest(undone, sampler.sign())?.clipping;
    if (!redone) throw new Error('nothing to redo');
    const earlier = { exact: '9/3', prefix: 'Chiều ', suffix: ', ', start: 300, end: 303 };
    const orphan = { ...date, id: sampler.newId() as AnnotationId, quote: earlier };
    const attached = valueOf(
      reviewClipping(
        { ...redone, orphans: [orphan, { ...orphan, id: sampler.newId() as AnnotationId }] },
        [{ annotationId: orphan.id, seen: 0, change: { type: 'attach', quote } }],
        sampler.sign(),
      ),
    );

    const [record] = (await exported([attached])).clippings;
    const codePoints = { start: 10, end: 14 };
    const entries = attached.annotations.find(({ id }) => id === body.id)?.history ?? [];
    expect(record?.annotations.find(({ id }) => id === body.id)).toMatchObject({
      quote: { exact: 'UBND xã Hòa Lạc' },
      decision: { quote: { exact: quote.exact, codePoints } },
      history: [
        { operation: entries[0]?.operation, to: { quote: { codePoints } } },
        { operation: entries[1]?.operation, undoes: entries[0]?.operation, by: 'Minh Lý' },
        { undoes: entries[1]?.operation },
      ],
    });
    const [moved] = record?.annotations.find(({ id }) => id === orphan.id)?.history ?? [];
    expect(moved).toMatchObject({ field: 'quote', to: { codePoints } });
    // Of an earlier text: where it stood in code points is not known any more.
    expect(moved).toHaveProperty('from', {
      exact: '9/3',
      prefix: 'Chiều ',
      suffix: ', ',
      utf16: { start: 300, end: 303 },
    });
    expect(record?.orphans).toMatchObject([{ quote: { exact: '9/3' } }]);
  });

  test('keeps a passage', async () => {
    const clipping = saved(createSampler().clipping({ passage: 'trao bằng khen' }));
    expect((await exported([clipping])).clippings[0]?.passage?.exact).toBe('trao bằng khen');
  });

  test('gives both offsets of a quote behind characters beyond the basic plane', async () => {
    const sampler = createSampler();
    const text = `🌾🌾 ${SAMPLE_TEXT}`;
    const plain = sampler.clipping();
    const [first] = plain.annotations;
    if (first === undefined) throw new Error('the sample has annotations');
    const start = text.indexOf('12 tập thể');
    const annotation = { ...first, quote: quoteOf(text, { start, end: start + 10 }) };
    const clipping = saved({ ...plain, article: { ...plain.article, text }, annotations: [annotation] });
    const quote = (await exported([clipping])).clippings[0]?.annotations[0]?.quote;
    if (quote === undefined) throw new Error('no quote');
    expect(text.slice(quote.utf16.start, quote.utf16.end)).toBe('12 tập thể');
    const points = Array.from(text);
    expect(points.slice(quote.codePoints.start, quote.codePoints.end).join('')).toBe('12 tập thể');
    expect(quote.utf16.start - quote.codePoints.start).toBe(2);
  });

  test('code points agree with Array.from on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.nat(), (text, seed) => {
        const points = Array.from(text);
        const from = seed % points.length;
        const start = points.slice(0, from).join('').length;
        const plain = saved(createSampler().clipping());
        const quote = quoteOf(text, { start, end: text.length });
        const clipping = { ...plain, article: { ...plain.article, text }, annotations: [] };
        const record = toExported({ ...clipping, kind: 'passage', passage: quote });
        expect(record.passage?.codePoints).toEqual({ start: from, end: points.length });
      }),
    );
  });

  test('stays valid whatever pages and people write', async () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 80 });
    const tricky = fc.constantFrom(
      '</script><script>alert(1)</script>',
      '"],"count":0}',
      '\u2028\u2029\u0000\ud800',
      '=cmd|calc',
      '__proto__',
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(hostile, tricky), fc.oneof(hostile, tricky), async (title, note) => {
        const clipping = saved(createSampler().clipping({ title, note }));
        expect(v.is(ClippingSchema, clipping)).toBe(true);
        const [record] = (await exported([clipping])).clippings;
        expect(record?.note).toBe(note);
        expect(record?.article.title).toBe(title);
      }),
      { numRuns: 60 },
    );
  });

  test('fails as its source fails', async () => {
    async function* failing(): AsyncGenerator<readonly Clipping[]> {
      yield await Promise.resolve([]);
      throw new Error('disk');
    }
    const header = { exportedAt: AT, filter: { type: 'all' }, vocabulary: [] } as const;
    const reading = Array.fromAsync(clippingsJson(header, failing()));
    await expect(reading).rejects.toThrow('disk');
  });
});

test('a file of version 0.1.0 is still a valid one', () => {
  const { operation: _none, ...change } = {
    field: 'decision',
    ...createSampler().sign('Thu An'),
    from: { status: 'suggested' },
    to: { status: 'confirmed' },
  };
  const { annotations, ...clipping } = toExported(saved(createSampler().clipping()));
  const reviewed = annotations.map((one) => ({ ...one, decision: change.to, history: [change] }));
  const file = {
    schema: SCHEMA_ID,
    version: 1,
    exportedAt: AT,
    filter: { type: 'all' },
    clippings: [{ ...clipping, annotations: reviewed }],
    count: 1,
  };
  expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
});

test('the schema knows every colour and scope of a term, and no other', () => {
  const { colour, appliesTo } = SCHEMA.$defs.term.properties;
  expect(colour.enum).toEqual(TERM_COLOURS);
  expect(appliesTo.enum).toEqual(TERM_SCOPES);
});

describe('the schema refuses', () => {
  const record = () => toExported(saved(createSampler().clipping()));
  const documentOf = (clipping: unknown) => ({
    schema: SCHEMA_ID,
    version: 1,
    exportedAt: AT,
    filter: { type: 'all' },
    clippings: [clipping],
    count: 1,
  });

  test('nothing of a sound export', () => {
    expect(isValid(documentOf(record()))).toBe(true);
  });

  test.each<[string, (clipping: ReturnType<typeof toExported>) => unknown]>([
    ['an unknown field', (clipping) => ({ ...clipping, extra: 1 })],
    ['a missing field', ({ note: _note, ...clipping }) => clipping],
    ['an id that is no UUIDv7', (clipping) => ({ ...clipping, id: '0' })],
    ['a time without offset', (clipping) => ({ ...clipping, createdAt: '2026-03-07T10:00:00' })],
    [
      'a script address',
      ({ article, ...clipping }) => ({
        ...clipping,
        article: { ...article, address: { ...article.address, original: 'javascript:alert(1)' } },
      }),
    ],
    ['a clipping never saved', (clipping) => ({ ...clipping, revision: 0 })],
    ['a passage without its quote', (clipping) => ({ ...clipping, kind: 'passage' })],
    ['an article with one', (clipping) => ({ ...clipping, passage: clipping.annotations[0]?.quote })],
    [
      'a float of đồng',
      ({ annotations, ...clipping }) => ({
        ...clipping,
        annotations: annotations.map((annotation) => ({
          ...annotation,
          data: { kind: 'money', rule: 'x', unit: 'VND', amount: { type: 'exact', value: 2.9e9 } },
        })),
      }),
    ],
    ['an empty list of orphans', (clipping) => ({ ...clipping, orphans: [] })],
    [
      'a mark without the place of its quote in code points',
      ({ annotations, ...clipping }) => ({
        ...clipping,
        annotations: annotations.map(({ quote: { codePoints: _none, ...quote }, ...one }) => ({
          ...one,
          quote,
        })),
      }),
    ],
    [
      'a correction that says nothing',
      ({ annotations, ...clipping }) => ({
        ...clipping,
        annotations: annotations.map((annotation) => ({ ...annotation, decision: { status: 'corrected' } })),
      }),
    ],
  ])('%s', (_name, spoil) => {
    expect(isValid(documentOf(spoil(record())))).toBe(false);
  });
});

describe('the file name', () => {
  test.each<[LibraryFilter, string]>([
    [{ type: 'all' }, 'diem-bao-2026-03-07.json'],
    [{ type: 'tag', tag: 'Khen thưởng / Đợt 2' }, 'diem-bao-2026-03-07-khen-thuong-dot-2.json'],
    [{ type: 'tag', tag: '../../..' }, 'diem-bao-2026-03-07.json'],
    [{ type: 'tag', tag: '🌾' }, 'diem-bao-2026-03-07.json'],
    [{ type: 'created', from: AT, until: AT }, 'diem-bao-2026-03-07.json'],
  ])('%j', (filter, name) => {
    expect(exportFilename(AT, filter)).toBe(name);
  });
});
