import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DrillMode } from '../../exercises/contract/drill-views.ts';
import { explainQuantity } from '../../exercises/drills/explain-quantity.ts';
import { openDrill } from '../../exercises/drills/open-drill.ts';
import { itemsOf } from '../../renderer/parts/sheet/drill-items.ts';
import { writtenNumber } from '../../renderer/parts/formula/written-number.ts';
import { routeOf } from '../../renderer/shell/navigation/route.ts';

export interface OpenDrill {
  readonly drill: string;
  readonly mode: DrillMode;
}

/** The drill that the day's session has come to; undefined at its end. */
export async function sessionDrill(page: Page): Promise<OpenDrill | undefined> {
  await page.getByRole('complementary').or(page.getByRole('table')).first().waitFor();
  const route = routeOf(new URL(page.url()).hash.slice(1));
  return route.place === 'drill' ? { drill: route.drill, mode: route.mode ?? 'guided' } : undefined;
}

/** Writes what is right into every field, each with the Enter key, and waits for the way on to have the focus. */
export async function workThrough(page: Page, { drill, mode }: OpenDrill): Promise<void> {
  const sheet = openDrill({ drill, mode });
  if (!sheet.ok) throw new Error(`${drill} does not open.`);
  for (const { name, precision } of itemsOf(sheet.value)) {
    const explained = explainQuantity({ drill, quantity: name });
    if (!explained.ok || !precision) throw new Error(`${name} of ${drill} has no value to write.`);
    const field = page.locator(`input[data-item="${name}"]`);
    await field.fill(writtenNumber(explained.value.quantity.value, precision));
    await field.press('Enter');
    // While one answer is being judged, no other is.
    if (mode === 'guided') await expect.poll(() => field.getAttribute('class')).toContain('right');
  }
  const onward = page.getByRole('complementary').getByRole('button');
  await expect.poll(() => onward.evaluate((button) => button === document.activeElement)).toBe(true);
}

/** Presses what leads on, be it to the next or past this one. */
export async function goOnInSession(page: Page): Promise<void> {
  const before = page.url();
  await page.getByRole('complementary').getByRole('button').press('Enter');
  await page.waitForURL((url) => url.href !== before);
}
