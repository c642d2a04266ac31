/** Tags over the whole library: the office's vocabulary, renaming, merging, tagging many clippings at once. */
import type { ClippingId } from '../clippings/clipping.ts';
import type { OperationId } from '../clippings/annotation.ts';
import type { IsoDateTime } from '../clippings/fields.ts';
import type {
  Repository,
  RewritingProgress,
  StoreError,
  TagExists,
  TagOverview,
  TagsRewritten,
} from '../clippings/repository.ts';
import { succeed, type Result } from '../clippings/result.ts';
import type { TagRewriting } from '../clippings/rewrite-tags.ts';
import type { Signature } from '../clippings/review.ts';
import { changeTags, tagKey } from '../clippings/tags.ts';
import {
  reordered,
  withArchived,
  withoutTerm,
  withTerm,
  type TermDraft,
  type Vocabulary,
} from '../clippings/vocabulary.ts';

export interface VocabularyParts {
  readonly repository: Pick<
    Repository,
    'vocabulary' | 'changeVocabulary' | 'tagOverview' | 'tagReach' | 'renameTag' | 'mergeTags' | 'changeMany'
  >;
  readonly now: () => IsoDateTime;
  /** Yields UUIDv7. */
  readonly newId: () => string;
  /** The reviewer's name as it is set now, '' where none is. */
  readonly reviewer: () => Promise<string>;
  /** Called after clippings were changed, many at once. */
  readonly announceLibrary: () => void;
  readonly announceVocabulary: () => void;
  /** Told how far a renaming or merging is. */
  readonly announceRewriting: RewritingProgress;
}

type Saved<Value> = Promise<Result<Value, StoreError>>;

/** Names of tags and terms are normalised (tags.ts). */
export function createVocabularyService(parts: VocabularyParts) {
  const { repository, now, newId, reviewer, announceLibrary, announceVocabulary, announceRewriting } = parts;

  async function change(apply: (vocabulary: Vocabulary) => Vocabulary): Saved<Vocabulary> {
    const changed = await repository.changeVocabulary(apply);
    if (changed.ok) announceVocabulary();
    return changed;
  }

  async function rewriting(from: readonly string[], to: string): Promise<TagRewriting> {
    const operation = newId() as OperationId;
    const signature: Signature = { at: now(), by: await reviewer(), operation, scope: 'library' };
    return { from: new Set(from.map(tagKey)), to, signature };
  }

  /** Announces what succeeded. */
  function announced<Failure>(rewritten: Result<TagsRewritten, Failure>): Result<TagsRewritten, Failure> {
    if (rewritten.ok) {
      announceVocabulary();
      announceLibrary();
    }
    return rewritten;
  }

  return {
    vocabulary: (): Saved<Vocabulary> => repository.vocabulary(),
    overview: (): Saved<TagOverview> => repository.tagOverview(),
    /** What renaming or merging the tags would touch. */
    reach: (names: readonly string[]): Saved<TagsRewritten> =>
      repository.tagReach(new Set(names.map(tagKey))),
    putTerm: (term: TermDraft) => change((vocabulary) => withTerm(vocabulary, term)),
    removeTerm: (name: string) => change((vocabulary) => withoutTerm(vocabulary, name)),
    archiveTerm: (name: string, archived: boolean) =>
      change((vocabulary) => withArchived(vocabulary, name, archived)),
    reorderTerms: (names: readonly string[]) => change((vocabulary) => reordered(vocabulary, names)),

    /** Refused where another tag has the name: what would then be whose is not known any more. */
    async renameTag(from: string, to: string): Promise<Result<TagsRewritten, StoreError | TagExists>> {
      return announced(await repository.renameTag(await rewriting([from], to), announceRewriting));
    },

    async mergeTags(from: readonly string[], to: string): Saved<TagsRewritten> {
      // With the name itself, which may be spelled otherwise here and there.
      return announced(await repository.mergeTags(await rewriting([...from, to], to), announceRewriting));
    },

    async tagClippings(
      ids: readonly ClippingId[],
      tags: { readonly add: readonly string[]; readonly remove: readonly string[] },
    ): Saved<{ readonly clippings: number }> {
      const updatedAt = now();
      const changed = await repository.changeMany([...new Set(ids)], (clipping) => {
        const next = changeTags(clipping.tags, tags);
        return next === clipping.tags ? null : { ...clipping, tags: next, updatedAt };
      });
      if (!changed.ok) return changed;
      if (changed.value > 0) announceLibrary();
      return succeed({ clippings: changed.value });
    },
  };
}
