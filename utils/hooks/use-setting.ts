import { useEffect, useState } from 'preact/hooks';
import type { WxtStorageItem } from 'wxt/utils/storage';

/** A setting, followed as it changes in whatever window, and how to change it; its fallback until it is read. */
export function useSetting<Value>(
  item: WxtStorageItem<Value, Record<string, unknown>>,
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(item.fallback);
  useEffect(() => {
    void item.getValue().then(setValue);
    return item.watch(setValue);
  }, [item]);
  return [
    value,
    (next) => {
      setValue(next);
      void item.setValue(next);
    },
  ];
}
