import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../utils/i18n/messages.ts';
import { sampleAnnotations } from '../support/annotations.ts';
import { overflowOf, violationsOn } from './axe.ts';
import { bundleGallery } from './bundle-gallery.ts';
import { findBrowser } from './find-browser.ts';

interface Gallery {
  show(index: number, language: Language, tagging: boolean): void;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 320, height: 480 } });
  await page.setContent(await bundleGallery());
});
afterAll(() => browser.close());

const cards = sampleAnnotations().map(({ data, decision, quote }, index) => ({
  name: `${data.kind} ${decision.status} ${quote.exact}`,
  index,
}));

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(cards)('$name', async ({ index }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const tagging of [false, true]) {
        await page.evaluate(
          ([at, inLanguage, isTagging]) => {
            (globalThis as unknown as Gallery).show(at, inLanguage, isTagging);
          },
          [index, language, tagging] as const,
        );
        expect(await violationsOn(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
      }
    });
  });
});

test('the card says what was read before the printed words', async () => {
  await page.evaluate(() => {
    (globalThis as unknown as Gallery).show(0, 'vi', false);
  });
  const text = await page.getByRole('dialog').innerText();
  expect(text.replaceAll('\u00A0', ' ')).toMatch(/hơn 2 900 000 000 đồng\s+In là “hơn 2,9 tỷ đồng”/);
});
