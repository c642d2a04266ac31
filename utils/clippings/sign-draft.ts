import type { Annotation } from './annotation.ts';
import type { PageDraft } from './repository.ts';

/**
 * The annotations of a page that is not clipped yet, what was done to them signed: a page does not know the reviewer,
 * and is not asked. What an earlier version of the draft has signed already keeps its name.
 */
export function signDraft(
  annotations: readonly Annotation[],
  earlier: PageDraft | null,
  by: string,
): readonly Annotation[] {
  const signers = new Map(
    (earlier?.annotations ?? []).flatMap(({ id, history }) =>
      history.map((entry) => [`${id} ${entry.operation}`, entry.by]),
    ),
  );
  return annotations.map((annotation) => ({
    ...annotation,
    history: annotation.history.map((entry) => ({
      ...entry,
      by: signers.get(`${annotation.id} ${entry.operation}`) ?? by,
    })),
  }));
}
