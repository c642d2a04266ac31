import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { AnnotationId } from '../../utils/clippings/annotation.ts';
import type { ConsistencyNote } from '../../utils/detect/consistency.ts';
import type { ReviewItem } from '../../utils/panel/review-list.ts';
import { ItemHead, nameId, sentenceId, type ReviewTexts } from './item-head.tsx';

export interface ReviewListProps {
  /** The same object for as long as the language is the same. */
  readonly texts: ReviewTexts;
  readonly items: readonly ReviewItem[];
  readonly text: string;
  readonly current: AnnotationId | null;
  /** Rises whenever the item one is at shall take the focus. */
  readonly focusRequest: number;
  /** Notes on figures that do not fit, by the annotation they concern. */
  readonly doubts: ReadonlyMap<AnnotationId, readonly ConsistencyNote[]>;
  /** What the item one is at shows besides. */
  readonly details: ComponentChildren;
  readonly onSelect: (id: AnnotationId) => void;
}

/** The annotations as a feed: one has the focus, and shows what can be done with it. */
export function ReviewList(props: ReviewListProps) {
  const { items, current, focusRequest, texts } = props;
  const feedRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focusRequest === 0) return;
    const article = feedRef.current?.querySelector<HTMLElement>('[aria-current]') ?? feedRef.current;
    article?.focus({ preventScroll: true });
    article?.scrollIntoView({ block: 'nearest' });
  }, [focusRequest]);
  return (
    <div class="review-list" role="feed" aria-label={texts.review.list} tabIndex={-1} ref={feedRef}>
      {items.map((item, index) => (
        <Item
          key={item.annotation.id}
          {...props}
          item={item}
          position={index + 1}
          isCurrent={item.annotation.id === current}
        />
      ))}
    </div>
  );
}

interface ItemProps extends ReviewListProps {
  readonly item: ReviewItem;
  readonly position: number;
  readonly isCurrent: boolean;
}

function Item(props: ItemProps) {
  const { item, text, position, items, isCurrent, texts, onSelect } = props;
  const { annotation, start, end } = item;
  const doubts = props.doubts.get(annotation.id)?.length ?? 0;
  // A long list is rendered anew with every key: what did not change is the same element, and is passed by.
  const head = useMemo(
    () => <ItemHead {...{ annotation, start, end, text, doubts, texts }} />,
    [annotation, start, end, text, doubts, texts],
  );
  return (
    <article
      class="review-item"
      aria-current={isCurrent ? 'true' : undefined}
      aria-posinset={position}
      aria-setsize={items.length}
      aria-labelledby={nameId(annotation)}
      aria-describedby={sentenceId(annotation)}
      tabIndex={isCurrent ? 0 : -1}
      onFocusIn={() => {
        if (!isCurrent) onSelect(annotation.id);
      }}
    >
      {head}
      {isCurrent && props.details}
    </article>
  );
}
