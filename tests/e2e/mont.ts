import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.ts';
const [out = '', ...files] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: 1800, height: 900 } });
await p.setContent(`<body style="margin:0;background:#f0f;display:inline-flex;gap:8px;align-items:start">${files.map((f) => `<img src="data:image/png;base64,${readFileSync(f).toString('base64')}">`).join('')}</body>`);
await p.locator('body').screenshot({ path: out });
await b.close();
