import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A value as last rendered, for listeners that are registered once. Up to date before the next event: a key that is
 * pressed before the browser has painted must not be answered by what stood there before.
 */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
