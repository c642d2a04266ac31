/**
 * Readability on a copy of the page. It takes the copy apart, moves text nodes about and keeps their identity, so the
 * text nodes that survive name the live ones. Its own retries do not (they parse saved HTML anew), so it is given
 * a threshold below which it never retries; body-choice.ts knows what to do where it finds little.
 */
import { Readability } from '@mozilla/readability';
import { isText } from './block-walk.ts';

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

export function readWithReadability(document: Document, options: ReadabilityOptions): Reading {
  const { copy, liveOf } = copyOf(document, options);
  const parsed = new Readability<Node>(copy, { charThreshold: 1, serializer: (node) => node }).parse();
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

/** A deep copy and, for each of its text nodes, the live one: both trees walked side by side. */
function copyOf(document: Document, { noise, body }: ReadabilityOptions) {
  const copy = document.cloneNode(true) as Document;
  const liveOf = new WeakMap<Text, Text>();
  const noisy: Element[] = [];
  let part: Node | null = null;
  const live = walkerOf(document);
  const copied = walkerOf(copy);
  while (live.nextNode() && copied.nextNode()) {
    if (isText(live.currentNode)) liveOf.set(copied.currentNode as Text, live.currentNode);
    else if (noise.has(live.currentNode as Element)) noisy.push(copied.currentNode as Element);
    if (live.currentNode === body) part = copied.currentNode;
  }
  for (const element of noisy) element.remove();
  if (part) copy.body.replaceChildren(part);
  // Readability writes the text of script links anew; without their address it leaves them alone.
  for (const link of copy.querySelectorAll('a[href^="javascript:" i]')) link.removeAttribute('href');
  return { copy, liveOf };
}

function walkerOf(document: Document): TreeWalker {
  const SHOW_ELEMENT = 0x1;
  const SHOW_TEXT = 0x4;
  return document.createTreeWalker(document, SHOW_ELEMENT | SHOW_TEXT);
}

function* textsOf(root: Node | null): Iterable<Text> {
  const walker = root?.ownerDocument?.createTreeWalker(root, 0x4);
  while (walker?.nextNode()) yield walker.currentNode as Text;
}
