import { Checker } from '../../engine/checking/checker.ts';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { LocalizedText, NetworkDocument } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { solve } from '../../engine/solution/solve.ts';
import { countQuantities } from '../editor/count-quantities.ts';
import { agreedPrecision } from './agreed-precision.ts';
import { writeDrillId, type DrillId } from './drill-id.ts';
import type { DrillPlan } from './drill-plan.ts';
import type { Drill } from './drill.ts';
import { mostQuantities } from './fits-network.ts';
import { kindOfAsked } from './kind-of-asked.ts';
import { asked, lines } from './kinds/lines.ts';
import { questionsOf } from './questions-of.ts';

export const askedTitle: LocalizedText = { en: 'Values of a network', ko: '신경망의 값 구하기' };

export const askedNodesTitle: LocalizedText = { en: 'Values of a formula', ko: '수식의 값 구하기' };

/**
 * The drill that asks for chosen values of a network, with nothing given but what the network states. Fails where the
 * network is too large to be judged, and for what it does not work out.
 * @param usual what values are rounded to where the id does not say, or finer where that is needed
 */
export function askedDrill(
  id: DrillId & { readonly of: 'asks' },
  network: NetworkDocument,
  usual: Precision,
): Outcome<Drill> {
  const values = countQuantities(network);
  if (values > mostQuantities) return failure({ code: 'network-too-large', values, most: mostQuantities });
  const solved = solve(network);
  if (!solved.ok) return solved;
  const solution = solved.value;
  const unknown = id.asks.find((quantity) => !solution.quantities.get(quantity)?.expression);
  if (unknown !== undefined) return failure({ code: 'unknown-quantity', quantity: unknown });
  const checker = new Checker(solution);
  const plan: DrillPlan = { subject: [], shows: 'network', parts: [lines(id.asks.map(asked))] };
  return success({
    of: 'network',
    id: writeDrillId(id),
    kind: kindOfAsked(id.asks, network.layers.length),
    example: null,
    generated: null,
    title: network.title ?? askedTitle,
    task: () => ({
      en: 'Work out these values from what the network states, and write down what they come to.',
      ko: '신경망에 주어진 값에서 시작해서 다음 값들을 구해 적어 보세요.',
    }),
    network,
    notation: network.notation ?? 'numbered',
    precision:
      id.precision ??
      agreedPrecision(
        checker,
        questionsOf(solution, () => plan),
        usual,
      ),
    solution,
    checker,
    plan: () => plan,
  });
}
