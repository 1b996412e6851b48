import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { browserShell } from '../harness/browser-shell.ts';
import { everythingIsFetched } from '../harness/fetched-ahead.ts';
import { openWorkbook } from '../harness/shell.ts';

const folder = fileURLToPath(new URL('../../out/renderer/', import.meta.url));
const read = (file: string) => readFileSync(folder + file);
const shell = browserShell();

/** In bytes, of what is sent to a browser with gzip. */
const room = 150_000;

test('the first screen is drawn from at most 150 kB, without formulas, charts or the editor', () => {
  const page = read('index.html').toString();
  // The build names in it every script and style sheet that is needed before anything is drawn.
  const files = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, file = '']) => file);
  expect(files.some((file) => file.endsWith('.js'))).toBe(true);
  expect(files.some((file) => file.endsWith('.css'))).toBe(true);
  const sizes = ['index.html', ...files].map((file) => gzipSync(read(file), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(room);
  // A class that formulas are set with, and what the editor's board keeps its place by.
  const holdsOthers = (file: string) => /katex-html|__zoom/.test(read(file).toString());
  expect(files.filter(holdsOthers)).toEqual([]);
  const all = readdirSync(`${folder}assets`).map((file) => `assets/${file}`);
  expect(all.filter(holdsOthers).length).toBeGreaterThanOrEqual(2);
});

test('of each typeface there is woff2 alone', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.woff2')).length).toBeGreaterThan(20);
  expect(files.filter((file) => /\.(?:woff|ttf|otf|eot)$/.test(file))).toEqual([]);
});

test('every other screen is fetched while the page has nothing to do', async () => {
  const { page, workbook } = await openWorkbook(shell);
  await workbook.seesLibrary();
  await everythingIsFetched(page);
});
