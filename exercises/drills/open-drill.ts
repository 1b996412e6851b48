import { success, type Outcome } from '../../engine/contract/outcome.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { BothLanguages } from '../audit/claim.ts';
import type { DrillMode, DrillSheet } from '../contract/drill-views.ts';
import type { Drill } from './drill.ts';
import { drawnGraph } from './graphs/drawn-graph.ts';
import { findDrill, type DrillRequest } from './find-drill.ts';
import { networkFunctions } from './network-functions.ts';
import { networkPrinter } from './network-printer.ts';
import { PartLayout } from './part-layout.ts';
import { prepare, type PreparedDrill } from './prepared-drill.ts';
import { HeadingPrinter } from './heading-printer.ts';
import { showQuantity } from './show-quantity.ts';
import { unitNames } from './unit-names.ts';

export interface ModeWanted {
  readonly mode?: DrillMode | undefined;
}

/** Everything that the drill screen shows before an answer is given. */
export function openDrill({ mode = 'guided', ...request }: DrillRequest & ModeWanted): Outcome<DrillSheet> {
  const found = findDrill(request);
  return found.ok ? success(sheetOf(prepare(found.value, mode))) : found;
}

/** What a prepared drill shows. */
export function sheetOf({ drill, mode, plan, given, precisions }: PreparedDrill): DrillSheet {
  const { id, kind, example, generated, title, notation, precision } = drill;
  const printer = new Printer<Solution>(drill.solution, notation, precision);
  const layout = new PartLayout(new HeadingPrinter(printer, notation), precisions);
  const subject = plan.subject.map((quantity) => printer.symbol(quantity).text).join(', ');
  const sheet = {
    id,
    kind,
    mode,
    example,
    generated,
    title,
    task: withSample(drill.task(mode, subject), plan.sample),
    sample: plan.sample ?? null,
    notation,
    precision,
    tolerance: toleranceOn(drill, precisions),
    rateSymbol: printer.rate.symbol.text,
    given: Object.fromEntries(given.map((quantity) => [quantity, showQuantity(printer, quantity)])),
    names: unitNames(printer),
    parts: layout.parts(plan),
  };
  if (drill.of === 'network') {
    return { ...sheet, of: drill.of, network: drill.network, functions: networkFunctions(networkPrinter(printer)) };
  }
  const { document, graph } = drill.solution.formula;
  return { ...sheet, of: drill.of, formula: document, graph: drawnGraph(graph, printer), template: drill.template };
}

/** The tolerance of a drill with what it lets pass in its fields; undefined where it has none. */
function toleranceOn({ tolerance, checker }: Drill, precisions: PreparedDrill['precisions']): DrillSheet['tolerance'] {
  if (!tolerance) return undefined;
  const passing = [...precisions].map(([quantity, { precision }]) => checker.letPass(quantity, precision, tolerance));
  return { allowed: tolerance, passes: [...new Set(passing.flat())] };
}

const withSample = ({ en, ko }: BothLanguages, sample: number | undefined): BothLanguages =>
  sample === undefined
    ? { en, ko }
    : { en: `${en} Look at sample ${sample} alone.`, ko: `${ko} 표본 ${sample}만 생각하면 돼요.` };
