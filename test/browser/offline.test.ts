import { expect, test } from 'vitest';
import { browserShell } from '../harness/browser-shell.ts';
import { everythingIsFetched } from '../harness/fetched-ahead.ts';
import { results } from '../harness/lecture-slides.ts';
import { openWorkbook } from '../harness/shell.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

const shell = browserShell();

test('once loaded, the workbook needs no network at all', async () => {
  // With a folder, as a person's browser has one: without, the page's icon is asked for again and again.
  const { page, workbook } = await openWorkbook(shell, { record: await temporaryFolder() });
  // Fonts of formulas are loaded when the first formula is drawn.
  await workbook.openDrill();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await everythingIsFetched(page);
  await page.context().setOffline(true);
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);

  await workbook.chooseMode('alone');
  for (const { quantity, figure } of results) await workbook.answer(quantity, figure);
  await workbook.check();
  for (const { quantity } of results) await workbook.seesVerdict(quantity, 'correct');
  await workbook.openHistory();
  await workbook.seesAttempts(results.map(({ quantity, figure }) => [quantity, figure, 'correct']));
  await workbook.chooseLanguage('ko');
  await workbook.openDrill();
});
