import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { makeSite } from '../../build/site/make-site.mjs';
import { patience } from '../../build/test/patience.mjs';
import { Faults } from '../harness/faults.ts';
import { weights } from '../harness/lecture-slides.ts';
import { requiredVariable } from '../harness/required-variable.ts';
import { sandboxFlags } from '../harness/sandbox-flags.ts';
import { serveStatically } from '../harness/static-server.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { Workbook } from '../harness/workbook.ts';

const built = fileURLToPath(new URL('../../out/renderer', import.meta.url));

/** The same site with other names for all of its scripts, as they have when what is in them changes. */
function makeNewer(site: string, newer: string): void {
  cpSync(site, newer, { recursive: true });
  const assets = join(newer, 'assets');
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  for (const script of scripts) renameSync(join(assets, script), join(assets, nameOfNewer(script)));
  for (const file of readdirSync(newer, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|html)$/.test(file)) continue;
    const text = readFileSync(join(newer, file), 'utf8');
    const renamed = text.replace(/[\w.-]+\.js\b/g, (name) => (scripts.includes(name) ? nameOfNewer(name) : name));
    writeFileSync(join(newer, file), renamed.replace(/(keptBuild = ")[0-9a-f]+/, '$1newer'));
  }
}

const nameOfNewer = (script: string) => script.replace(/\.js$/, '-newer.js');

const [{ quantity, figure }] = weights;

const scriptOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type="module"]')?.src.replace(/^.*\//, ''));
const isNewer = async (page: Page) => (await scriptOf(page))?.endsWith('-newer.js') === true;

test('any web server hands it out under any path: it is kept, works offline, and is renewed between two starts', async () => {
  const folder = await temporaryFolder();
  const site = join(folder, 'site');
  const newer = join(folder, 'newer');
  await makeSite(built, site);
  makeNewer(site, newer);
  const server = await serveStatically('/courses/2026/workbook/', site);
  onTestFinished(() => server.close());
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: requiredVariable('WORKBOOK_CHROMIUM'),
    args: [...sandboxFlags, '--disable-gpu'],
    locale: 'en-US',
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(patience);
  const faults = new Faults(context, new URL(server.address).origin);
  const page = context.pages()[0] ?? (await context.newPage());
  const workbook = new Workbook(page, 'en');
  const newerNote = page.getByText(workbook.say('frame.newer'));

  // The first visit: everything is kept, and a browser finds what it needs to install it.
  await page.goto(server.address);
  await workbook.seesLibrary();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const cdp = await context.newCDPSession(page);
  const { errors, url } = await cdp.send('Page.getAppManifest');
  expect([url, errors]).toEqual([`${server.address}manifest.webmanifest`, []]);
  expect((await cdp.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  await workbook.openDrill();
  await workbook.chooseMode('alone');
  await workbook.answer(quantity, figure);

  // A newer version is put there in the middle of an answer: it is told of, and nothing changes.
  server.handOut(newer);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await newerNote.waitFor();
  expect(await isNewer(page)).toBe(false);
  await workbook.openProgress();
  await workbook.openDrill();
  faults.expectNone();

  // The next start takes it, with what was typed, and has its files from then on.
  await page.reload();
  await workbook.seesDrill();
  expect(await isNewer(page)).toBe(true);
  await workbook.chooseMode('alone');
  await expect.poll(() => workbook.field(quantity).inputValue()).toBe(figure);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting === null);
  await newerNote.waitFor({ state: 'hidden' });
  faults.expectNone();

  // Nobody serves it any more.
  faults.ignore();
  server.close();
  await page.reload();
  await workbook.seesDrill();
  expect(await isNewer(page)).toBe(true);
  await expect.poll(() => workbook.field(quantity).inputValue()).toBe(figure);
});
