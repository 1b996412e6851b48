import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from './run.ts';

const pack = {
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'Week 3',
  language: 'ko',
  tasks: [
    { drill: 'examples/lecture-slides/gradient', points: 4 },
    { kind: 'losses', level: 1, seed: 'each', count: 2 },
  ],
};

let folder = '';
const file = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backprop-'));
  writeFileSync(file('tasks.json'), JSON.stringify(pack));
  writeFileSync(file('faulty.json'), JSON.stringify({ ...pack, tasks: [{ drill: 'nothing' }] }));
  writeFileSync(file('names.txt'), '김민수\r\nAda\n\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

function worksheet(...words: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const status = run(['worksheet', ...words], {
    language: 'en',
    print: (line) => void printed.push(line),
    complain: (line) => void complaints.push(line),
  });
  return { status, printed, complaints };
}

it('writes sheet, key and what scripts read, in the language of the pack', () => {
  const { status, printed, complaints } = worksheet(file('tasks.json'), '--out', file('out/deep'));
  expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
  expect(printed).toEqual(['sheet.html', 'key.html', 'key.json'].map((name) => file(`out/deep/${name}`)));
  expect(read('out/deep/sheet.html')).toMatch(/^<!doctype html>\n<html lang="ko">/);
  const entries = JSON.parse(read('out/deep/key.json')) as Record<string, unknown>[];
  expect(entries.length).toBeGreaterThan(2);
  for (const { task, drill, quantity, value, accepted, mistakes } of entries) {
    expect([typeof task, typeof drill, typeof quantity, typeof value, typeof mistakes]).toEqual([
      'number',
      'string',
      'string',
      'number',
      'object',
    ]);
    const [lowest = NaN, highest = NaN] = accepted as number[];
    expect(lowest).toBeLessThanOrEqual(highest);
  }
  expect([...new Set(entries.map(({ task, part }) => `${String(task)} ${String(part)}`))]).toEqual([
    '1 undefined',
    '2 1',
    '2 2',
  ]);
});

it('makes a sheet for each name, in both languages, as it is asked', () => {
  const { status } = worksheet(
    file('tasks.json'),
    ...['--out', file('named'), '--names', file('names.txt'), '--language', 'both', '--paper', 'letter'],
    ...['--working', 'none', '--hints', '--worked', '--address', 'https://course.example/'],
  );
  expect(status).toBe(0);
  const sheet = read('named/sheet.html');
  expect(sheet.split('<div class="sheet"')).toHaveLength(3);
  expect(sheet).toContain('size: letter');
  expect(sheet).toContain('lang="ko">이름</span><span class="said" lang="en">Name');
  expect(sheet).not.toContain('class="ruled"');
  expect(read('named/key.html')).toContain('Worked lines');
});

it.each([
  ['nothing to read', []],
  ['no folder', ['tasks.json']],
  ['an unknown option', ['tasks.json', '--out', 'x', '--colour', 'red']],
  ['an unknown paper', ['tasks.json', '--out', 'x', '--paper', 'a5']],
  ['one version', ['tasks.json', '--out', 'x', '--versions', '1']],
])('says how it is called where there is %s', (_, words) => {
  const called = worksheet(...words.map((word) => (word.endsWith('.json') ? file(word) : word)));
  expect(called.status).toBe(2);
  expect(called.complaints.join()).toContain('--out FOLDER');
});

it('writes nothing of what cannot be used, and says why', () => {
  for (const name of ['faulty.json', 'missing.json']) {
    const { status, complaints } = worksheet(file(name), '--out', file('none'));
    expect(status).toBe(2);
    expect(complaints.join()).toContain(file(name));
  }
  expect(existsSync(file('none'))).toBe(false);
  const { status, complaints } = worksheet(file('tasks.json'), '--out', file('names.txt'));
  expect(status).toBe(2);
  expect(complaints.join()).toContain('cannot be written');
});
