import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserShell } from '../harness/browser-shell.ts';
import { deltas, weights } from '../harness/lecture-slides.ts';
import { openWorkbook } from '../harness/shell.ts';

const shell = browserShell();
const [w2] = weights;
const [first, second] = deltas;

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

  await tabTo(workbook.field(first.quantity));
  await keyboard.type('0.7');
  await keyboard.press('Enter');
  await workbook.seesVerdict(first.quantity, 'wrong');

  // The pen stays, and what stands there is ready to be written over. A hint is one key away.
  await expect.poll(() => hasFocus(workbook.field(first.quantity))).toBe(true);
  await tabTo(page.getByRole('button', { name: workbook.say('drill.hint.rule'), exact: true }));
  await keyboard.press('Enter');
  await page.getByRole('button', { name: workbook.say('drill.hint.filled'), exact: true }).waitFor();
  await workbook.field(first.quantity).focus();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type(first.figure);
  await keyboard.press('Enter');
  await workbook.seesVerdict(first.quantity, 'correct');

  await expect.poll(() => hasFocus(workbook.field(second.quantity))).toBe(true);
  await tabTo(workbook.field(w2.quantity));
  await keyboard.type(w2.figure);
  await tabTo(workbook.checkButton);
  await keyboard.press('Space');
  await workbook.seesVerdict(w2.quantity, 'correct');

  // In a field, Alt makes characters on some keyboards.
  await tabTo(workbook.checkButton);
  await keyboard.press('Alt+p');
  const history = page.getByRole('link', { name: workbook.say('progress.history.open'), exact: true });
  await history.waitFor();
  await tabTo(history);
  await keyboard.press('Enter');
  await workbook.seesAttempts([
    [w2.quantity, w2.figure, 'correct'],
    [first.quantity, first.figure, 'correct'],
    [first.quantity, '0.7', 'wrong'],
  ]);
});

test('a way to take the drill, and a drill of one’s own choice, can be had with the keyboard alone', async () => {
  const { page, workbook } = await openWorkbook(shell);
  await workbook.openDrill();
  await tabTo(page.getByRole('radio', { name: workbook.say('drill.mode.guided') }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await workbook.submitButton('exam').waitFor();

  await page.keyboard.press('Alt+r');
  await workbook.heading(workbook.say('practice.title')).waitFor();
  await tabTo(page.getByRole('radio', { name: /^Forward pass/ }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page.getByRole('button', { name: workbook.say('practice.start'), exact: true }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/drill\/generated\/losses\/1\/[a-z0-9]+$/);
  await workbook.checkButton.waitFor();
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
