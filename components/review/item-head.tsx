import { currentData, type Annotation } from '../../utils/clippings/annotation.ts';
import { sentenceAround } from '../../utils/detect/consistency/sentence.ts';
import type { Language, Messages } from '../../utils/i18n/messages.ts';
import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import type { ReviewItem } from '../../utils/panel/review-list.ts';
import { KindLabel } from '../kind-label.tsx';
import { TagNames } from '../tag-name.tsx';
import { readingOf } from '../reading.ts';
import { StatusLabel } from './status-label.tsx';

export interface ReviewTexts {
  readonly language: Language;
  readonly messages: Messages;
  readonly review: ReviewMessages;
}

export interface ItemHeadProps extends ReviewItem {
  readonly texts: ReviewTexts;
  /** The text that the range is of. */
  readonly text: string;
  /** How many notes on figures that do not fit concern it. */
  readonly doubts: number;
}

/** What every item shows: kind, status, what was read, and the printed words in their sentence. */
export function ItemHead({ annotation, start, end, text, doubts, texts }: ItemHeadProps) {
  const { language, messages, review } = texts;
  const data = currentData(annotation);
  const printed = text.slice(start, end);
  const rejected = annotation.decision.status === 'rejected';
  return (
    <>
      <p class="item-head" id={nameId(annotation)}>
        <KindLabel kind={data.kind} messages={messages} />{' '}
        <StatusLabel status={annotation.decision.status} messages={messages} />
        {doubts > 0 && (
          <span class="item-doubt" role="img" aria-label={review.doubt} title={review.doubt}>
            ⚠
          </span>
        )}{' '}
        <span class={rejected ? 'item-reading rejected' : 'item-reading'}>
          {readingOf(data, printed, language) ?? printed}
        </span>
      </p>
      <p class="item-sentence" id={sentenceId(annotation)}>
        <SentenceWithMark
          text={text}
          range={{ start, end }}
          markClass={`kind-${data.kind} status-${annotation.decision.status}`}
        />
      </p>
      {(annotation.tags.length > 0 || annotation.note !== '') && (
        <p class="remark item-remarks">
          <span class="item-tags">
            <TagNames tags={annotation.tags} />{' '}
          </span>
          {annotation.note}
        </p>
      )}
    </>
  );
}

export interface SentenceWithMarkProps {
  readonly text: string;
  readonly range: TextRange;
  readonly markClass: string;
}

/** The sentence a range stands in, the range marked. */
export function SentenceWithMark({ text, range, markClass }: SentenceWithMarkProps) {
  const { start, end } = sentenceAround(text, range);
  return (
    <>
      {text.slice(start, range.start)}
      <mark class={markClass}>{text.slice(range.start, range.end)}</mark>
      {text.slice(range.end, end)}
    </>
  );
}

export function nameId({ id }: Annotation): string {
  return `name-${id}`;
}

export function sentenceId({ id }: Annotation): string {
  return `sentence-${id}`;
}
