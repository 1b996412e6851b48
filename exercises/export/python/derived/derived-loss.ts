import { reference } from '../../../../engine/expression/expression.ts';
import type { Averaging, Loss } from '../../../../engine/losses/loss.ts';
import type { PythonLoss } from '../losses.ts';
import { pythonExpression, type Library } from './expression-code.ts';
import { helperOf } from './helper.ts';

const a = reference('a');
const t = reference('t');

/** What all terms together come to. */
const totals: Readonly<Record<Averaging, (terms: string) => string>> = {
  none: (terms) => `(${terms}).sum()`,
  'over-samples': (terms) => `(${terms}).sum() / len(targets)`,
  'over-outputs-and-samples': (terms) => `(${terms}).mean()`,
};

const shares: Readonly<Record<Averaging, (derivative: string) => string>> = {
  none: (derivative) => derivative,
  'over-samples': (derivative) => `(${derivative}) / len(targets)`,
  'over-outputs-and-samples': (derivative) => `(${derivative}) / targets.size`,
};

/** What a loss of the engine comes to in Python, worked out from what it prints. */
export function derivedLoss(loss: Loss): PythonLoss {
  const term = loss.printedTerm(a, t);
  const derivative = loss.printedDerivative(a, t);
  const naming = (outputs: string) => (id: string) => (id === 't' ? 'targets' : outputs);
  const total = (outputs: string, library: Library): string =>
    totals[loss.averaging](pythonExpression(term, naming(outputs), library));
  return {
    torch: (output) => total(output.a, 'torch'),
    numpy: (output) => total(output.a, 'numpy'),
    ...helperOf([term, derivative]),
    start: (outputs) => ({
      by: 'a',
      code: shares[loss.averaging](pythonExpression(derivative, naming(outputs), 'numpy')),
    }),
    note: () => [],
  };
}
