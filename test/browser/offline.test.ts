import { expect, test } from 'vitest';
import { browserShell } from '../harness/browser-shell.ts';
import { weights } from '../harness/lecture-slides.ts';
import { openWorkbook } from '../harness/shell.ts';

const shell = browserShell();

test('once loaded, the workbook needs no network at all', async () => {
  const { page, workbook } = await openWorkbook(shell);
  // Fonts of formulas are loaded when the first formula is drawn.
  await workbook.openDrill();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.context().setOffline(true);
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);

  for (const { quantity, figure } of weights) await workbook.answer(quantity, figure);
  await workbook.check();
  for (const { quantity } of weights) await workbook.seesVerdict(quantity, 'correct');
  await workbook.openProgress();
  await workbook.seesAttempts(weights.map(({ quantity, figure }) => [quantity, figure, 'correct']));
  await workbook.chooseLanguage('ko');
  await workbook.openDrill();
});
