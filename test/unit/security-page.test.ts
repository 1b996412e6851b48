import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+\. /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('the page goes through all twenty points of the checklist, in their order', () => {
  expect(rows.map(([, point = '']) => Number.parseInt(point, 10))).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
});

test.each(rows)('$1 names a test that there is', (_, _point, how = '', link = '') => {
  expect(how).not.toBe('');
  const [, name = '', file = ''] = /^\[(.+)\]\(\.\.\/(.+)\)$/.exec(link) ?? [];
  const source = readFileSync(file, 'utf8');
  expect([`'${name}'`, `"${name}"`].some((quoted) => source.includes(quoted))).toBe(true);
});
