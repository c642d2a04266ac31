/** Edits that leave the marks alone: words around them, and the same article in another template. */
import { joinLines, withLine, type Edit, type EditedArticle } from './edit.ts';
import { NEWS } from './news.ts';
import { TracedText } from './traced-text.ts';

/** What an editor writes for what. Of each pair the first is common in the articles. */
const REWORDINGS: ReadonlyMap<string, string> = new Map([
  ['tổ chức', 'tiến hành'],
  ['trên địa bàn', 'ở'],
  ['trong đó', 'riêng'],
  ['cho biết', 'nói'],
  ['theo', 'căn cứ'],
  ['Theo', 'Căn cứ'],
  ['đã', 'vừa'],
  ['đạt', 'ước được'],
  ['và', 'cùng'],
  ['được', 'nhận'],
  ['thực hiện', 'triển khai'],
  ['yêu cầu', 'đề nghị'],
  ['hỗ trợ', 'giúp'],
  ['của', 'thuộc'],
  ['với', 'cùng'],
  ['tại', 'ở'],
  ['từ', 'kể từ'],
  ['đến', 'tới'],
  ['cho', 'tới'],
  ['các', 'những'],
  ['để', 'nhằm'],
  ['nhưng', 'song'],
  ['có', 'gồm'],
  ['là', 'chính là'],
  ['ở', 'tại'],
  ['phải', 'cần'],
  ['khi', 'lúc'],
  ['nhiều', 'không ít'],
]);

/** Every nth of the words that can be, outside the marks. */
function reworded(article: EditedArticle, every: number): TracedText {
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...REWORDINGS.keys()].join('|')})(?!\\p{L})`, 'gu');
  let seen = 0;
  return article.traced.rewrite(pattern, ({ 0: word, index }) =>
    isFree(article, index, index + word.length) && seen++ % every === 0
      ? (REWORDINGS.get(word) ?? null)
      : null,
  );
}

function isFree({ marks }: EditedArticle, start: number, end: number): boolean {
  return !marks.some((mark) => mark.start < end && start < mark.end);
}

/** The letters of a mark spelled otherwise are the same mark. */
const MODERN_TONES: readonly (readonly [RegExp, string])[] = [
  [/òa(?!\p{L})/gu, 'oà'],
  [/óa(?!\p{L})/gu, 'oá'],
  [/ỏa(?!\p{L})/gu, 'oả'],
  [/ọa(?!\p{L})/gu, 'oạ'],
  [/óe(?!\p{L})/gu, 'oé'],
  [/ỏe(?!\p{L})/gu, 'oẻ'],
  [/(?<![qQ])ủy(?!\p{L})/gu, 'uỷ'],
  [/(?<![qQ])úy(?!\p{L})/gu, 'uý'],
  [/(?<![qQ])ùy(?!\p{L})/gu, 'uỳ'],
  [/(?<![qQ])ụy(?!\p{L})/gu, 'uỵ'],
  [/Ủy(?!\p{L})/gu, 'Uỷ'],
];
const respelled = (text: TracedText, table: readonly (readonly [RegExp, string])[]) =>
  table.reduce((edited, [from, to]) => edited.respell(from, () => to), text);
const withModernTones = (text: TracedText) => respelled(text, MODERN_TONES);
const withShortI = (text: TracedText) =>
  respelled(text, [
    [/(?<=(?<!\p{L})t)ỷ(?!\p{L})/gu, 'ỉ'],
    [/(?<=(?<!\p{L})[kK])ỹ(?!\p{L})/gu, 'ĩ'],
    [/(?<=(?<!\p{L})[kK])ỷ(?!\p{L})/gu, 'ỉ'],
    [/(?<=(?<!\p{L})s)ỹ(?!\p{L})/gu, 'ĩ'],
    [/(?<=(?<!\p{L})l)ý(?!\p{L})/gu, 'í'],
  ]);
const withStraightQuotes = (text: TracedText) => text.respell(/[“”]/g, () => '"').respell(/[‘’]/g, () => "'");
const withOtherDashes = (text: TracedText) => text.respell(/[-–]/g, (dash) => (dash === '-' ? '–' : '-'));
const isByline = ({ text }: TracedText) =>
  text.length < 60 && !/[.!?…:]$/.test(text) && !/\d/.test(text) && !text.includes('|');

export const EDITS_OF_WORDS: readonly Edit[] = [
  { name: 'a word here and there reworded', apply: (article) => reworded(article, 4) },
  { name: 'every second small word reworded', apply: (article) => reworded(article, 2) },
  { name: 'every small word reworded', apply: (article) => reworded(article, 1) },
  {
    name: 'figures of the last report put in behind some',
    apply(article) {
      const ends = article.marks
        .filter(({ kind }) => kind === 'count' || kind === 'percent')
        .filter((_, i) => i % 3 === 0)
        .map(({ end }) => end);
      const parts = [0, ...ends].map((start, i) => article.traced.slice(start, ends[i]));
      return TracedText.join(
        parts.flatMap((part, i) => (i < ends.length ? [part, ` (kỳ trước ${String(17 + i)})`] : [part])),
      );
    },
  },
  {
    name: 'figures put in before some',
    apply(article) {
      const starts = article.marks
        .filter(({ kind }) => kind === 'count' || kind === 'money')
        .filter((_, i) => i % 4 === 1)
        .map(({ start }) => start);
      const parts = [0, ...starts].map((start, i) => article.traced.slice(start, starts[i]));
      return TracedText.join(
        parts.flatMap((part, i) => (i < starts.length ? [part, `${String(23 + i)} đoàn khách, `] : [part])),
      );
    },
  },
  {
    name: 'a paragraph of new figures behind every paragraph',
    apply: ({ lines, paragraphs }) =>
      joinLines(
        lines.flatMap((line, i) =>
          paragraphs.includes(i)
            ? [
                line,
                `Cập nhật ${String(i + 8)} giờ: thêm ${String(i * 3 + 2)} hộ, ${String(i + 40)} người, ${String(i + 1)},5 tỷ đồng.`,
              ]
            : [line],
        ),
      ),
  },
  { name: 'the title dropped', apply: ({ lines }) => joinLines(lines.slice(1)) },
  {
    name: 'another title',
    apply: ({ lines }) => withLine(lines, 0, () => ['Chuyện trong tuần: Những con số biết nói']),
  },
  {
    name: 'the title in capitals',
    apply: ({ lines }) =>
      withLine(lines, 0, (line) => [line.respell(/\p{L}+/gu, (word) => word.toUpperCase())]),
  },
  {
    name: 'the newspaper’s tag before the lead dropped',
    apply({ traced }) {
      const tag = /\n(?:\([^)\n]{2,40}\)|[A-ZĐ][\p{L}.]{1,20}) ?[-–] ?/u;
      return tag.test(traced.text) ? traced.rewrite(new RegExp(tag, 'gu'), () => '\n') : null;
    },
  },
  {
    name: 'the byline moved under the title',
    apply({ lines }) {
      const at = lines.findLastIndex(isByline);
      const byline = lines[at];
      if (byline === undefined || at < 2) return null;
      const [title = '', ...rest] = lines.filter((_, i) => i !== at);
      return joinLines([title, byline, ...rest]);
    },
  },
  { name: 'straight quotation marks', apply: ({ traced }) => withStraightQuotes(traced) },
  { name: 'other dashes', apply: ({ traced }) => withOtherDashes(traced) },
  { name: 'tones on the other vowel', apply: ({ traced }) => withModernTones(traced) },
  { name: 'i for y', apply: ({ traced }) => withShortI(traced) },
  {
    name: 'commas dropped',
    apply: (article) =>
      article.traced.rewrite(/,(?= )/g, ({ index }) => (isFree(article, index, index + 1) ? '' : null)),
  },
  {
    name: 'captions dropped, related titles behind',
    apply: ({ lines }) =>
      joinLines([
        ...lines.filter(({ text }) => !text.includes('Ảnh: ')),
        'Tin liên quan',
        ...NEWS.map((news) => news.split('. ')[0] ?? ''),
      ]),
  },
  {
    name: 'republished: other quotes, dashes and tones, no title, byline on top, lines by sentence groups',
    apply({ lines, traced }) {
      const [, ...rest] = withShortI(withModernTones(withOtherDashes(withStraightQuotes(traced)))).lines();
      const at = lines.findLastIndex(isByline) - 1;
      const byline = rest[at];
      const others = rest.filter((_, i) => i !== at);
      return TracedText.join(
        ['Theo báo bạn', ...(byline === undefined ? [] : [byline]), ...others].flatMap((line) => [
          line,
          '\n',
        ]),
      );
    },
  },
  {
    name: 'republished with words changed: a portal’s copy',
    apply: (article) =>
      joinLines([
        'CỔNG THÔNG TIN ĐIỆN TỬ',
        ...withStraightQuotes(withModernTones(reworded(article, 3)))
          .lines()
          .slice(1)
          .filter(({ text }) => !text.includes('Ảnh: ')),
        'Nguồn tin: Tổng hợp',
      ]),
  },
];
