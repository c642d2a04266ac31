import type { Page } from 'playwright';
import type { Keyboard } from './review-plan.ts';

/** The side panel as someone sees it. */
export class PanelPage implements Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  submit(): Promise<void> {
    return this.page.keyboard.press('Control+Enter');
  }

  /** The printed words of the item one is at. */
  current(): Promise<string> {
    return this.page.locator('.review-item[aria-current] .item-sentence mark').innerText();
  }

  /** Its status, by name. */
  async status(): Promise<string> {
    const label = await this.page.locator('.review-item[aria-current] .review-status').innerText();
    return label.slice(2);
  }

  /** What was read of it. */
  reading(): Promise<string> {
    return this.page.locator('.review-item[aria-current] .item-reading').innerText();
  }

  /** The statuses of what is listed, by name. */
  statuses(): Promise<string[]> {
    return this.page
      .locator('.review-item .review-status')
      .evaluateAll((labels) => labels.map((label) => label.textContent.slice(2)));
  }

  /** What was said last. */
  announced(): Promise<string> {
    return this.page.locator('.review-footer [role=status]').innerText();
  }

  /** The words marked in the open form. */
  markedWords(): Promise<string> {
    return this.page.locator('.boundaries mark').innerText();
  }

  /** Presses a key until one is at the item printed in those words. */
  async goTo(words: string, key: string): Promise<void> {
    for (let presses = 0; presses < 200; presses++) {
      if ((await this.current()) === words) return;
      await this.press(key);
    }
    throw new Error(`${key} does not lead to ${words}`);
  }

  /** Presses Tab, or Shift+Tab, until a button of that name has the focus. */
  async focusButton(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const button = this.page.getByRole('button', { name }).first();
    for (let presses = 0; presses < 60; presses++) {
      if (await button.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error(`${key} does not reach ${String(name)}`);
  }
}
