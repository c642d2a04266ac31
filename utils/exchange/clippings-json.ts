/**
 * The export format, version 1: public/schema/clippings-1.json describes it, and a change there that a reader could
 * notice makes a version 2. Written as a stream, one clipping at a time.
 */
import type { Annotation, Quote } from '../clippings/annotation.ts';
import type { Clipping } from '../clippings/clipping.ts';
import { createCodePointIndex } from '../clippings/code-points.ts';
import type { IsoDateTime } from '../clippings/fields.ts';
import type { LibraryFilter } from '../clippings/repository.ts';

export const SCHEMA_ID = 'urn:diem-bao:clippings:1';
export const SCHEMA_VERSION = 1;

export interface ExportHeader {
  readonly exportedAt: IsoDateTime;
  readonly filter: LibraryFilter;
}

/** A half-open range. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A quote whose place is given as JavaScript and as Python count. */
export interface ExportedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly utf16: Span;
  readonly codePoints: Span;
}

export type ExportedAnnotation = Omit<Annotation, 'quote'> & { readonly quote: ExportedQuote };
export type ExportedClipping = Omit<Clipping, 'annotations' | 'passage'> & {
  readonly passage?: ExportedQuote;
  readonly annotations: readonly ExportedAnnotation[];
};

/**
 * The whole document, chunk by chunk; the chunks joined are the JSON text. `count` comes last, since only then is it
 * known for certain. Throws what the batches throw.
 */
export async function* clippingsJson(
  header: ExportHeader,
  batches: AsyncIterable<readonly Clipping[]>,
): AsyncGenerator<string> {
  const { exportedAt, filter } = header;
  yield `{"schema":${JSON.stringify(SCHEMA_ID)},"version":${SCHEMA_VERSION},`;
  yield `"exportedAt":${JSON.stringify(exportedAt)},"filter":${JSON.stringify(filter)},"clippings":[`;
  let count = 0;
  for await (const batch of batches) {
    for (const clipping of batch) {
      yield `${count === 0 ? '' : ','}\n${JSON.stringify(toExported(clipping))}`;
      count++;
    }
  }
  yield `\n],"count":${String(count)}}\n`;
}

/** A clipping as the export writes it. */
export function toExported(clipping: Clipping): ExportedClipping {
  const toCodePoints = createCodePointIndex(clipping.article.text);
  const toQuote = ({ exact, prefix, suffix, start, end }: Quote): ExportedQuote => ({
    exact,
    prefix,
    suffix,
    utf16: { start, end },
    codePoints: { start: toCodePoints(start), end: toCodePoints(end) },
  });
  const annotations = clipping.annotations.map((annotation) => ({
    ...annotation,
    quote: toQuote(annotation.quote),
  }));
  return clipping.kind === 'passage'
    ? { ...clipping, passage: toQuote(clipping.passage), annotations }
    : { ...clipping, annotations };
}
