import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';

/** The article's marks; its text, where there is no room for it beside them; what changed since it was clipped. */
const REVIEW_VIEWS = ['marks', 'text', 'changes'] as const;
export type ReviewView = (typeof REVIEW_VIEWS)[number];

export interface ViewTabsProps {
  readonly view: ReviewView;
  /** How many changes there are to look at; null where nothing changed. */
  readonly changed: number | null;
  readonly review: ReviewMessages;
  readonly onView: (view: ReviewView) => void;
}

/** What of the article is gone through. */
export function ViewTabs({ view, changed, review, onView }: ViewTabsProps) {
  return (
    <nav class="tabs" aria-label={review.title}>
      {REVIEW_VIEWS.filter((name) => name !== 'changes' || changed !== null || view === name).map((name) => (
        <button
          key={name}
          type="button"
          class={`for-${name}`}
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
