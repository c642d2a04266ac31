/**
 * The export format, version 1: public/schema/clippings-1.json describes it, and a change there that a reader could
 * notice makes a version 2. Written as a stream, one clipping at a time.
 */
import type { Clipping } from '../clippings/clipping.ts';
import type { IsoDateTime } from '../clippings/fields.ts';
import type { LibraryFilter } from '../clippings/repository.ts';
import type { Vocabulary } from '../clippings/vocabulary.ts';
import { toExported } from './exported-clipping.ts';

export const SCHEMA_ID = 'urn:diem-bao:clippings:1';
const SCHEMA_VERSION = 1;

export interface ExportHeader {
  readonly exportedAt: IsoDateTime;
  readonly filter: LibraryFilter;
  /** What the tags mean; a free tag is not among them. */
  readonly vocabulary: Vocabulary;
}

/**
 * The whole document, chunk by chunk; the chunks joined are the JSON text. `count` comes last, since only then is it
 * known for certain. Throws what the batches throw.
 */
export async function* clippingsJson(
  header: ExportHeader,
  batches: AsyncIterable<readonly Clipping[]>,
): AsyncGenerator<string> {
  const { exportedAt, filter, vocabulary } = header;
  yield `{"schema":${JSON.stringify(SCHEMA_ID)},"version":${SCHEMA_VERSION},`;
  yield `"exportedAt":${JSON.stringify(exportedAt)},"filter":${JSON.stringify(filter)},`;
  yield `"vocabulary":${JSON.stringify(vocabulary)},"clippings":[`;
  let count = 0;
  for await (const batch of batches) {
    for (const clipping of batch) {
      yield `${count === 0 ? '' : ','}\n${JSON.stringify(toExported(clipping))}`;
      count++;
    }
  }
  yield `\n],"count":${String(count)}}\n`;
}
