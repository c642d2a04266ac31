import type { ComponentChildren } from 'preact';
import type { Outlet } from '../utils/clippings/clipping.ts';
import type { Kind } from '../utils/detect/detection.ts';
import { formatTimestamp } from '../utils/i18n/format.ts';
import type { Language, Messages } from '../utils/i18n/messages.ts';
import { KindToggles } from './kind-toggles.tsx';
import { NoteField } from './note-field.tsx';
import { TagField } from './tag-field.tsx';

export interface PagePanelProps {
  readonly title: string;
  readonly outlet: Outlet | null;
  /** Shown where the outlet is not known. */
  readonly host: string;
  readonly publishedAt: string | null;
  readonly doubts: readonly string[];
  readonly paintable: boolean;
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly hiddenKinds: readonly Kind[];
  /** When the article was clipped; null where it is not. */
  readonly clippedAt: string | null;
  /** The article's text is no longer the one that was clipped. */
  readonly changed: boolean;
  readonly tags: readonly string[];
  readonly note: string;
  readonly tagSuggestions: readonly string[];
  readonly saving: boolean;
  readonly language: Language;
  readonly messages: Messages;
  readonly onToggleKind: (kind: Kind, hidden: boolean) => void;
  readonly onTags: (tags: readonly string[]) => void;
  readonly onNote: (note: string) => void;
  readonly onClip: () => void;
  readonly onOpenClipping: () => void;
}

/** The article of the page beside the popup: what was found, and clipping it with tags and a note. */
export function PagePanel(props: PagePanelProps) {
  const { messages, language, outlet } = props;
  const doubtNames: Readonly<Record<string, string>> = messages.page.doubts;
  const date =
    props.publishedAt === null ? messages.page.noDate : formatTimestamp(props.publishedAt, language);
  return (
    <>
      <h2>{props.title}</h2>
      <p class="remark">
        {[outlet?.name ?? props.host, provinceOf(outlet), date].filter(Boolean).join(' · ')}
      </p>
      {props.doubts.length > 0 && (
        <Warning>
          {messages.page.doubtful}: {props.doubts.map((doubt) => doubtNames[doubt] ?? doubt).join(', ')}.
        </Warning>
      )}
      {!props.paintable && <Warning>{messages.page.unsupported}</Warning>}
      {props.changed && <Warning>{messages.page.changed}</Warning>}
      <KindToggles
        counts={props.counts}
        hidden={props.hiddenKinds}
        messages={messages}
        onToggle={props.onToggleKind}
      />
      <TagField
        id="page-tags"
        label={messages.page.tags}
        tags={props.tags}
        suggestions={props.tagSuggestions}
        messages={messages}
        onChange={props.onTags}
      />
      <NoteField id="page-note" note={props.note} messages={messages} onChange={props.onNote} />
      {props.clippedAt === null ? (
        <button type="button" class="primary wide" disabled={props.saving} onClick={props.onClip}>
          {props.saving ? messages.page.saving : messages.page.clip}
        </button>
      ) : (
        <p class="clipped">
          <span>{messages.page.alreadyClipped(formatTimestamp(props.clippedAt, language))}</span>
          <button type="button" onClick={props.onOpenClipping}>
            {messages.page.openSaved}
          </button>
          {props.changed && (
            <button type="button" disabled={props.saving} onClick={props.onClip}>
              {messages.page.update}
            </button>
          )}
        </p>
      )}
      <p class="remark">{messages.page.keys}</p>
    </>
  );
}

function Warning({ children }: { readonly children: ComponentChildren }) {
  return <p class="warning">{children}</p>;
}

/** `Lâm Đồng`, or `Bình Thuận → Lâm Đồng` where the province has been merged since. */
function provinceOf(outlet: Outlet | null): string {
  if (outlet === null) return '';
  const { provinceBefore, provinceSince } = outlet;
  if (provinceBefore === provinceSince) return provinceSince ?? '';
  return [provinceBefore, provinceSince].filter(Boolean).join(' → ');
}
