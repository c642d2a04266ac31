/** The figures of one line with the words between them: all that the checks of one sentence read. */
import type { Token } from '../../language/tokenize.ts';
import { tokensBetween } from '../../language/tokens-between.ts';
import { isFigure, type Detection, type FigureDetection } from '../detection.ts';
import type { TokenizedText } from '../detector.ts';

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

export class FigureLine {
  readonly text: string;
  readonly figures: readonly FigureDetection[];
  readonly #tokens: readonly Token[];
  readonly #start: number;
  readonly #end: number;
  readonly #gaps: (readonly Token[] | undefined)[] = [];

  constructor(
    { text, tokens }: TokenizedText,
    figures: readonly FigureDetection[],
    start: number,
    end: number,
  ) {
    this.text = text;
    this.#tokens = tokens;
    this.figures = figures;
    this.#start = start;
    this.#end = end;
  }

  /** The words before figure `at`, back to the figure before it; behind the last for `figures.length`. */
  before(at: number): readonly Token[] {
    return (this.#gaps[at] ??= tokensBetween(this.#tokens, {
      start: this.figures[at - 1]?.end ?? this.#start,
      end: this.figures[at]?.start ?? this.#end,
    }));
  }

  /** The words behind figure `at`, up to the next one. */
  behind(at: number): readonly Token[] {
    return this.before(at + 1);
  }

  /** Says whether figures `from` and `to` stand in one sentence, no semicolon between. */
  areJoined(from: number, to: number): boolean {
    for (let at = from + 1; at <= to; at++) if (this.before(at).some(endsSentence)) return false;
    return true;
  }
}

/** Says whether a sentence, or its part before a semicolon, ends here. The dot of an abbreviation counts: it parts
 * what might belong together, which costs a note and never makes a wrong one. */
export function endsSentence({ kind, key }: Token): boolean {
  return kind === 'break' || key === ';' || STOPS.has(key);
}

/** The lines with at least two figures. Linear; words are read only where a check asks for them. */
export function* figureLines(
  article: TokenizedText,
  detections: readonly Detection[],
): Generator<FigureLine> {
  const { text } = article;
  let line: FigureDetection[] = [];
  let end = -1;
  for (const figure of detections.filter(isFigure)) {
    if (figure.start >= end) {
      if (line.length > 1) yield lineOf(article, line, end);
      line = [];
      const lineEnd = text.indexOf('\n', figure.start);
      end = lineEnd < 0 ? text.length : lineEnd;
    }
    line.push(figure);
  }
  if (line.length > 1) yield lineOf(article, line, end);
}

function lineOf(article: TokenizedText, figures: readonly FigureDetection[], end: number): FigureLine {
  return new FigureLine(article, figures, article.text.lastIndexOf('\n', figures[0]?.start ?? 0) + 1, end);
}
