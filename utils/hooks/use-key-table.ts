import { useMemo } from 'preact/hooks';
import { toKeyTable, type KeyTable } from '../panel/keys.ts';
import { panelKeysSetting } from '../settings.ts';
import { useSetting } from './use-setting.ts';

/** The panel's keys as chosen, followed as they change, and how to change them. */
export function useKeyTable(): readonly [KeyTable, (table: KeyTable) => void] {
  const [saved, save] = useSetting(panelKeysSetting);
  return [useMemo(() => toKeyTable(saved), [saved]), save];
}
