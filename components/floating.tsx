import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Lengths in CSS px: from the mark, and from the window's edge. */
const GAP = 6;
const EDGE = 8;

export interface FloatingProps {
  /** What it stands by, in viewport coordinates. */
  readonly beside: DOMRectReadOnly;
  readonly children: ComponentChildren;
}

/** Stands below a rectangle of the page, above where there is no room, always inside the window. */
export function Floating({ beside, children }: FloatingProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const reference = { getBoundingClientRect: () => beside };
    void computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })],
    }).then(({ x, y }) => {
      element.style.left = `${x}px`;
      element.style.top = `${y}px`;
    });
  });
  return (
    <div class="floating" ref={box}>
      {children}
    </div>
  );
}
