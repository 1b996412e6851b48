import type { Locator } from 'playwright-core';
import { test } from 'vitest';
import { browserShell } from '../harness/browser-shell.ts';
import { workingWithSlip } from '../harness/lecture-slides.ts';
import { openWorkbook } from '../harness/shell.ts';

const shell = browserShell();

test('a working is checked by keyboard alone, and stays when the page is loaded anew', async () => {
  const { page, workbook } = await openWorkbook(shell);
  await workbook.seesLibrary();
  await page.keyboard.press('Alt+C');
  await workbook.heading(workbook.say('solution.title')).waitFor();
  const text = page.getByRole('textbox', { name: workbook.say('solution.text'), exact: true });
  await text.waitFor();
  while (!(await isFocused(text))) await page.keyboard.press('Tab');
  await page.keyboard.insertText(workingWithSlip);
  const goThere = page.getByRole('button', { name: workbook.say('solution.go-to') });
  await goThere.waitFor();
  while (!(await isFocused(goThere))) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  const line = page.getByRole('region', { name: workbook.say('solution.line', { line: 6 }) });
  await line.getByText(workbook.say('solution.class.substitution')).first().waitFor();
  await page.reload();
  await text.getByText('out_o2 = 0.6175').waitFor();
});

/** Whether the pen is there; what stands in a shadow of its own is the active one of that. */
const isFocused = (place: Locator): Promise<boolean> =>
  place.evaluate((node) => {
    const root = node.getRootNode();
    return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === node;
  });
