import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadWindowState, saveWindowState } from './window-state-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-window-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const state = { x: -8, y: 0, width: 900, height: 600, maximized: true };

test('what was saved is loaded, in a folder that is made for it, with nothing left beside it', () => {
  const file = join(folder, 'new', 'window.json');
  saveWindowState(file, state);
  saveWindowState(file, { ...state, x: 7 });
  expect(loadWindowState(file)).toEqual({ ...state, x: 7 });
  expect(readdirSync(join(folder, 'new'))).toEqual(['window.json']);
});

test('a missing file, a broken one and a folder are no remembered window', () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"x":');
  expect([join(folder, 'missing.json'), broken, folder].map(loadWindowState)).toEqual([null, null, null]);
});
