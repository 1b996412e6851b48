import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PastedTable } from '../../contract/editor-views.ts';
import { workbookMethods } from '../../contract/methods.ts';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';

function read(text: string): PastedTable {
  const outcome = workbookMethods.readTable.answer({ text });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const tables = (text: string) => read(text).readings.map(({ rows }) => rows);

type Rows = readonly (readonly number[])[];

/** Zero has no sign on a clipboard. */
const number = fc
  .oneof(fc.integer({ min: -9999, max: 9999 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (value === 0 ? 0 : value));

const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(number, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

const lines = (rows: Rows, parting: string, cell: (value: number) => string = String): string =>
  rows.map((row) => row.map(cell).join(parting)).join('\n');
const list = (rows: Rows): string => `[${rows.map((row) => `[${row.join(', ')}]`).join(',\n ')}]`;
const comma = (value: number): string => String(value).replace('.', ',');
const latex = (rows: Rows): string => rows.map((row) => row.join(' & ')).join(' \\\\\n');
const heading = (rows: Rows): string[] => (rows[0] ?? []).map((_, index) => `x${index + 1}`);

const forms: readonly (readonly [form: string, write: (rows: Rows) => string])[] = [
  ['tabs', (rows) => lines(rows, '\t')],
  ['tabs, with a decimal comma and in quotation marks', (rows) => lines(rows, '\t', (value) => `"${comma(value)}"`)],
  ['tabs, behind a heading and a blank line', (rows) => `${heading(rows).join('\t')}\r\n\r\n${lines(rows, '\t')}\r\n`],
  ['commas', (rows) => lines(rows, ',')],
  ['commas and blanks', (rows) => lines(rows, ', ')],
  ['commas, behind a heading', (rows) => `${heading(rows).join(',')}\n${lines(rows, ',')}\n`],
  ['semicolons and decimal commas', (rows) => lines(rows, ';', comma)],
  ['a Python list', list],
  ['an array of NumPy', (rows) => `W1 = np.array(${list(rows)}, dtype=np.float64)  # 2 units`],
  ['an array as NumPy prints it', (rows) => `[${rows.map((row) => `[${row.join(' ')}]`).join('\n ')}]`],
  ['a tensor', (rows) => `tensor(${list(rows)}, device='cuda:0')`],
  ['MATLAB', (rows) => `[${rows.map((row) => row.join(' ')).join('; ')}]`],
  [
    'Markdown',
    (rows) =>
      [heading(rows), heading(rows).map(() => '---:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  ],
  ['the lines of a LaTeX table', latex],
  ['a matrix of LaTeX', (rows) => `W = \\begin{bmatrix}\n${latex(rows)}\n\\end{bmatrix}`],
  [
    'a table of LaTeX',
    (rows) =>
      `\\begin{tabular}{|${'c|'.repeat(heading(rows).length)}}\n\\hline\n${heading(rows).join(' & ')} \\\\ \\hline\n${lines(rows, ' & ', (value) => `$${value}$`).replaceAll('\n', ' \\\\\n')} \\\\\n\\hline\n\\end{tabular}`,
  ],
];

describe('any table comes back from the clipboard as it was', () => {
  // Two whole numbers with a comma between them may be one; the table comes first all the same.
  it.each(forms)('written with %s', (_, write) => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(tables(write(rows))[0]).toEqual(rows);
      }),
    );
  });

  it('has one reading only where no comma can be both', () => {
    const certain = forms.filter(([form]) => !form.includes('comma'));
    fc.assert(
      fc.property(table, fc.constantFrom(...certain), (rows, [, write]) => {
        expect(read(write(rows)).readings).toHaveLength(1);
      }),
    );
  });
});

describe('the whole table tells what a comma, a point or a blank is', () => {
  const written: readonly (readonly [text: string, ...readings: Rows[]])[] = [
    [
      '0.05,0.10\n0.01,0.99',
      [
        [0.05, 0.1],
        [0.01, 0.99],
      ],
    ],
    [
      '1,0,0\n0,1,0',
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
    ],
    [
      '0,1 0,2\n1 2',
      [
        [0.1, 0.2],
        [1, 2],
      ],
    ],
    [
      '1,2\n3,4',
      [
        [1, 2],
        [3, 4],
      ],
      [[1.2], [3.4]],
    ],
    [
      '1,2\n3,4\n0.5,6',
      [
        [1, 2],
        [3, 4],
        [0.5, 6],
      ],
    ],
    ['1 000', [[1000]]],
    [
      '1 100\n2 200',
      [
        [1, 100],
        [2, 200],
      ],
      [[1100], [2200]],
    ],
    ['1\u00a0000\t2\u202f500\t3’000,5', [[1000, 2500, 3000.5]]],
    ['1,234.5\t2', [[1234.5, 2]]],
    ['1.234,5\t2', [[1234.5, 2]]],
    ['1,000\t2', [[1000, 2]], [[1, 2]]],
    ['1,250\t0,300', [[1.25, 0.3]]],
    ['1,250;2,500', [[1.25, 2.5]]],
    ['1,000,000', [[1_000_000]]],
    ['"0,5","0,7"', [[0.5, 0.7]]],
    ['1/2\t−3/4\t½\t1.2×10⁻³', [[0.5, -0.75, 0.5, 0.0012]]],
    ['０．５\t１', [[0.5, 1]]],
    ['-0.1\t-0.2', [[-0.1, -0.2]]],
    ['[np.float64(0.5), np.float64(1e-07)]', [[0.5, 1e-7]]],
    [
      '$0{,}5$ & \\frac{1}{2} \\\\ \\num{1e-3} & \\mathbf{2}',
      [
        [0.5, 0.5],
        [0.001, 2],
      ],
    ],
    ['[[1], [2]]', [[1], [2]]],
    ['\\begin{pmatrix} x_1 \\end{pmatrix} = \\begin{pmatrix} 0.05 & 0.1 \\end{pmatrix}', [[0.05, 0.1]]],
    [
      '(0, 1),\n(1, 0),',
      [
        [0, 1],
        [1, 0],
      ],
    ],
  ];

  it.each(written.map(([text, ...readings]) => ({ text, readings })))('$text', ({ text, readings }) => {
    expect(tables(text)).toEqual(readings);
    expect(read(text).fault).toBeUndefined();
  });
});

describe('what is no number', () => {
  it.each<readonly [text: string, rows: Rows, lines: number, columns: number]>([
    ['x\ty\n1\t2\n\n', [[1, 2]], 1, 0],
    [
      'a table\n\nx;y\n1;2\n3;4',
      [
        [1, 2],
        [3, 4],
      ],
      2,
      0,
    ],
    [
      'name\tx\ty\nfirst\t1\t2\nsecond\t3\t4',
      [
        [1, 2],
        [3, 4],
      ],
      1,
      1,
    ],
    [
      '\t0\t1\n0\t0.5\t0.6\n1\t0.7\t0.8',
      [
        [0.5, 0.6],
        [0.7, 0.8],
      ],
      1,
      1,
    ],
    [
      '    x1   x2\n0  0.5  0.6\n1  0.7  0.8',
      [
        [0.5, 0.6],
        [0.7, 0.8],
      ],
      1,
      1,
    ],
    [
      '1\t2\t\n3\t4\t',
      [
        [1, 2],
        [3, 4],
      ],
      0,
      0,
    ],
    ['"x\nand more"\ty\n1\t2', [[1, 2]], 1, 0],
    ['| a | b |\n|:-:|---|\n| 1 | 2 |', [[1, 2]], 1, 0],
  ])('is skipped and counted in %j', (text, rows, skippedLines, skippedColumns) => {
    expect(read(text).readings).toEqual([{ rows, skippedLines, skippedColumns }]);
  });

  it.each([
    ['1\tn/a\n2\t3', { kind: 'no-number-in-cell', row: 1, column: 2, cell: 'n/a' }],
    ['1\t2\n3\t\n', { kind: 'empty-cell', row: 2, column: 2 }],
    ['[[1, 2], [3]]', { kind: 'empty-cell', row: 2, column: 2 }],
    ['1,2,3\n4,5', { kind: 'empty-cell', row: 2, column: 3 }],
    ['2026-11-27\t1\n5\t2', { kind: 'no-number-in-cell', row: 1, column: 1, cell: '2026-11-27' }],
    ['[0.1 0.2 ... 0.9]\n[0.1 0.2 0.3 0.9]', { kind: 'no-number-in-cell', row: 1, column: 3, cell: '...' }],
    ['nothing of it\nat all', { kind: 'no-number' }],
    ['', { kind: 'no-number' }],
    ['1\t1e999\n2\t3', { kind: 'no-number-in-cell', row: 1, column: 2, cell: '1e999' }],
  ])('is a fault of the whole where a number should stand: %j', (text, fault) => {
    expect(read(text)).toEqual({ readings: [], fault });
  });

  it('is a quotation mark that is never closed', () => {
    expect(read(`x,"y\n${'1,2\n'.repeat(10_000)}`).readings.map(({ rows }) => rows.length)).toContain(10_000);
  });

  it('is not looked for in what is too long for a table', () => {
    expect(read('1 '.repeat(2_500_001))).toEqual({ readings: [], fault: { kind: 'too-long' } });
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('012,.;|&\\{}[]()"\t\n -−eE/½x=#%$')) }), (text) => {
        for (const { rows } of read(text).readings) {
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
          expect(rows.flat().every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});

it('says of several lists which one cannot be read', () => {
  expect(read('a = [1, 2]\nb = [3, None]')).toEqual({
    readings: [{ rows: [[1, 2]], skippedLines: 0, skippedColumns: 0, name: 'a' }],
    fault: { kind: 'no-number-in-cell', row: 1, column: 2, cell: 'None' },
  });
});

it('takes the lists of our own programs one by one, and inputs with targets as one table', () => {
  const network = { ...slidesNetwork, samples: [...slidesNetwork.samples, { input: [1, 0], target: [0, 1] }] };
  const exported = workbookMethods.exportNetwork.answer({ network, as: 'numpy' });
  if (!exported.ok) throw new Error('It cannot be exported.');
  const given = exported.value.text.slice(0, exported.value.text.indexOf('\ndef '));
  const found = new Map(read(given).readings.map(({ name, rows }) => [name, rows]));
  expect(found.get('inputs')).toEqual(network.samples.map(({ input }) => input));
  expect(found.get('W2')).toEqual(network.layers[1]?.weights);
  expect(found.get('inputs, targets')).toEqual(network.samples.map(({ input, target }) => [...input, ...target]));
});
