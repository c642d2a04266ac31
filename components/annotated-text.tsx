import { currentData, type Annotation } from '../utils/clippings/annotation.ts';
import type { Messages } from '../utils/i18n/messages.ts';

export interface AnnotatedTextProps {
  readonly text: string;
  /** In text order, with offsets into `text`. */
  readonly annotations: readonly Annotation[];
  readonly messages: Messages;
}

/** A saved text with its annotations marked, one paragraph a block. On our own page, so `<mark>` may be used. */
export function AnnotatedText({ text, annotations, messages }: AnnotatedTextProps) {
  return (
    <div class="article-text">
      {paragraphsOf(text, annotations).map(({ start, pieces }) => (
        <p key={start}>
          {pieces.map(({ at, text: piece, annotation }) =>
            annotation ? <Mark key={at} annotation={annotation} text={piece} messages={messages} /> : piece,
          )}
        </p>
      ))}
    </div>
  );
}

interface MarkProps {
  readonly annotation: Annotation;
  readonly text: string;
  readonly messages: Messages;
}

function Mark({ annotation, text, messages }: MarkProps) {
  const { kind } = currentData(annotation);
  const { status } = annotation.decision;
  return (
    <mark
      class={`kind-${kind} status-${status}`}
      title={`${messages.kinds[kind]} · ${messages.statuses[status]}`}
    >
      {text}
    </mark>
  );
}

interface Piece {
  /** Offset into the whole text. */
  readonly at: number;
  readonly text: string;
  readonly annotation?: Annotation;
}

/** Blocks cut at their annotations. Of two annotations at one place the first is shown. Linear. */
function paragraphsOf(text: string, annotations: readonly Annotation[]) {
  let next = 0;
  let start = 0;
  return text.split('\n').map((block) => {
    const end = start + block.length;
    const pieces: Piece[] = [];
    let at = start;
    for (; next < annotations.length; next++) {
      const annotation = annotations[next];
      if (!annotation || annotation.quote.start >= end) break;
      const { quote } = annotation;
      if (quote.start < at || quote.end > end) continue;
      pieces.push({ at, text: text.slice(at, quote.start) });
      pieces.push({ at: quote.start, text: quote.exact, annotation });
      at = quote.end;
    }
    pieces.push({ at, text: text.slice(at, end) });
    const paragraph = { start, pieces };
    start = end + 1;
    return paragraph;
  });
}
