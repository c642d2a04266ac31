import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';

const VIEWS = ['marks', 'changes'] as const;

export interface ViewTabsProps {
  readonly view: (typeof VIEWS)[number];
  /** How many changes there are to look at. */
  readonly changed: number;
  readonly review: ReviewMessages;
  readonly onView: (view: (typeof VIEWS)[number]) => void;
}

/** The article's marks, or what changed since it was clipped. */
export function ViewTabs({ view, changed, review, onView }: ViewTabsProps) {
  return (
    <nav class="tabs" aria-label={review.title}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={name === view ? 'page' : undefined}
          onClick={() => {
            onView(name);
          }}
        >
          {review.views[name]} {name === 'changes' && <span class="number">{changed}</span>}
        </button>
      ))}
    </nav>
  );
}
