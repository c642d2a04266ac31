import { describe, expect, test } from 'vitest';
import type { AnnotationData } from '../../../utils/clippings/annotation.ts';
import { KINDS } from '../../../utils/detect/detection.ts';
import { LANGUAGES } from '../../../utils/i18n/messages.ts';
import {
  dataOfFields,
  emptyFields,
  fieldsOf,
  FIELDS_OF,
  type CorrectionFields,
  type FieldError,
} from '../../../utils/panel/correction-fields.ts';
import { sampleAnnotations } from '../../support/annotations.ts';

/** As a person would have said it: what only a detector knows left out. */
function byPerson(data: AnnotationData): AnnotationData {
  return data.kind === 'date' ? { ...data, rule: 'person', implied: [] } : { ...data, rule: 'person' };
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(sampleAnnotations().map(({ data }) => data))('$kind comes back as it was', (data) => {
    expect(dataOfFields(fieldsOf(data, language))).toEqual({ ok: true, value: byPerson(data) });
  });
});

test('every kind has its fields, none the same twice', () => {
  for (const kind of KINDS) expect(new Set(FIELDS_OF[kind]).size).toBe(FIELDS_OF[kind].length);
});

const figure = (changes: Partial<CorrectionFields>) => ({ ...emptyFields('money'), amount: '1', ...changes });

describe('units of money', () => {
  test.each([
    ['đồng', 'VND'],
    ['Đồng/ha', 'VND/ha'],
    ['đô la', 'USD'],
    ['VND', 'VND'],
    ['lượng vàng', 'lượng vàng'],
    ['', ''],
  ])('%s is %s', (unit, kept) => {
    expect(dataOfFields(figure({ unit }))).toMatchObject({ ok: true, value: { unit: kept } });
  });

  test('of other kinds stay as typed', () => {
    expect(dataOfFields({ ...figure({ unit: 'đồng' }), kind: 'count' })).toMatchObject({
      value: { unit: 'đồng' },
    });
  });
});

describe('what cannot be kept', () => {
  const CASES: readonly (readonly [CorrectionFields, FieldError])[] = [
    [figure({ amount: 'nhiều' }), { field: 'amount', type: 'amount' }],
    [figure({ amount: '' }), { field: 'amount', type: 'amount' }],
    [figure({ unit: 'x'.repeat(501) }), { field: 'unit', type: 'long' }],
    [
      { ...emptyFields('date'), date: '31/2/2026' },
      { field: 'date', type: 'date' },
    ],
    [
      { ...emptyFields('place'), before: 'Bình Thuận' },
      { field: 'since', type: 'both' },
    ],
    [
      { ...emptyFields('place'), since: 'Lâm Đồng' },
      { field: 'before', type: 'both' },
    ],
    [
      { ...emptyFields('person'), title: 'x'.repeat(501) },
      { field: 'title', type: 'long' },
    ],
  ];
  test.each(CASES)('%#', (fields, error) => {
    expect(dataOfFields(fields)).toEqual({ ok: false, error });
  });
});

test('a base without a direction is no change', () => {
  expect(dataOfFields(figure({ base: 'năm 2024' }))).toEqual({
    ok: true,
    value: { kind: 'money', rule: 'person', amount: { type: 'exact', value: '1' }, unit: '' },
  });
});
