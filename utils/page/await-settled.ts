/**
 * Waits until a page has stopped filling in its article: bodies decoded by script, text that arrives late, in-page
 * navigation. Clocks, counters and advertisements never rest, so only changes of a sentence's size count, and
 * every wait has a limit.
 */
import { isEncoded } from './chrome-lines.ts';
import { runInSlices, type Steps } from './in-slices.ts';
import { isShown } from './visibility.ts';

export interface SettleOptions {
  readonly signal: AbortSignal;
  /** The page counts as settled after so long without a change. */
  readonly quietMs?: number;
  /** The wait is over after so long, settled or not. */
  readonly limitMs?: number;
  /** Wait for a first change before quiet counts: the address has changed and the old article still stands. */
  readonly changeExpected?: boolean;
}

export type Settlement =
  | 'settled'
  /** The limit was reached: read what there is. */
  | 'limit'
  | 'aborted';

const QUIET_MS = 300;
const LIMIT_MS = 6000;
/** Characters: a clock, a counter or a ticker's step is shorter, a paragraph is longer. */
const SENTENCE_LENGTH = 40;

/**
 * Resolves once the page has settled and holds no encoded text; never rejects. All observers and timers are gone
 * when it resolves.
 */
export function awaitSettled(document: Document, options: SettleOptions): Promise<Settlement> {
  const { signal, quietMs = QUIET_MS, limitMs = LIMIT_MS, changeExpected = false } = options;
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve('aborted');
      return;
    }
    let hasChanged = !changeExpected;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let look = new AbortController();
    const observer = observerOf(document, (records) => {
      if (!records.some(isWeighty)) return;
      hasChanged = true;
      waitForQuiet();
    });
    const limit = setTimeout(() => {
      finish('limit');
    }, limitMs);
    const abort = () => {
      finish('aborted');
    };

    function waitForQuiet(): void {
      clearTimeout(quiet);
      look.abort();
      quiet = setTimeout(() => void finishIfDecoded(), quietMs);
    }

    /** What is still encoded is decoded by a script to come: its change will be seen. */
    async function finishIfDecoded(): Promise<void> {
      if (!hasChanged) return;
      look = new AbortController();
      const found = await runInSlices(encodedTextSteps(document), look.signal);
      if (found?.length === 0) finish('settled');
    }

    function finish(settlement: Settlement): void {
      observer.disconnect();
      clearTimeout(quiet);
      look.abort();
      clearTimeout(limit);
      signal.removeEventListener('abort', abort);
      resolve(settlement);
    }

    observer.observe(document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', abort);
    waitForQuiet();
  });
}

/**
 * Calls back after each change of the page's text that has settled again, until `signal` is aborted or it has called
 * `maxCalls` times: a page that never rests is not read for ever.
 */
export async function watchSettled(
  document: Document,
  onSettled: (settlement: Exclude<Settlement, 'aborted'>) => void,
  options: SettleOptions & { readonly maxCalls?: number },
): Promise<void> {
  const { maxCalls = 20 } = options;
  for (let calls = 0; calls < maxCalls; calls++) {
    if (!(await nextChange(document, options.signal))) return;
    const settlement = await awaitSettled(document, { ...options, changeExpected: false });
    if (settlement === 'aborted') return;
    onSettled(settlement);
  }
}

/** Whether a change came before the signal. */
function nextChange(document: Document, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve(false);
      return;
    }
    const finish = (hasChanged: boolean) => {
      observer.disconnect();
      signal.removeEventListener('abort', abort);
      resolve(hasChanged);
    };
    const abort = () => {
      finish(false);
    };
    const observer = observerOf(document, (records) => {
      if (records.some(isWeighty)) finish(true);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', abort);
  });
}

function isWeighty({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return isLong(target);
  return [...addedNodes, ...removedNodes].some(isLong);
}

function isLong(node: Node): boolean {
  if (node.nodeName === 'SCRIPT' || node.nodeName === 'STYLE' || node.nodeName === 'LINK') return false;
  return (node.textContent ?? '').trim().length >= SENTENCE_LENGTH;
}

/** The first text the reader would see that is still encoded, or none. */
function* encodedTextSteps(document: Document): Steps<readonly Node[]> {
  const SHOW_TEXT = 0x4;
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  while (walker.nextNode()) {
    yield;
    const { parentElement, nodeValue } = walker.currentNode;
    if (isEncoded(nodeValue ?? '') && parentElement && isShown(parentElement)) return [walker.currentNode];
  }
  return [];
}

/** A content script has its own observer; a document outside a browser (jsdom) brings one. */
function observerOf(
  document: Document,
  react: (records: readonly MutationRecord[]) => void,
): MutationObserver {
  const view: Pick<typeof globalThis, 'MutationObserver'> | null =
    typeof MutationObserver === 'undefined' ? document.defaultView : globalThis;
  if (!view) throw new TypeError('the document has no window');
  return new view.MutationObserver(react);
}
