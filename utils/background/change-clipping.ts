/** Changes of saved clippings, one after the other and none lost. */
import type { Clipping, ClippingId } from '../clippings/clipping.ts';
import type { IsoDateTime } from '../clippings/fields.ts';
import type { Repository, StoreError } from '../clippings/repository.ts';
import { fail, succeed, type Result } from '../clippings/result.ts';
import { createTurns } from './in-turn.ts';

/** Another page may save in between: read again and try again, so often. */
export const MAX_TRIES = 5;
const MISSING: StoreError = { type: 'missing', advice: 'reload' };

/** What a change comes to: the clipping to save, and what else it has to tell. */
export interface Changed {
  readonly clipping: Clipping;
}

export interface ChangeOptions {
  /** Where given, the clipping must be one of this page; another one counts as missing. */
  readonly onPage?: string | undefined;
}

/**
 * Reads, changes and saves a clipping, in one transaction, again where someone saved it in between. Changes of one
 * clipping wait for each other: a note is saved key by key, and an earlier key that had to try again must not
 * overwrite a later one.
 */
export type ChangeClipping = <Answer extends Changed, Refusal>(
  id: ClippingId,
  change: (clipping: Clipping) => Result<Answer, Refusal>,
  options?: ChangeOptions,
) => Promise<Result<Answer, Refusal | StoreError>>;

export interface ChangeParts {
  readonly repository: Pick<Repository, 'get' | 'save'>;
  readonly now: () => IsoDateTime;
  readonly announce: (id: ClippingId) => void;
}

export function createChangeClipping({ repository, now, announce }: ChangeParts): ChangeClipping {
  const inTurn = createTurns();
  return (id, change, { onPage } = {}) =>
    inTurn(id, async () => {
      for (let tries = 1; ; tries++) {
        const read = await repository.get(id);
        if (!read.ok) return read;
        if (read.value === null || !isOnPage(read.value, onPage)) return fail(MISSING);
        const changed = change(read.value);
        if (!changed.ok) return changed;
        const saved = await repository.save({ ...changed.value.clipping, updatedAt: now() });
        if (saved.ok) {
          announce(id);
          return succeed({ ...changed.value, clipping: saved.value });
        }
        if (saved.error.type !== 'conflict' || tries === MAX_TRIES) return saved;
      }
    });
}

function isOnPage({ article }: Clipping, page: string | undefined): boolean {
  return page === undefined || article.address.normalised === page;
}
