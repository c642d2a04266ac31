import type { ComponentChildren } from 'preact';
import type { AnnotationData } from '../utils/clippings/annotation.ts';
import { isFigure } from '../utils/detect/detection.ts';
import type { Messages } from '../utils/i18n/messages.ts';

interface FactsProps {
  readonly data: AnnotationData;
  readonly messages: Messages;
}

/** What else was read, as terms and values: a change and its base, a title, an old and a new province, a grade. */
export function AnnotationFacts(props: FactsProps) {
  return (
    <dl class="facts">
      <ReadFacts {...props} />
    </dl>
  );
}

function ReadFacts({ data, messages: { approximations, card } }: FactsProps) {
  if (isFigure(data)) {
    const { amount, change } = data;
    const base = change?.base === undefined ? '' : card.comparedWith(change.base);
    return (
      <>
        <Fact term={card.number}>{amount.type === 'unknown' ? approximations.vague : undefined}</Fact>
        <Fact term={card.change}>{change && `${card.directions[change.direction]} ${base}`.trim()}</Fact>
      </>
    );
  }
  switch (data.kind) {
    case 'date': {
      if (data.implied.length === 0) return null;
      const isYear = data.implied.every((part) => part === 'year');
      return <Fact term={card.implied}>{isYear ? card.impliedYear : card.impliedDate}</Fact>;
    }
    case 'person':
      return <Fact term={card.title}>{data.title}</Fact>;
    case 'organization':
      return <Fact term={card.spelledOut}>{data.expansion}</Fact>;
    case 'place':
      return (
        <>
          <Fact term={card.before}>{data.administrative?.before}</Fact>
          <Fact term={card.since}>{data.administrative?.since}</Fact>
        </>
      );
    case 'award':
      return <Fact term={card.grade}>{data.grade}</Fact>;
    case 'document':
    case 'programme':
      return null;
  }
}

/** One line of the list; nothing where there is no value. */
function Fact({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  if (children === undefined || children === null) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
