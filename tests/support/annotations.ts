/** One annotation of every kind, and of every shape of value a card must show; invented for tests. */
import * as v from 'valibot';
import {
  AnnotationSchema,
  type Annotation,
  type AnnotationData,
  type OperationId,
} from '../../utils/clippings/annotation.ts';
import type { IsoDateTime } from '../../utils/clippings/fields.ts';
import { changeAnnotation } from '../../utils/clippings/review.ts';
import { createIdSource } from '../../utils/clippings/uuid.ts';

const SAMPLES: readonly (readonly [printed: string, data: AnnotationData])[] = [
  [
    'hơn 2,9 tỷ đồng',
    {
      kind: 'money',
      amount: { type: 'exact', value: '2900000000' },
      unit: 'VND',
      approximation: 'more',
      rule: 'money/scale',
    },
  ],
  [
    '12 tập thể',
    { kind: 'count', amount: { type: 'exact', value: '12' }, unit: 'tập thể', rule: 'count/head' },
  ],
  [
    'tăng 11,02%',
    {
      kind: 'percent',
      amount: { type: 'exact', value: '11.02' },
      unit: '%',
      change: { direction: 'up', base: 'cùng kỳ năm 2024' },
      rule: 'percent/sign',
    },
  ],
  [
    '73/126 thôn',
    {
      kind: 'ratio',
      amount: { type: 'ratio', part: '73', whole: '126' },
      unit: 'thôn',
      rule: 'ratio/slash',
    },
  ],
  [
    'hàng trăm mét',
    {
      kind: 'measure',
      amount: { type: 'unknown' },
      unit: 'm',
      approximation: 'vague',
      rule: 'measure/vague',
    },
  ],
  [
    'năm đến bảy ngày',
    {
      kind: 'duration',
      amount: { type: 'range', low: '5', high: '7' },
      unit: 'ngày',
      rule: 'duration/range',
    },
  ],
  ['sáng 6/3', { kind: 'date', iso: '2026-03-06', implied: ['year'], rule: 'date/day-month' }],
  [
    'bà Thu An',
    { kind: 'person', title: 'Phó Chủ tịch UBND xã', fullName: 'Lê Thu An', rule: 'person/second-mention' },
  ],
  ['UBND xã Hòa Lạc', { kind: 'organization', expansion: 'Ủy ban nhân dân', rule: 'organization/head' }],
  [
    'tỉnh Bình Thuận',
    {
      kind: 'place',
      administrative: { before: 'tỉnh Bình Thuận', since: 'tỉnh Lâm Đồng' },
      rule: 'place/province',
    },
  ],
  [
    'Nghị quyết 12 ngày 3-2 của HĐND xã',
    { kind: 'document', key: 'Nghị quyết 12/NQ-HĐND', rule: 'document/title' },
  ],
  [
    'Huân chương Lao động hạng Ba',
    { kind: 'award', name: 'Huân chương Lao động', grade: 'hạng Ba', rule: 'award/name' },
  ],
  ['chương trình “Xuân về bản xa”', { kind: 'programme', rule: 'programme/quoted' }],
];

/** In the order above, then one that was rejected and tagged. */
export function sampleAnnotations(): readonly Annotation[] {
  const newId = createIdSource({ nowMs: () => 0, random: (bytes) => bytes });
  const annotations = SAMPLES.map(([exact, data]) =>
    v.parse(AnnotationSchema, {
      id: newId(),
      origin: 'machine',
      data,
      quote: { exact, prefix: '', suffix: '', start: 0, end: exact.length },
      decision: { status: 'suggested' },
      tags: [],
      note: '',
      history: [],
    }),
  );
  const [first] = annotations;
  const at = '2026-03-07T10:00:00.000+07:00' as IsoDateTime;
  const signature = { at, by: '', operation: newId() as OperationId };
  const rejected = first && changeAnnotation(first, { type: 'reject' }, signature);
  return rejected ? [...annotations, { ...rejected, tags: ['cần kiểm', 'nông thôn mới'] }] : annotations;
}
