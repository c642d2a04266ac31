import type { TextRun } from '../../utils/clippings/version-changes.ts';
import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';

/** Characters of unchanged text kept beside a change; what lies between two is left out. */
const CONTEXT = 80;

export interface TextDifferenceProps {
  readonly runs: readonly TextRun[];
  readonly review: ReviewMessages;
}

/** Two versions of a text in one: what is gone and what is new, each with a little of what stands beside it. */
export function TextDifference({ runs, review }: TextDifferenceProps) {
  return (
    <div class="difference">
      {runs.map((run, index) => {
        if (run.type === 'deleted') return <del key={index}>{run.text}</del>;
        if (run.type === 'inserted') return <ins key={index}>{run.text}</ins>;
        return (
          <Unchanged
            key={index}
            text={run.text}
            isFirst={index === 0}
            isLast={index === runs.length - 1}
            review={review}
          />
        );
      })}
    </div>
  );
}

interface UnchangedProps {
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly review: ReviewMessages;
}

function Unchanged({ text, isFirst, isLast, review }: UnchangedProps) {
  if (text.length <= 2 * CONTEXT) return <>{text}</>;
  return (
    <>
      {!isFirst && text.slice(0, CONTEXT)}
      <span class="left-out" title={review.leftOut}>
        {' … '}
      </span>
      {!isLast && text.slice(-CONTEXT)}
    </>
  );
}
