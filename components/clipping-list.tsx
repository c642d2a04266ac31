import type { ClippingId } from '../utils/clippings/clipping.ts';
import type { ClippingSummary } from '../utils/clippings/repository.ts';
import { formatTimestamp } from '../utils/i18n/format.ts';
import { TagNames } from './tag-name.tsx';
import type { Language, Messages } from '../utils/i18n/messages.ts';

export interface ClippingListProps {
  readonly clippings: readonly ClippingSummary[];
  readonly language: Language;
  readonly messages: Messages;
  readonly onOpen: (id: ClippingId) => void;
  readonly onRemove: (id: ClippingId) => void;
}

/** Clippings, newest first: headline, outlet, when it was clipped, tags, the note's beginning. */
export function ClippingList({ clippings, language, messages, onOpen, onRemove }: ClippingListProps) {
  return (
    <ul class="clippings">
      {clippings.map((clipping) => (
        <li key={clipping.id}>
          <button
            type="button"
            class="headline"
            onClick={() => {
              onOpen(clipping.id);
            }}
          >
            {clipping.title}
          </button>
          <p class="remark">
            {clipping.kind === 'passage' && <span class="badge">{messages.library.passage}</span>}
            {[clipping.source, formatTimestamp(clipping.createdAt, language)].join(' · ')}
          </p>
          {clipping.tags.length > 0 && (
            <p class="remark">
              <TagNames tags={clipping.tags} />
            </p>
          )}
          {clipping.note !== '' && <p class="remark note">{clipping.note}</p>}
          <button
            type="button"
            class="icon-button"
            aria-label={`${messages.library.remove}: ${clipping.title}`}
            title={messages.library.remove}
            onClick={() => {
              onRemove(clipping.id);
            }}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
