import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserShell } from '../harness/browser-shell.ts';
import { weights } from '../harness/lecture-slides.ts';
import { openWorkbook } from '../harness/shell.ts';

const shell = browserShell();
const [w2, w3, w4] = weights;

/** More stops than any screen has between two places. */
const manyStops = 60;

const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement);

/** Presses Tab until the place has the focus, as someone without a mouse does. */
async function tabTo(place: Locator): Promise<void> {
  for (let stop = 0; stop < manyStops; stop += 1) {
    await place.page().keyboard.press('Tab');
    if (await hasFocus(place)) return;
  }
  throw new Error(`Tab does not lead to ${String(place)}.`);
}

test('the drill can be worked with the keyboard alone', async () => {
  const { page, workbook } = await openWorkbook(shell);
  const { keyboard } = page;
  await workbook.seesLibrary();
  await tabTo(workbook.drillLink);
  await keyboard.press('Enter');
  await workbook.seesDrill();

  await tabTo(workbook.field(w2.quantity));
  await keyboard.type(w2.figure);
  await tabTo(workbook.field(w3.quantity));
  await keyboard.type('0.26');
  await keyboard.press('Enter');
  await workbook.seesVerdict(w2.quantity, 'correct');
  await workbook.seesVerdict(w3.quantity, 'wrong');

  // The pen is at the first answer that is not right, and what stands there is ready to be written over.
  await expect.poll(() => hasFocus(workbook.field(w3.quantity))).toBe(true);
  await keyboard.type(w3.figure);
  await tabTo(workbook.field(w4.quantity));
  await keyboard.type(w4.figure);
  await tabTo(workbook.checkButton);
  await keyboard.press('Space');
  for (const { quantity } of weights) await workbook.seesVerdict(quantity, 'correct');

  await keyboard.press('Alt+p');
  await workbook.seesAttempts([
    [w3.quantity, w3.figure, 'correct'],
    [w4.quantity, w4.figure, 'correct'],
    [w2.quantity, w2.figure, 'correct'],
    [w3.quantity, '0.26', 'wrong'],
  ]);
});

test('language and appearance can be chosen with the keyboard alone', async () => {
  const { page, workbook } = await openWorkbook(shell, { language: 'en' });
  await workbook.seesLibrary();
  await tabTo(page.getByRole('radio', { name: workbook.say('frame.theme.system') }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await tabTo(page.getByRole('radio', { name: workbook.say('frame.language.en') }));
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('ko');
});
