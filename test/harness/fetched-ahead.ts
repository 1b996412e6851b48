import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const assets = fileURLToPath(new URL('../../out/renderer/assets/', import.meta.url));

/** Waits until every script that a page may come to need has been fetched, as it does while it has nothing else to do. */
export async function everythingIsFetched(page: Page): Promise<void> {
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js') && !file.includes('.worker-'));
  const fetched = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/^.*\//, '')));
  await expect
    .poll(async () => (await fetched()).filter((file) => scripts.includes(file)).sort())
    .toEqual(scripts.sort());
}
