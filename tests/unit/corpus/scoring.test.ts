import { describe, expect, test } from 'vitest';
import { scoreTable } from '../../corpus/score-table.ts';
import { score, type Answer, type ScoredArticle, type ScoredSpan } from '../../corpus/scoring.ts';

/** A text with its spans marked: `⟦count:3 hộ|value=3|unit=hộ⟧`, as GUIDE.md writes them. */
function unmark(marked: string): { text: string; spans: ScoredSpan[] } {
  const spans: ScoredSpan[] = [];
  let text = '';
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/)) {
    const [, kind, printed = '', fields = ''] = /^⟦([a-z]+):([^|⟧]*)((?:\|[^|⟧]*)*)⟧$/.exec(piece) ?? [];
    if (kind !== undefined) {
      const attributes = Object.fromEntries(
        fields
          .split('|')
          .slice(1)
          .map((field) => field.split('=')),
      ) as Partial<ScoredSpan>;
      const end = text.length + printed.length;
      spans.push({ kind: kind as ScoredSpan['kind'], start: text.length, end, ...attributes });
      text += printed;
    } else text += piece;
  }
  return { text, spans };
}

function article(
  gold: string,
  found: string,
  honours: Partial<Record<'gold' | 'found', Answer['honours']>> = {},
) {
  const { text, spans } = unmark(gold);
  const answer = unmark(found);
  expect(answer.text).toBe(text);
  const detected = { detections: answer.spans, honours: honours.found ?? [] };
  return { name: 'bài', text, spans, honours: honours.gold ?? [], answer: detected } satisfies ScoredArticle;
}

// The figures expected here were worked out by hand, and agree with an independent scorer of the same definitions.
const VILLAGE = article(
  'Bà ⟦person:Lò Thị Én|title=Trưởng thôn⟧ nuôi ⟦count:120 con|value=120|unit=con⟧ vịt, thu ' +
    '⟦money:hơn 2,90 triệu đồng|value=2900000|unit=VND|approx=more⟧ ⟦date:năm 2022|value=2022⟧ ở ⟦place:xã Mây⟧.',
  'Bà ⟦person:Lò Thị Én|title=trưởng  thôn⟧ nuôi ⟦count:120 con vịt|value=120.0|unit=Con⟧, thu ' +
    'hơn ⟦money:2,90 triệu đồng|value=2900000|unit=VND⟧ năm ⟦date:2022|value=2022⟧ ở ⟦organization:xã Mây⟧.',
  {
    gold: [
      { count: 3, recipient: 'tập thể', award: 'Bằng khen', giver: 'UBND tỉnh' },
      { count: 3, recipient: 'tập thể', award: 'Bằng khen', giver: 'UBND tỉnh' },
      { count: null, recipient: '', award: 'danh hiệu “Bếp đỏ lửa”', giver: '' },
    ],
    found: [
      { count: 3, recipient: 'Tập thể', award: 'bằng khen', giver: 'UBND  tỉnh' },
      { count: null, recipient: '', award: 'Danh hiệu "Bếp đỏ lửa"', giver: '' },
      { count: 9, recipient: 'hộ', award: 'giấy khen', giver: '' },
    ],
  },
);

describe('the score', () => {
  const result = score([VILLAGE]);

  test('strict: kind, start and end must be equal', () => {
    expect(result.all).toMatchObject({ gold: 5, found: 5, precision: 0.2, recall: 0.2, strict: 0.2 });
    expect(result.kinds.person).toMatchObject({ strict: 1, overlap: 1 });
    expect(result.kinds.place).toMatchObject({ gold: 1, found: 0, precision: 1, recall: 0, strict: 0 });
    expect(result.kinds.organization).toMatchObject({
      gold: 0,
      found: 1,
      precision: 0,
      recall: 1,
      strict: 0,
    });
  });

  test('overlap: the kind must be equal, the spans only touch', () => {
    expect(result.all.overlap).toBe(0.8);
    expect(result.entities).toMatchObject({ gold: 3, found: 3, overlap: 2 / 3 });
    expect(result.figures).toMatchObject({ gold: 2, found: 2, strict: 0, overlap: 1 });
  });

  test('value: numbers as numbers, unit and approximation too, whatever the boundary', () => {
    expect(result.kinds.count?.value).toBe(1);
    expect(result.kinds.money?.value).toBe(0);
    expect(result.kinds.date?.value).toBe(1);
    expect(result.all.value).toBe(2 / 3);
    expect(result.kinds.place?.value).toBeNull();
  });

  test('title: capitals and space do not matter', () => {
    expect(result.all.title).toBe(1);
    expect(result.kinds.count?.title).toBeNull();
  });

  test('honours: each row found once', () => {
    expect(result.honours).toEqual({ gold: 3, found: 3, right: 2, f1: 2 / 3 });
  });

  test('kinds can be picked; honours are counted all the same', () => {
    const picked = score([VILLAGE], new Set(['money', 'place'] as const));
    expect(Object.keys(picked.kinds)).toEqual(['money', 'place']);
    expect(picked.all).toMatchObject({ gold: 2, found: 1, strict: 0, overlap: 2 / 3, value: 0, title: null });
    expect(picked.honours).toEqual(result.honours);
  });

  test('a detection is claimed by one gold span', () => {
    const { kinds } = score([
      article(
        '⟦count:năm|value=5|unit=⟧, ⟦count:sáu tổ|value=6|unit=tổ⟧',
        '⟦count:năm, sáu tổ|value=5..6|unit=tổ⟧',
      ),
    ]);
    expect(kinds.count).toMatchObject({ gold: 2, found: 1, strict: 0, overlap: 2 / 3, value: 0 });
  });

  test('an article nothing answered for misses everything', () => {
    const silent = score([{ ...VILLAGE, answer: null }]);
    expect(silent.all).toMatchObject({ gold: 5, found: 0, precision: 1, recall: 0, strict: 0 });
    expect(silent.honours).toMatchObject({ gold: 3, found: 0, right: 0, f1: 0 });
    expect(silent.mistakes[0]).toBe('bài no answer');
  });

  test('nothing wanted and nothing found is perfect', () => {
    expect(score([]).all).toMatchObject({ precision: 1, recall: 1, strict: 1, value: null });
    expect(score([]).honours.f1).toBe(1);
  });

  test('the mistakes say what was wanted and what was there', () => {
    expect(result.mistakes).toContain('bài missed date: hơn 2,90 triệu đồng ⟦năm 2022⟧ ở xã Mây.');
    expect(result.mistakes).toContain(
      'bài value  money: hơn 2,90 triệu đồng wants 2900000 VND more, has 2900000 VND',
    );
    expect(result.mistakes).toContain('bài honour extra: 9 | hộ | giấy khen | ');
  });

  test('the table', () => {
    const lines = scoreTable(result).split('\n');
    expect(lines[1]).toBe('count            1     1 0.000 0.000  0.000  1.000  1.000');
    expect(lines.at(-1)).toBe(
      'strict F1 0.200, figure and date values 0.667, titles 1.000, honours F1 0.667 (2 of 3)',
    );
  });
});
