/** What is asked of several chosen annotations at once, as the changes of one operation. Pure. */
import type { Annotation } from './annotation.ts';
import type { AnnotationChange } from './review.ts';
import type { RequestedChange } from './review-clipping.ts';
import { changeTags, tagKey } from './tags.ts';

export type BulkAct =
  | { readonly type: 'confirm' | 'reject' }
  | { readonly type: 'tag'; readonly add: readonly string[]; readonly remove: readonly string[] };

/**
 * The changes for one review message; what an act would not change is left alone. Confirming many passes a correction
 * by: it was decided by itself, and would be lost.
 */
export function bulkChanges(chosen: readonly Annotation[], act: BulkAct): readonly RequestedChange[] {
  return chosen.flatMap((annotation) => {
    const change = changeOf(annotation, act);
    return change === null ? [] : [{ annotationId: annotation.id, seen: annotation.history.length, change }];
  });
}

function changeOf({ decision: { status }, tags }: Annotation, act: BulkAct): AnnotationChange | null {
  switch (act.type) {
    case 'confirm':
      return status === 'suggested' || status === 'rejected' ? { type: 'confirm' } : null;
    case 'reject':
      return status === 'rejected' ? null : { type: 'reject' };
    case 'tag': {
      const changed = changeTags(tags, act);
      return changed === tags ? null : { type: 'tag', tags: changed };
    }
  }
}

export interface ChosenTags {
  /** Carried by all of them. */
  readonly common: readonly string[];
  /** Carried by some. */
  readonly partial: readonly string[];
}

/** The tags of several annotations, each once, in the order they are first met. */
export function tagsOfChosen(chosen: readonly Annotation[]): ChosenTags {
  const spelled = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { tags } of chosen) {
    for (const tag of tags) {
      const key = tagKey(tag);
      if (!spelled.has(key)) spelled.set(key, tag);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const isCommon = (key: string) => counts.get(key) === chosen.length;
  const all = [...spelled];
  return {
    common: all.filter(([key]) => isCommon(key)).map(([, tag]) => tag),
    partial: all.filter(([key]) => !isCommon(key)).map(([, tag]) => tag),
  };
}
