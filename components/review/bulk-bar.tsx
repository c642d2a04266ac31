import type { Annotation } from '../../utils/clippings/annotation.ts';
import { tagsOfChosen, type BulkAct } from '../../utils/clippings/bulk-changes.ts';
import { tagKey } from '../../utils/clippings/tags.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import type { ReviewMessages } from '../../utils/i18n/review-messages.ts';
import type { KeyTable, PanelAction } from '../../utils/panel/keys.ts';
import { ActionButton } from '../action-button.tsx';
import { TagField } from '../tag-field.tsx';
import { panelButtons } from './panel-buttons.tsx';

export interface BulkBarProps {
  readonly chosen: readonly Annotation[];
  readonly isTagging: boolean;
  readonly tagSuggestions: readonly string[];
  readonly keys: KeyTable;
  readonly messages: Messages;
  readonly review: ReviewMessages;
  readonly onAction: (action: PanelAction) => void;
  readonly onBulk: (act: BulkAct) => void;
  readonly onTagged: () => void;
  readonly onUnchoose: () => void;
}

/** What can be done with all that is chosen, each in one step. */
export function BulkBar(props: BulkBarProps) {
  const { chosen, isTagging, keys, review, onAction, onUnchoose } = props;
  const button = panelButtons(keys, onAction);
  return (
    <section class="bulk" aria-label={review.bulk.title}>
      <p role="status">{review.bulk.chosen(chosen.length)}</p>
      {isTagging && <BulkTags {...props} />}
      <div class="row">
        {button('confirm', review.actions.confirm)}
        {button('reject', review.reject)}
        {button('tag', review.actions.tag)}
        <ActionButton hotkey="Esc" onClick={onUnchoose}>
          {review.bulk.unchoose}
        </ActionButton>
      </div>
    </section>
  );
}

function BulkTags({ chosen, tagSuggestions, messages, review, onBulk, onTagged }: BulkBarProps) {
  const { common, partial } = tagsOfChosen(chosen);
  return (
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onTagged();
      }}
    >
      <TagField
        id="bulk-tags"
        label={review.bulk.tags}
        tags={common}
        suggestions={tagSuggestions}
        focused
        messages={messages}
        onChange={(tags) => {
          onBulk({ type: 'tag', add: without(tags, common), remove: without(common, tags) });
        }}
      />
      {partial.map((tag) => (
        <div key={tag} class="row bulk-partial">
          <span>{review.bulk.some(tag)}</span>
          <button
            type="button"
            onClick={() => {
              onBulk({ type: 'tag', add: [tag], remove: [] });
            }}
          >
            {review.bulk.tagAll}
            <span class="for-reader"> {tag}</span>
          </button>
          <button
            type="button"
            onClick={() => {
              onBulk({ type: 'tag', add: [], remove: [tag] });
            }}
          >
            {review.bulk.untagAll}
            <span class="for-reader"> {tag}</span>
          </button>
        </div>
      ))}
    </div>
  );
}

function without(tags: readonly string[], others: readonly string[]): readonly string[] {
  const keys = new Set(others.map(tagKey));
  return tags.filter((tag) => !keys.has(tagKey(tag)));
}
