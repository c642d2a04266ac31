/** The rows derived from a clipping. Pure. */
import type { Clipping } from '../clippings/clipping.ts';
import type { ClippingSummary } from '../clippings/repository.ts';
import { wordKey, wordsOf } from '../clippings/search-words.ts';
import { annotationsAndOrphans } from '../clippings/review-clipping.ts';
import { normaliseTags, tagKey } from '../clippings/tags.ts';
import type { Entry, NewestKey } from './schema.ts';

/** More distinct words than any headline, tags and working note have; the search does not see those beyond. */
const MAX_WORDS = 1_000;

export function entryOf(clipping: Clipping): Entry {
  const { id, revision, kind, article, tags } = clipping;
  const newest = newestKeyOf(clipping);
  const summary = summaryOf(clipping);
  return {
    id,
    revision,
    newest,
    address: article.address.normalised,
    ...(kind === 'article' && { articleAddress: article.address.normalised }),
    tagged: tags.map((tag) => [tagKey(tag), ...newest]),
    words: [...new Set(searchedWordsOf(summary).map(wordKey))].slice(0, MAX_WORDS),
    ...markTagsOf(clipping),
    summary,
  };
}

export function newestKeyOf({ id, createdAt }: Pick<Clipping, 'id' | 'createdAt'>): NewestKey {
  return [-Date.parse(createdAt), id];
}

/** What the search looks at. */
export function searchedWordsOf({ title, tags, note }: ClippingSummary): string[] {
  return wordsOf([title, ...tags, note].join('\n'));
}

function markTagsOf(clipping: Clipping): Pick<Entry, 'markTags' | 'markTagKeys'> {
  const tags = normaliseTags(
    annotationsAndOrphans(clipping).flatMap((annotation) => annotation.tags),
    Infinity,
  );
  return tags.length === 0 ? {} : { markTags: tags, markTagKeys: tags.map(tagKey) };
}

function summaryOf({ id, kind, article, annotations, createdAt, tags, note }: Clipping): ClippingSummary {
  const standing = annotations.filter(({ decision }) => decision.status !== 'rejected');
  return {
    id,
    kind,
    title: article.title,
    address: article.address.normalised,
    source: article.outlet?.name ?? URL.parse(article.address.original)?.hostname ?? '',
    publishedAt: article.publishedAt,
    createdAt,
    tags,
    note,
    annotations: standing.length,
    suggested: standing.filter(({ decision }) => decision.status === 'suggested').length,
  };
}
