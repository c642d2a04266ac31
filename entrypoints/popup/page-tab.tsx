import { useContext, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { VocabularyContext } from '../../components/tag-name.tsx';
import { PagePanel } from '../../components/page-panel.tsx';
import type { Kind } from '../../utils/detect/detection.ts';
import { useTagSuggestions } from '../../utils/hooks/use-vocabulary.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import { TO_CONTENT } from '../../utils/messaging/channels.ts';
import { sendToTab } from '../../utils/messaging/messenger.ts';
import { openSidePanel } from '../../utils/side-panel.ts';
import { ArticleOfTab, type ArticleInTab } from '../shared/article-of-tab.tsx';
import type { TabProps } from './tab-props.ts';

/** The page beside the popup: its article, or why there is none. */
export function PageTab(props: TabProps) {
  const { messages, onFailure } = props;
  return (
    <ArticleOfTab messages={messages} onFailure={onFailure}>
      {(article) => <ArticleOfPage key={article.state.article.address.normalised} {...props} {...article} />}
    </ArticleOfTab>
  );
}

type ArticleOfPageProps = TabProps & ArticleInTab;

interface Typed {
  readonly tags: readonly string[];
  readonly note: string;
}

function ArticleOfPage({ state, tabId, reload, language, messages, go, onFailure }: ArticleOfPageProps) {
  const [saving, setSaving] = useState(false);
  // What is typed here runs ahead of what the page has confirmed; else what the page says holds.
  const [typed, setTyped] = useState<Typed | null>(null);
  const { tags, note } = typed ?? state;
  const typedLastRef = useRef<Typed | null>(null);
  const tagSuggestions = useTagSuggestions(useContext(VocabularyContext), 'clippings');

  async function describe(change: Partial<Typed>) {
    const next = { tags, note, ...change };
    typedLastRef.current = next;
    setTyped(next);
    const reply = await sendToTab(tabId, TO_CONTENT, 'describe', next);
    onFailure(reply.ok ? null : describeError(reply.error, messages));
    if (!reply.ok || typedLastRef.current !== next) return;
    await reload();
    if (typedLastRef.current === next) setTyped(null);
  }

  async function clip() {
    setSaving(true);
    const reply = await sendToTab(tabId, TO_CONTENT, 'clip', {});
    setSaving(false);
    onFailure(reply.ok ? null : messages.page.saveFailed(describeError(reply.error, messages)));
    await reload();
  }

  async function review() {
    await openSidePanel(tabId);
    // It stands beside the page now: a popup would stand before it.
    if ((await browser.tabs.getCurrent()) === undefined) window.close();
  }

  async function toggle(kind: Kind, hidden: boolean) {
    await sendToTab(tabId, TO_CONTENT, 'toggleKind', { kind, hidden });
    await reload();
  }

  return (
    <>
      <PagePanel
        title={state.article.title}
        outlet={state.article.outlet}
        host={new URL(state.article.address.original).hostname}
        publishedAt={state.article.publishedAt}
        doubts={state.doubts}
        paintable={state.paintable}
        counts={state.counts}
        hiddenKinds={state.hiddenKinds}
        clippedAt={state.clipped?.createdAt ?? null}
        changed={state.changed}
        passages={state.passages}
        orphans={state.orphans}
        tags={tags}
        note={note}
        tagSuggestions={tagSuggestions}
        saving={saving}
        language={language}
        messages={messages}
        onToggleKind={(kind, hidden) => void toggle(kind, hidden)}
        onTags={(tags) => void describe({ tags })}
        onNote={(note) => void describe({ note })}
        onClip={() => void clip()}
        onOpenClipping={() => {
          if (state.clipped) go({ view: 'clipping', id: state.clipped.clippingId });
        }}
      />
      <button type="button" class="wide" onClick={() => void review()}>
        {messages.page.review}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() =>
          void browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?tab=${tabId}` })
        }
      >
        {messages.page.popOut}
      </button>
    </>
  );
}
