import { ItemDetails } from '../../components/review/item-details.tsx';
import type { ReviewTexts } from '../../components/review/item-head.tsx';
import { ReviewList } from '../../components/review/review-list.tsx';
import { annotationsAndOrphans } from '../../utils/clippings/review-clipping.ts';
import { describeNote } from '../../utils/i18n/describe-note.ts';

import { sameAs } from '../../utils/clippings/same-reading.ts';
import type { KeyTable } from '../../utils/panel/keys.ts';
import { useDoubts } from './use-doubts.ts';
import type { Review } from './use-review.ts';

export interface MarksViewProps {
  readonly review: Review;
  readonly texts: ReviewTexts;
  readonly keys: KeyTable;
  readonly tagSuggestions: readonly string[];
}

/** The list that is gone through, and what can be done where one is in it. */
export function MarksView({ review, texts, keys, tagSuggestions }: MarksViewProps) {
  const { clipping, marks, shown, view, place, session } = review;
  const { language } = texts;
  const { text } = clipping.article;
  const doubts = useDoubts(text, marks);
  const isLost = view === 'changes';
  const here = annotationsAndOrphans(clipping).find(({ id }) => id === place.current);
  return (
    <>
      {place.visible.length === 0 && (
        <p class="empty">
          {shown.items.length === 0
            ? texts.review.nothing[isLost ? 'changes' : 'marks']
            : texts.review.nothingInFilter}
        </p>
      )}
      <ReviewList
        texts={texts}
        items={place.visible}
        text={shown.text}
        current={place.current}
        focusRequest={place.focusRequest}
        doubts={doubts}
        chosen={session.choice.ids}
        onChoose={session.choice.toggle}
        details={
          here && (
            <ItemDetails
              {...texts}
              annotation={here}
              doubts={(doubts.get(here.id) ?? []).map((note) => describeNote(note, language))}
              isLost={isLost}
              repeats={here.decision.status === 'suggested' ? 0 : sameAs(clipping.annotations, here).length}
              editing={session.editing}
              tagSuggestions={tagSuggestions}
              keys={keys}
              onAction={session.act}
              onTags={(tags) => {
                session.saveTags(here, tags);
              }}
              onNote={session.saveNote}
              onEdited={session.endEditing}
            />
          )
        }
        onSelect={session.select}
      />
    </>
  );
}
