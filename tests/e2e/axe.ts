import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import type Axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, one line a node; all its rules, and two that it does not run by itself. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Through the debugger: an extension's own pages let no foreign script in.
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: typeof Axe };
    const rules: Axe.RuleObject = {
      'target-size': { enabled: true },
      'label-content-name-mismatch': { enabled: true },
    };
    const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
  });
}

/** By how many px the page can be scrolled sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const widest = Math.max(
      0,
      ...[...document.body.querySelectorAll('*')].map((e) => e.getBoundingClientRect().right),
    );
    return Math.max(scrollWidth, Math.floor(widest)) - clientWidth;
  });
}
