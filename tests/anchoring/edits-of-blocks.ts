/** Edits that move, add and take away whole lines and sentences, or end the text early. */
import { joinLines, pick, sentences, withLine, type Edit } from './edit.ts';
import { NEWS } from './news.ts';
import { TracedText } from './traced-text.ts';

export const EDITS_OF_BLOCKS: readonly Edit[] = [
  { name: 'nothing changed', apply: ({ traced }) => traced },
  {
    name: 'a paragraph moved to the end',
    apply({ lines, paragraphs, index }) {
      const at = pick(paragraphs, index);
      return joinLines([...lines.filter((_, i) => i !== at), ...lines.filter((_, i) => i === at)]);
    },
  },
  {
    name: 'a paragraph moved up under the title',
    apply({ lines, paragraphs, index }) {
      const at = pick(paragraphs.slice(1), index);
      const [title = '', ...rest] = lines.filter((_, i) => i !== at);
      return joinLines([title, ...lines.filter((_, i) => i === at), ...rest]);
    },
  },
  {
    name: 'the paragraphs in the opposite order',
    apply: ({ lines }) => joinLines(lines.toReversed()),
  },
  {
    name: 'a paragraph put in before every third',
    apply: ({ lines, paragraphs, index }) =>
      joinLines(
        lines.flatMap((line, i) => {
          const at = paragraphs.indexOf(i);
          return at % 3 === 0 ? [pick(NEWS, index + at) ?? '', line] : [line];
        }),
      ),
  },
  {
    name: 'a paragraph put in that says the same figures of something else',
    apply(article) {
      const { lines, paragraphs, index, marks, text } = article;
      const at = pick(paragraphs, index);
      const said = marks.filter((_, i) => i % 4 === 1).map(({ start, end }) => text.slice(start, end));
      return withLine(lines, at ?? 0, (line) => [retold(said), line]);
    },
  },
  {
    name: 'a paragraph deleted',
    apply: ({ lines, paragraphs, index }) => joinLines(lines.filter((_, i) => i !== pick(paragraphs, index))),
  },
  {
    name: 'a paragraph deleted, its figures said elsewhere of something else',
    apply({ lines, paragraphs, index, marks, text }) {
      const at = pick(paragraphs, index) ?? 0;
      const start = text.indexOf(lines[at]?.text ?? '');
      const end = start + (lines[at]?.text.length ?? 0);
      const said = marks
        .filter((mark) => mark.start >= start && mark.end <= end)
        .map((mark) => text.slice(mark.start, mark.end));
      return joinLines([...lines.filter((_, i) => i !== at), retold(said)]);
    },
  },
  {
    name: 'every second paragraph deleted',
    apply: ({ lines, paragraphs }) => joinLines(lines.filter((_, i) => paragraphs.indexOf(i) % 2 !== 1)),
  },
  {
    name: 'a sentence deleted',
    apply: ({ lines, paragraphs, index }) =>
      withLine(lines, pick(paragraphs, index) ?? 0, (line) => [
        TracedText.join(
          sentences(line).filter((_, i, all) => i !== (all.length > 1 ? 1 : 0)),
          ' ',
        ),
      ]),
  },
  {
    name: 'sentences of every paragraph turned about',
    apply: ({ lines }) => joinLines(lines.map((line) => TracedText.join(sentences(line).toReversed(), ' '))),
  },
  {
    name: 'a sentence put in at every paragraph’s middle',
    apply: ({ lines, paragraphs, index }) =>
      joinLines(
        lines.map((line, i) => {
          if (!paragraphs.includes(i)) return line;
          const parts = sentences(line);
          const middle = parts.length >> 1;
          const put = `${(pick(NEWS, index + i) ?? '').split('. ')[0] ?? ''}.`;
          return TracedText.join([...parts.slice(0, middle), put, ...parts.slice(middle)], ' ');
        }),
      ),
  },
  {
    name: 'paragraphs run together',
    apply: ({ lines }) =>
      joinLines(
        lines.flatMap((line, i) =>
          i % 2 === 1
            ? []
            : [TracedText.join(lines[i + 1] === undefined ? [line] : [line, ' ', lines[i + 1] ?? ''])],
        ),
      ),
  },
  {
    name: 'a line for every sentence',
    apply: ({ lines }) => joinLines(lines.flatMap(sentences)),
  },
  {
    name: 'a line for every part between semicolons',
    apply: ({ traced }) => traced.rewrite(/; /g, () => '\n'),
  },
  { name: 'everything on one line', apply: ({ lines }) => TracedText.join(lines, ' ') },
  {
    name: 'captions said again under another paragraph',
    apply({ lines }) {
      const captions = lines.filter(({ text }) => text.includes('Ảnh: '));
      return captions.length === 0 ? null : joinLines([...lines, ...captions]);
    },
  },
  {
    name: 'the lead printed twice',
    apply({ lines, paragraphs }) {
      const [lead] = paragraphs;
      return lead === undefined ? null : withLine(lines, lead, (line) => [line, line]);
    },
  },
  {
    name: 'the lead printed again at the top',
    apply({ lines, paragraphs }) {
      const lead = lines[paragraphs[0] ?? -1];
      return lead === undefined ? null : joinLines([lead, ...lines]);
    },
  },
  {
    name: 'the title printed three times',
    apply: ({ lines: [title = '', ...rest] }) => joinLines([title, title, ...rest, title]),
  },
  { name: 'cut after half its lines', apply: ({ lines }) => joinLines(lines.slice(0, lines.length >> 1)) },
  {
    name: 'cut in the middle of a sentence',
    apply: ({ traced }) => TracedText.join([traced.slice(0, (traced.text.length * 2) / 3), '…']),
  },
  {
    name: 'only title and lead left',
    apply: ({ lines, paragraphs }) => joinLines(lines.slice(0, (paragraphs[0] ?? 0) + 1)),
  },
  {
    name: 'the first half gone',
    apply: ({ lines }) => joinLines(lines.slice(lines.length >> 1)),
  },
  {
    name: 'lines of a list in another order',
    apply({ lines }) {
      const isItem = ({ text }: TracedText) => /^[-+•] /.test(text);
      const items = lines.filter(isItem).toReversed();
      if (items.length < 3) return null;
      let next = 0;
      return joinLines(lines.map((line) => (isItem(line) ? (items[next++] ?? line) : line)));
    },
  },
  {
    name: 'the parts of a series in another order',
    apply({ lines }) {
      let turned = 0;
      const edited = lines.map((line) => {
        const parts = line.split(/; /g);
        if (parts.length < 3) return line;
        turned++;
        return TracedText.join(parts.toReversed(), '; ');
      });
      return turned === 0 ? null : joinLines(edited);
    },
  },
];

/** A sentence of another matter that says the same words. */
function retold(said: readonly string[]): string {
  return `Chuyên mục nhắc lại vài cụm từ bạn đọc hay hỏi: ${said.join(', chợ phiên hôm ấy vắng khách, ')}.`;
}
