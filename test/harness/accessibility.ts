import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * Fails with what axe finds in the page as it stands, each with its rule, its place and what would mend it. Contrast takes
 * it far longer than all else together, and colours are the theme's and not the language's: it is measured in English.
 */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // It stays in the page until that is loaded anew.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    if (!window.axe) throw new Error('axe was not put into the page.');
    const rules = { 'color-contrast': { enabled: document.documentElement.lang === 'en' } };
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], rules });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, target: target.join(' '), failureSummary })),
    );
  });
  expect(found, `what axe finds on ${screen}`).toEqual([]);
}
