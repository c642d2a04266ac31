/** What the background does to the library on behalf of pages: look up, clip, edit, remove, drafts. */
import type { Clipping, ClippingDraft, ClippingId } from '../clippings/clipping.ts';
import { createClipping, isTouched } from '../clippings/create-clipping.ts';
import { updateClipping, type CreateAnchorer } from '../clippings/update-clipping.ts';
import type { IsoDateTime } from '../clippings/fields.ts';
import type { PageDraft, Repository, StoreError } from '../clippings/repository.ts';
import { succeed, type Result } from '../clippings/result.ts';
import { signDraft } from '../clippings/sign-draft.ts';
import { normaliseTags, tagKey } from '../clippings/tags.ts';
import { hashText } from '../clippings/text-hash.ts';
import type { PageLookup, SavedClipping } from '../messaging/protocol.ts';
import { MAX_TRIES, type ChangeClipping, type Changed } from './change-clipping.ts';

export interface LibraryParts {
  readonly repository: Repository;
  readonly change: ChangeClipping;
  readonly now: () => IsoDateTime;
  /** Yields UUIDv7. */
  readonly newId: () => string;
  /** The reviewer's name as it is set now, '' where none is. */
  readonly reviewer: () => Promise<string>;
  readonly createAnchorer: CreateAnchorer;
  /** Called after something was saved, removed or restored. */
  readonly announce: (id: ClippingId) => void;
}

export type LibraryService = ReturnType<typeof createLibraryService>;

type Saved<Value> = Promise<Result<Value, StoreError>>;

export function createLibraryService(parts: LibraryParts) {
  const { repository, change, now, newId, reviewer, createAnchorer, announce } = parts;

  /** Announces what succeeded. */
  function announced<Value, Failure>(id: ClippingId, result: Result<Value, Failure>): Result<Value, Failure> {
    if (result.ok) announce(id);
    return result;
  }

  async function clip(draft: ClippingDraft, textHash: string): Saved<SavedClipping> {
    const existing = draft.kind === 'article' ? await findArticle(draft) : succeed(null);
    if (!existing.ok) return existing;
    if (existing.value === null) {
      const saved = await repository.save(createClipping(draft, { now: now(), newId, textHash }));
      return saved.ok ? succeed({ clipping: saved.value, created: true }) : saved;
    }
    if (bringsNothing(existing.value, draft, textHash)) {
      return succeed({ clipping: existing.value, created: false });
    }
    const saved = await repository.save(
      updateClipping(existing.value, draft, { now: now(), textHash, createAnchorer }),
    );
    return saved.ok ? succeed({ clipping: saved.value, created: false }) : saved;
  }

  async function findArticle({ article }: ClippingDraft): Saved<Clipping | null> {
    const found = await repository.findByAddress(article.address.normalised);
    return found.ok ? succeed(found.value.find(({ kind }) => kind === 'article') ?? null) : found;
  }

  return {
    async lookUp(address: string): Saved<PageLookup> {
      const [found, tags, vocabulary] = await Promise.all([
        repository.findByAddress(address),
        repository.tags(),
        repository.vocabulary(),
      ]);
      if (!found.ok) return found;
      if (!tags.ok) return tags;
      if (!vocabulary.ok) return vocabulary;
      const isArticle = ({ kind }: Clipping) => kind === 'article';
      return succeed({
        article: found.value.find(isArticle) ?? null,
        passages: found.value.filter((clipping) => !isArticle(clipping)),
        tags: tags.value,
        vocabulary: vocabulary.value,
      });
    },

    /** Clips an article once: again updates the clipping there is. The page's draft is done with then. */
    async clip(asked: ClippingDraft): Saved<SavedClipping> {
      const { address, text } = asked.article;
      const begun = await repository.getDraft(address.normalised);
      if (!begun.ok) return begun;
      const annotations = signDraft(asked.annotations, begun.value, await reviewer());
      const draft = { ...asked, annotations };
      const textHash = await hashText(text);
      let result = await clip(draft, textHash);
      for (let tries = 1; tries < MAX_TRIES && !result.ok && isRace(result.error); tries++) {
        result = await clip(draft, textHash);
      }
      if (!result.ok) return result;
      if (draft.kind === 'article') await repository.deleteDraft(address.normalised);
      return announced(result.value.clipping.id, result);
    },

    /**
     * Replaces tags or note, whichever is given.
     * @param onPage where given, the clipping must be one of this page; another one counts as missing.
     */
    async edit(
      id: ClippingId,
      { tags, note }: { readonly tags?: readonly string[]; readonly note?: string },
      onPage?: string,
    ): Saved<Clipping> {
      const edit = (clipping: Clipping): Result<Changed, never> =>
        succeed({
          clipping: {
            ...clipping,
            ...(tags !== undefined && { tags: normaliseTags(tags) }),
            ...(note !== undefined && { note }),
          },
        });
      const changed = await change(id, edit, { onPage });
      return changed.ok ? succeed(changed.value.clipping) : changed;
    },

    async remove(id: ClippingId): Saved<null> {
      const removed = await repository.remove(id);
      return announced(id, removed.ok ? succeed(null) : removed);
    },

    async restore(id: ClippingId): Saved<Clipping> {
      return announced(id, await repository.restore(id));
    },

    async getDraft(address: string): Saved<PageDraft | null> {
      return repository.getDraft(address);
    },

    /** Keeps a draft; one that says nothing is deleted. */
    async putDraft(address: string, draft: Omit<PageDraft, 'address' | 'updatedAt'>): Saved<null> {
      const isEmpty = draft.tags.length === 0 && draft.note === '' && draft.annotations.length === 0;
      const begun = isEmpty ? succeed(null) : await repository.getDraft(address);
      if (!begun.ok) return begun;
      const annotations = signDraft(draft.annotations, begun.value, await reviewer());
      const put = isEmpty
        ? await repository.deleteDraft(address)
        : await repository.putDraft({ ...draft, annotations, address, updatedAt: now() });
      return put.ok ? succeed(null) : put;
    },

    async deleteDraft(address: string): Saved<null> {
      const deleted = await repository.deleteDraft(address);
      return deleted.ok ? succeed(null) : deleted;
    },
  };
}

/** Another tab clipped or changed the page between our look and our save. */
function isRace({ type }: StoreError): boolean {
  return type === 'duplicate' || type === 'conflict';
}

/** A second press of the key on an unchanged page. */
function bringsNothing(saved: Clipping, draft: ClippingDraft, textHash: string): boolean {
  const tags = new Set(saved.tags.map(tagKey));
  return (
    saved.article.textHash === textHash &&
    draft.tags.every((tag) => tags.has(tagKey(tag))) &&
    (draft.note.trim() === '' || draft.note === saved.note) &&
    !draft.annotations.some(isTouched)
  );
}
