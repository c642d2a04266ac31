import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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
  /** Passages clipped from this page. */
  readonly passages: number;
  /** Marks of the clipping that are not found in the page any more. */
  readonly orphans: number;
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
      <ClippedState {...props} />
      {props.doubts.length > 0 && (
        <Warning>
          {messages.page.doubtful}: {props.doubts.map((doubt) => doubtNames[doubt] ?? doubt).join(', ')}.
        </Warning>
      )}
      {!props.paintable && <Warning>{messages.page.unsupported}</Warning>}
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
        <ClipButton {...props}>{messages.page.clip}</ClipButton>
      ) : (
        <p class="remark">{messages.page.savedAsTyped}</p>
      )}
      <KindToggles
        counts={props.counts}
        hidden={props.hiddenKinds}
        messages={messages}
        onToggle={props.onToggleKind}
      />
      <p class="remark">{messages.page.keys}</p>
    </>
  );
}

/** Whether the article, or a passage of it, is in the library, and how it differs from what is there. */
function ClippedState(props: PagePanelProps) {
  const { messages, clippedAt } = props;
  const openRef = useRef<HTMLButtonElement>(null);
  const clippedBeforeRef = useRef(clippedAt);
  // The button that clipped is gone: who pressed it goes on at what took its place.
  useEffect(() => {
    if (clippedBeforeRef.current === null) openRef.current?.focus();
    clippedBeforeRef.current = clippedAt;
  }, [clippedAt]);
  return (
    <>
      <div role="status">
        {clippedAt !== null && (
          <p class="clipped">
            <span aria-hidden="true">✓</span>{' '}
            <span>{messages.page.alreadyClipped(formatTimestamp(clippedAt, props.language))}</span>
          </p>
        )}
        {props.passages > 0 && <p class="remark">{messages.page.passages(props.passages)}</p>}
        {props.changed && <Warning>{messages.page.changed}</Warning>}
        {props.orphans > 0 && <Warning>{messages.page.orphans(props.orphans)}</Warning>}
      </div>
      {clippedAt !== null && (
        <div class="row">
          <button type="button" ref={openRef} onClick={props.onOpenClipping}>
            {messages.page.openSaved}
          </button>
          {props.changed && <ClipButton {...props}>{messages.page.update}</ClipButton>}
        </div>
      )}
    </>
  );
}

/** Not `disabled` while it saves: that would drop the focus. */
function ClipButton({ saving, messages, onClip, children }: PagePanelProps & { readonly children: string }) {
  return (
    <button
      type="button"
      class="primary wide"
      aria-disabled={saving}
      onClick={() => {
        if (!saving) onClip();
      }}
    >
      {saving ? messages.page.saving : children}
    </button>
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
