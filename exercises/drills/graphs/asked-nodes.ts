import { Checker } from '../../../engine/checking/checker.ts';
import { failure, success, type Outcome } from '../../../engine/contract/outcome.ts';
import type { FormulaSolution } from '../../../engine/solution/solution.ts';
import { agreedPrecision } from '../agreed-precision.ts';
import { askedNodesTitle } from '../asked-drill.ts';
import { writeDrillId, type DrillId } from '../drill-id.ts';
import type { DrillPlan } from '../drill-plan.ts';
import type { FormulaDrill } from '../drill.ts';
import { kindOfAskedNodes } from '../kind-of-asked.ts';
import { asked, lines } from '../kinds/lines.ts';
import { questionsOf } from '../questions-of.ts';
import { usualPrecision } from './graph-drill.ts';

/** The drill that asks for chosen values of a formula, with nothing given but what it states. Fails for what it does not work out. */
export function askedNodes(id: DrillId & { readonly of: 'asks' }, solution: FormulaSolution): Outcome<FormulaDrill> {
  const unknown = id.asks.find((quantity) => !solution.quantities.get(quantity)?.expression);
  if (unknown !== undefined) return failure({ code: 'unknown-quantity', quantity: unknown });
  const checker = new Checker(solution);
  const plan: DrillPlan = { subject: [], shows: 'network', parts: [lines(id.asks.map(asked))] };
  return success({
    of: 'formula',
    id: writeDrillId(id),
    kind: kindOfAskedNodes(id.asks),
    example: null,
    generated: null,
    title: solution.formula.document.title ?? askedNodesTitle,
    task: () => ({
      en: 'Work out these values from what the formula states, and write down what they come to.',
      ko: '수식에 주어진 값에서 시작해서 다음 값들을 구해 적어 보세요.',
    }),
    template: null,
    notation: 'numbered',
    precision:
      id.precision ??
      agreedPrecision(
        checker,
        questionsOf(solution, () => plan),
        usualPrecision,
      ),
    solution,
    checker,
    plan: () => plan,
  });
}
