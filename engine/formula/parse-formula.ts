import * as v from 'valibot';
import type { WorkbookError } from '../contract/errors.ts';
import { failure, success, type Outcome } from '../contract/outcome.ts';
import { tooDeep } from '../network/depth.ts';
import { documentError, documentErrorOf, pathOf } from '../network/document-error.ts';
import { otherFormat } from '../network/document-format.ts';
import { readJson } from '../network/read-json.ts';
import { buildGraph } from './build-graph.ts';
import type { ComputationGraph } from './computation-graph.ts';
import { formulaVersion, type FormulaDocument } from './document.ts';
import type { Formula } from './formula.ts';
import { formulaError } from './formula-error.ts';
import { LineFault } from './formula-problem.ts';
import { isName } from './names.ts';
import { LinesReader, type ReadLine } from './read-lines.ts';
import { formulaSchema } from './schema.ts';

/** Reads a formula document from text. */
export function readFormula(text: string): Outcome<Formula> {
  const parsed = readJson(text);
  return parsed.ok ? parseFormula(parsed.value) : parsed;
}

/**
 * Checks a value that may be a formula document and reads its lines. Refused whole, with the path at fault and, in a line,
 * the column; the document that comes back is that very one, unknown fields and all.
 */
export function parseFormula(raw: unknown): Outcome<Formula> {
  const other = tooDeep(raw) ?? otherFormat(raw, 'formula', formulaVersion);
  if (other) return failure(other);
  const checked = v.safeParse(formulaSchema, raw, { abortEarly: true });
  if (!checked.success) return failure(documentErrorOf(checked.issues[0]));
  const document = raw as FormulaDocument;
  const misnamed = wrongGiven(document.given);
  return misnamed ? failure(misnamed) : readDocument(document);
}

function readDocument(document: FormulaDocument): Outcome<Formula> {
  const given = Object.entries(document.given);
  const reader = new LinesReader(given);
  const lines: ReadLine[] = [];
  for (const [index, text] of document.lines.entries()) {
    try {
      lines.push(reader.read(document.lines, index));
    } catch (thrown) {
      if (thrown instanceof LineFault) return failure(formulaError(index, text, thrown.fault));
      throw thrown;
    }
  }
  const output = reader.names.find(document.output);
  if (output === undefined) {
    const values = [...reader.values.keys()].slice(-20);
    return failure(documentError('output', document.output, { kind: 'one-of', values }));
  }
  const parameters = parametersOf(document, reader);
  if (!parameters.ok) return parameters;
  const names = given.map(([name]) => name);
  const graph = buildGraph(names, lines, output, document.granularity ?? 'operations');
  if (!names.some((name) => graph.isOnTheWay(name))) return failure(dependsOnNothing(document, graph, lines));
  return success({
    document,
    graph,
    parameters: parameters.value,
    lines: new Map(lines.map(({ name, term }) => [name, term])),
  });
}

function wrongGiven(given: Readonly<Record<string, unknown>>): WorkbookError | undefined {
  for (const [name, value] of Object.entries(given)) {
    if (!isName(name) || /[{}]/.test(name)) {
      return documentError(pathOf(['given', name]), name, { kind: 'formula-name' });
    }
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      return documentError(pathOf(['given', name]), value, { kind: 'finite-number' });
    }
  }
  return undefined;
}

/** The parameters by the names that they are given under. */
function parametersOf(document: FormulaDocument, { names }: LinesReader): Outcome<readonly string[]> {
  const found = new Set<string>();
  for (const [index, typed] of (document.parameters ?? []).entries()) {
    const path = `parameters[${index}]`;
    const name = names.find(typed);
    if (name === undefined || !Object.hasOwn(document.given, name)) {
      return failure(documentError(path, typed, { kind: 'one-of', values: Object.keys(document.given).slice(0, 20) }));
    }
    if (found.has(name)) return failure(documentError(path, typed, { kind: 'unique' }));
    found.add(name);
  }
  if (found.size > 0 && document.learningRate === undefined) {
    return failure(documentError('learningRate', undefined, { kind: 'finite-number' }));
  }
  return success([...found]);
}

function dependsOnNothing(
  { output, lines: texts }: FormulaDocument,
  graph: ComputationGraph,
  lines: readonly ReadLine[],
): WorkbookError {
  const index = lines.findIndex(({ name }) => name === graph.output);
  const text = texts[index] ?? '';
  const start = text.length - text.trimStart().length;
  return { ...formulaError(index, text, { problem: 'no-given', start, found: output }), path: 'output' };
}
