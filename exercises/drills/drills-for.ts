import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import type { FormulaSolution, NetworkSolution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { DrillChoice, DrillKind } from '../contract/drill-views.ts';
import { solveNetwork } from '../editor/solve-network.ts';
import type { Example } from '../examples/example.ts';
import { examples } from '../examples/examples.ts';
import { templateOf, writeTemplate } from '../templates/templates.ts';
import { writeDrillId } from './drill-id.ts';
import { fitsNetwork } from './fits-network.ts';
import { fitsFormula } from './graphs/fits-formula.ts';
import { graphDefinitions } from './graphs/graph-kinds.ts';
import { definitions } from './kinds/drill-kinds.ts';

export type DrillsOf =
  | { readonly example: string }
  | { readonly network: unknown }
  | { readonly formula: unknown }
  | { readonly template: string };

/** Every drill that fits an example, its own first, a network or a formula of the learner's, or a template in its usual sizes. */
export function drillsFor(of: DrillsOf): Outcome<DrillChoice[]> {
  if ('formula' in of) {
    const solved = solveDocument(of.formula);
    return solved.ok ? success(graphChoicesOn(solved.value, (kind) => writeDrillId({ of: 'formula', kind }))) : solved;
  }
  if ('template' in of) return drillsOfTemplate(of.template);
  if ('example' in of) {
    const example = examples.find((candidate) => candidate.id === of.example);
    return example ? drillsOfExample(example) : failure({ code: 'unknown-example', example: of.example });
  }
  const solved = solveNetwork(of.network);
  if (!solved.ok) return solved;
  return success(choicesOn(solved.value, (kind) => writeDrillId({ of: 'network', kind })));
}

export function drillsOfExample({ id: example, network, drills }: Example): Outcome<DrillChoice[]> {
  const solved = solve(network);
  if (!solved.ok) return solved;
  const listed = drills.map(({ id, title, summary }) => ({ id, kind: 'update' as const, title, summary }));
  return success([...listed, ...choicesOn(solved.value, (kind) => writeDrillId({ of: 'example', example, kind }))]);
}

function drillsOfTemplate(id: string): Outcome<DrillChoice[]> {
  const template = templateOf(id);
  if (!template) return failure({ code: 'unknown-example', example: id });
  const solved = solveDocument(writeTemplate(template));
  if (!solved.ok) return solved;
  return success(graphChoicesOn(solved.value, (kind) => writeDrillId({ of: 'template', template: id, kind })));
}

function solveDocument(raw: unknown): Outcome<FormulaSolution> {
  const parsed = parseFormula(raw);
  return parsed.ok ? solveFormula(parsed.value) : parsed;
}

const graphChoicesOn = (solution: FormulaSolution, idOf: (kind: DrillKind) => string): DrillChoice[] =>
  graphDefinitions
    .filter((definition) => fitsFormula(definition, solution))
    .map(({ kind, title, summary }) => ({ id: idOf(kind), kind, title, summary }));

const choicesOn = (solution: NetworkSolution, idOf: (kind: DrillKind) => string): DrillChoice[] =>
  definitions
    .filter((definition) => fitsNetwork(definition, solution))
    .map(({ kind, title, summary }) => ({ id: idOf(kind), kind, title, summary }));
