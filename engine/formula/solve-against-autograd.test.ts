import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { granularities } from './document.ts';
import { parseFormula } from './parse-formula.ts';
import { solveFormula } from './solve-formula.ts';

interface Entry {
  readonly given: Readonly<Record<string, number>>;
  readonly lines: readonly string[];
  readonly value: number;
  /** By each given name. */
  readonly gradients: readonly number[];
}

/** What a published library for automatic differentiation finds; `by-autograd.py` beside it says how. */
const file = join(import.meta.dirname, '..', '..', 'test', 'formulas', 'by-autograd.jsonl');
const entries = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Entry);

/** The distance, in parts of the larger magnitude or of 1. */
const apart = (found: number, expected: number): number => Math.abs(found - expected) / Math.max(1, Math.abs(expected));

test.each(granularities)(
  'a thousand random formulas have the values and gradients of autograd (%s as nodes)',
  (granularity) => {
    expect(entries).toHaveLength(1000);
    for (const { given, lines, value, gradients } of entries) {
      const said = `${JSON.stringify(given)} ${lines.join('; ')}`;
      const output = `a${lines.length}`;
      const read = parseFormula({ format: 'backprop-workbook.formula', version: 1, given, lines, output, granularity });
      const solved = read.ok ? solveFormula(read.value) : read;
      if (!solved.ok) throw new Error(`${said}: ${JSON.stringify(solved.error)}`);
      const { quantities } = solved.value;
      expect(apart(quantities.get(`v.${output}`)?.value ?? NaN, value), said).toBeLessThan(1e-10);
      for (const [index, name] of Object.keys(given).entries()) {
        expect(apart(quantities.get(`dv.${name}`)?.value ?? NaN, gradients[index] ?? NaN), said).toBeLessThan(1e-10);
      }
    }
  },
);
