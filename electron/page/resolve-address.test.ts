import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPage } from './page-address.ts';
import { resolveAddress } from './resolve-address.ts';

const folder = join('/', 'application', 'renderer');

test.each([
  ['app://workbook/', 'index.html'],
  ['app://workbook', 'index.html'],
  ['app://workbook/index.html', 'index.html'],
  ['app://workbook/index.html?a=1#/drill', 'index.html'],
  ['app://workbook/assets/page-a1.js', join('assets', 'page-a1.js')],
  ['app://workbook/assets/../index.html', 'index.html'],
  ['app://workbook/../main.cjs', 'main.cjs'],
  ['app://workbook/%EA%B0%80.txt', '가.txt'],
])('%s is the file %s of the folder', (address, file) => {
  expect(resolveAddress(folder, address)).toBe(join(folder, file));
});

test.each([
  ['another scheme', 'http://workbook/index.html'],
  ['a file', 'file:///application/renderer/index.html'],
  ['another host', 'app://elsewhere/index.html'],
  ['a host with more to it', 'app://workbook.elsewhere/index.html'],
  ['a port', 'app://workbook:80/index.html'],
  ['a name and password', 'app://user:secret@workbook/index.html'],
  ['a way up with coded slashes', 'app://workbook/..%2f..%2felectron%2fmain.cjs'],
  ['a way up after a folder', 'app://workbook/assets/..%2f..%2f..%2fsecret'],
  ['a neighbour with the same beginning', 'app://workbook/..%2frenderer-old/index.html'],
  ['the folder itself', 'app://workbook/assets/..%2f'],
  ['a NUL', 'app://workbook/index.html%00.png'],
  ['a broken code', 'app://workbook/%E0%A4%A'],
  ['no address', 'index.html'],
])('%s is no file', (_, address) => {
  expect(resolveAddress(folder, address)).toBeNull();
});

test('the page is its own document alone', () => {
  const addresses = ['app://workbook/', 'app://workbook/index.html#/drill', 'app://workbook/a.js', 'app://else/', 'x'];
  expect(addresses.filter(isPage)).toEqual(['app://workbook/', 'app://workbook/index.html#/drill']);
});
