import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnnotationId } from '../../utils/clippings/annotation.ts';
import type { ConsistencyNote } from '../../utils/detect/consistency.ts';
import { clamped, FIRST_WINDOW, windowGrown, windowHolding } from '../../utils/panel/list-window.ts';
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
  readonly chosen: ReadonlySet<AnnotationId>;
  readonly onSelect: (id: AnnotationId) => void;
  readonly onChoose: (id: AnnotationId) => void;
}

/** The annotations as a feed: one has the focus, and shows what can be done with it. */
export function ReviewList(props: ReviewListProps) {
  const { items, current, focusRequest, texts } = props;
  const feedRef = useRef<HTMLDivElement>(null);
  const [{ from, to }, grow] = useWindow(props);
  useLayoutEffect(() => {
    if (focusRequest === 0) return;
    const article = feedRef.current?.querySelector<HTMLElement>('[aria-current]') ?? feedRef.current;
    article?.focus({ preventScroll: true });
    article?.scrollIntoView({ block: 'nearest' });
  }, [focusRequest]);
  return (
    <div class="review-list" role="feed" aria-label={texts.review.list} tabIndex={-1} ref={feedRef}>
      <Edge
        isOpen={from > 0}
        onInView={() => {
          grow('from');
        }}
      />
      {items.slice(from, to).map((item, index) => (
        <Item
          key={item.annotation.id}
          {...props}
          item={item}
          position={from + index + 1}
          isCurrent={item.annotation.id === current}
        />
      ))}
      <Edge
        isOpen={to < items.length}
        onInView={() => {
          grow('to');
        }}
      />
    </div>
  );
}

/** The rendered part of the list: it holds the item one is at, and grows as one scrolls away from it. */
function useWindow({ items, current, focusRequest }: ReviewListProps) {
  const [last, setLast] = useState({ window: FIRST_WINDOW, current, focusRequest });
  const isScrolled = last.current === current && last.focusRequest === focusRequest;
  const at = items.findIndex(({ annotation }) => annotation.id === current);
  const window = isScrolled
    ? clamped(last.window, items.length)
    : windowHolding(last.window, Math.max(0, at), items.length);
  const grow = (end: 'from' | 'to') => {
    setLast({ window: windowGrown(window, end, items.length), current, focusRequest });
  };
  return [window, grow] as const;
}

/** How far ahead of the eye the next items are rendered. */
const AHEAD = '600px';

/** An end of the rendered part; scrolled into view, it brings what lies beyond. */
function Edge({ isOpen, onInView }: { readonly isOpen: boolean; readonly onInView: () => void }) {
  const edgeRef = useRef<HTMLDivElement>(null);
  const latestRef = useRef(onInView);
  useLayoutEffect(() => {
    latestRef.current = onInView;
  });
  useEffect(() => {
    const edge = edgeRef.current;
    if (!isOpen || !edge) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) latestRef.current();
      },
      { root: edge.closest('.review-scroll'), rootMargin: AHEAD },
    );
    observer.observe(edge);
    return () => {
      observer.disconnect();
    };
  });
  return <div ref={edgeRef} class="list-edge" />;
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
  // Rendered anew with every key: what did not change is the same element, and is passed by.
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
      <input
        type="checkbox"
        class="item-choice"
        tabIndex={isCurrent ? 0 : -1}
        aria-label={texts.review.bulk.choose(text.slice(start, end))}
        checked={props.chosen.has(annotation.id)}
        onChange={() => {
          props.onChoose(annotation.id);
        }}
      />
      {head}
      {isCurrent && props.details}
    </article>
  );
}
