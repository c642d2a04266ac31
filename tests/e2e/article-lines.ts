/** The lines of an article saved as text, told apart by what a news page does with each. */

/**
 * `date` and `counter` stand beside a headline, `site` lines (ratings, headings of lists, notices) around the
 * article; none of these three is part of what an extension should take for the article.
 */
export type LineRole = 'headline' | 'date' | 'counter' | 'lead' | 'paragraph' | 'caption' | 'byline' | 'site';

export interface ArticleLine {
  readonly role: LineRole;
  /** As saved, white space at both ends aside. */
  readonly text: string;
  /** UTF-16 offsets into the saved text, half-open. */
  readonly start: number;
  readonly end: number;
}

const CRAWLED = /^\s*date \d{4}-\d{2}\s+/u;
const DATE = /^Thứ \p{L}+ - \d{2}\/\d{2}\/\d{4} \d{2}:\d{2}$/u;
const COUNTER = /^\d{1,6}$/u;
const CREDIT = /^(?:Tác giả bài viết|Nguồn tin):/u;
const PHOTO = /Ảnh: [^.:]{2,40}$/u;
/** From the first of these lines on, the page is the site's. */
const SITE =
  /^(?:Tổng số điểm của bài viết|Xếp hạng:|Click để đánh giá|Ý kiến bạn đọc|Những tin (?:mới|cũ) hơn)/u;
/** UTF-16 code units. A headline is no longer and ends in no full stop; a name at the end is shorter. */
const LONGEST_HEADLINE = 160;
const LONGEST_NAME = 40;

/** Without the month a crawler wrote before the first line: no page shows it, and it hides where the line begins. */
export function withoutCrawledMonth(saved: string): string {
  return saved.replace(CRAWLED, '');
}

export function articleLines(saved: string): ArticleLine[] {
  const lines: ArticleLine[] = [];
  let start = 0;
  let isSite = false;
  let isLead = true;
  const split = saved.split('\n');
  const last = split.findLastIndex((line) => line.trim() !== '');
  for (const [index, line] of split.entries()) {
    const text = line.trim();
    const end = start + line.length;
    if (text !== '') {
      isSite ||= SITE.test(text);
      const role: LineRole = isSite
        ? 'site'
        : roleOf(text, { isFirst: lines.length === 0, isLast: index === last, isLead });
      isLead &&= role !== 'lead';
      lines.push({ role, text, start, end });
    }
    start = end + 1;
  }
  return lines;
}

interface Position {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The lead is still to come. */
  readonly isLead: boolean;
}

function roleOf(text: string, { isFirst, isLast, isLead }: Position): LineRole {
  if (DATE.test(text)) return 'date';
  if (COUNTER.test(text)) return 'counter';
  if (CREDIT.test(text) || (isLast && text.length <= LONGEST_NAME)) return 'byline';
  if (isFirst && text.length <= LONGEST_HEADLINE && !/[.!?]$/u.test(text)) return 'headline';
  if (PHOTO.test(text)) return 'caption';
  return isLead ? 'lead' : 'paragraph';
}
