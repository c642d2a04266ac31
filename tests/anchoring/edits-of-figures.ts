/** Edits that change what the marks of an article say: figures, units, dates, names. */
import { joinLines, marksInParagraphs, pick, type Edit, type EditedArticle } from './edit.ts';
import type { OriginalMark } from './originals.ts';
import type { TracedText } from './traced-text.ts';

const NUMBER = /\d[\d.,]*\d|\d/;
const isFigure = ({ kind }: OriginalMark, words: string) =>
  ['count', 'money', 'percent', 'ratio', 'measure', 'duration'].includes(kind) && NUMBER.test(words);

/** Another number of as many digits: `49`, `39`. */
const sameLength = (digits: string) =>
  digits.replace(/^\d/, (first) => String(first < '2' ? 2 : Number(first) - 1));
/** One more digit in front: `49`, `149`. */
const longer = (digits: string) => `1${digits}`;
/** The first digit away: `149`, `49`. */
const shorter = (digits: string) => (digits.length > 1 ? digits.replace(/^\d[.,]?0*/, '') || null : null);
/** Other separators: `2,9`, `2.9`; `1.131`, `1,131`. */
const otherSeparator = (digits: string) =>
  /[.,]/.test(digits) ? digits.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')) : null;
/** No separator: `2,9`, `29`. */
const noSeparator = (digits: string) => (/[.,]/.test(digits) ? digits.replace(/[.,]/g, '') : null);

const OTHER_SCALES: ReadonlyMap<string, string> = new Map([
  ['tỷ', 'triệu'],
  ['tỉ', 'triệu'],
  ['triệu', 'tỷ'],
  ['nghìn', 'triệu'],
  ['ngàn', 'triệu'],
]);
const OTHER_UNITS: ReadonlyMap<string, string> = new Map([
  ['người', 'hộ'],
  ['hộ', 'người'],
  ['xã', 'thôn'],
  ['tập thể', 'cá nhân'],
  ['cá nhân', 'tập thể'],
  ['vụ', 'trường hợp'],
  ['ha', 'km'],
  ['km', 'ha'],
  ['tấn', 'tạ'],
  ['căn', 'suất'],
  ['suất', 'căn'],
  ['đồng', 'USD'],
]);
const OTHER_DEGREES: ReadonlyMap<string, string> = new Map([
  ['hơn', 'gần'],
  ['trên', 'dưới'],
  ['gần', 'hơn'],
  ['khoảng', 'chỉ'],
  ['tăng', 'giảm'],
  ['giảm', 'tăng'],
]);
const OTHER_TIERS: ReadonlyMap<string, string> = new Map([
  ['tỉnh', 'huyện'],
  ['huyện', 'tỉnh'],
  ['xã', 'phường'],
  ['phường', 'xã'],
  ['Sở', 'Phòng'],
  ['Trường', 'Trung tâm'],
  ['Hội', 'Ban'],
  ['Công ty', 'Tổng công ty'],
]);

type Change = (digits: string) => string | null;

/** Some marks with the first thing a pattern finds in them changed; null where nothing was. */
function changed(
  article: EditedArticle,
  marks: readonly (OriginalMark | null)[],
  pattern: RegExp,
  change: Change,
): TracedText | null {
  const ranges = marks.flatMap((mark) => {
    if (mark === null) return [];
    const found = pattern.exec(article.text.slice(mark.start, mark.end));
    if (found === null || change(found[0]) === null) return [];
    const start = mark.start + found.index;
    return [{ start, end: start + found[0].length }];
  });
  return ranges.length === 0 ? null : article.traced.rewriteAt(ranges, change);
}

function figures(article: EditedArticle, change: Change): OriginalMark[] {
  return marksInParagraphs(
    article,
    (mark, words) => isFigure(mark, words) && change(NUMBER.exec(words)?.[0] ?? '') !== null,
  );
}

function oneFigure(name: string, change: Change): Edit {
  return {
    name: `one figure changed: ${name}`,
    apply: (article) => changed(article, [pick(figures(article, change), article.index)], NUMBER, change),
  };
}

function everyThirdFigure(name: string, change: Change): Edit {
  return {
    name: `every third figure changed: ${name}`,
    apply: (article) =>
      changed(
        article,
        figures(article, change).filter((_, i) => i % 3 === article.index % 3),
        NUMBER,
        change,
      ),
  };
}

/** Words of a table exchanged inside marks of some kinds. */
function everyWord(name: string, table: ReadonlyMap<string, string>, kinds: readonly string[]): Edit {
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...table.keys()].join('|')})(?!\\p{L})`, 'u');
  return {
    name,
    apply: (article) =>
      changed(
        article,
        marksInParagraphs(article, ({ kind }, words) => kinds.includes(kind) && pattern.test(words)).filter(
          (_, i) => i % 2 === 0,
        ),
        pattern,
        (word) => table.get(word) ?? null,
      ),
  };
}

/**
 * Marks of one kind exchanged in pairs: what one sentence said, the other says. Whole marks only so far apart: two that
 * change places within a list say what they said.
 */
function exchanged(
  name: string,
  accept: (mark: OriginalMark, words: string) => boolean,
  { pattern, apart }: { readonly pattern: RegExp; readonly apart: number },
): Edit {
  return {
    name,
    apply(article) {
      const { text, index } = article;
      const spans = marksInParagraphs(article, accept).flatMap((mark) => {
        const found = pattern.exec(text.slice(mark.start, mark.end));
        if (found === null) return [];
        const start = mark.start + found.index;
        return [{ start, end: start + found[0].length }];
      });
      const pairs = spans.flatMap((first, i) => {
        const second = spans[i + 1];
        if (second === undefined || i % 4 !== index % 4) return [];
        const [one = '', two = ''] = [first, second].map(({ start, end }) => text.slice(start, end));
        const isSame = one.includes(two) || two.includes(one);
        return isSame || second.start - first.end < apart ? [] : [first, second];
      });
      if (pairs.length === 0) return null;
      const words = pairs.map(({ start, end }) => text.slice(start, end));
      return article.traced.rewriteAt(pairs, (_, i) => words[i % 2 === 0 ? i + 1 : i - 1] ?? null);
    },
  };
}

const NAMES_ELSEWHERE = ['Hoàng Gia Lễ', 'Mạc Thị Ngân', 'Đinh Trọng Quế', 'Kpă Y Lơi'];

export const EDITS_OF_FIGURES: readonly Edit[] = [
  oneFigure('as many digits', sameLength),
  oneFigure('a digit more', longer),
  oneFigure('a digit less', shorter),
  oneFigure('other separators', otherSeparator),
  oneFigure('no separators', noSeparator),
  everyThirdFigure('as many digits', sameLength),
  everyThirdFigure('a digit more', longer),
  everyThirdFigure('a digit less', shorter),
  everyThirdFigure('other separators', otherSeparator),
  everyWord('scales changed', OTHER_SCALES, ['money', 'count']),
  everyWord('units changed', OTHER_UNITS, ['count', 'measure', 'money', 'ratio']),
  everyWord('more made less', OTHER_DEGREES, ['money', 'count', 'percent', 'measure', 'duration']),
  everyWord('bodies of another tier', OTHER_TIERS, ['organization']),
  exchanged('figures exchanged', isFigure, { pattern: NUMBER, apart: 0 }),
  exchanged('figures exchanged with their units', isFigure, { pattern: /^.*$/, apart: 24 }),
  exchanged('names exchanged', ({ kind }) => kind === 'person', { pattern: /^.*$/, apart: 24 }),
  exchanged('places exchanged', ({ kind }) => kind === 'place', { pattern: /^.*$/, apart: 24 }),
  {
    name: 'other persons named',
    apply: (article) =>
      changed(
        article,
        marksInParagraphs(article, ({ kind }) => kind === 'person').filter((_, i) => i % 2 === 0),
        /^.*$/,
        (name) => pick(NAMES_ELSEWHERE, name.length),
      ),
  },
  {
    name: 'a name’s last syllable changed',
    apply: (article) =>
      changed(
        article,
        marksInParagraphs(article, ({ kind }, words) => kind === 'person' && words.includes(' ')),
        /\p{L}+$/u,
        (syllable) => (syllable === 'Hải' ? 'Hà' : 'Hải'),
      ),
  },
  {
    name: 'dates a day later',
    apply: (article) =>
      changed(
        article,
        marksInParagraphs(article, ({ kind }, words) => kind === 'date' && /\d/.test(words)),
        /\d+/,
        (digits) => String(Number(digits) + 1),
      ),
  },
  {
    name: 'numbers of documents changed',
    apply: (article) =>
      changed(
        article,
        marksInParagraphs(article, ({ kind }, words) => kind === 'document' && /\d/.test(words)),
        /\d+/,
        (digits) => String(Number(digits) + 10),
      ),
  },
  {
    name: 'a figure corrected, a note at the end that says both',
    apply: (article) => corrected(article, (edited, note) => joinLines([edited, note])),
  },
  {
    name: 'a figure corrected, a note at the top that says both',
    apply: (article) => corrected(article, (edited, note) => joinLines([note, edited])),
  },
  {
    name: 'nothing changed but a note that says a figure again',
    apply(article) {
      const mark = pick(figures(article, sameLength), article.index);
      if (mark === null) return null;
      const words = article.text.slice(mark.start, mark.end);
      return joinLines([article.traced, `Tòa soạn nói rõ thêm: con số ${words} trong bài là số tạm tính.`]);
    },
  },
];

function corrected(
  article: EditedArticle,
  join: (edited: TracedText, note: string) => TracedText,
): TracedText | null {
  const mark = pick(figures(article, sameLength), article.index);
  const edited = changed(article, [mark], NUMBER, sameLength);
  if (edited === null || mark === null) return null;
  const before = article.text.slice(mark.start, mark.end);
  const after = before.replace(NUMBER, (digits) => sameLength(digits));
  return join(
    edited,
    `Đính chính: bản đăng lúc đầu viết ${before}, nay xin sửa thành ${after}. Thành thật xin lỗi bạn đọc.`,
  );
}
