/**
 * A text that remembers, for every UTF-16 code unit, where it stood in the original it was edited from: an edit need
 * not be told of the quotes to say where each of them went.
 */
import type { TextRange } from '../../utils/language/normalize.ts';

/** The origin of what the original does not have. */
const FRESH = -1;

export class TracedText {
  readonly text: string;
  readonly #origins: readonly number[];

  private constructor(text: string, origins: readonly number[]) {
    this.text = text;
    this.#origins = origins;
  }

  static original(text: string): TracedText {
    return new TracedText(
      text,
      Array.from({ length: text.length }, (_, at) => at),
    );
  }

  /** Text written anew. */
  static fresh(text: string): TracedText {
    return new TracedText(text, new Array<number>(text.length).fill(FRESH));
  }

  static join(parts: readonly (TracedText | string)[], separator = ''): TracedText {
    const texts = parts.map((part) => (typeof part === 'string' ? TracedText.fresh(part) : part));
    return new TracedText(
      texts.map(({ text }) => text).join(separator),
      texts.flatMap((part, i) => [
        ...(i === 0 ? [] : new Array<number>(separator.length).fill(FRESH)),
        ...part.#origins,
      ]),
    );
  }

  slice(start: number, end?: number): TracedText {
    return new TracedText(this.text.slice(start, end), this.#origins.slice(start, end));
  }

  /** The parts between the matches of a pattern; the matches are dropped. */
  split(pattern: RegExp): TracedText[] {
    const parts: TracedText[] = [];
    let from = 0;
    for (const match of this.text.matchAll(pattern)) {
      parts.push(this.slice(from, match.index));
      from = match.index + match[0].length;
    }
    return [...parts, this.slice(from)];
  }

  lines(): TracedText[] {
    return this.split(/\n/g);
  }

  /** Every match written anew; a match for which null is answered is left as it is. */
  rewrite(pattern: RegExp, anew: (match: RegExpExecArray) => string | null): TracedText {
    return this.#replace(pattern, (match, piece) => {
      const text = anew(match);
      return text === null ? piece : TracedText.fresh(text);
    });
  }

  /** Ranges of this text, in order and apart, written anew; one for which null is answered is left as it is. */
  rewriteAt(ranges: readonly TextRange[], anew: (text: string, index: number) => string | null): TracedText {
    const parts: TracedText[] = [];
    let from = 0;
    ranges.forEach(({ start, end }, i) => {
      const text = anew(this.text.slice(start, end), i);
      parts.push(this.slice(from, start), text === null ? this.slice(start, end) : TracedText.fresh(text));
      from = end;
    });
    return TracedText.join([...parts, this.slice(from)]);
  }

  /** Every match in another spelling of the same length: the same words. */
  respell(pattern: RegExp, spelling: (match: string) => string): TracedText {
    return this.#replace(pattern, (match, piece) => {
      const text = spelling(match[0]);
      if (text.length !== match[0].length) throw new RangeError(`${text} is no spelling of ${match[0]}`);
      return new TracedText(text, piece.#origins);
    });
  }

  #replace(pattern: RegExp, make: (match: RegExpExecArray, piece: TracedText) => TracedText): TracedText {
    const parts: TracedText[] = [];
    let from = 0;
    for (const match of this.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      parts.push(this.slice(from, match.index), make(match, this.slice(match.index, end)));
      from = end;
    }
    return TracedText.join([...parts, this.slice(from)]);
  }

  /** Every place where the whole of an original range stands uncut, in order. */
  placesOf({ start, end }: TextRange): TextRange[] {
    const places: TextRange[] = [];
    for (let at = this.#origins.indexOf(start); at >= 0; at = this.#origins.indexOf(start, at + 1)) {
      let to = at + 1;
      while (to < at + end - start && this.#origins[to] === start + to - at) to++;
      if (to === at + end - start) places.push({ start: at, end: to });
    }
    return places;
  }

  /** From the first to the last of what is left of an original range; null where nothing is. */
  extentOf({ start, end }: TextRange): TextRange | null {
    const left = this.#origins.flatMap((origin, at) => (origin >= start && origin < end ? [at] : []));
    const [first, last] = [left[0], left.at(-1)];
    return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
  }

  /** How many code units of an original range are left, wherever they stand. */
  leftOf({ start, end }: TextRange): number {
    return new Set(this.#origins.filter((origin) => origin >= start && origin < end)).size;
  }
}
