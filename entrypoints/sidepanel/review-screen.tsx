import { useMemo } from 'preact/hooks';
import { AnnotatedText } from '../../components/annotated-text.tsx';
import { ArticleHeader } from '../../components/article-header.tsx';
import { BulkBar } from '../../components/review/bulk-bar.tsx';
import { ChangesView } from '../../components/review/changes-view.tsx';
import { ConflictDialog } from '../../components/review/conflict-dialog.tsx';
import { CorrectionForm } from '../../components/review/correction-form.tsx';
import { ReviewFooter } from '../../components/review/review-footer.tsx';
import { ReviewToolbar } from '../../components/review/review-toolbar.tsx';
import { ViewTabs } from '../../components/review/view-tabs.tsx';
import { currentData } from '../../utils/clippings/annotation.ts';
import { operationsOf, stacksOf } from '../../utils/clippings/operations.ts';
import { sameAs } from '../../utils/clippings/same-reading.ts';
import type { KeyTable } from '../../utils/panel/keys.ts';
import { progressOf, type ReviewItem } from '../../utils/panel/review-list.ts';
import { MarksView } from './marks-view.tsx';
import { useActionKeys } from './use-action-keys.ts';
import { useReview, type Review, type ReviewOptions } from './use-review.ts';

export interface ReviewScreenProps extends ReviewOptions {
  readonly keys: KeyTable;
  readonly tagSuggestions: readonly string[];
  readonly onHelp: () => void;
}

/** The review of one article: its list or what changed since, and its text where there is room. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { texts, keys, link } = props;
  const { messages, language } = texts;
  const review = useReview(props);
  const { clipping, orphans, session, view, setView, conflict } = review;
  useActionKeys(keys, (action) => {
    if (action === 'help') props.onHelp();
    else session.act(action);
  });
  const changes = link?.page.changes ?? null;
  const changed = orphans.items.length + (changes?.marks.length ?? 0);
  return (
    <div class="review">
      <section class="review-main">
        <div class="review-scroll">
          <ArticleHeader article={clipping.article} language={language} messages={messages} />
          {session.form ? (
            <FormView {...props} review={review} />
          ) : (
            <>
              <ViewTabs
                view={view}
                changed={changed > 0 || changes !== null ? changed : null}
                review={texts.review}
                onView={setView}
              />
              <ViewShown {...props} review={review} />
            </>
          )}
        </div>
        <div class="review-bottom">
          {session.choice.isAny && !session.form && (
            <BulkBar
              {...texts}
              chosen={session.choice.annotations}
              isTagging={session.choice.isTagging}
              tagSuggestions={props.tagSuggestions}
              keys={keys}
              onAction={session.act}
              onBulk={session.choice.bulk}
              onTagged={session.endTagging}
              onUnchoose={session.choice.clear}
            />
          )}
          <Footer {...props} review={review} />
        </div>
      </section>
      <section class="review-text" aria-label={texts.review.text} tabIndex={0}>
        <TextView {...props} review={review} />
      </section>
      {conflict?.act.changes[0] && (
        <ConflictDialog
          {...texts}
          theirs={conflict.theirs}
          asked={conflict.act.changes[0].change}
          onApply={() => void conflict.applyOnTop()}
          onDrop={conflict.drop}
        />
      )}
    </div>
  );
}

type PartProps = Omit<ReviewScreenProps, 'review'> & { readonly review: Review };

function ViewShown(props: PartProps) {
  const { review, texts, link } = props;
  switch (review.view) {
    case 'marks':
      return (
        <>
          <ReviewToolbar
            progress={progressOf(review.marks)}
            filter={review.place.filter}
            keys={props.keys}
            review={texts.review}
            onFilter={review.place.setFilter}
            onHelp={props.onHelp}
          />
          <MarksView {...props} />
        </>
      );
    case 'text':
      return <TextView {...props} />;
    case 'changes':
      return (
        <>
          <ChangesView
            {...texts}
            changes={link?.page.changes ?? null}
            onShow={(span) => link?.show({ span })}
            onUpdate={() => void review.update()}
          />
          <MarksView {...props} />
        </>
      );
  }
}

function TextView({ review: { clipping, marks, place, view, setView }, texts }: PartProps) {
  return (
    <AnnotatedText
      text={clipping.article.text}
      marks={marks}
      messages={texts.messages}
      current={place.current}
      onPick={(id) => {
        if (view === 'changes') setView('marks');
        place.reveal(id);
      }}
    />
  );
}

function FormView({ review: { clipping, marks, session }, texts }: PartProps) {
  const { form } = session;
  if (!form) return null;
  return (
    <CorrectionForm
      {...texts}
      data={form.data}
      isNew={form.annotation === null}
      text={clipping.article.text}
      range={form.range}
      printed={form.annotation?.quote.exact ?? ''}
      units={unitsOf(marks)}
      selectedRange={session.selection}
      onSave={session.saveForm}
      onUnchanged={() => {
        session.closeForm();
        session.announce(texts.review.unchanged);
      }}
      onCancel={session.closeForm}
    />
  );
}

function Footer({ review: { clipping, session }, texts, keys }: PartProps) {
  const stacks = useMemo(() => stacksOf(operationsOf(clipping)), [clipping]);
  const { annotations } = clipping;
  const decidedLast = annotations.find(({ id }) => id === session.decidedLast);
  const isDecided = decidedLast !== undefined && decidedLast.decision.status !== 'suggested';
  return (
    <ReviewFooter
      announcement={session.announcement}
      repeats={isDecided ? sameAs(annotations, decidedLast).length : 0}
      canUndo={stacks.done.length > 0}
      canRedo={stacks.undone.length > 0}
      isQuiet={session.form !== null}
      keys={keys}
      review={texts.review}
      onAction={session.act}
    />
  );
}

/** The units of the article's figures, each once. */
function unitsOf(items: readonly ReviewItem[]): readonly string[] {
  const units = items.map(({ annotation }) => {
    const data = currentData(annotation);
    return 'unit' in data ? data.unit : '';
  });
  return [...new Set(units)].filter((unit) => unit !== '');
}
