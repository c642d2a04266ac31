import type { ArticleDraft } from '../utils/clippings/clipping.ts';
import { formatTimestamp } from '../utils/i18n/format.ts';
import type { Language, Messages } from '../utils/i18n/messages.ts';

export interface ArticleHeaderProps {
  readonly article: Pick<ArticleDraft, 'title' | 'byline' | 'publishedAt' | 'outlet' | 'address'>;
  readonly language: Language;
  readonly messages: Messages;
}

/** An article's headline, and under it where it was printed, when and by whom. */
export function ArticleHeader({ article, language, messages }: ArticleHeaderProps) {
  const { title, byline, publishedAt, outlet, address } = article;
  return (
    <>
      <h2>{title}</h2>
      <p class="remark">
        {[
          outlet?.name ?? new URL(address.original).hostname,
          publishedAt === null ? messages.page.noDate : formatTimestamp(publishedAt, language),
          byline ?? '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </>
  );
}
