import { chromium } from 'playwright-core';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { serveWorkbook } from '../../build/serve/serve.mjs';
import { patience } from '../../build/test/patience.mjs';
import { EditorDesk } from '../harness/editor-desk.ts';
import { requiredVariable } from '../harness/required-variable.ts';
import { sandboxFlags } from '../harness/sandbox-flags.ts';
import { Workbook } from '../harness/workbook.ts';

test('with its server stopped, an open page goes on, trains, and comes back when it is reloaded', async () => {
  const folder = fileURLToPath(new URL('../../out/renderer', import.meta.url));
  const server = await serveWorkbook({ folder, port: 0 });
  const browser = await chromium.launch({
    executablePath: requiredVariable('WORKBOOK_CHROMIUM'),
    args: [...sandboxFlags, '--disable-gpu'],
  });
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ locale: 'en-US' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(server.address);
  const workbook = new Workbook(page, 'en');
  await workbook.seesLibrary();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.close();

  await page.evaluate(() => (location.hash = '/networks'));
  await new EditorDesk(workbook).blankButton.click();
  const training = page.getByRole('button', { name: workbook.say('editor.panel.training'), exact: true });
  await training.click();
  await page.getByRole('button', { name: workbook.say('editor.training.run'), exact: true }).click();
  await page.getByRole('slider', { name: workbook.say('editor.training.scrub') }).waitFor();

  await page.reload();
  await training.waitFor();
  // Formulas and their typefaces too.
  await workbook.openDrill();
  expect(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.check('16px KaTeX_Main')))).toBe(true);
});
