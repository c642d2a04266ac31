import { ENTITY_KINDS, FIGURE_KINDS, KINDS, type Kind } from '../utils/detect/detection.ts';
import type { Messages } from '../utils/i18n/messages.ts';
import { KindLabel } from './kind-label.tsx';

export interface KindTogglesProps {
  /** Marks by kind; kinds without any may be left out. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly hidden: readonly Kind[];
  readonly messages: Messages;
  readonly onToggle: (kind: Kind, hidden: boolean) => void;
}

/** How many marks of each kind the page has, figures apart from names; pressing one hides or shows them. */
export function KindToggles(props: KindTogglesProps) {
  const { counts, messages } = props;
  if (sum(KINDS, counts) === 0) return <p class="remark">{messages.page.noMarks}</p>;
  return (
    <>
      <KindGroup {...props} id="figures" title={messages.page.figures} kinds={FIGURE_KINDS} />
      <KindGroup {...props} id="names" title={messages.page.names} kinds={ENTITY_KINDS} />
    </>
  );
}

interface KindGroupProps extends KindTogglesProps {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly Kind[];
}

function KindGroup({ id, title, kinds, counts, hidden, messages, onToggle }: KindGroupProps) {
  const present = kinds.filter((kind) => (counts[kind] ?? 0) > 0);
  if (present.length === 0) return null;
  return (
    <section>
      <h3 id={id} class="group">
        {title} <span class="number">{sum(kinds, counts)}</span>
      </h3>
      <ul class="kinds" aria-labelledby={id}>
        {present.map((kind) => {
          const shown = !hidden.includes(kind);
          return (
            <li key={kind}>
              <button
                type="button"
                class="kind-toggle"
                aria-pressed={shown}
                title={shown ? messages.page.hide : messages.page.show}
                onClick={() => {
                  onToggle(kind, shown);
                }}
              >
                <KindLabel kind={kind} messages={messages} /> <span class="number">{counts[kind]}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sum(kinds: readonly Kind[], counts: KindTogglesProps['counts']): number {
  return kinds.reduce((total, kind) => total + (counts[kind] ?? 0), 0);
}
