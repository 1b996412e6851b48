import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentsIn } from './documents-in.ts';
import { RecentDocuments } from './recent-documents.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-documents-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('of what a program is started with, documents alone are opened, from where it was started', () => {
  const args = ['/opt/workbook', '--lang=en', 'a.bpnet.json', '--user-data-dir=/x.json', '/b/c.JSON', 'picture.png'];
  expect(documentsIn(args, '/home/someone')).toEqual([resolve('/home/someone/a.bpnet.json'), resolve('/b/c.JSON')]);
  expect(documentsIn(['/odd/name.json'], '/')).toEqual([]);
});

test('the last ten documents are known again, each once, the newest first', () => {
  const file = join(folder, 'new', 'recent.json');
  const recent = new RecentDocuments(file);
  for (let number = 1; number <= 12; number += 1) recent.add(`/${number}`);
  recent.add('/5');
  const expected = ['/5', '/12', '/11', '/10', '/9', '/8', '/7', '/6', '/4', '/3'];
  expect(recent.paths).toEqual(expected);
  expect(new RecentDocuments(file).paths).toEqual(expected);
  recent.remove('/11');
  expect(new RecentDocuments(file).paths).not.toContain('/11');
  recent.clear();
  expect(new RecentDocuments(file).paths).toEqual([]);
});

test.each(['[1,', '[1]', '{}'])('a broken list is none: %s', (text) => {
  const file = join(folder, 'recent.json');
  writeFileSync(file, text);
  expect(new RecentDocuments(file).paths).toEqual([]);
});
