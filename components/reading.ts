import type { AnnotationData } from '../utils/clippings/annotation.ts';
import { isFigure } from '../utils/detect/detection.ts';
import { formatFigure, formatIsoDate } from '../utils/i18n/format.ts';
import type { Language } from '../utils/i18n/messages.ts';

/**
 * What was read, in one line, where that says more than the printed words: the figure in full, the date in full, the
 * person's full name, the document's one form. Null where the printed words say it themselves.
 */
export function readingOf(data: AnnotationData, printed: string, language: Language): string | null {
  const reading = read(data, language);
  return reading === undefined || isSame(reading, printed) ? null : reading;
}

function read(data: AnnotationData, language: Language): string | undefined {
  if (isFigure(data)) return data.amount.type === 'unknown' ? undefined : formatFigure(data, language);
  switch (data.kind) {
    case 'date':
      return formatIsoDate(data.iso, language);
    case 'person':
      return data.fullName;
    case 'document':
      return data.key;
    case 'organization':
    case 'place':
    case 'award':
    case 'programme':
      return undefined;
  }
}

/** `73 / 126` is the printed `73/126`; other signs stay, since a misread `2.5` must show. */
function isSame(reading: string, printed: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/\s*\/\s*/g, '/')
      .replaceAll('\u00A0', ' ')
      .toLocaleLowerCase('vi');
  return plain(reading) === plain(printed);
}
