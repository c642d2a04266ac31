import type { Page } from 'playwright';
import { expect } from 'vitest';
import { LANGUAGES } from '../../utils/i18n/messages.ts';
import { overflowOf, violationsOn } from './axe.ts';
import type { ExtensionBrowser } from './chromium.ts';

/** The part of the extension's own world that is used. */
interface Settings {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

/** Sets one of the extension's settings, by its name in storage. */
async function setSetting({ control }: ExtensionBrowser, name: string, value: unknown): Promise<void> {
  await control.evaluate((items) => (globalThis as unknown as Settings).chrome.storage.local.set(items), {
    [name]: value,
  } as Record<string, never>);
}

/** Both languages, both themes, 320 px, and what a scroll bar leaves of them. Leaves it in Vietnamese. */
export async function expectAccessible(browser: ExtensionBrowser, shown: Page): Promise<void> {
  for (const language of LANGUAGES) {
    await setSetting(browser, 'language', language);
    await shown.locator(`html[lang=${language}]`).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await shown.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violationsOn(shown), `${language} ${colorScheme}`).toEqual([]);
    }
    for (const width of [305, 320]) {
      await shown.setViewportSize({ width, height: 600 });
      expect(await overflowOf(shown), `${language} at ${width} px`).toBe(0);
    }
  }
  await setSetting(browser, 'language', 'vi');
  await shown.locator('html[lang=vi]').waitFor();
}

/** Presses Tab until an element of that name has the focus; every stop on the way must show that it has. */
export async function tabTo(shown: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await shown.keyboard.press('Tab');
    const focused = await shown.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
      return {
        name: (element.getAttribute('aria-label') ?? label ?? element.textContent).trim(),
        isVisible: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      };
    });
    if (!focused) continue;
    expect(focused.isVisible, `the focus on ${focused.name}`).toBe(true);
    if (name.test(focused.name)) return;
    passed.push(focused.name);
  }
  throw new Error(`Tab does not reach ${name}; it passes ${passed.join(', ')}`);
}
