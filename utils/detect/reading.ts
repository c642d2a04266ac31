import { tokenize } from '../language/tokenize.ts';
import { readArticleDate } from './article-date.ts';
import type { CalendarDate, Reading } from './detector.ts';
import { resolveDates } from './detectors/date.ts';
import { readPrintedDates } from './detectors/date/printed.ts';

/**
 * What the detectors read of a normalised text: its tokens and printed dates, each read once. Without a date given,
 * the article's is read from the text where it opens the article.
 */
export function createReading(
  text: string,
  { articleDate, opensArticle }: { articleDate: CalendarDate | null; opensArticle: boolean },
): Reading {
  const tokens = tokenize(text);
  const dates = readPrintedDates(tokens);
  const own = opensArticle ? () => readArticleDate(text, [...resolveDates(tokens, dates, null)]) : () => null;
  return { text, tokens, dates, articleDate: articleDate ?? own() };
}
