import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { tooDeep } from '../../engine/network/depth.ts';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import { nameKey } from '../../engine/formula/names.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { FormulaSolution } from '../../engine/solution/solution.ts';
import type { LiveValue } from '../contract/editor-views.ts';
import type { FormulaSketch, LineSketch } from '../contract/formula-views.ts';
import { layOutGraph } from '../diagram/graph-layout.ts';
import { graphToDraw } from '../diagram/graph-of-formula.ts';
import { writeQuickly } from '../editor/write-quickly.ts';
import { readTyped, type TypedLine } from './sketch-lines.ts';
import { parseUnfinishedFormula } from './unfinished-formula.ts';

interface Wanted {
  readonly formula: unknown;
  readonly precision: Precision;
  /** Whether the graph is laid out as well, which takes longer than all the rest. */
  readonly isDrawn: boolean;
}

/** Characters of a given number that stays as it is given. */
const shortEnough = 8;
/** Characters that a number has room for in the picture, whatever it is now: it may be dragged. */
const leastRoom = 7;

/** What a formula comes to as far as it is typed. Asked for at every key, and at every frame while a number is dragged. */
export function sketchFormula({ formula: raw, precision, isDrawn }: Wanted): Outcome<FormulaSketch> {
  const deep = tooDeep(raw);
  if (deep) return failure(deep);
  const parsed = parseUnfinishedFormula(raw);
  if (!parsed.ok) return parsed;
  const { value: document } = parsed;
  const { given, lines } = readTyped(document.lines, document.given);
  const worked = lines.filter(isWorked);
  const names = [...Object.keys(given), ...worked.map(({ name }) => name)];
  const asked = names.find((name) => nameKey(name) === nameKey(document.output));
  const output = (worked.some(({ name }) => name === asked) ? asked : worked.at(-1)?.name) ?? null;
  const isWhole = lines.every(({ error, waits }) => error === undefined && waits === undefined);
  const drawn =
    output === null ? undefined : solved(without(document, given, output, (index) => isWorked(lines[index])));
  const solution = drawn?.ok ? drawn.value : undefined;
  const whole =
    output === null ? undefined : without(document, given, output, (index) => lines[index]?.name !== undefined);
  return success({
    given,
    unused: solution ? unusedIn(solution, given) : [],
    output,
    lines: lines.map((line) => shownLine(line, precision)),
    whole: isWhole && solution && whole ? whole : null,
    ...(drawn && !drawn.ok ? { problem: drawn.error } : {}),
    values: solution ? valuesOf(solution, precision) : {},
    ...(solution && isDrawn ? drawnOf(solution, precision) : { graph: null, symbols: {} }),
  });
}

/** The picture with room for every number that stands on it, and how its quantities are written. */
function drawnOf(solution: FormulaSolution, precision: Precision): Pick<FormulaSketch, 'graph' | 'symbols'> {
  const printer = new Printer(solution, 'numbered', precision);
  const all = [...solution.quantities.values()];
  const longest = all.reduce((most, { value }) => Math.max(most, writeQuickly(value, precision).length), leastRoom);
  return {
    graph: layOutGraph(graphToDraw(solution.formula.graph, printer), longest),
    symbols: Object.fromEntries(all.map(({ id }) => [id, printer.symbol(id)])),
  };
}

const isWorked = (line: TypedLine | undefined): line is TypedLine & { readonly name: string } =>
  line?.name !== undefined && line.error === undefined && line.waits === undefined;

/** The document with all that is given, and only with some of its lines. */
function without(
  document: FormulaDocument,
  given: FormulaDocument['given'],
  output: string,
  stays: (index: number) => boolean,
): FormulaDocument {
  const { parameters, ...others } = document;
  const trained = parameters?.filter((name) => Object.hasOwn(given, name)) ?? [];
  return {
    ...others,
    given,
    lines: document.lines.filter((_, index) => stays(index)),
    output,
    ...(trained.length > 0 ? { parameters: trained } : {}),
  };
}

function solved(document: FormulaDocument): Outcome<FormulaSolution> {
  const parsed = parseFormula(document);
  return parsed.ok ? solveFormula(parsed.value) : parsed;
}

const unusedIn = ({ formula }: FormulaSolution, given: FormulaDocument['given']): readonly string[] =>
  Object.keys(given).filter((name) => formula.graph.usesOf(name).length === 0);

const shownLine = ({ name, value, error }: TypedLine, precision: Precision): LineSketch => ({
  ...(name === undefined ? {} : { name }),
  ...(value === undefined ? {} : { shown: writeQuickly(value, precision) }),
  ...(error === undefined ? {} : { error }),
});

function valuesOf({ quantities }: FormulaSolution, precision: Precision): Record<string, LiveValue> {
  const values: Record<string, LiveValue> = {};
  for (const { id, value, name } of quantities.values()) {
    // The expression of what is worked out is written only when it is asked for, and here it is not.
    const isGiven = name.kind === 'node-value' && name.stands !== undefined;
    values[id] = { value, shown: isGiven ? asGiven(value, precision) : writeQuickly(value, precision) };
  }
  return values;
}

function asGiven(value: number, precision: Precision): string {
  const given = String(value);
  return given.length <= shortEnough && !given.includes('e') ? given : writeQuickly(value, precision);
}
