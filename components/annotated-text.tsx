import { Component } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { currentData, type Annotation, type AnnotationId } from '../utils/clippings/annotation.ts';
import type { Messages } from '../utils/i18n/messages.ts';
import type { ReviewItem } from '../utils/panel/review-list.ts';

export interface AnnotatedTextProps {
  readonly text: string;
  /** In text order, with offsets into `text`. */
  readonly marks: readonly ReviewItem[];
  readonly messages: Messages;
  /** The mark that is looked at, and scrolled to. */
  readonly current?: AnnotationId | null;
  /** A mark was clicked. */
  readonly onPick?: (id: AnnotationId) => void;
}

/**
 * A saved text with its annotations marked, one paragraph a block. On our own page, so `<mark>` may be used. Each
 * paragraph names in `data-start` where it begins in the text.
 */
export function AnnotatedText({ text, marks, ...others }: AnnotatedTextProps) {
  const paragraphs = useMemo(() => paragraphsOf(text, marks), [text, marks]);
  const textRef = useRef<HTMLDivElement>(null);
  const { current = null } = others;
  useEffect(() => {
    if (current !== null) {
      textRef.current?.querySelector('mark[aria-current]')?.scrollIntoView({ block: 'nearest' });
    }
  }, [current]);
  return (
    <div class="article-text" ref={textRef}>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.start} {...paragraph} {...others} />
      ))}
    </div>
  );
}

type ParagraphProps = ParagraphText & Omit<AnnotatedTextProps, 'text' | 'marks'>;

/** Rendered anew only where something of it changed: a long article has a thousand, and every key changes one. */
class Paragraph extends Component<ParagraphProps> {
  override shouldComponentUpdate(next: ParagraphProps): boolean {
    const { pieces, messages, current = null } = this.props;
    const has = (id: AnnotationId | null) => pieces.some(({ annotation }) => annotation?.id === id);
    const isLookedAt = next.current !== current && (has(current) || has(next.current ?? null));
    return messages !== next.messages || isLookedAt || !isEqualPieces(pieces, next.pieces);
  }

  override render({ start, pieces, messages, current = null, onPick }: ParagraphProps) {
    return (
      <p data-start={start}>
        {pieces.map(({ at, text, annotation }) =>
          annotation ? (
            <Mark
              key={at}
              annotation={annotation}
              text={text}
              isCurrent={annotation.id === current}
              messages={messages}
              {...(onPick && { onPick })}
            />
          ) : (
            text
          ),
        )}
      </p>
    );
  }
}

function isEqualPieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  return (
    a.length === b.length &&
    a.every((piece, index) => {
      const other = b[index];
      return piece.annotation === other?.annotation && piece.at === other?.at && piece.text === other.text;
    })
  );
}

interface MarkProps extends Pick<AnnotatedTextProps, 'messages' | 'onPick'> {
  readonly annotation: Annotation;
  readonly text: string;
  readonly isCurrent: boolean;
}

/** Clicked for convenience only: by keyboard and for a screen reader the list beside it goes to every mark. */
function Mark({ annotation, text, isCurrent, messages, onPick }: MarkProps) {
  const { kind } = currentData(annotation);
  const { status } = annotation.decision;
  return (
    <mark
      class={`kind-${kind} status-${status}`}
      aria-current={isCurrent ? 'true' : undefined}
      title={`${messages.kinds[kind]} · ${messages.statuses[status]}`}
      onClick={
        onPick &&
        (() => {
          onPick(annotation.id);
        })
      }
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

interface ParagraphText {
  /** Where it begins in the whole text. */
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Blocks cut at their annotations. Of two annotations at one place the first is shown. Linear. */
function paragraphsOf(text: string, marks: readonly ReviewItem[]): readonly ParagraphText[] {
  let next = 0;
  let start = 0;
  return text.split('\n').map((block) => {
    const end = start + block.length;
    const pieces: Piece[] = [];
    let at = start;
    for (; next < marks.length; next++) {
      const mark = marks[next];
      if (!mark || mark.start >= end) break;
      if (mark.start < at || mark.end > end) continue;
      pieces.push({ at, text: text.slice(at, mark.start) });
      pieces.push({ at: mark.start, text: text.slice(mark.start, mark.end), annotation: mark.annotation });
      at = mark.end;
    }
    pieces.push({ at, text: text.slice(at, end) });
    const paragraph = { start, pieces };
    start = end + 1;
    return paragraph;
  });
}
