import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { installedAsLocked } from './install.mjs';

const root = { '': { version: '1.0.0' } };
const vite = { 'node_modules/vite': { version: '8.3.8', integrity: 'sha512-a' } };
const newerVite = { 'node_modules/vite': { version: '8.4.0', integrity: 'sha512-b' } };
const forMac = { 'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-c', optional: true } };

/**
 * A checkout with a lock file, and with what npm notes in node_modules when an installation is complete.
 * @param {object} locked
 * @param {object | null} installed null for no or an interrupted installation
 */
function checkout(locked, installed) {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  if (installed) {
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return folder;
}

it.each([
  ['everything is there', { ...root, ...vite }, vite, true],
  ['what is missing is for another platform', { ...root, ...vite, ...forMac }, vite, true],
  ['nothing is there', { ...root, ...vite }, null, false],
  ['a package is missing', { ...root, ...vite }, {}, false],
  ['a package has another version', { ...root, ...newerVite }, vite, false],
  ['a package is there that is no longer asked for', root, vite, false],
])('whether packages are installed as locked: %s', (_, locked, installed, expected) => {
  expect(installedAsLocked(checkout(locked, installed))).toBe(expected);
});
