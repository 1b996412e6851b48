import type { Outcome } from '../../engine/contract/outcome.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import { documentFormats } from '../../engine/network/document-format.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import { readJson } from '../../engine/network/read-json.ts';
import type { FormulaSolution, Solution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';

/** Works a network document or a formula document through. @param file its name */
export function solveAny(content: string, file: string): Outcome<Solution> {
  const raw = readJson(content);
  if (!raw.ok) return raw;
  if (isFormula(raw.value, file)) return solveAsFormula(raw.value);
  const network = parseNetwork(raw.value);
  return network.ok ? solve(network.value) : network;
}

/** Works a value through that may be a formula document. */
export function solveAsFormula(raw: unknown): Outcome<FormulaSolution> {
  const formula = parseFormula(raw);
  return formula.ok ? solveFormula(formula.value) : formula;
}

/** Whether a document is to be read as a formula: by its format, or by its file's name where the format says nothing. */
export function isFormula(raw: unknown, file: string): boolean {
  if (typeof raw === 'object' && raw !== null && 'format' in raw) {
    const { format } = raw;
    if (Object.values(documentFormats).some((known) => known === format)) return format === documentFormats.formula;
  }
  return file.endsWith('.bpform.json');
}
