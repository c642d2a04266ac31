import { useEffect, useState } from 'preact/hooks';
import type { AnnotationId } from '../../utils/clippings/annotation.ts';
import type { ConsistencyNote } from '../../utils/detect/consistency.ts';
import { doubtsOf } from '../../utils/panel/doubts.ts';
import type { ReviewItem } from '../../utils/panel/review-list.ts';

/** Milliseconds without a key: checking every figure of a long article takes longer than a frame. */
const REST_MS = 150;

export type Doubts = ReadonlyMap<AnnotationId, readonly ConsistencyNote[]>;

/** The notes on figures that do not fit each other, checked anew once the keys rest. */
export function useDoubts(text: string, items: readonly ReviewItem[]): Doubts {
  const [doubts, setDoubts] = useState<Doubts>(new Map());
  useEffect(() => {
    const timer = setTimeout(() => {
      setDoubts(doubtsOf(text, items));
    }, REST_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text, items]);
  return doubts;
}
