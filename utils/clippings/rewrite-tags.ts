/** A tag renamed, or several merged into one, wherever it stands. Pure. */
import type { Annotation } from './annotation.ts';
import type { Clipping } from './clipping.ts';
import type { PageDraft } from './repository.ts';
import { append, type Signature } from './review.ts';
import { normaliseTags, tagKey } from './tags.ts';

export interface TagRewriting {
  /** Keys (tags.ts) of the tags that become `to`. */
  readonly from: ReadonlySet<string>;
  /** As it is shown: normalised. */
  readonly to: string;
  /** With the scope of the library. */
  readonly signature: Signature;
}

/** What has tags, itself and on its annotations. */
export type Tagged = Pick<PageDraft, 'tags' | 'annotations'> & Pick<Clipping, 'orphans'>;

export function allTagsOf({ tags, annotations, orphans = [] }: Tagged): readonly string[] {
  return [tags, ...annotations.map((one) => one.tags), ...orphans.map((one) => one.tags)].flat();
}

/** The tags, each once, with `to` where the first of the others stood; the same array where nothing changes. */
export function rewriteTags(
  tags: readonly string[],
  { from, to }: Pick<TagRewriting, 'from' | 'to'>,
): readonly string[] {
  const isConcerned = tags.some((tag) => from.has(tagKey(tag)) && tag !== to);
  return isConcerned ? normaliseTags(tags.map((tag) => (from.has(tagKey(tag)) ? to : tag))) : tags;
}

/** The clipping with its own tags and its annotations' rewritten; null where none is concerned. */
export function rewriteClippingTags(clipping: Clipping, rewriting: TagRewriting): Clipping | null {
  const tags = rewriteTags(clipping.tags, rewriting);
  const annotations = rewriteAnnotationTags(clipping.annotations, rewriting);
  const orphans = clipping.orphans && rewriteAnnotationTags(clipping.orphans, rewriting);
  const isConcerned =
    tags !== clipping.tags || annotations !== clipping.annotations || orphans !== clipping.orphans;
  if (!isConcerned) return null;
  return {
    ...clipping,
    tags,
    annotations,
    ...(orphans && { orphans }),
    updatedAt: rewriting.signature.at,
  };
}

/** The same for what is begun on a page. */
export function rewriteDraftTags(draft: PageDraft, rewriting: TagRewriting): PageDraft | null {
  const tags = rewriteTags(draft.tags, rewriting);
  const annotations = rewriteAnnotationTags(draft.annotations, rewriting);
  return tags === draft.tags && annotations === draft.annotations ? null : { ...draft, tags, annotations };
}

function rewriteAnnotationTags(
  annotations: readonly Annotation[],
  rewriting: TagRewriting,
): readonly Annotation[] {
  const rewritten = annotations.map((annotation) => {
    const tags = rewriteTags(annotation.tags, rewriting);
    if (tags === annotation.tags) return annotation;
    const entry = { field: 'tags', ...rewriting.signature, from: annotation.tags, to: tags } as const;
    // A history that is full must not keep an old name alive.
    return append(annotation, entry) ?? { ...annotation, tags };
  });
  return rewritten.some((annotation, i) => annotation !== annotations[i]) ? rewritten : annotations;
}
