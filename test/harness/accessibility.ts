import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Shell } from './shell.ts';

/** Fails with what axe finds in the page as it stands, each with its rule, its place and what would mend it. */
export async function expectAccessible(page: Page, shell: Shell['name'], screen: string): Promise<void> {
  // Electron opens no second page, in which axe would otherwise gather its results.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(shell === 'desktop').analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
  );
  expect(found, `what axe finds on ${screen}`).toEqual([]);
}
