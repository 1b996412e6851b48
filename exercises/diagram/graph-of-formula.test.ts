import { expect, test } from 'vitest';
import type { Operand } from '../../engine/formula/computation-graph.ts';
import { operationLabel } from './graph-of-formula.ts';

const x: Operand = { node: 'x' };
const y: Operand = { node: 'y' };
const number = (constant: number): Operand => ({ constant });

test.each([
  ['given', [], ''],
  ['add', [x, y], '+'],
  ['multiply', [number(2), x], '×2'],
  ['multiply', [x, number(2)], '×2'],
  ['subtract', [number(1), x], '1−'],
  ['subtract', [x, number(1)], '−1'],
  ['divide', [number(1), x], '1÷'],
  ['divide', [x, number(1.4142135)], '÷1.414'],
  ['add', [x, number(-0.5)], '+−0.5'],
  ['power', [x, number(2)], '( )²'],
  ['power', [x, number(-12)], '( )⁻¹²'],
  ['power', [x, number(0.5)], '( )^0.5'],
  ['max', [x, number(0)], 'max 0'],
  ['relu', [x], 'ReLU'],
  ['abs', [x], '|·|'],
  ['negate', [x], '−'],
  ['line', [x, y], '='],
] as const)('%s of %o stands in its circle as %s', (operation, operands, label) => {
  expect(operationLabel({ operation, operands })).toBe(label);
});
