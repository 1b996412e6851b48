import type { NamedValue, Reading } from '../../../engine/answers/read-answer.ts';

/** What a calculation may begin a word with besides the names of its sheet. */
const functions = [
  ...['sigmoid', 'exp', 'ln', 'tanh', 'sqrt', 'max', 'relu', 'leakyrelu', 'lrelu', 'elu', 'softplus'],
  ...['silu', 'swish'],
  ...['eta', 'alpha', 'lambda', 'delta'],
];

/** Whether what cannot be read yet may simply be on its way: half a calculation, or the beginning of a name. */
export function isUnfinished(
  { problem, at = '' }: Extract<Reading, { kind: 'problem' }>,
  names: readonly NamedValue[],
): boolean {
  switch (problem) {
    case 'empty':
    case 'missing-number':
    case 'missing-bracket':
      return true;
    case 'not-a-number':
    case 'unknown-name':
      return (
        /^\d/.test(at) ||
        [...functions, ...names.map(({ symbol }) => symbol)].some(
          (name) => name.startsWith(at.toLowerCase()) || name.startsWith(at),
        )
      );
    case 'unexpected-character':
    case 'ambiguous-separator':
    case 'two-meanings':
    case 'missing-operator':
    case 'division-by-zero':
    case 'no-value':
    case 'too-large':
    case 'too-long':
      return false;
  }
}
