import { readAnswers, type TypedExpression } from '../../engine/answers-document/parse-answers.ts';
import { Checker } from '../../engine/checking/checker.ts';
import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import { mostPossible, type Answer, type Verdict } from '../../engine/checking/verdict.ts';
import { success } from '../../engine/contract/outcome.ts';
import { DerivationJudge } from '../../engine/derivation/derivation-judge.ts';
import { writtenInLetters } from '../../engine/derivation/written-in-letters.ts';
import { FormulaLetters } from '../../engine/derivation/formula-letters.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { FormulaSolution, NetworkSolution } from '../../engine/solution/solution.ts';
import type { Use } from './use-files.ts';

/**
 * An answers document: a verdict for each answer, all judged together, in the order in which the document lists them.
 * Those that cannot be judged are told, and keep none of the others from it.
 */
export const checkAnswers: Use = (content) => {
  const read = readAnswers(content);
  if (!read.ok) return read;
  const { solution, answers, expressions, refused } = read.value;
  const checker = new Checker(solution);
  const lines = checker.judge(answers).map((verdict, index) => lineOf(checker, answers[index], verdict));
  const letters =
    solution.of === 'network' ? inLetters(solution, expressions) : inLettersOfFormula(solution, expressions);
  return success({ lines: [...lines, ...letters], refused });
};

function lineOf(checker: Checker, answer: Answer | undefined, verdict: Verdict): object {
  if (!answer) throw new RangeError(`nobody answered ${verdict.quantity}`);
  const { quantity, typed, precision, tolerance } = answer;
  const { low, high } = checker.accepted(quantity, precision, tolerance);
  return {
    quantity,
    answer: typed,
    verdict: verdict.verdict,
    mistake: verdict.verdict === 'mistake' ? verdict.found.name : null,
    possible: possibleIn(verdict),
    habit: verdict.verdict === 'rounded' ? verdict.habit.name : null,
    to: verdict.verdict === 'rounded' ? verdict.habit.to : null,
    needs: 'needs' in verdict ? (verdict.needs ?? null) : null,
    expected: finite(checker.solution.quantities.get(quantity)?.value ?? NaN),
    accepted: [finite(low), finite(high)],
    ...(tolerance ? { passes: checker.letPass(quantity, precision, tolerance) } : {}),
  };
}

/** A verdict for each answer in letters; what should stand there is written in the letters of the document's notation. */
function inLetters(solution: NetworkSolution, expressions: readonly TypedExpression[]): object[] {
  if (expressions.length === 0) return [];
  const judge = new DerivationJudge(solution);
  const printer = new Printer(solution, solution.document.notation ?? 'numbered', { decimals: 4 });
  return expressions.map(({ quantity, typed }) => {
    const found = judge.judge(quantity, typed);
    return {
      quantity,
      answer: typed,
      verdict: found.verdict,
      mistake: found.verdict === 'mistake' ? found.mistake : null,
      expected: printer.print(writtenInLetters(solution, quantity), 'symbols').text,
    };
  });
}

/** The same about a formula, where no mistake is looked for. */
function inLettersOfFormula(solution: FormulaSolution, expressions: readonly TypedExpression[]): object[] {
  const judge = new FormulaLetters(solution);
  const printer = new Printer(solution, 'numbered', { decimals: 4 });
  return expressions.map(({ quantity, typed }) => {
    const { simplified, expression } = solution.quantities.get(quantity) ?? {};
    const written = simplified ?? expression;
    return {
      quantity,
      answer: typed,
      verdict: judge.judge(quantity, typed),
      mistake: null,
      expected: written ? printer.print(written, 'symbols').text : null,
    };
  });
}

/** Two or three names that fit equally well; of more, none says anything. */
function possibleIn(verdict: Verdict): readonly MistakeName[] {
  if (verdict.verdict !== 'wrong' || verdict.possible.length > mostPossible) return [];
  return verdict.possible.map(({ name }) => name);
}

/** JSON has no infinity, which is what dE/da may be next to a saturated output. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
