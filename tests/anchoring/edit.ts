/** What an edit of an article is, and what edits are made of. */
import type { TextRange } from '../../utils/language/normalize.ts';
import type { Original, OriginalMark } from './originals.ts';
import { TracedText } from './traced-text.ts';

export interface Edit {
  readonly name: string;
  /** The edited text; null where the article has nothing to edit in this way. */
  readonly apply: (article: EditedArticle) => TracedText | null;
}

/** An original with what edits ask of it. */
export interface EditedArticle extends Original {
  /** Its number among the originals: which of several like things an edit takes. */
  readonly index: number;
  readonly traced: TracedText;
  readonly lines: readonly TracedText[];
  /** Indices of the lines that are paragraphs, not titles, datelines, captions or bylines. */
  readonly paragraphs: readonly number[];
}

const MIN_PARAGRAPH = 120;

export function toEdited(original: Original, index: number): EditedArticle {
  const traced = TracedText.original(original.text);
  const lines = traced.lines();
  const paragraphs = lines.flatMap(({ text }, i) => (text.length >= MIN_PARAGRAPH ? [i] : []));
  return { ...original, index, traced, lines, paragraphs };
}

/** One of several, another for every article. */
export function pick<Item>(items: readonly Item[], index: number): Item | null {
  return items[(index * 7 + 3) % Math.max(1, items.length)] ?? null;
}

export function joinLines(lines: readonly (TracedText | string)[]): TracedText {
  return TracedText.join(lines, '\n');
}

/** The lines with one changed, or one made several. */
export function withLine(
  lines: readonly TracedText[],
  at: number,
  change: (line: TracedText) => readonly (TracedText | string)[],
): TracedText {
  return joinLines(lines.flatMap((line, i) => (i === at ? change(line) : [line])));
}

/** A paragraph in sentences, the spaces between them dropped. */
export function sentences(paragraph: TracedText): TracedText[] {
  return paragraph.split(/(?<=(?<!Pte)(?<=[\p{Ll}\p{N})”])[.!?…]”?) (?=[\p{Lu}“])/gu);
}

/** Marks of some kinds that are in a paragraph, not in a title or byline. */
export function marksInParagraphs(
  { text, marks }: EditedArticle,
  accept: (mark: OriginalMark, words: string) => boolean,
): OriginalMark[] {
  const lineOf = ({ start }: TextRange) => {
    const end = text.indexOf('\n', start);
    return text.slice(text.lastIndexOf('\n', start) + 1, end < 0 ? undefined : end);
  };
  return marks.filter(
    (mark) => lineOf(mark).length >= MIN_PARAGRAPH && accept(mark, text.slice(mark.start, mark.end)),
  );
}
