import { useMemo } from 'preact/hooks';
import { AnnotatedText } from '../../components/annotated-text.tsx';
import { ArticleHeader } from '../../components/article-header.tsx';
import { ConflictDialog } from '../../components/review/conflict-dialog.tsx';
import { CorrectionForm } from '../../components/review/correction-form.tsx';
import { ItemDetails } from '../../components/review/item-details.tsx';
import type { ReviewTexts } from '../../components/review/item-head.tsx';
import { ReviewFooter } from '../../components/review/review-footer.tsx';
import { ReviewList } from '../../components/review/review-list.tsx';
import { ReviewToolbar } from '../../components/review/review-toolbar.tsx';
import { currentData, currentQuote } from '../../utils/clippings/annotation.ts';
import type { Clipping, ClippingId } from '../../utils/clippings/clipping.ts';
import { operationsOf, stacksOf } from '../../utils/clippings/operations.ts';
import { isFigureKind } from '../../utils/detect/detection.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import { describeNote } from '../../utils/i18n/describe-note.ts';
import { doubtsOf } from '../../utils/panel/doubts.ts';
import type { KeyTable } from '../../utils/panel/keys.ts';
import type { ReviewAct } from '../../utils/panel/local-review.ts';
import { progressOf, type ReviewItem } from '../../utils/panel/review-list.ts';
import { sameUndecided } from '../../utils/panel/same.ts';
import { performAct } from './perform-act.ts';
import type { ActFailure } from './review-queue.ts';
import { rangeSelectedIn } from './selected-range.ts';
import { onTopOf, useConflict, type Conflict } from './use-conflict.ts';
import { useActionKeys } from './use-keys.ts';
import { usePlace } from './use-place.ts';
import { useReviewQueue } from './use-review-queue.ts';
import { useReviewSession } from './use-review-session.ts';

export interface ReviewScreenProps {
  readonly saved: Clipping;
  readonly clippingId: ClippingId;
  readonly texts: ReviewTexts;
  readonly keys: KeyTable;
  readonly tagSuggestions: readonly string[];
  readonly onHelp: () => void;
  /** Says what went wrong, in a sentence; null takes it back. */
  readonly onFailure: (sentence: string | null) => void;
}

/** The review of one clipping: its list, what is done where one is, and its text where there is room. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { clippingId, texts, keys, onFailure } = props;
  const { messages, review, language } = texts;
  const conflict = useConflict();

  const onRefused = (act: ReviewAct, failure: ActFailure) => {
    if (!conflict.take(act, failure)) onFailure(describeError(failure, messages));
  };
  const queue = useReviewQueue({
    saved: props.saved,
    clippingId,
    perform: (act) => performAct(clippingId, act),
    onPerformed: (act, { annotationId }) => {
      onFailure(null);
      if (act.type === 'addMark' && annotationId && place.current === act.id) place.stayAt(annotationId);
    },
    onRefused,
  });
  const clipping = queue.shown;
  const { article, annotations } = clipping;
  const items = useMemo(
    () => annotations.map((annotation): ReviewItem => ({ annotation, ...rangeOf(annotation) })),
    [annotations],
  );
  const doubts = useMemo(() => doubtsOf(article.text, items), [article.text, items]);
  const place = usePlace(items);
  const session = useReviewSession({
    queue,
    place,
    texts,
    selectedRange: () => Promise.resolve(rangeSelectedIn(document, article.text)),
    onRefused,
  });
  useActionKeys(keys, (action) => {
    if (action === 'help') props.onHelp();
    else session.act(action);
  });

  const stacks = useMemo(() => stacksOf(operationsOf(clipping)), [clipping]);
  const find = (id: string | null) => annotations.find((annotation) => annotation.id === id);
  const here = find(place.current);
  const repeatsOf = (annotation: ReturnType<typeof find>) =>
    annotation && annotation.decision.status !== 'suggested'
      ? sameUndecided(annotations, annotation).length
      : 0;

  async function applyOnTop(kept: Conflict | null) {
    conflict.drop();
    await queue.refresh();
    if (kept) session.ask(onTopOf(kept));
  }

  return (
    <div class="review">
      <section class="review-main">
        <ArticleHeader article={article} language={language} messages={messages} />
        {session.form ? (
          <CorrectionForm
            {...texts}
            data={session.form.data}
            text={article.text}
            range={session.form.range}
            units={unitsOf(items)}
            selectedRange={() => Promise.resolve(rangeSelectedIn(document, article.text))}
            onSave={session.saveForm}
            onUnchanged={() => {
              session.closeForm();
              session.announce(review.unchanged);
            }}
            onCancel={session.closeForm}
          />
        ) : (
          <>
            <ReviewToolbar
              progress={progressOf(items)}
              filter={place.filter}
              keys={keys}
              review={review}
              onFilter={place.setFilter}
              onHelp={props.onHelp}
            />
            {place.visible.length === 0 && (
              <p class="empty">{items.length === 0 ? review.nothing : review.nothingInFilter}</p>
            )}
            <ReviewList
              texts={texts}
              items={place.visible}
              text={article.text}
              current={place.current}
              focusRequest={place.focusRequest}
              doubts={doubts}
              details={
                here && (
                  <ItemDetails
                    {...texts}
                    annotation={here}
                    doubts={(doubts.get(here.id) ?? []).map((note) => describeNote(note, language))}
                    repeats={repeatsOf(here)}
                    editing={session.editing}
                    tagSuggestions={props.tagSuggestions}
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
        )}
        <ReviewFooter
          announcement={session.announcement}
          repeats={repeatsOf(find(session.decidedLast))}
          canUndo={stacks.done.length > 0}
          canRedo={stacks.undone.length > 0}
          keys={keys}
          review={review}
          onAction={session.act}
        />
      </section>
      <section class="review-text" aria-label={review.text}>
        <AnnotatedText
          text={article.text}
          marks={items}
          messages={messages}
          current={place.current}
          onPick={place.goTo}
        />
      </section>
      {conflict.conflict?.act.changes[0] && (
        <ConflictDialog
          {...texts}
          theirs={conflict.conflict.theirs}
          asked={conflict.conflict.act.changes[0].change}
          onApply={() => void applyOnTop(conflict.conflict)}
          onDrop={conflict.drop}
        />
      )}
    </div>
  );
}

function rangeOf(annotation: Clipping['annotations'][number]) {
  const { start, end } = currentQuote(annotation);
  return { start, end };
}

/** The units of the article's figures, each once. */
function unitsOf(items: readonly ReviewItem[]): readonly string[] {
  const units = items.map(({ annotation }) => {
    const data = currentData(annotation);
    return isFigureKind(data.kind) && 'unit' in data ? data.unit : '';
  });
  return [...new Set(units)].filter((unit) => unit !== '');
}
