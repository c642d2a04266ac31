/** What the correction form asks for, and the annotation data it comes to. Pure. */
import * as v from 'valibot';
import { AnnotationDataSchema, type AnnotationData } from '../clippings/annotation.ts';
import { PERSON_RULE } from '../clippings/review-clipping.ts';
import { fail, succeed, type Result } from '../clippings/result.ts';
import {
  isFigure,
  isFigureKind,
  type Approximation,
  type Change,
  type DatePart,
  type FigureKind,
  type Kind,
} from '../detect/detection.ts';
import type { Language } from '../i18n/messages.ts';
import { CURRENCIES } from '../lexicon/units.ts';
import { formatTypedAmount, parseTypedAmount } from './typed-amount.ts';
import { formatTypedDate, parseTypedDate } from './typed-date.ts';

/** Every field there is, as typed; a kind uses some of them (FIELDS_OF), and changing the kind loses none. */
export interface CorrectionFields {
  readonly kind: Kind;
  readonly amount: string;
  readonly unit: string;
  readonly approximation: Approximation | '';
  readonly direction: Change['direction'] | '';
  readonly base: string;
  readonly date: string;
  readonly title: string;
  readonly fullName: string;
  readonly expansion: string;
  readonly before: string;
  readonly since: string;
  readonly key: string;
  readonly name: string;
  readonly grade: string;
}

export type FieldName = Exclude<keyof CorrectionFields, 'kind'>;

const FIGURE = ['amount', 'unit', 'approximation', 'direction', 'base'] as const;

/** What is asked for each kind, in the form's order. */
export const FIELDS_OF: Readonly<Record<Kind, readonly FieldName[]>> = {
  count: FIGURE,
  money: FIGURE,
  percent: FIGURE,
  ratio: FIGURE,
  measure: FIGURE,
  duration: FIGURE,
  date: ['date'],
  person: ['title', 'fullName'],
  organization: ['expansion'],
  place: ['before', 'since'],
  document: ['key'],
  award: ['name', 'grade'],
  programme: [],
};

export interface FieldError {
  readonly field: FieldName;
  /** `amount`, `date`: cannot be read; `both`: one of a pair is missing; `long`: too long to keep. */
  readonly type: 'amount' | 'date' | 'both' | 'long';
}

const EMPTY: CorrectionFields = {
  kind: 'count',
  amount: '',
  unit: '',
  approximation: '',
  direction: '',
  base: '',
  date: '',
  title: '',
  fullName: '',
  expansion: '',
  before: '',
  since: '',
  key: '',
  name: '',
  grade: '',
};

/** The fields filled with what an annotation says. */
export function fieldsOf(data: AnnotationData, language: Language): CorrectionFields {
  if (isFigure(data)) {
    return {
      ...EMPTY,
      kind: data.kind,
      amount: formatTypedAmount(data.amount, language),
      unit: data.unit,
      approximation: data.approximation ?? '',
      direction: data.change?.direction ?? '',
      base: data.change?.base ?? '',
    };
  }
  switch (data.kind) {
    case 'date':
      return { ...EMPTY, kind: data.kind, date: formatTypedDate(data.iso) };
    case 'person':
      return { ...EMPTY, kind: data.kind, title: data.title ?? '', fullName: data.fullName ?? '' };
    case 'organization':
      return { ...EMPTY, kind: data.kind, expansion: data.expansion ?? '' };
    case 'place':
      return {
        ...EMPTY,
        kind: data.kind,
        before: data.administrative?.before ?? '',
        since: data.administrative?.since ?? '',
      };
    case 'document':
      return { ...EMPTY, kind: data.kind, key: data.key ?? '' };
    case 'award':
      return { ...EMPTY, kind: data.kind, name: data.name ?? '', grade: data.grade ?? '' };
    case 'programme':
      return { ...EMPTY, kind: data.kind };
  }
}

/** Fields for a mark of which nothing is known yet. */
export function emptyFields(kind: Kind): CorrectionFields {
  return { ...EMPTY, kind };
}

/** What the fields say, under the rule of a person; or which of them cannot be read. */
export function dataOfFields(fields: CorrectionFields): Result<AnnotationData, FieldError> {
  const read = readFields(fields);
  if (!read.ok) return read;
  const parsed = v.safeParse(AnnotationDataSchema, read.value);
  if (parsed.success) return succeed(parsed.output);
  const used = FIELDS_OF[fields.kind];
  const field = used.toSorted((a, b) => fields[b].length - fields[a].length)[0] ?? 'unit';
  return fail({ field, type: 'long' });
}

function readFields(fields: CorrectionFields): Result<AnnotationData, FieldError> {
  const rule = PERSON_RULE;
  if (isFigureKind(fields.kind)) return readFigure(fields.kind, fields);
  switch (fields.kind) {
    case 'date': {
      const iso = parseTypedDate(fields.date);
      const implied: readonly DatePart[] = [];
      return iso === null
        ? fail({ field: 'date', type: 'date' })
        : succeed({ kind: 'date', rule, iso, implied });
    }
    case 'person':
      return succeed({ kind: 'person', rule, ...given('title', fields), ...given('fullName', fields) });
    case 'organization':
      return succeed({ kind: 'organization', rule, ...given('expansion', fields) });
    case 'place': {
      const [before, since] = [fields.before.trim(), fields.since.trim()];
      if (before === '' && since === '') return succeed({ kind: 'place', rule });
      if (before === '') return fail({ field: 'before', type: 'both' });
      if (since === '') return fail({ field: 'since', type: 'both' });
      return succeed({ kind: 'place', rule, administrative: { before, since } });
    }
    case 'document':
      return succeed({ kind: 'document', rule, ...given('key', fields) });
    case 'award':
      return succeed({ kind: 'award', rule, ...given('name', fields), ...given('grade', fields) });
    case 'programme':
      return succeed({ kind: 'programme', rule });
  }
}

function readFigure(kind: FigureKind, fields: CorrectionFields): Result<AnnotationData, FieldError> {
  const amount = parseTypedAmount(fields.amount);
  if (amount === null) return fail({ field: 'amount', type: 'amount' });
  const { approximation, direction } = fields;
  return succeed({
    kind,
    rule: PERSON_RULE,
    amount,
    unit: unitOf(kind, fields.unit.trim()),
    ...(approximation !== '' && { approximation }),
    ...(direction !== '' && { change: { direction, ...given('base', fields) } }),
  });
}

/** Money is kept under its currency's code (`đồng` → `VND`, `đồng/ha` → `VND/ha`). */
function unitOf(kind: FigureKind, typed: string): string {
  if (kind !== 'money') return typed;
  const [currency = '', ...per] = typed.split('/');
  const code = Object.entries(CURRENCIES).find(([, forms]) =>
    forms.split(', ').some((form) => form.toLowerCase() === currency.trim().toLowerCase()),
  )?.[0];
  return code === undefined ? typed : [code, ...per].join('/');
}

/** A field that is filled, as an entry of the data; none where it is empty. */
function given<Name extends FieldName>(name: Name, fields: Readonly<Record<Name, string>>) {
  const value = fields[name].trim();
  return value === '' ? {} : ({ [name]: value } as Record<Name, string>);
}
