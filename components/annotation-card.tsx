import { useLayoutEffect, useRef } from 'preact/hooks';
import { currentData, type Annotation } from '../utils/clippings/annotation.ts';
import type { Language, Messages } from '../utils/i18n/messages.ts';
import { AnnotationFacts } from './annotation-facts.tsx';
import { KindLabel } from './kind-label.tsx';
import { TagField } from './tag-field.tsx';

export interface AnnotationCardProps {
  readonly annotation: Annotation;
  /** 1-based place among the page's marks. */
  readonly position: { readonly at: number; readonly of: number };
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

  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={messages.card.label(messages.kinds[data.kind], annotation.quote.exact)}
      aria-describedby="facts"
      onKeyDown={onKeyDown}
    >
      <header class="card-header">
        <KindLabel kind={data.kind} messages={messages} />
        <span class="status">{messages.statuses[annotation.decision.status]}</span>
        <span class="position">{messages.card.position(position.at, position.of)}</span>
        <button class="icon-button" type="button" aria-label={messages.card.close} onClick={props.onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <p class={rejected ? 'printed rejected' : 'printed'}>{annotation.quote.exact}</p>
      <AnnotationFacts id="facts" data={data} language={language} messages={messages} />
      {(props.tagging || annotation.tags.length > 0) && (
        <TagField
          id="mark-tags"
          label={messages.card.tagThis}
          tags={annotation.tags}
          suggestions={props.tagSuggestions}
          focused={props.tagging}
          messages={messages}
          onChange={props.onTags}
        />
      )}
      <div class="actions">
        <ActionButton hotkey="C" onClick={props.onClip}>
          {props.clipped ? messages.page.openSaved : messages.card.clip}
        </ActionButton>
        <ActionButton hotkey="T" onClick={startTagging}>
          {messages.card.tag}
        </ActionButton>
        <ActionButton hotkey="R" onClick={decide}>
          {rejected ? messages.card.restore : messages.card.reject}
        </ActionButton>
      </div>
      <div class="actions quiet">
        <ActionButton hotkey="P" onClick={props.onPrevious}>
          {messages.card.previous}
        </ActionButton>
        <ActionButton hotkey="N" onClick={props.onNext}>
          {messages.card.next}
        </ActionButton>
      </div>
    </div>
  );
}

interface ActionButtonProps {
  readonly hotkey: string;
  readonly onClick: () => void;
  readonly children: string;
}

function ActionButton({ hotkey, onClick, children }: ActionButtonProps) {
  return (
    <button type="button" aria-keyshortcuts={hotkey} onClick={onClick}>
      {children} <kbd aria-hidden="true">{hotkey}</kbd>
    </button>
  );
}
