/**
 * Points in a row, which lend each other their months and years: `từ ngày 20 đến ngày 30-5`, `Đêm 9, rạng sáng
 * 10/9`, `các năm 2022, 2023`, `quý I và II/2024`.
 */
import type { Token } from '../../../language/tokenize.ts';
import { readBarePoint, readLoneDay } from './bare.ts';
import { readDayBody, readLedDay } from './day.ts';
import { readLedMonth, readLedQuarter, readListed } from './month.ts';
import { smallNumberAt, yearAt } from './numerals.ts';
import { lacksMonth, type PrintedPoint } from './point.ts';
import { endsFigureless, isCounted } from './words.ts';
import { readLedYear } from './year.ts';

/** More points than a sentence lists; keeps the reading linear. */
const LONGEST_CHAIN = 24;

export type Joint = 'range' | 'list';

export interface Chain {
  readonly points: readonly PrintedPoint[];
  /** `joints[i]` stands between `points[i]` and `points[i + 1]`. */
  readonly joints: readonly Joint[];
}

/** Reads the longest chain that begins at a token, or null. */
export function readChain(tokens: readonly Token[], at: number): Chain | null {
  const first = readLedPoint(tokens, at) ?? readBarePoint(tokens, at) ?? readLoneDay(tokens, at);
  if (!first) return null;
  const points = [first];
  const joints: Joint[] = [];
  for (let last = first; points.length < LONGEST_CHAIN;) {
    const step = readStep(tokens, last);
    if (!step) break;
    points.push(step.point);
    joints.push(step.joint);
    last = step.point;
  }
  return trimmed(tokens, points, joints);
}

function readLedPoint(tokens: readonly Token[], at: number): PrintedPoint | null {
  return (
    readLedDay(tokens, at) ??
    readLedMonth(tokens, at) ??
    readLedQuarter(tokens, at) ??
    readLedYear(tokens, at)
  );
}

function readStep(
  tokens: readonly Token[],
  last: PrintedPoint,
): { joint: Joint; point: PrintedPoint } | null {
  const joint = readJoint(tokens, last.to);
  if (joint) {
    const point = readLedPoint(tokens, joint.to) ?? readUnled(tokens, joint.to, last.unit);
    return point?.unit === last.unit ? { joint: joint.kind, point } : null;
  }
  // `đêm 9 rạng sáng 10/9`, `đêm 30 rạng ngày 1/10`
  if (!lacksMonth(last)) return null;
  const point = readLedDay(tokens, last.to);
  return point ? { joint: 'list', point } : null;
}

function readJoint(tokens: readonly Token[], at: number): { kind: Joint; to: number } | null {
  switch (tokens[at]?.key ?? '') {
    case 'cho':
      return tokens[at + 1]?.key === 'đến' ? { kind: 'range', to: skipHet(tokens, at + 2) } : null;
    case 'đến':
    case 'tới':
      return { kind: 'range', to: skipHet(tokens, at + 1) };
    case '-':
      return { kind: 'range', to: at + 1 };
    case ',':
    case ';':
      return { kind: 'list', to: tokens[at + 1]?.key === 'và' ? at + 2 : at + 1 };
    case 'và':
    case 'hoặc':
    case '&':
      return { kind: 'list', to: at + 1 };
    default:
      return null;
  }
}

const skipHet = (tokens: readonly Token[], at: number) => (tokens[at]?.key === 'hết' ? at + 1 : at);

/** A neighbour without a leading word takes the unit of the point before it. */
function readUnled(tokens: readonly Token[], at: number, unit: PrintedPoint['unit']): PrintedPoint | null {
  switch (unit) {
    case 'day':
      return readDayBody(tokens, at, true);
    case 'month':
    case 'quarter':
      return readListed(tokens, at, unit);
    case 'year': {
      const year = yearAt(tokens, at);
      return year !== null ? { from: at, to: at + 1, unit, year, led: false } : null;
    }
  }
}

/** Takes off the end what turned out to be no date: `ngày 5/9, 10 người`, `năm 2019, 2000 hộ`. */
function trimmed(tokens: readonly Token[], points: PrintedPoint[], joints: Joint[]): Chain | null {
  for (let last = points.at(-1); last; last = points.at(-1)) {
    if (isFinished(tokens, last, joints.at(-1))) break;
    points.pop();
    joints.pop();
  }
  return points.length > 0 ? { points, joints } : null;
}

function isFinished(tokens: readonly Token[], point: PrintedPoint, joint: Joint | undefined): boolean {
  if (lacksMonth(point)) return false;
  if (point.led || (point.year !== undefined && point.unit !== 'year')) return true;
  const next = tokens[point.to];
  const isSlashed =
    point.unit === 'day' && smallNumberAt(tokens, point.from) !== null && tokens[point.from + 1]?.key === '/';
  return isSlashed || joint === 'range' ? !isCounted(next) : endsFigureless(next);
}
