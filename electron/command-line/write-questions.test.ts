import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CommandLanguage } from './command-text.ts';
import { run } from './run.ts';

const pack = {
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'Week 3',
  tasks: [{ kind: 'losses', level: 1, seed: 'abc' }],
};
const letters = { kind: 'symbols', level: 1, seed: 'abc' };

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backprop-questions-'));
  const files = {
    numbers: pack,
    mixed: { ...pack, tasks: [letters, ...pack.tasks] },
    letters: { ...pack, tasks: [letters] },
    faulty: { ...pack, tasks: [{ ...letters, level: 4 }] },
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(file(name), JSON.stringify(content));
});

afterAll(() => rmSync(folder, { recursive: true }));

function call(words: readonly string[], language: CommandLanguage = 'en') {
  const complaints: string[] = [];
  const status = run(['questions', ...words], {
    language,
    print: (line) => complaints.push(line),
    complain: (line) => complaints.push(line),
  });
  return { status, complaints };
}

test.each(['qti-2.1', 'qti-3.0', 'canvas-qti'])('writes a package as %s', (format) => {
  expect(call([file('numbers'), '--as', format, '--out', file(format)])).toEqual({ status: 0, complaints: [] });
  expect(Object.keys(unzipSync(readFileSync(file(format))))).toContain('imsmanifest.xml');
});

test('writes Moodle XML in the language of the terminal, where the pack has none', () => {
  const out = file('moodle.xml');
  expect(call([file('numbers'), `--out=${out}`, '--as', 'moodle-xml'], 'ko')).toEqual({ status: 0, complaints: [] });
  expect(readFileSync(out, 'utf8')).toContain('1. 손실');
  call([file('numbers'), '--as', 'moodle-xml', '--out', out], 'en');
  expect(readFileSync(out, 'utf8')).toContain('1. The loss');
});

test('the same pack is the same file, byte for byte', () => {
  for (const out of ['one', 'other']) call([file('numbers'), '--as', 'qti-2.1', '--out', file(out)]);
  expect(readFileSync(file('one')).equals(readFileSync(file('other')))).toBe(true);
});

test('tells which tasks ask for no number, and writes the others', () => {
  const { status, complaints } = call([file('mixed'), '--as', 'qti-2.1', '--out', file('mixed.zip')]);
  expect(status).toBe(1);
  expect(complaints).toEqual([
    `${file('mixed')}: tasks[0]: asks for no number, which is all that platforms take; left out`,
  ]);
  const paths = Object.keys(unzipSync(readFileSync(file('mixed.zip'))));
  expect(paths.filter((path) => path.startsWith('items/') && path.endsWith('.xml'))).toEqual(['items/task-2.xml']);
  expect(strFromU8(unzipSync(readFileSync(file('mixed.zip')))['test.xml'] ?? new Uint8Array())).toContain('task-2');
});

test.each([
  ['letters', 'document: None of these tasks asks for a number'],
  ['faulty', 'tasks[0].level: found 4, allowed is one of 1, 2, 3'],
  ['nowhere', 'document: this file cannot be read (ENOENT)'],
])('writes nothing of %s, and tells why', (name, said) => {
  const { status, complaints } = call([file(name), '--as', 'moodle-xml', '--out', file('nothing')]);
  expect(status).toBe(2);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain(`${file(name)}: ${said}`);
  expect(() => readFileSync(file('nothing'))).toThrow('ENOENT');
});

test('tells that it cannot write where there is no folder', () => {
  const out = join(folder, 'nowhere', 'moodle.xml');
  const { status, complaints } = call([file('numbers'), '--as', 'moodle-xml', '--out', out]);
  expect([status, complaints]).toEqual([2, [`${out}: this file cannot be written (ENOENT)`]]);
});

test.each([
  [[]],
  [['--as', 'qti-2.1', '--out', 'x']],
  [['a', 'b', '--as', 'qti-2.1', '--out', 'x']],
  [['a', '--as', 'qti-2.2', '--out', 'x']],
  [['a', '--as', 'qti-2.1']],
  [['a', '--as', 'qti-2.1', '--out', 'x', '--for', 'me']],
])('says how it is called where it is called otherwise: %s', (words) => {
  const { status, complaints } = call(words);
  expect(status).toBe(2);
  expect(complaints.join()).toContain('--as with one of moodle-xml, qti-2.1, qti-3.0, canvas-qti');
});
