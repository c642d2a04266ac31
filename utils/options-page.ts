import { browser } from 'wxt/browser';

/** Shows the extension's options, in a tab: the one that has them already, where there is one. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
