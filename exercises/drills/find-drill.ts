import { Checker } from '../../engine/checking/checker.ts';
import { digitsOf, withDigits } from '../../engine/checking/separation.ts';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import type { FormulaSolution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';
import { documentError } from '../../engine/network/document-error.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { DrillKind, DrillMode } from '../contract/drill-views.ts';
import { examples } from '../examples/examples.ts';
import { firstOf } from '../generator/first-of.ts';
import { agreedPrecision } from './agreed-precision.ts';
import { askedDrill } from './asked-drill.ts';
import { readDrillId, writeDrillId, type DrillId } from './drill-id.ts';
import type { DrillPlan } from './drill-plan.ts';
import type { Drill } from './drill.ts';
import { askedNodes } from './graphs/asked-nodes.ts';
import { generatedGraphDrill } from './graphs/generated-graph-drill.ts';
import { graphDrill, templateDrill } from './graphs/graph-drill.ts';
import { graphDefinitionOf } from './graphs/graph-kinds.ts';
import { generatedDrill } from './generated-drill.ts';
import { fitsNetwork } from './fits-network.ts';
import { listedDrill } from './listed-drill.ts';
import type { DrillKindDefinition } from './kinds/drill-kind-definition.ts';
import { definitionOf } from './kinds/drill-kinds.ts';
import { questionsOf } from './questions-of.ts';
import { Recent } from './recent.ts';

/** Which drill is meant; `network` or `formula` is the document that `network/…`, `formula/…` and `asks/…` ids are about. */
export interface DrillRequest {
  readonly drill: string;
  readonly network?: unknown;
  readonly formula?: unknown;
}

/** Being found takes its time, and a drill is asked for again at every check. */
const recentDrills = new Recent<Outcome<Drill>>(16);

/** What values are rounded to on a network that comes without a precision. */
const usualPrecision: Precision = { decimals: 4 };

/** The drill of an id, solved and ready to be prepared. */
export function findDrill({ drill: text, network, formula }: DrillRequest): Outcome<Drill> {
  const id = readDrillId(text);
  switch (id?.of) {
    case 'example':
      return recentDrills.of(text, () => onExample(id));
    case 'network':
      return onNetwork(id, network, (parsed) => fixedDrill(id, parsed, usualPrecision, id.precision));
    case 'formula':
      return onFormula(id, formula, (solution) => graphDrill(id, solution));
    case 'template':
      return recentDrills.of(text, () => templateDrill(id));
    case 'asks':
      return formula === undefined
        ? onNetwork(id, network, (parsed) => askedDrill(id, parsed, usualPrecision))
        : onFormula(id, formula, (solution) => askedNodes(id, solution));
    case 'generated':
      return recentDrills.of(text, () => (graphDefinitionOf(id.kind) ? generatedGraphDrill(id) : generatedDrill(id)));
    case undefined:
      return recentDrills.of(text, () => listedDrill(text));
  }
}

const unknown = (drill: string): Outcome<never> => failure({ code: 'unknown-drill', drill });

function onExample(id: DrillId & { readonly of: 'example' }): Outcome<Drill> {
  const example = examples.find((candidate) => candidate.id === id.example);
  return example ? fixedDrill(id, example.network, example.precision) : unknown(writeDrillId(id));
}

function onNetwork(id: DrillId, network: unknown, make: (parsed: NetworkDocument) => Outcome<Drill>): Outcome<Drill> {
  if (network === undefined) return failure(documentError('network', network, { kind: 'object' }));
  const parsed = parseNetwork(network);
  if (!parsed.ok) return parsed;
  const key = `${writeDrillId(id)} ${JSON.stringify(parsed.value)}`;
  return recentDrills.of(key, () => make(parsed.value));
}

function onFormula(id: DrillId, raw: unknown, make: (solution: FormulaSolution) => Outcome<Drill>): Outcome<Drill> {
  const parsed = parseFormula(raw);
  if (!parsed.ok) return parsed;
  const key = `${writeDrillId(id)} ${JSON.stringify(parsed.value.document)}`;
  return recentDrills.of(key, () => {
    const solved = solveFormula(parsed.value);
    return solved.ok ? make(solved.value) : solved;
  });
}

/** As many digits as a kind of drill takes at least. */
function atLeast(precision: Precision, { leastDigits }: DrillKindDefinition): Precision {
  return withDigits(precision, Math.max(digitsOf(precision), leastDigits?.(null) ?? 0));
}

/**
 * A kind of drill on a network as it stands.
 * @param usual what values are rounded to there, or finer where that is needed
 * @param chosen what they are rounded to whatever it cannot tell apart; single answers then need more
 */
function fixedDrill(
  id: DrillId & { readonly kind: DrillKind },
  network: NetworkDocument,
  usual: Precision,
  chosen?: Precision,
): Outcome<Drill> {
  const text = writeDrillId(id);
  const definition = definitionOf(id.kind);
  if (!definition) return unknown(text);
  const solved = solve(network);
  if (!solved.ok) return solved;
  if (!fitsNetwork(definition, solved.value)) return failure({ code: 'drill-does-not-fit', drill: text });
  const solution = definition.extended?.(solved.value, firstOf(text), null) ?? solved.value;
  const checker = new Checker(solution);
  const plan = (mode: DrillMode): DrillPlan => definition.plan(solution, mode, firstOf(text));
  return success({
    of: 'network',
    id: text,
    kind: id.kind,
    example: id.of === 'example' ? id.example : null,
    generated: null,
    title: definition.title,
    task: definition.task,
    network,
    notation: network.notation ?? 'numbered',
    precision: chosen ?? agreedPrecision(checker, questionsOf(solution, plan), atLeast(usual, definition)),
    tolerance: id.of === 'network' ? id.tolerance : undefined,
    solution,
    checker,
    plan,
  });
}
