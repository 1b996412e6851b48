import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import { documentError } from '../../engine/network/document-error.ts';
import type { NotationName } from '../../engine/network/document.ts';
import { nudge } from '../../engine/nudging/nudge.ts';
import type { Printed } from '../../engine/printing/printed.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { FormulaSolution, Solution } from '../../engine/solution/solution.ts';
import type { NudgingView } from '../contract/nudging-views.ts';
import { solveNetwork } from '../editor/solve-network.ts';

/** A gradient of a network, or of a formula where there is one. */
interface Wanted {
  readonly network?: unknown;
  readonly formula?: unknown;
  readonly quantity: string;
  readonly notation: NotationName;
}

/** A gradient beside what comes of putting off what it is by, at many steps. */
export function checkByNudging({ network, formula, quantity: gradient, notation }: Wanted): Outcome<NudgingView> {
  const solved: Outcome<Solution> = formula === undefined ? solveNetwork(network) : solveDocument(formula);
  if (!solved.ok) return solved;
  const nudging = nudge(solved.value, gradient);
  if (!nudging) return failure(documentError('quantity', gradient, { kind: 'quantity-id' }));
  // No number is printed here but in full.
  const printer = new Printer(solved.value, notation, { significant: 1 });
  const nudged = printer.symbol(nudging.nudged.id);
  const { value: solution } = solved;
  const loss = printer.symbol(solution.of === 'formula' ? `v.${solution.formula.graph.output}` : 'E');
  const at = (sign: '+' | '−'): Printed => ({
    tex: `${loss.tex}(${nudged.tex} ${sign === '+' ? '+' : '-'} \\varepsilon)`,
    text: `${loss.text}(${nudged.text} ${sign} ε)`,
  });
  const above = at('+');
  const below = at('−');
  const turned = nudging.isTurned ? (['-', '−'] as const) : (['', ''] as const);
  return success({
    of: solution.of,
    gradient: printer.symbol(gradient),
    derivative: inFull(nudging.derivative),
    nudged,
    above,
    below,
    quotient: {
      tex: `${turned[0]}\\frac{${above.tex} - ${below.tex}}{2\\varepsilon}`,
      text: `${turned[1]}(${above.text} − ${below.text}) / 2ε`,
    },
    sample: nudging.sample ?? null,
    isTurned: nudging.isTurned,
    steps: nudging.steps.map((step, exponent) => ({
      exponent,
      above: inFull(step.above),
      below: inFull(step.below),
      quotient: inFull(step.quotient),
      error: Number.isNaN(step.error) ? null : step.error,
      digits: step.digits,
      standing: step.standing,
    })),
    best: nudging.best,
  });
}

function solveDocument(formula: unknown): Outcome<FormulaSolution> {
  const parsed = parseFormula(formula);
  return parsed.ok ? solveFormula(parsed.value) : parsed;
}

const inFull = (value: number): string | null => (Number.isFinite(value) ? String(value) : null);
