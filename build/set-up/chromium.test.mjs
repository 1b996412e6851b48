import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findChromium } from './chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
const suffix = process.platform === 'win32' ? '.exe' : '';
const chrome = join(folder, `google-chrome${suffix}`);
writeFileSync(chrome, '', { mode: 0o755 });
writeFileSync(join(folder, 'chromium'), 'a file that is no program', { mode: 0o644 });
afterAll(() => rmSync(folder, { recursive: true }));

it('takes the one that WORKBOOK_CHROMIUM names', () => {
  expect(findChromium({ WORKBOOK_CHROMIUM: process.execPath, PATH: folder })).toBe(process.execPath);
});

it('refuses a name in WORKBOOK_CHROMIUM that is no program, rather than take another', () => {
  const WORKBOOK_CHROMIUM = join(folder, 'chromium');
  expect(() => findChromium({ WORKBOOK_CHROMIUM, PATH: folder })).toThrow('WORKBOOK_CHROMIUM names no program');
});

it('takes the first program on PATH that has a common name', () => {
  expect(findChromium({ PATH: [join(folder, 'missing'), folder].join(delimiter) })).toBe(chrome);
});

it('prefers the shell without windows to a whole Chromium, wherever on PATH it lies', () => {
  const later = join(folder, 'later');
  mkdirSync(later);
  const shell = join(later, `chromium-headless-shell${suffix}`);
  writeFileSync(shell, '', { mode: 0o755 });
  expect(findChromium({ PATH: [folder, later].join(delimiter) })).toBe(shell);
});
