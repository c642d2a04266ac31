/**
 * Readability on a copy of the page. It takes the copy apart, moves text nodes about and keeps their identity, so the
 * text nodes that survive name the live ones. Its own retries do not (they parse saved HTML anew), so it is given
 * a threshold that it never retries below, and the second try is a copy of our own.
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

/** Below this many characters Readability would try again with fewer of its rules. */
const ENOUGH = 500;
/** The second try's gain that counts: it also lets in what the first dropped for good reason. */
const CLEAR_GAIN = 1.5;

/** Reads the page; `noise` are live elements that the copies are made without. */
export function readWithReadability(document: Document, noise: ReadonlySet<Element>): Reading {
  const first = attempt(document, noise, true);
  if (first.length >= ENOUGH) return first.reading;
  const second = attempt(document, noise, false);
  return second.length > CLEAR_GAIN * first.length ? second.reading : first.reading;
}

function attempt(document: Document, noise: ReadonlySet<Element>, trustsNames: boolean) {
  const { copy, liveOf } = copyOf(document, noise, trustsNames);
  const parsed = new Readability<Node>(copy, { charThreshold: 1, serializer: (node) => node }).parse();
  const kept = new Set<Text>();
  let length = 0;
  for (const text of textsOf(parsed?.content ?? null)) {
    const live = liveOf.get(text);
    if (!live) continue;
    kept.add(live);
    length += live.data.trim().length;
  }
  const reading: Reading = {
    kept,
    title: parsed?.title?.trim() || null,
    byline: parsed?.byline?.trim() || null,
    excerpt: parsed?.excerpt?.trim() || null,
    siteName: parsed?.siteName?.trim() || null,
    publishedTime: parsed?.publishedTime?.trim() || null,
  };
  return { reading, length };
}

/** A deep copy and, for each of its text nodes, the live one: both trees walked side by side. */
function copyOf(document: Document, noise: ReadonlySet<Element>, trustsNames: boolean) {
  const copy = document.cloneNode(true) as Document;
  const liveOf = new WeakMap<Text, Text>();
  const noisy: Element[] = [];
  const live = walkerOf(document);
  const copied = walkerOf(copy);
  while (live.nextNode() && copied.nextNode()) {
    if (isText(live.currentNode)) liveOf.set(copied.currentNode as Text, live.currentNode);
    else if (noise.has(live.currentNode as Element)) noisy.push(copied.currentNode as Element);
  }
  for (const element of noisy) element.remove();
  // Readability writes the text of script links anew; without their address it leaves them alone.
  for (const link of copy.querySelectorAll('a[href^="javascript:" i]')) link.removeAttribute('href');
  // Its rules about names (`sidebar`, `comment`, `related`) at times drop a whole article.
  if (!trustsNames) for (const element of copy.querySelectorAll('[class], [id]')) dropNames(element);
  return { copy, liveOf };
}

function walkerOf(document: Document): TreeWalker {
  const SHOW_ELEMENT = 0x1;
  const SHOW_TEXT = 0x4;
  return document.createTreeWalker(document, SHOW_ELEMENT | SHOW_TEXT);
}

function dropNames(element: Element): void {
  element.removeAttribute('class');
  element.removeAttribute('id');
}

function* textsOf(root: Node | null): Iterable<Text> {
  const walker = root?.ownerDocument?.createTreeWalker(root, 0x4);
  while (walker?.nextNode()) yield walker.currentNode as Text;
}
