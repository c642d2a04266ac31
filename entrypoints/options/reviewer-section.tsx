import { ReviewerName } from '../../components/review/reviewer-name.tsx';
import { useSetting } from '../../utils/hooks/use-setting.ts';
import { reviewerSetting } from '../../utils/settings.ts';
import type { Section, SectionProps } from './section.ts';

function ReviewerSection({ texts: { review, options } }: SectionProps) {
  const [reviewer, setReviewer] = useSetting(reviewerSetting);
  return (
    <>
      <p>{options.reviewer.about}</p>
      <ReviewerName name={reviewer} review={review} onName={setReviewer} />
    </>
  );
}

export const reviewerSection: Section = {
  id: 'reviewer',
  title: ({ reviewer }) => reviewer.title,
  View: ReviewerSection,
};
