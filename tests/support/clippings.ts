/** Clippings invented for tests; every call makes new ids, times a second apart, so that order is known. */
import { annotationsOf, createClipping } from '../../utils/clippings/create-clipping.ts';
import type { Clipping, ClippingDraft } from '../../utils/clippings/clipping.ts';
import type { OperationId } from '../../utils/clippings/annotation.ts';
import type { IsoDateTime } from '../../utils/clippings/fields.ts';
import type { Signature } from '../../utils/clippings/review.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import { toIsoDateTime } from '../../utils/clippings/time.ts';
import { createIdSource } from '../../utils/clippings/uuid.ts';
import type { Detection } from '../../utils/detect/detection.ts';

export const HASH = 'a'.repeat(64);
const START_MS = Date.UTC(2026, 2, 7, 1);
const VIETNAM_MINUTES = 420;

export const SAMPLE_TEXT =
  'Sáng 6/3, UBND xã Hòa Lạc trao bằng khen cho 12 tập thể.\nTổng vốn hơn 2,9 tỷ đồng, đạt 73/126 thôn.';

/** Detections of the sample text, found by their words so that their offsets cannot be wrong. */
export function sampleDetections(text = SAMPLE_TEXT): Detection[] {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return [
    { ...at('Sáng 6/3'), kind: 'date', iso: '2026-03-06', implied: ['year'], rule: 'date/day-month' },
    {
      ...at('UBND xã Hòa Lạc'),
      kind: 'organization',
      rule: 'organization/head',
      expansion: 'Ủy ban nhân dân',
    },
    { ...at('bằng khen'), kind: 'award', rule: 'award/name' },
    {
      ...at('12 tập thể'),
      kind: 'count',
      amount: { type: 'exact', value: '12' },
      unit: 'tập thể',
      rule: 'count/unit',
    },
    {
      ...at('hơn 2,9 tỷ đồng'),
      kind: 'money',
      amount: { type: 'exact', value: '2900000000' },
      unit: 'VND',
      approximation: 'more',
      rule: 'money/scale',
    },
    {
      ...at('73/126 thôn'),
      kind: 'ratio',
      amount: { type: 'ratio', part: '73', whole: '126' },
      unit: 'thôn',
      rule: 'ratio/slash',
    },
  ];
}

export interface Sampler {
  /** Ids in ascending order. */
  readonly newId: () => string;
  /** A time one second after the last. */
  readonly tick: () => IsoDateTime;
  /** Signs one operation. */
  readonly sign: (by?: string) => Signature;
  readonly draft: (changes?: DraftChanges) => ClippingDraft;
  readonly clipping: (changes?: DraftChanges) => Clipping;
}

export interface DraftChanges {
  readonly title?: string;
  readonly path?: string;
  readonly tags?: readonly string[];
  readonly note?: string;
  /** A passage clipping of these words. */
  readonly passage?: string;
}

/** A source of sample clippings with a clock and ids of its own. */
export function createSampler(startMs = START_MS): Sampler {
  let seconds = 0;
  let made = 0;
  const newId = createIdSource({
    nowMs: () => startMs + made++,
    random: (bytes) => crypto.getRandomValues(bytes),
  });
  const tick = () => toIsoDateTime(new Date(startMs + 1000 * seconds++), VIETNAM_MINUTES);

  function draft({
    title = 'Trao bằng khen',
    path,
    tags = [],
    note = '',
    passage,
  }: DraftChanges = {}): ClippingDraft {
    const address = `https://baohoalac.example/${path ?? `tin-${String(made)}.html`}`;
    const common = {
      article: {
        title,
        byline: 'Lê Thu An',
        publishedAt: '2026-03-07T08:00:00+07:00',
        outlet: {
          domain: 'baohoalac.example',
          name: 'Báo Hòa Lạc',
          provinceBefore: 'Hòa Lạc',
          provinceSince: 'Phú Lạc',
        },
        address: { normalised: address, original: `${address}?utm_source=zalo` },
        text: SAMPLE_TEXT,
        doubtful: false,
      },
      annotations: annotationsOf(sampleDetections(), SAMPLE_TEXT, newId),
      honours: [{ count: 12, recipient: 'tập thể', award: 'bằng khen', giver: '' }],
      tags,
      note,
    };
    if (passage === undefined) return { kind: 'article', ...common };
    const start = SAMPLE_TEXT.indexOf(passage);
    return {
      kind: 'passage',
      passage: quoteOf(SAMPLE_TEXT, { start, end: start + passage.length }),
      ...common,
    };
  }

  return {
    newId,
    tick,
    sign: (by = '') => ({ at: tick(), by, operation: newId() as OperationId }),
    draft,
    clipping: (changes) => createClipping(draft(changes), { now: tick(), newId, textHash: HASH }),
  };
}
