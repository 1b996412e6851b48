import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetBuilt, isBuilt, noteBuilt } from './build-state.mjs';

/** @type {string} */
let project;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'built-'));
  lay('package.json', '{}');
  lay('engine/one.ts', 'export {};');
  lay('out/renderer/index.html', 'built');
});
afterEach(() => rmSync(project, { recursive: true }));

/** @param {string} path @param {string} content */
function lay(path, content) {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), content);
}

/** @param {string} path */
const touch = (path) => utimesSync(join(project, path), 1, 1);

it('is built once that is noted, and not before', () => {
  expect(isBuilt(project)).toBe(false);
  noteBuilt(project);
  expect(isBuilt(project)).toBe(true);
  forgetBuilt(project);
  expect(isBuilt(project)).toBe(false);
});

it.each([
  ['a source that changed', () => lay('engine/one.ts', 'export { one };')],
  ['a new source', () => lay('renderer/screens/two.svelte', '')],
  ['a source that is gone', () => rmSync(join(project, 'engine/one.ts'))],
  ['other packages', () => lay('package-lock.json', '{}')],
  ['something else built', () => touch('out/renderer/index.html')],
  ['nothing built any more', () => rmSync(join(project, 'out/renderer'), { recursive: true })],
])('is not built with %s', (_, change) => {
  noteBuilt(project);
  change();
  expect(isBuilt(project)).toBe(false);
});

it.each([
  ['a source is as it was, with a new time', () => touch('engine/one.ts')],
  ['a test changed', () => lay('engine/one.test.ts', 'it.todo')],
  ['something else lies in out', () => lay('out/screenshots/one.png', '')],
])('is still built where %s', (_, change) => {
  noteBuilt(project);
  change();
  expect(isBuilt(project)).toBe(true);
});
