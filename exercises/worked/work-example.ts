import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { DeltaSign, NetworkDocument, NotationName, Numbering } from '../../engine/network/document.ts';
import { MatrixPrinter } from '../../engine/printing/matrix-steps.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import { isAside } from '../../engine/quantities/quantity-role.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';
import { solve } from '../../engine/solution/solve.ts';
import type { ShownQuantity } from '../contract/network-views.ts';
import type { StageName, WorkedExample, WorkedLine } from '../contract/worked-views.ts';
import { lightsOf } from '../drills/lights-of.ts';
import { networkFunctions } from '../drills/network-functions.ts';
import { showQuantity } from '../drills/show-quantity.ts';
import { unitNames } from '../drills/unit-names.ts';
import { examples } from '../examples/examples.ts';
import { ruleOf } from '../rules/rule.ts';
import { numbersOf, withNumbers } from './own-numbers.ts';

interface Wanted {
  readonly example: string;
  /** The document's own where undefined. */
  readonly notation?: NotationName | undefined;
  readonly delta?: DeltaSign | undefined;
  readonly numbering?: Numbering | undefined;
  readonly precision?: Precision | undefined;
  /** Numbers of the learner's own in place of the document's, as typed, by path. */
  readonly numbers?: Readonly<Record<string, string>> | undefined;
}

/** An example from the forward pass to the loss after the step, each line in the notation and precision asked for. */
export function workExample({
  example: id,
  notation: wanted,
  delta,
  numbering,
  precision: digits,
  numbers,
}: Wanted): Outcome<WorkedExample> {
  const example = examples.find((candidate) => candidate.id === id);
  if (!example) return failure({ code: 'unknown-example', example: id });
  const conventions = { ...(delta ? { delta } : {}), ...(numbering ? { numbering } : {}) };
  const network = withNumbers({ ...example.network, ...conventions }, numbers ?? {});
  if (!network.ok) return network;
  const worked = workNetwork(
    network.value,
    wanted ?? example.network.notation ?? 'numbered',
    digits ?? example.precision,
  );
  if (!worked.ok) return worked;
  return success({
    id,
    title: example.title,
    summary: example.summary,
    notes: example.notes,
    drills: example.drills.map((drill) => ({ id: drill.id, title: drill.title })),
    ...worked.value,
  });
}

/** What is worked of any network, whoever it belongs to. */
export type WorkedNetwork = Omit<WorkedExample, 'id' | 'title' | 'summary' | 'notes' | 'drills'>;

/** A network from the forward pass to the loss after the step. */
export function workNetwork(
  network: NetworkDocument,
  notation: NotationName,
  precision: Precision,
): Outcome<WorkedNetwork> {
  const solved = solve(network);
  if (!solved.ok) return solved;
  const printer = new Printer(solved.value, notation, precision);
  return success({
    network,
    numbers: numbersOf(network).map(({ path, quantity, value }) => ({
      path,
      symbol: quantity === undefined ? printer.rate.symbol : printer.symbol(quantity),
      value: String(value),
    })),
    notation,
    precision,
    rateSymbol: printer.rate.symbol.text,
    functions: networkFunctions(printer),
    given: givenOf(printer),
    names: unitNames(printer),
    stages: stagesOf(solved.value, printer),
    matrices: notation === 'matrix' ? new MatrixPrinter(printer).steps() : [],
  });
}

/** What the diagram shows: what the network gives, and the forward pass. */
function givenOf(printer: Printer): Record<string, ShownQuantity> {
  const shown = [...printer.solution.quantities.values()].filter(
    ({ name, expression }) =>
      !expression || name.kind === 'pre-activation' || name.kind === 'activation' || name.kind === 'loss',
  );
  return Object.fromEntries(shown.map(({ id }) => [id, showQuantity(printer, id)]));
}

const stageOrder: readonly StageName[] = ['forward', 'loss', 'backward', 'gradients', 'update', 'after'];

function stagesOf(solution: NetworkSolution, printer: Printer): WorkedExample['stages'] {
  const lines = new Map<StageName, WorkedLine[]>(stageOrder.map((stage) => [stage, []]));
  for (const quantity of solution.quantities.values()) {
    const rule = ruleOf(quantity.name, solution);
    if (!rule || isAside(quantity.name)) continue;
    lines.get(stageOf(quantity.name))?.push({
      ...printer.quantity(quantity.id),
      ruleName: rule,
      lights: lightsOf(solution, quantity),
    });
  }
  return stageOrder.map((name) => ({ name, lines: lines.get(name) ?? [] }));
}

function stageOf({ kind }: QuantityName): StageName {
  if (kind.endsWith('-after')) return 'after';
  if (kind.startsWith('updated')) return 'update';
  if (kind === 'pre-activation' || kind === 'activation') return 'forward';
  if (kind === 'output-loss' || kind === 'sample-loss' || kind === 'loss') return 'loss';
  return kind === 'weight-gradient' ||
    kind === 'weight-gradient-of-sample' ||
    kind === 'bias-gradient' ||
    kind === 'shared-bias-gradient'
    ? 'gradients'
    : 'backward';
}
