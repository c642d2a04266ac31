/** The badge on the extension's icon: what the page of a tab holds, before the popup is opened. */
import { browser } from 'wxt/browser';
import type { PageState } from '../messaging/protocol.ts';

/** Four characters fit on the icon. */
const MAX_SHOWN = 999;

const COLOURS = { clipped: '#1b7f4b', marks: '#0f4c5c', doubtful: '#9a5b00' } as const;

interface Badge {
  readonly text: string;
  readonly colour: string;
}

/**
 * A clipped page has a tick, with how many annotations are still to be decided, and an exclamation mark where it has
 * changed since; any other page how many marks it has, or a question mark where the extraction is doubtful.
 */
export function badgeOf(state: PageState): Badge {
  if (state.type !== 'article') return { text: '', colour: COLOURS.marks };
  if (state.clipped !== null) return { text: progressOf(state), colour: COLOURS.clipped };
  if (state.doubts.length > 0) return { text: '?', colour: COLOURS.doubtful };
  const marks = Object.values(state.counts).reduce((sum, count) => sum + count, 0);
  return { text: marks > MAX_SHOWN ? `${MAX_SHOWN}+` : String(marks), colour: COLOURS.marks };
}

function progressOf({
  undecided,
  changed,
}: {
  readonly undecided: number;
  readonly changed: boolean;
}): string {
  if (undecided === 0) return changed ? '✓!' : '✓';
  return `${changed ? '!' : '✓'}${undecided > MAX_SHOWN ? '99+' : undecided}`;
}

/** Shows the badge on a tab until it goes to another page; a tab that was closed meanwhile has none. */
export async function showBadge(tabId: number | undefined, state: PageState): Promise<void> {
  if (tabId === undefined) return;
  const { text, colour } = badgeOf(state);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab is gone.
  }
}
