/**
 * A sentence as the honours reader walks it: tokens in which every detection is one, so that phrases are looked up
 * around names and figures without stepping into them.
 */
import { UNNUMBERED } from '../../language/word-number.ts';
import { foldWord } from '../../language/fold.ts';
import type { Token, WordToken } from '../../language/tokenize.ts';
import type { Detection, Kind } from '../detection.ts';
import type { Reading } from '../detector.ts';
import { awardAt } from '../detectors/award.ts';

export interface Sentence {
  /** The article's text, which the tokens' offsets are into. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The detection that the token of the same index stands for. */
  readonly found: readonly (Detection | null)[];
  readonly awards: readonly AwardMention[];
  /** A caption or headline: its line ends without a full stop, or credits a photo. */
  readonly isCaption: boolean;
}

export interface AwardMention {
  /** Index of its token. */
  readonly at: number;
  readonly text: string;
  /** `25 giấy khen`: how many were given; null where the award is not counted. */
  readonly count: number | null;
}

/** Abbreviations whose dot ends no sentence, single capitals among them. */
const ABBREVIATION = /^(TP|TX|TT|Tp|Tx|ThS|TS|PGS|GS|BS|Ths|Ts|St|\p{Lu})$/u;
/** In every award that can be counted. */
const AWARD_WORD = /khen|chương|cờ|hiệu|bằng|bảng|giải/iu;
/** A body line whose full stop was forgotten is longer than any caption. */
const LONGEST_CAPTION = 60;

/** The sentences of the text that name an award. Linear in the text. */
export function* honourSentences(reading: Reading, detections: readonly Detection[]): Generator<Sentence> {
  const lines = linesOf(reading.tokens);
  let next = 0;
  for (const line of lines) {
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last) continue;
    while ((detections[next]?.end ?? Infinity) <= first.start) next++;
    if (!namesAward(detections, next, last.end)) continue;
    const isCaption = isCaptionLine(line);
    let sentence = new Builder(reading.text, isCaption);
    for (let i = 0; i < line.length; i++) {
      const token = line[i];
      if (!token) break;
      while ((detections[next]?.end ?? Infinity) <= token.start) next++;
      const covering = detections[next];
      if (covering && covering.start <= token.start) sentence.addDetection(covering, line, i);
      else sentence.addToken(token);
      if (endsSentence(line, i)) {
        if (sentence.awards.length > 0) yield sentence;
        sentence = new Builder(reading.text, isCaption);
      }
    }
    if (sentence.awards.length > 0) yield sentence;
  }
}

/** Says whether one of the detections up to `end` may hold an award; most lines have none. */
function namesAward(detections: readonly Detection[], from: number, end: number): boolean {
  for (let i = from; (detections[i]?.start ?? Infinity) < end; i++) {
    const detection = detections[i];
    if (detection?.kind === 'award') return true;
    if (detection?.kind === 'count' && AWARD_WORD.test(detection.unit)) return true;
  }
  return false;
}

/** Says whether token `at` stands for a detection of the kind. */
export function isKind(sentence: Sentence, at: number, ...kinds: readonly Kind[]): boolean {
  const found = sentence.found[at];
  return found !== undefined && found !== null && kinds.includes(found.kind);
}

/** The text from token `from` to before token `to`. */
export function slice({ text, tokens }: Sentence, from: number, to: number): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? text.slice(first.start, last.end) : '';
}

class Builder implements Sentence {
  readonly tokens: Token[] = [];
  readonly found: (Detection | null)[] = [];
  readonly awards: AwardMention[] = [];
  readonly text: string;
  readonly isCaption: boolean;

  constructor(text: string, isCaption: boolean) {
    this.text = text;
    this.isCaption = isCaption;
  }

  addToken(token: Token): void {
    this.tokens.push(token);
    this.found.push(null);
  }

  /** Adds a detection once, at the first token of `line` that it covers. */
  addDetection(detection: Detection, line: readonly Token[], i: number): void {
    if (this.found.at(-1) === detection) return;
    const award = awardIn(this.text, detection, line, i);
    if (award) this.awards.push({ at: this.tokens.length, ...award });
    this.tokens.push(standIn(this.text, detection));
    this.found.push(detection);
  }
}

function awardIn(
  text: string,
  detection: Detection,
  line: readonly Token[],
  i: number,
): Omit<AwardMention, 'at'> | null {
  if (detection.kind === 'award') {
    if (isCompetitionPrize(detection.name ?? '', detection.grade)) return null;
    return { text: text.slice(detection.start, detection.end), count: null };
  }
  if (detection.kind !== 'count' || detection.amount.type !== 'exact' || detection.unit === '') return null;
  // The unit may be shorter than the award: 2 Huân chương | Lao động hạng Ba.
  for (let at = i; (line[at]?.start ?? Infinity) < detection.end; at++) {
    const award = awardAt(line, at);
    if (!award) continue;
    if (isCompetitionPrize(award.name, award.grade)) return null;
    return { text: award.text, count: Number(detection.amount.value) };
  }
  return null;
}

/** Prizes of a competition are no honours: giải Nhất, Huy chương Vàng, HCV. */
function isCompetitionPrize(name: string, grade: string | undefined): boolean {
  const key = foldWord(name);
  if (key === 'huy chương') return grade !== undefined;
  return key === 'giải' || /^(hc[vbđ]|quả bóng|chiếc giày)/u.test(key);
}

function standIn(text: string, detection: Detection): WordToken {
  const { start, end, kind } = detection;
  return {
    kind: 'word',
    start,
    end,
    text: text.slice(start, end),
    key: `⟨${kind}⟩`,
    spaced: true,
    wordNumber: UNNUMBERED,
    letters: 'lower',
  };
}

function linesOf(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark?.key === '?' || mark?.key === '!') return true;
  if (mark?.key !== '.') return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!after) return true;
  if (!after.spaced || (after.kind === 'word' && after.letters === 'lower')) return false;
  return !(before && ABBREVIATION.test(before.text));
}

function isCaptionLine(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  if (tokens.some(({ key }, i) => key === 'ảnh' && tokens[i + 1]?.key === ':')) return true;
  return last !== undefined && tokens.length < LONGEST_CAPTION && !/^[.!?…";)]$/u.test(last.key);
}
