/** Tells of changes: the extension's open pages by broadcast, and the pages being looked at by their content scripts. */
import { browser } from 'wxt/browser';
import type { AnnotationId } from '../clippings/annotation.ts';
import type { ClippingId } from '../clippings/clipping.ts';
import type { Result } from '../clippings/result.ts';
import { BROADCAST, TO_CONTENT } from '../messaging/channels.ts';
import { send, sendToTab } from '../messaging/messenger.ts';
import type { Sender } from '../messaging/sender.ts';

/** @param clippingId null where many were changed */
export function announceLibrary(clippingId: ClippingId | null): void {
  void send(BROADCAST, 'libraryChanged', { clippingId });
}

export function announceVocabulary(): void {
  void send(BROADCAST, 'vocabularyChanged', {});
}

export function announceRewriting(done: number, total: number): void {
  void send(BROADCAST, 'tagRewriting', { done, total });
}

/** The page of the sender was read, clipped or left. */
export function announcePage({ tab }: Sender): void {
  if (tab?.id !== undefined) void send(BROADCAST, 'pageChanged', { tabId: tab.id });
}

/** A mark on the page of the sender was clicked. */
export function announceMark(annotationId: AnnotationId, { tab }: Sender): void {
  if (tab?.id !== undefined) void send(BROADCAST, 'markPointed', { tabId: tab.id, annotationId });
}

/**
 * Tells the pages being looked at of a change once it succeeded, except the one that asked for it: that one has the
 * answer. The others ask when they are looked at again.
 */
export async function told<Value, Failure>(
  change: Promise<Result<Value, Failure>>,
  by?: Sender,
): Promise<Result<Value, Failure>> {
  const answer = await change;
  if (answer.ok) {
    for (const { id } of await browser.tabs.query({ active: true })) {
      if (id !== undefined && id !== by?.tab?.id) void sendToTab(id, TO_CONTENT, 'libraryChanged', {});
    }
  }
  return answer;
}
