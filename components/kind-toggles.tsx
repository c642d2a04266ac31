import { KINDS, type Kind } from '../utils/detect/detection.ts';
import type { Messages } from '../utils/i18n/messages.ts';
import { KindLabel } from './kind-label.tsx';

export interface KindTogglesProps {
  /** Marks by kind; kinds without any may be left out. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly hidden: readonly Kind[];
  readonly messages: Messages;
  readonly onToggle: (kind: Kind, hidden: boolean) => void;
}

/** How many marks of each kind the page has; pressing one hides or shows them. */
export function KindToggles({ counts, hidden, messages, onToggle }: KindTogglesProps) {
  const present = KINDS.filter((kind) => (counts[kind] ?? 0) > 0);
  if (present.length === 0) return <p class="remark">{messages.page.noMarks}</p>;
  return (
    <ul class="kinds" aria-label={messages.page.marks}>
      {present.map((kind) => {
        const count = counts[kind] ?? 0;
        const shown = !hidden.includes(kind);
        return (
          <li key={kind}>
            <button
              type="button"
              class="kind-toggle"
              aria-pressed={shown}
              aria-label={messages.page.hideKind(messages.kinds[kind], count)}
              onClick={() => {
                onToggle(kind, shown);
              }}
            >
              <KindLabel kind={kind} messages={messages} /> <span class="number">{count}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
