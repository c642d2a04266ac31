/** Which items of the list are chosen, to be decided or tagged at once. Pure. */
import type { AnnotationId } from '../clippings/annotation.ts';
import type { ReviewItem } from './review-list.ts';

export interface Choice {
  readonly chosen: ReadonlySet<AnnotationId>;
  /** Where a run of Shift and arrows began, and what was chosen before it; null where none is under way. */
  readonly run: { readonly from: AnnotationId; readonly before: ReadonlySet<AnnotationId> } | null;
}

export const NO_CHOICE: Choice = { chosen: new Set(), run: null };

/** With one item more, or less. */
export function withToggled({ chosen }: Choice, id: AnnotationId): Choice {
  const changed = new Set(chosen);
  if (!changed.delete(id)) changed.add(id);
  return { chosen: changed, run: null };
}

/** Everything that is shown; nothing, where all of that is chosen already. */
export function withAllOf({ chosen }: Choice, shown: readonly ReviewItem[]): Choice {
  const ids = shown.map(({ annotation }) => annotation.id);
  return ids.every((id) => chosen.has(id)) ? NO_CHOICE : { chosen: new Set([...chosen, ...ids]), run: null };
}

/** The run goes on from one item to another; going back over it gives up what it had chosen. */
export function withRunTo(
  choice: Choice,
  shown: readonly ReviewItem[],
  from: AnnotationId,
  to: AnnotationId,
): Choice {
  const run = choice.run ?? { from, before: choice.chosen };
  const ids = shown.map(({ annotation }) => annotation.id);
  const [first = 0, last = 0] = [ids.indexOf(run.from), ids.indexOf(to)].sort((a, b) => a - b);
  return { chosen: new Set([...run.before, ...ids.slice(Math.max(0, first), last + 1)]), run };
}

/** Another move ends the run; what is chosen stays. */
export function withRunEnded(choice: Choice): Choice {
  return choice.run === null ? choice : { ...choice, run: null };
}
