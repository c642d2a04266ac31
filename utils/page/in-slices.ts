/** Long work cut into slices of a few milliseconds, so that scrolling and typing never wait for it. */

const SLICE_MS = 5;
/** The clock is read once for so many items: reading it costs about as much as an item. */
const ITEMS_A_STEP = 16;

/** Work that may be interrupted wherever it yields; what it returns is its result. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does the work without a pause, where nobody waits for the thread. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does the work and hands the thread back to the page every few milliseconds. A step itself is never cut: where one
 * takes long, so does its slice. Null where `signal` is aborted first.
 */
export async function runInSlices<Result extends object>(
  steps: Steps<Result>,
  signal?: AbortSignal,
): Promise<Result | null> {
  let sliceEnd = performance.now() + SLICE_MS;
  for (;;) {
    if (signal?.aborted) return null;
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() > sliceEnd) {
      await nextTask();
      sliceEnd = performance.now() + SLICE_MS;
    }
  }
}

/** Does `work` on every item in turn, in slices; says whether every item was done or `signal` aborted first. */
export async function inSlices<T>(
  items: readonly T[],
  work: (item: T) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  function* steps(): Steps<object> {
    for (const [index, item] of items.entries()) {
      if (index % ITEMS_A_STEP === 0) yield;
      work(item);
    }
    return items;
  }
  return (await runInSlices(steps(), signal)) !== null;
}

/** A task of its own behind the ones waiting; unlike a timer, a message is not held back by nesting. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
