import { apply, constant, quotient, type Expression } from '../../expression/expression.ts';
import { rewrite } from '../../printing/rewrite.ts';
import { instead, type KnownMistake } from './known-mistake.ts';

/** Of the key beside ln, and of those who count in bits. */
const bases = [10, 2];

const toBase = (expression: Expression, base: number): Expression =>
  rewrite(expression, (part) =>
    part.kind === 'function' && part.name === 'ln' ? quotient(part, apply('ln', constant(base))) : undefined,
  );

/** The logarithm to base 10, or 2, where a loss takes the natural one. */
export const otherLogarithm: KnownMistake = {
  name: 'other-logarithm',
  frequency: 2,
  changes: new Set(['output-loss', 'output-loss-after']),
  detours: () =>
    bases.map((base) => ({ name, expression }) => {
      const isLoss = name.kind === 'output-loss' || name.kind === 'output-loss-after';
      if (!isLoss || !expression || !JSON.stringify(expression).includes('"ln"')) return undefined;
      return instead(toBase(expression, base));
    }),
};
