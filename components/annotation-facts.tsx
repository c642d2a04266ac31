import type { ComponentChildren } from 'preact';
import type { AnnotationData } from '../utils/clippings/annotation.ts';
import { formatFigure, formatIsoDate } from '../utils/i18n/format.ts';
import type { Language, Messages } from '../utils/i18n/messages.ts';

interface FactsProps {
  readonly data: AnnotationData;
  readonly language: Language;
  readonly messages: Messages;
}

/** What was read, as a list of terms and values: the figure in full, a date, a title, an old and a new province. */
export function AnnotationFacts({ id, ...props }: FactsProps & { readonly id: string }) {
  return (
    <dl class="facts" id={id}>
      <ReadFacts {...props} />
      <Fact term={props.messages.card.rule}>
        <code>{props.data.rule}</code>
      </Fact>
    </dl>
  );
}

function ReadFacts({ data, language, messages }: FactsProps) {
  const { card } = messages;
  switch (data.kind) {
    case 'count':
    case 'money':
    case 'percent':
    case 'ratio':
    case 'measure':
    case 'duration':
      return (
        <>
          <Fact term={card.read}>{formatFigure(data, language)}</Fact>
          {data.change && (
            <Fact term={card.change[data.change.direction]}>
              {data.change.base === undefined ? '' : card.comparedWith(data.change.base)}
            </Fact>
          )}
        </>
      );
    case 'date': {
      const onlyYear = data.implied.every((part) => part === 'year');
      return (
        <>
          <Fact term={card.read}>{formatIsoDate(data.iso, language)}</Fact>
          {data.implied.length > 0 && (
            <dd class="remark">{onlyYear ? card.impliedYear : card.impliedDate}</dd>
          )}
        </>
      );
    }
    case 'person':
      return (
        <>
          <Fact term={card.title}>{data.title}</Fact>
          <Fact term={card.fullName}>{data.fullName}</Fact>
        </>
      );
    case 'organization':
      return <Fact term={card.spelledOut}>{data.expansion}</Fact>;
    case 'place':
      return (
        <>
          <Fact term={card.before}>{data.administrative?.before}</Fact>
          <Fact term={card.since}>{data.administrative?.since}</Fact>
        </>
      );
    case 'document':
      return <Fact term={card.key}>{data.key}</Fact>;
    case 'award':
      return <Fact term={card.grade}>{data.grade}</Fact>;
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
