import { useLayoutEffect, useRef } from 'preact/hooks';
import { currentData, type Annotation } from '../utils/clippings/annotation.ts';
import type { Vocabulary } from '../utils/clippings/vocabulary.ts';
import type { Language, Messages } from '../utils/i18n/messages.ts';
import { ActionButton } from './action-button.tsx';
import { AnnotationFacts } from './annotation-facts.tsx';
import { KindLabel } from './kind-label.tsx';
import { readingOf } from './reading.ts';
import { TagField } from './tag-field.tsx';
import { VocabularyContext } from './tag-name.tsx';

export interface AnnotationCardProps {
  readonly annotation: Annotation;
  /** 1-based place among the page's marks. */
  readonly position: { readonly at: number; readonly of: number };
  /** Sentences about figures of the article that do not fit this one. */
  readonly notes: readonly string[];
  /** Gives the tags their colours. */
  readonly vocabulary: Vocabulary;
  readonly tagSuggestions: readonly string[];
  /** Whether the page is already clipped: then the first action opens the clipping. */
  readonly clipped: boolean;
  /** Opened from the keyboard or by a click: the card takes the focus. */
  readonly takesFocus: boolean;
  readonly tagging: boolean;
  readonly language: Language;
  readonly messages: Messages;
  readonly onClip: () => void;
  readonly onTagging: (tagging: boolean) => void;
  readonly onTags: (tags: readonly string[]) => void;
  readonly onReject: () => void;
  readonly onRestore: () => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onClose: () => void;
}

/** What was read at a mark, and what can be done with it. Single keys work while the card has the focus. */
export function AnnotationCard(props: AnnotationCardProps) {
  const { annotation, position, language, messages } = props;
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (props.takesFocus && !props.tagging) card.current?.focus();
  }, [annotation.id, props.takesFocus, props.tagging]);

  const rejected = annotation.decision.status === 'rejected';
  const decide = rejected ? props.onRestore : props.onReject;
  const data = currentData(annotation);
  const startTagging = () => {
    props.onTagging(true);
  };
  const actions = new Map<string, () => void>([
    ['c', props.onClip],
    ['t', startTagging],
    ['r', decide],
    ['n', props.onNext],
    ['p', props.onPrevious],
  ]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (props.tagging) props.onTagging(false);
      else props.onClose();
      return;
    }
    const typing = event.target instanceof HTMLInputElement;
    if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
    const action = actions.get(event.key.toLowerCase());
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  const reading = readingOf(data, annotation.quote.exact, language);
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={messages.card.label(messages.kinds[data.kind], annotation.quote.exact)}
      aria-describedby="reading"
      onKeyDown={onKeyDown}
    >
      <header class="card-header">
        <KindLabel kind={data.kind} messages={messages} />
        <span class="status" title={`${messages.card.rule}: ${data.rule}`}>
          {messages.statuses[annotation.decision.status]}
        </span>
        <IconButton sign="‹" label={messages.card.previous} hotkey="P" onClick={props.onPrevious} />
        <span class="position">{messages.card.position(position.at, position.of)}</span>
        <IconButton sign="›" label={messages.card.next} hotkey="N" onClick={props.onNext} />
        <IconButton sign="✕" label={messages.card.close} hotkey="Escape" onClick={props.onClose} />
      </header>
      <div id="reading">
        <p class={rejected ? 'reading rejected' : 'reading'}>{reading ?? annotation.quote.exact}</p>
        {reading !== null && <p class="printed">{messages.card.printed(annotation.quote.exact)}</p>}
        <AnnotationFacts data={data} messages={messages} />
        {props.notes.map((note) => (
          <p key={note} class="warning doubt">
            {note}
          </p>
        ))}
      </div>
      {(props.tagging || annotation.tags.length > 0) && (
        <VocabularyContext.Provider value={props.vocabulary}>
          <TagField
            id="mark-tags"
            label={messages.card.tagThis}
            tags={annotation.tags}
            suggestions={props.tagSuggestions}
            focused={props.tagging}
            messages={messages}
            onChange={props.onTags}
          />
        </VocabularyContext.Provider>
      )}
      <div class="actions">
        <ActionButton hotkey="C" onClick={props.onClip}>
          {props.clipped ? messages.card.openSaved : messages.card.clip}
        </ActionButton>
        <ActionButton hotkey="T" onClick={startTagging}>
          {messages.card.tag}
        </ActionButton>
        <ActionButton hotkey="R" onClick={decide}>
          {rejected ? messages.card.restore : messages.card.reject}
        </ActionButton>
      </div>
    </div>
  );
}

interface IconButtonProps {
  readonly sign: string;
  readonly label: string;
  readonly hotkey: string;
  readonly onClick: () => void;
}

function IconButton({ sign, label, hotkey, onClick }: IconButtonProps) {
  return (
    <button
      class="icon-button"
      type="button"
      aria-label={label}
      aria-keyshortcuts={hotkey}
      title={hotkey.length === 1 ? `${label} (${hotkey})` : label}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
