import { KeyReset, KeyTableView, useKeyChange } from '../../components/review/key-table.tsx';
import { useKeyTable } from '../../utils/hooks/use-key-table.ts';
import type { Section, SectionProps } from './section.ts';

function KeysSection({ texts: { review, options } }: SectionProps) {
  const [keys, setKeys] = useKeyTable();
  const change = useKeyChange(keys, setKeys);
  return (
    <div onKeyDown={change.onKeyDown}>
      <p>{options.keys.about}</p>
      <KeyTableView {...{ keys, review, change }} />
      <KeyReset review={review} onKeys={setKeys} />
    </div>
  );
}

export const keysSection: Section = {
  id: 'keys',
  title: ({ keys }) => keys.title,
  View: KeysSection,
};
