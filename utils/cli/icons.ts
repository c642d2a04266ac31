/** npm run icons: renders public/icon/icon.svg to the PNG sizes the browsers ask for, with an installed Chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';

const FOLDER = new URL('../../public/icon/', import.meta.url);
const SIZES = [16, 32, 48, 128];

const svg = readFileSync(new URL('icon.svg', FOLDER), 'utf8');
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
