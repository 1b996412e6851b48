import { success, type Outcome } from '../../engine/contract/outcome.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import { readJson } from '../../engine/network/read-json.ts';
import type { FormulaSolution } from '../../engine/solution/solution.ts';
import { gradientStep } from '../../engine/training/gradient-step.ts';
import { isFormula, solveAsFormula } from './solve-any.ts';
import type { Use } from './use-files.ts';

/** A network document or a formula document: what it comes to, its gradients, and the document after one step. */
export const solveDocument: Use = (content, file) => {
  const raw = readJson(content);
  if (!raw.ok) return raw;
  const solved = isFormula(raw.value, file) ? solveFormulaDocument(raw.value) : solveNetworkDocument(raw.value);
  return solved.ok ? success({ lines: [solved.value], refused: [] }) : solved;
};

function solveNetworkDocument(raw: unknown): Outcome<object> {
  const network = parseNetwork(raw);
  return network.ok ? gradientStep(network.value) : network;
}

function solveFormulaDocument(raw: unknown): Outcome<object> {
  const solved = solveAsFormula(raw);
  return solved.ok ? success(resultOf(solved.value)) : solved;
}

function resultOf({ formula, quantities }: FormulaSolution): object {
  const { graph, document, parameters } = formula;
  const names = [...graph.nodes.values()].flatMap(({ name, isNumbered }) => (isNumbered ? [] : [name]));
  const valueOf = (id: string): number | undefined => quantities.get(id)?.value;
  const all = (prefix: string): object => Object.fromEntries(names.map((name) => [name, valueOf(`${prefix}.${name}`)]));
  const takesStep = parameters.length > 0;
  const given = Object.entries(document.given).map(([name, value]) => [name, valueOf(`${name}+`) ?? value] as const);
  return {
    output: valueOf(`v.${graph.output}`),
    values: all('v'),
    gradients: all('dv'),
    updated: takesStep ? { ...document, given: Object.fromEntries(given) } : null,
    outputAfter: takesStep
      ? (valueOf(`v'.${graph.output}`) ?? valueOf(`${graph.output}+`) ?? valueOf(`v.${graph.output}`))
      : null,
  };
}
