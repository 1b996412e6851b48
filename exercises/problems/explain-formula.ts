import type { FormulaError } from '../../engine/contract/errors.ts';
import type { FormulaProblem } from '../../engine/formula/formula-problem.ts';
import english from './messages/formulas.en.json';
import korean from './messages/formulas.ko.json';

/** The sentences for what can be wrong with a formula, for every shell that shows formulas. */
export const formulaProblemMessages = { en: english, ko: korean } as const;

export type FormulaProblemKey = keyof typeof english;
type FormulaProblemText = (key: FormulaProblemKey, values: Readonly<Record<string, string | number>>) => string;

const problemKeys = {
  'no-equals-sign': 'formula-problem.no-equals-sign',
  'second-equals-sign': 'formula-problem.second-equals-sign',
  'no-name': 'formula-problem.no-name',
  'name-taken': 'formula-problem.name-taken',
  empty: 'formula-problem.empty',
  'unknown-name': 'formula-problem.unknown-name',
  'product-of-names': 'formula-problem.product-of-names',
  'unknown-function': 'formula-problem.unknown-function',
  'used-before': 'formula-problem.used-before',
  cycle: 'formula-problem.cycle',
  'missing-operand': 'formula-problem.missing-operand',
  'missing-operator': 'formula-problem.missing-operator',
  'missing-bracket': 'formula-problem.missing-bracket',
  'stray-bracket': 'formula-problem.stray-bracket',
  'stray-comma': 'formula-problem.stray-comma',
  'unexpected-character': 'formula-problem.unexpected-character',
  'no-number': 'formula-problem.no-number',
  'ambiguous-division': 'formula-problem.ambiguous-division',
  'ambiguous-argument': 'formula-problem.ambiguous-argument',
  'ambiguous-power': 'formula-problem.ambiguous-power',
  'ambiguous-name': 'formula-problem.ambiguous-name',
  'exponent-not-constant': 'formula-problem.exponent-not-constant',
  'one-argument': 'formula-problem.one-argument',
  'two-arguments': 'formula-problem.two-arguments',
  'nested-too-deep': 'formula-problem.nested-too-deep',
  'line-too-long': 'formula-problem.line-too-long',
  'too-many-operations': 'formula-problem.too-many-operations',
  logarithm: 'formula-problem.logarithm',
  'division-by-zero': 'formula-problem.division-by-zero',
  root: 'formula-problem.root',
  power: 'formula-problem.power',
  'too-large': 'formula-problem.too-large',
  'no-slope': 'formula-problem.no-slope',
  'no-given': 'formula-problem.no-given',
} as const satisfies Record<FormulaProblem, FormulaProblemKey>;

/** Why a line cannot be worked, for whoever sees which line and where. */
export const explainFormulaProblem = ({ problem, found, instead }: FormulaError, text: FormulaProblemText): string =>
  text(problemKeys[problem], { found, instead });

/** The same with its place, or with the step that led there. */
export function explainFormulaError(error: FormulaError, text: FormulaProblemText): string {
  const sentence = explainFormulaProblem(error, text);
  if (error.path === 'learningRate') return text('formula-problem.after-step', { sentence });
  const { line, column } = error;
  return text('formula-problem.at', { line, column, sentence });
}
