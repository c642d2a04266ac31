/**
 * Readability on a copy of the page. It takes the copy apart, moves text nodes about and keeps their identity, so the
 * text nodes that survive name the live ones. Its own retries do not (they parse saved HTML anew), so it is given
 * a threshold below which it never retries; body-choice.ts knows what to do where it finds little.
 */
import { Readability } from '@mozilla/readability';
import { isElement, isText } from './block-walk.ts';
import type { Steps } from './in-slices.ts';

export interface Reading {
  /** The live text nodes Readability keeps; empty where it finds nothing. */
  readonly kept: ReadonlySet<Text>;
  readonly title: string | null;
  readonly byline: string | null;
  readonly excerpt: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
}

export interface ReadabilityOptions {
  /** Live elements that the copy is made without. */
  readonly noise: ReadonlySet<Element>;
  /** The site's own body, where it is known: nothing else of the page is read then. */
  readonly body: Element | null;
}

/** In steps, of which Readability's own work is one: it cannot be cut. */
export function* readabilitySteps(document: Document, options: ReadabilityOptions): Steps<Reading> {
  const { copy, liveOf } = yield* copySteps(document, options);
  yield;
  const parsed = new Readability<Node>(copy, { charThreshold: 1, serializer: (node) => node }).parse();
  yield;
  const kept = new Set<Text>();
  for (const text of textsOf(parsed?.content ?? null)) {
    const live = liveOf.get(text);
    if (live) kept.add(live);
  }
  return {
    kept,
    title: parsed?.title?.trim() || null,
    byline: parsed?.byline?.trim() || null,
    excerpt: parsed?.excerpt?.trim() || null,
    siteName: parsed?.siteName?.trim() || null,
    publishedTime: parsed?.publishedTime?.trim() || null,
  };
}

/** Nodes copied between two steps. */
const NODES_A_STEP = 64;

/**
 * A copy of the page and, for each of its text nodes, the live one. Made node by node: that can be interrupted, as the
 * browser's own deep copy cannot, and what is not wanted is never copied.
 */
function* copySteps(
  document: Document,
  { noise, body }: ReadabilityOptions,
): Steps<{
  readonly copy: Document;
  readonly liveOf: ReadonlyMap<Text, Text>;
}> {
  const copy = document.cloneNode(false) as Document;
  // A plain map, since it lives no longer than the copy: weak ones of this size hold the collector up.
  const liveOf = new Map<Text, Text>();
  const frames: { next: Node | null; readonly into: Node }[] = [{ next: document.firstChild, into: copy }];
  let copied = 0;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const live = frame.next;
    if (!live) {
      frames.pop();
      continue;
    }
    frame.next = live === body ? null : live.nextSibling;
    if (isText(live)) {
      const text = live.cloneNode() as Text;
      liveOf.set(text, live);
      frame.into.appendChild(text);
    } else if (isElement(live) && !noise.has(live)) {
      const element = live.cloneNode() as Element;
      frame.into.appendChild(element);
      const isPage = live === document.body && body !== null && live !== body;
      frames.push({ next: isPage ? body : live.firstChild, into: element });
    }
    if (++copied % NODES_A_STEP === 0) yield;
  }
  // Readability writes the text of script links anew; without their address it leaves them alone.
  for (const link of copy.querySelectorAll('a[href^="javascript:" i]')) link.removeAttribute('href');
  return { copy, liveOf };
}

function* textsOf(root: Node | null): Iterable<Text> {
  const walker = root?.ownerDocument?.createTreeWalker(root, 0x4);
  while (walker?.nextNode()) yield walker.currentNode as Text;
}
