import type { ComponentChildren } from 'preact';
import { usePage } from '../../utils/hooks/use-page.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import { TO_CONTENT } from '../../utils/messaging/channels.ts';
import { sendToTab } from '../../utils/messaging/messenger.ts';
import type { PageState } from '../../utils/messaging/protocol.ts';
import { UnlistedPage } from './unlisted-page.tsx';

export interface ArticleInTab {
  readonly state: Extract<PageState, { type: 'article' }>;
  readonly tabId: number;
  /** Asks the page again. */
  readonly reload: () => Promise<void>;
}

export interface ArticleOfTabProps {
  readonly messages: Messages;
  /** Says what went wrong, in a sentence; null takes it back. */
  readonly onFailure: (sentence: string | null) => void;
  readonly children: (article: ArticleInTab) => ComponentChildren;
}

/** What is shown of the article beside a popup or panel; or why there is none, and what can be done. */
export function ArticleOfTab({ messages, onFailure, children }: ArticleOfTabProps) {
  const [view, reload] = usePage();
  switch (view.type) {
    case 'loading':
      return <p role="status">{messages.page.reading}</p>;
    case 'unknown':
      return <p role="status">{messages.page.askOnPage}</p>;
    case 'unlisted': {
      const { tabId, origin } = view;
      return <UnlistedPage {...{ messages, onFailure, tabId, origin }} onAnnotated={reload} />;
    }
    case 'listed':
  }
  const { state, tabId } = view;
  switch (state.type) {
    case 'working':
      return <p role="status">{messages.page.reading}</p>;
    case 'not-an-article':
      return (
        <>
          <p role="status">{messages.page.notAnArticle}</p>
          <p class="remark">{messages.page.notAnArticleHelp}</p>
          <button
            type="button"
            onClick={() => void sendToTab(tabId, TO_CONTENT, 'extractNow', {}).then(reload)}
          >
            {messages.page.annotate}
          </button>
        </>
      );
    case 'article':
      return <>{children({ state, tabId, reload })}</>;
  }
}
