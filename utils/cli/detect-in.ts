/** What was found in one source, in the form the command line prints. */
import type { ConsistencyNote } from '../detect/consistency.ts';
import { detect } from '../detect/detect.ts';
import { formatAmount, isFigure, type Detection, type Honour, type Kind } from '../detect/detection.ts';
import type { CalendarDate } from '../detect/detector.ts';
import { normalize } from '../language/normalize.ts';
import type { PageSource, TextSource } from './sources.ts';

/** All values are strings, as the annotation guide writes them. */
export interface Row {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly text: string;
  readonly value?: string;
  readonly unit?: string;
  readonly approx?: string;
  readonly title?: string;
  readonly rule: string;
}

export interface ReportedArticle {
  readonly title: string;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  /** The outlet's name. */
  readonly outlet: string | null;
  readonly address: string;
  readonly text: string;
  /** Reasons, none where all is well; see page/article.ts. */
  readonly doubtful: readonly string[];
}

export interface Report {
  readonly file: string;
  readonly article?: ReportedArticle;
  readonly detections: readonly Row[];
  readonly honours: readonly Honour[];
  readonly notes: readonly ConsistencyNote[];
}

export function detectIn(source: TextSource | PageSource): Report {
  if (source.type === 'text') return { file: source.file, ...find(source.text, source.date) };
  const { title, byline, publishedAt, outlet, address, text, doubtful } = source.article;
  const article = { title, byline, publishedAt, outlet: outlet?.name ?? null, address, text, doubtful };
  return { file: source.file, article, ...find(text, publishedAt) };
}

function find(raw: string, date: string | null): Pick<Report, 'detections' | 'honours' | 'notes'> {
  const normalized = normalize(raw);
  const { detections, honours, notes } = detect(normalized.text, { articleDate: toCalendarDate(date) });
  const rows = detections.map((detection): Row => {
    const { start, end } = normalized.toRaw(detection);
    const { kind, rule } = detection;
    return { start, end, kind, text: raw.slice(start, end), ...fieldsOf(detection), rule };
  });
  return {
    detections: rows,
    honours,
    notes: notes.map((note) => ({ ...note, figures: note.figures.map(normalized.toRaw) })),
  };
}

/** Value, unit, approximation and title as strings. */
export function fieldsOf(detection: Detection): Pick<Row, 'value' | 'unit' | 'approx' | 'title'> {
  if (isFigure(detection)) {
    const { amount, unit, approximation } = detection;
    return { value: formatAmount(amount), unit, ...(approximation && { approx: approximation }) };
  }
  if (detection.kind === 'date') return { value: detection.iso };
  if (detection.kind === 'person' && detection.title !== undefined) return { title: detection.title };
  return {};
}

/** The day of an ISO 8601 date or date and time; null where it gives none. */
export function toCalendarDate(date: string | null): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date ?? '');
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
