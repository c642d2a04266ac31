import type { AnnotationId, OperationId } from '../../utils/clippings/annotation.ts';
import type { Clipping } from '../../utils/clippings/clipping.ts';
import { isEqual } from '../../utils/clippings/equal.ts';
import type { IsoDateTime } from '../../utils/clippings/fields.ts';
import { nextOperationId } from '../../utils/clippings/operations.ts';
import type { Result } from '../../utils/clippings/result.ts';
import {
  withAct,
  withPending,
  type ActRefusal,
  type PendingAct,
  type ReviewAct,
} from '../../utils/panel/local-review.ts';
import type { ClipFailure } from './page-link.ts';

export type ActFailure = ActRefusal | ClipFailure;

export interface Performed {
  readonly clipping: Clipping;
  /** The id that the library gave a new mark. */
  readonly annotationId?: AnnotationId;
}

export interface ReviewQueueParts {
  readonly saved: Clipping;
  /** Yields UUIDv7. */
  readonly newId: () => string;
  readonly now: () => IsoDateTime;
  /** Does an act in the library. */
  readonly perform: (act: ReviewAct) => Promise<Result<Performed, ActFailure>>;
  /** Called after every change of what is shown. */
  readonly onChange: () => void;
  readonly onPerformed: (act: ReviewAct, performed: Performed) => void;
  /** Nothing of the act was done; what is shown is without it again. */
  readonly onRefused: (act: ReviewAct, failure: ActFailure) => void;
}

/**
 * The clipping as it will be once everything asked for is done: a key is answered at once, the library is asked in
 * the order of the keys, and what it answers is the truth.
 */
export class ReviewQueue {
  readonly #parts: ReviewQueueParts;
  #saved: Clipping;
  #shown: Clipping;
  #pending: readonly PendingAct[] = [];

  constructor(parts: ReviewQueueParts) {
    this.#parts = parts;
    this.#saved = parts.saved;
    this.#shown = parts.saved;
  }

  get shown(): Clipping {
    return this.#shown;
  }

  get isBusy(): boolean {
    return this.#pending.length > 0;
  }

  /** Asks for an act; where it cannot be done to what is shown, nothing is asked, and why is told. */
  add(act: ReviewAct): ActRefusal | null {
    const { newId, now, onChange } = this.#parts;
    const operation: OperationId = nextOperationId(this.#shown, newId());
    const pending = { act, signature: { at: now(), by: '', operation } };
    const next = withAct(this.#shown, pending);
    if (!next.ok) return next.error;
    this.#shown = next.value;
    this.#pending = [...this.#pending, pending];
    onChange();
    if (this.#pending.length === 1) void this.#work();
    return null;
  }

  /**
   * The library, or a page not saved yet, holds another version. An older one, on its way for long, is passed by; one
   * that was never saved has no age.
   */
  adopt(saved: Clipping): void {
    const before = this.#saved;
    if (saved === before) return;
    if (saved.revision > 0 && saved.id === before.id && saved.revision <= before.revision) return;
    this.#settle(saved, this.#pending);
  }

  async #work(): Promise<void> {
    for (let [first] = this.#pending; first; [first] = this.#pending) {
      const { act } = first;
      const reply = await this.#parts.perform(act);
      const rest = this.#pending.slice(1);
      if (reply.ok) {
        const { clipping, annotationId } = reply.value;
        this.#settle(clipping, annotationId === undefined ? rest : withIdGiven(rest, act, annotationId));
        this.#parts.onPerformed(act, reply.value);
      } else {
        this.#settle(this.#saved, rest);
        this.#parts.onRefused(act, reply.error);
      }
    }
  }

  #settle(saved: Clipping, pending: readonly PendingAct[]): void {
    this.#saved = sharing(saved, this.#saved);
    this.#pending = pending;
    this.#shown = withPending(this.#saved, pending);
    this.#parts.onChange();
  }
}

/** The clipping with the annotations known already where they say the same: what did not change is not shown anew. */
function sharing(saved: Clipping, known: Clipping): Clipping {
  const before = new Map(known.annotations.map((annotation) => [annotation.id, annotation]));
  const annotations = saved.annotations.map((annotation) => {
    const same = before.get(annotation.id);
    return same && isEqual(same, annotation) ? same : annotation;
  });
  return { ...saved, annotations };
}

/** What was asked of a new mark before the library gave it its id. */
function withIdGiven(
  pending: readonly PendingAct[],
  made: ReviewAct,
  annotationId: AnnotationId,
): readonly PendingAct[] {
  if (made.type !== 'addMark') return pending;
  return pending.map((one) => {
    if (one.act.type !== 'review') return one;
    const changes = one.act.changes.map((change) =>
      change.annotationId === made.id ? { ...change, annotationId } : change,
    );
    return { ...one, act: { ...one.act, changes } };
  });
}
