import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractFigures } from './extract-figures/figures.mjs';
import { count, differences, listOf } from './extract-figures/kept-list.mjs';

/** @param {string} text @param {boolean} index */
const found = (text, index) =>
  extractFigures(text)
    .filter((figure) => figure.index === index)
    .map((figure) => figure.text);

describe('figures', () => {
  it.each([
    ['numbers with and without a point', '0.35 .25 3', ['0.35', '.25', '3']],
    ['numbers before a full stop', '3.1 2. 0.5.', ['3.1', '2', '0.5']],
    ['a minus lost between two figures', '(0.40.6)=0.350.5', ['0.4', '0.6', '0.35', '0.5']],
    ['a minus lost behind a 1, shown by the second copy', '(10.6)=(1-0.6)', ['1', '0.6', '1', '0.6']],
    ['a number over ten, which nothing shows to be two', '10.5', ['10.5']],
    ['a sign that touches its figure', '=-0.13 (-0.5) \\times (+0.04)', ['-0.13', '-0.5', '+0.04']],
    ['entries of a matrix', '\\begin{matrix} -1 \\\\ 0 \\end{matrix}', ['-1', '0']],
    ['a minus that takes away', '1-0.6 x -0.5 } - 0.3', ['1', '0.6', '0.5', '0.3']],
    ['an exponent with a point, without the minus of the formula', 'e^{-0.0275}', ['0.0275']],
    ['a figure behind a command', '0.3\\times0.1\\\\2', ['0.3', '0.1', '2']],
    ['a fraction', '\\frac{1}{2}', ['1', '2']],
    ['a fraction that was run together', '=11+e', ['11']],
    ['a figure before a word', '3개', ['3']],
  ])('are %s', (_, text, figures) => {
    expect(found(text, false)).toEqual(figures);
  });

  it.each([
    ['lowered and raised numbers', 'w_{11}^2 h_1^{(3)}', ['11', '2', '1', '3']],
    ['numbers that touch a letter', 'w5 net_{H1} z1', ['5', '1', '1']],
    ['small digits', 'w₅₁', ['₅₁']],
  ])('are no indices: %s', (_, text, indices) => {
    expect(found(text, true)).toEqual(indices);
    expect(found(text, false)).toEqual([]);
  });

  it('stand at a line and a column, counted from 1', () => {
    expect(extractFigures('a\n = -0.5 b2')).toEqual([
      { line: 2, column: 5, text: '-0.5', index: false },
      { line: 2, column: 10, text: '2', index: true },
    ]);
  });
});

describe('a kept list', () => {
  const list = listOf('a.txt', extractFigures('0.5 w1 0.25\n\n0.3'));

  it('has a string for each line', () => {
    expect(list).toEqual({ source: 'a.txt', figures: { 1: '1:0.5 8:0.25', 3: '1:0.3' }, indices: { 1: '6:1' } });
    expect(count(list.figures)).toBe(3);
  });

  it('tells where another differs', () => {
    expect(differences(list, list)).toEqual([]);
    const other = { ...list, figures: { 1: '1:0.5', 4: '1:0.3' } };
    expect(differences(list, other)).toEqual([
      'figures of line 1: kept 1:0.5 8:0.25, found 1:0.5',
      'figures of line 3: kept 1:0.3, found none',
      'figures of line 4: kept none, found 1:0.3',
    ]);
  });
});

describe('the script', () => {
  const script = fileURLToPath(new URL('./extract-figures.mjs', import.meta.url));
  /** @param {string[]} args @returns {Promise<{ code: unknown, output: string }>} */
  const run = (...args) =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, output: stdout + stderr }),
      );
    });

  it('asks for a folder, and for one that is there', async () => {
    expect(await run()).toMatchObject({ code: 2, output: expect.stringMatching(/FOLDER holds the source documents/) });
    expect(await run('no/such/folder')).toMatchObject({ code: 2, output: expect.stringMatching(/no such folder/) });
  });

  it('says which documents are missing and which are not known', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'figures-'));
    try {
      await writeFile(join(folder, 'other.txt'), 'w1 = 0.5');
      const { code, output } = await run(folder);
      expect(code).toBe(1);
      expect(output).toContain('003_b064a821ee2c25f0.txt: not in the folder.');
      expect(output).toContain('other.txt: no list is kept of it.');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
