/** Long enough to get on, short enough that scrolling and typing never wait for it. */
const SLICE_MS = 5;
/** The clock is read once for so many items: reading it costs about as much as an item. */
const ITEMS_A_LOOK = 16;

/**
 * Does `work` on every item in turn and hands the thread back to the page every few milliseconds. Stops early when
 * `signal` is aborted; says whether every item was done.
 */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (const [index, item] of items.entries()) {
    if (index % ITEMS_A_LOOK === 0 && performance.now() > sliceEnd) {
      await nextTask();
      sliceEnd = performance.now() + SLICE_MS;
    }
    if (signal?.aborted) return false;
    work(item);
  }
  return true;
}

/** A task of its own behind the ones waiting; unlike a timer, a message is not held back by nesting. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
