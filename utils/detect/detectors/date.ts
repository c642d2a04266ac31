/**
 * Calendar points and periods, with their leading words and the value they name.
 *
 * Reads `Chiều 8/1/2020`, `6 tháng đầu năm 2024`, `từ ngày 20 đến ngày 30-5`, `16 tháng Giêng năm Quý Mão`; leaves
 * `73/126 địa bàn`, `năm qua`, `Hội trường 2-9`, `đầu` of `đầu năm 2024`.
 */
import type { Token } from '../../language/tokenize.ts';
import { formatPoint, formatRange } from '../calendar.ts';
import type { DateDetection } from '../detection.ts';
import type { CalendarDate, Detector } from '../detector.ts';
import type { FoundDate } from './date/found.ts';
import type { PrintedDate } from './date/printed.ts';

/** What the dates of a text say in an article of the day, in order. */
export function* resolveDates(
  tokens: readonly Token[],
  printed: readonly PrintedDate[],
  article: CalendarDate | null,
): Generator<DateDetection> {
  let end = 0;
  for (const date of printed) {
    if (date.from < end || (date.needsArticle && article === null)) continue;
    for (const found of date.resolve(article)) yield toDetection(tokens, found);
    end = date.to;
  }
}

export const date: Detector = {
  id: 'date',
  kinds: ['date'],
  find: ({ tokens, dates, articleDate }) => resolveDates(tokens, dates, articleDate),
};

function toDetection(
  tokens: readonly Token[],
  { from, to, start, end, implied, rule }: FoundDate,
): DateDetection {
  return {
    kind: 'date',
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    iso: end ? formatRange(start, end) : formatPoint(start),
    implied,
    rule: `date/${rule}`,
  };
}
