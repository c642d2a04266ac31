import { describeError } from '../../utils/i18n/describe-error.ts';
import { ArticleOfTab } from '../shared/article-of-tab.tsx';
import { ReviewScreen, type ReviewScreenProps } from './review-screen.tsx';
import { usePageReview } from './use-page-review.ts';

export type LiveReviewProps = Omit<ReviewScreenProps, 'saved' | 'isSaved' | 'link'>;

/** The page of a tab: its clipping where it has one, else what was read on it. */
export function LiveReview(props: LiveReviewProps) {
  return (
    <ArticleOfTab messages={props.texts.messages} onFailure={props.onFailure}>
      {({ tabId, state }) => (
        <ReviewOfPage key={`${tabId} ${state.article.address.normalised}`} {...props} tabId={tabId} />
      )}
    </ArticleOfTab>
  );
}

function ReviewOfPage({ tabId, ...props }: LiveReviewProps & { readonly tabId: number }) {
  const { messages } = props.texts;
  const page = usePageReview(tabId, (error) => {
    props.onFailure(describeError(error, messages));
  });
  if (!page) return <p role="status">{messages.page.reading}</p>;
  return <ReviewScreen {...props} saved={page.clipping} isSaved={page.isSaved} link={page.link} />;
}
