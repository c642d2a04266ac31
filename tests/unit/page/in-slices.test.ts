import { expect, test } from 'vitest';
import { inSlices, runAtOnce, runInSlices, type Steps } from '../../../utils/page/in-slices.ts';

/** Busy for so many milliseconds. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function* slowly(steps: number): Steps<{ readonly done: number }> {
  for (let i = 0; i < steps; i++) {
    work(2);
    yield;
  }
  return { done: steps };
}

test('runs steps to their result, at once or in slices', async () => {
  expect(runAtOnce(slowly(3))).toEqual({ done: 3 });
  expect(await runInSlices(slowly(3))).toEqual({ done: 3 });
});

test('lets others have the thread in between', async () => {
  let isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
  }, 0);
  await runInSlices(slowly(40));
  expect(isWaiting).toBe(false);
});

test('stops between two steps when the signal is aborted', async () => {
  const stop = new AbortController();
  let steps = 0;
  const items = Array.from({ length: 100 }, (_, i) => i);
  const done = inSlices(
    items,
    (i) => {
      steps++;
      if (i === 20) stop.abort();
    },
    stop.signal,
  );
  expect(await done).toBe(false);
  expect(steps).toBeLessThan(40);
});
