import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { currentData, type Annotation } from '../../utils/clippings/annotation.ts';
import type { KeyTable, PanelAction } from '../../utils/panel/keys.ts';
import { AnnotationFacts } from '../annotation-facts.tsx';
import { readingOf } from '../reading.ts';
import { TagField } from '../tag-field.tsx';
import { HistoryList } from './history-list.tsx';
import type { ReviewTexts } from './item-head.tsx';
import { panelButtons } from './panel-buttons.tsx';

/** What is being written at an item. */
export type ItemEditing = 'tag' | 'note' | null;

export interface ItemDetailsProps extends ReviewTexts {
  readonly annotation: Annotation;
  /** Sentences about figures that do not fit. */
  readonly doubts: readonly string[];
  /** Not found in the article any more. */
  readonly isLost: boolean;
  /** How many undecided annotations say the same. */
  readonly repeats: number;
  readonly editing: ItemEditing;
  readonly tagSuggestions: readonly string[];
  readonly keys: KeyTable;
  readonly onAction: (action: PanelAction) => void;
  readonly onTags: (tags: readonly string[]) => void;
  /** Given the annotation as it was when the note was begun. */
  readonly onNote: (annotation: Annotation, note: string) => void;
  readonly onEdited: () => void;
}

/** What the item one is at shows besides: what was read and by which rule, what can be done, what was done. */
export function ItemDetails(props: ItemDetailsProps) {
  const { annotation, editing, language, messages, review } = props;
  const { decision, quote, data } = annotation;
  const machineReading = decision.status === 'corrected' ? readingOf(data, '', language) : null;
  return (
    <div class="item-details">
      {decision.status === 'corrected' && (
        <p class="remark">
          {messages.card.printed(quote.exact)}
          {machineReading !== null && ` · ${review.machineRead(machineReading)}`}
        </p>
      )}
      <AnnotationFacts data={currentData(annotation)} messages={messages} />
      {props.doubts.map((doubt) => (
        <p key={doubt} class="warning doubt">
          {doubt}
        </p>
      ))}
      {(editing === 'tag' || annotation.tags.length > 0) && (
        <div onKeyDown={endsOnEscape(props.onEdited)}>
          <TagField
            id="item-tags"
            label={messages.card.tagThis}
            tags={annotation.tags}
            suggestions={props.tagSuggestions}
            focused={editing === 'tag'}
            messages={messages}
            onChange={props.onTags}
          />
        </div>
      )}
      {editing === 'note' && <NoteForm key={annotation.id} {...props} />}
      <Actions {...props} />
      <History {...props} />
    </div>
  );
}

function Actions({ annotation, isLost, repeats, keys, review, onAction }: ItemDetailsProps) {
  const { status } = annotation.decision;
  const button = panelButtons(keys, onAction);
  return (
    <div class="item-actions">
      {isLost && button('attach', review.attach, 'primary')}
      {status !== 'confirmed' && button('confirm', review.actions.confirm, isLost ? undefined : 'primary')}
      {button('correct', review.actions.correct)}
      {button('reject', status === 'rejected' ? review.restore : review.reject)}
      {button('tag', review.actions.tag)}
      {button('note', review.actions.note)}
      {status !== 'suggested' && repeats > 0 && button('applyToSame', review.applyToSame(repeats))}
    </div>
  );
}

/** Filled once it is opened: it takes longer than all the rest. */
function History({ annotation, language, messages, review }: ItemDetailsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { history, origin, data } = annotation;
  return (
    <details
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>{review.history(history.length)}</summary>
      {isOpen && (
        <>
          <p class="remark">{origin === 'person' ? review.ownMark : `${messages.card.rule}: ${data.rule}`}</p>
          <HistoryList annotation={annotation} {...{ language, messages, review }} />
        </>
      )}
    </details>
  );
}

/** A note as a whole: every save is one entry of the history. */
function NoteForm({ annotation, messages, review, onNote, onEdited }: ItemDetailsProps) {
  const [opened] = useState(annotation);
  const [note, setNote] = useState(annotation.note);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    fieldRef.current?.focus();
    fieldRef.current?.form?.scrollIntoView({ block: 'nearest' });
  }, []);
  const save = () => {
    if (note !== opened.note) onNote(opened, note);
    onEdited();
  };
  return (
    <form
      class="note-field"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
        else endsOnEscape(onEdited)(event);
      }}
    >
      <label for="item-note">{messages.page.note}</label>
      <textarea
        ref={fieldRef}
        id="item-note"
        rows={3}
        value={note}
        onInput={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
      <div class="row">
        <button type="submit" class="primary">
          {review.form.save}
        </button>
        <button type="button" onClick={onEdited}>
          {review.form.cancel}
        </button>
        <span class="remark">{review.form.keys}</span>
      </div>
    </form>
  );
}

function endsOnEscape(end: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    end();
  };
}
