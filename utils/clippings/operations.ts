/**
 * Undo and redo on a clipping, read from its annotations' histories alone: they reach across annotations, windows and
 * sessions, and only ever append. Pure.
 */
import type { Annotation, AnnotationId, HistoryEntry, OperationId } from './annotation.ts';
import type { Clipping } from './clipping.ts';
import { isEqual } from './equal.ts';
import type { IsoDateTime } from './fields.ts';
import { append, type Signature } from './review.ts';
import { annotationsAndOrphans, withAnnotations } from './review-clipping.ts';
import { tagKey } from './tags.ts';

/** What one press of a key did. */
export interface Operation {
  readonly id: OperationId;
  readonly at: IsoDateTime;
  readonly by: string;
  /** The operation that an undo took back, or the undo that a redo did. */
  readonly undoes?: OperationId;
  /** One annotation's in their order. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly annotationId: AnnotationId;
  readonly entry: HistoryEntry;
}

/** The operations that stand, the latest last, and the undos that may be done again, the latest last. */
export interface OperationStacks {
  readonly done: readonly Operation[];
  readonly undone: readonly { readonly operation: Operation; readonly undo: Operation }[];
}

/** All operations on a clipping, oldest first; those on the whole library left out. */
export function operationsOf(clipping: Clipping): Operation[] {
  const steps = annotationsAndOrphans(clipping).flatMap(({ id: annotationId, history }) =>
    history.filter(({ scope }) => scope === undefined).map((entry): Step => ({ annotationId, entry })),
  );
  const byOperation = Map.groupBy(steps, ({ entry }) => entry.operation);
  return [...byOperation]
    .map(([id, [first, ...others]]): Operation | null => {
      if (first === undefined) return null;
      const { at, by, undoes } = first.entry;
      return { id, at, by, ...(undoes !== undefined && { undoes }), steps: [first, ...others] };
    })
    .filter((operation) => operation !== null)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What can be undone and redone. A new operation ends the redoing of what was undone before it. */
export function stacksOf(operations: readonly Operation[]): OperationStacks {
  const done: Operation[] = [];
  let undone: { operation: Operation; undo: Operation }[] = [];
  for (const operation of operations) {
    const undoneAt = done.findIndex(({ id }) => id === operation.undoes);
    const redoneAt = undone.findIndex(({ undo }) => undo.id === operation.undoes);
    if (operation.undoes === undefined) {
      done.push(operation);
      undone = [];
    } else if (undoneAt >= 0) {
      undone.push(...done.splice(undoneAt, 1).map((taken) => ({ operation: taken, undo: operation })));
    } else if (redoneAt >= 0) {
      done.push(...undone.splice(redoneAt, 1).map(({ operation: brought }) => brought));
    }
  }
  return { done, undone };
}

export interface Undone {
  readonly clipping: Clipping;
  /** What was undone, or done again. */
  readonly operation: Operation;
}

/** Takes the latest operation back; null where there is none. */
export function undoLatest(clipping: Clipping, signature: Signature): Undone | null {
  const operation = stacksOf(operationsOf(clipping)).done.at(-1);
  return operation ? invert(clipping, operation, operation, signature) : null;
}

/** Does again what was undone last; null where nothing was, or something else was done since. */
export function redoLatest(clipping: Clipping, signature: Signature): Undone | null {
  const latest = stacksOf(operationsOf(clipping)).undone.at(-1);
  return latest ? invert(clipping, latest.undo, latest.operation, signature) : null;
}

/**
 * An id for a new operation that sorts behind all others of the clipping, also where the clock went back since.
 * @param fresh a new UUIDv7
 */
export function nextOperationId(clipping: Clipping, fresh: string): OperationId {
  let latest = '';
  for (const { history } of annotationsAndOrphans(clipping)) {
    for (const { operation } of history) if (operation > latest) latest = operation;
  }
  if (fresh > latest) return fresh as OperationId;
  const ms = (Number.parseInt(latest.slice(0, 13).replace('-', ''), 16) + 1).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}${fresh.slice(13)}` as OperationId;
}

function invert(
  clipping: Clipping,
  inverted: Operation,
  operation: Operation,
  signature: Signature,
): Undone | null {
  const annotations = new Map(
    annotationsAndOrphans(clipping).map((annotation) => [annotation.id, annotation]),
  );
  const changed = new Map<AnnotationId, Annotation>();
  for (const { annotationId, entry } of inverted.steps.toReversed()) {
    const annotation = changed.get(annotationId) ?? annotations.get(annotationId);
    const next =
      annotation && append(annotation, inverseOf(entry, annotation, { ...signature, undoes: inverted.id }));
    if (!next) return null;
    changed.set(annotationId, next);
  }
  return { clipping: withAnnotations(clipping, changed), operation };
}

/** The entry that leads from how the annotation is to how it was before `entry`. */
function inverseOf(entry: HistoryEntry, annotation: Annotation, signature: Signature): HistoryEntry {
  switch (entry.field) {
    case 'decision':
      return { field: 'decision', ...signature, from: annotation.decision, to: entry.from };
    case 'tags':
      return { field: 'tags', ...signature, from: annotation.tags, to: tagsBefore(entry, annotation.tags) };
    case 'note':
      return { field: 'note', ...signature, from: annotation.note, to: entry.from };
    case 'quote':
      return { field: 'quote', ...signature, from: annotation.quote, to: entry.from };
  }
}

/** Where a tag was renamed since, only what the entry added goes and what it took away comes back. */
function tagsBefore(
  { from, to }: Extract<HistoryEntry, { readonly field: 'tags' }>,
  now: readonly string[],
): readonly string[] {
  if (isEqual(now, to)) return from;
  const keysOf = (tags: readonly string[]) => new Set(tags.map(tagKey));
  const [before, after, current] = [keysOf(from), keysOf(to), keysOf(now)];
  const kept = now.filter((tag) => !after.has(tagKey(tag)) || before.has(tagKey(tag)));
  const missing = from.filter((tag) => !after.has(tagKey(tag)) && !current.has(tagKey(tag)));
  return [...kept, ...missing];
}
