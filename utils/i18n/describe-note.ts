import type { ConsistencyNote } from '../detect/consistency.ts';
import { formatFigure } from './format.ts';
import { messagesIn, type Language } from './messages.ts';

/** A sentence that says which figures do not fit: `Các phần cộng lại là 138 đại biểu, bài ghi 135 đại biểu.` */
export function describeNote(note: ConsistencyNote, language: Language): string {
  const sentences = messagesIn(language).card.note;
  const [actual, expected] = [note.actual, note.expected].map((value) =>
    formatFigure({ amount: { type: 'exact', value }, unit: note.unit }, language),
  );
  return sentences[sentenceFor(note)](actual ?? '', expected ?? '');
}

/** Two rules say something else than the others of their type. */
function sentenceFor({ type, rule }: ConsistencyNote) {
  if (rule === 'consistency/larger-part') return 'larger-part';
  return rule === 'consistency/direction' ? 'direction' : type;
}
