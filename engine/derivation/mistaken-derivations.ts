import { Detours } from '../checking/detours.ts';
import { knownMistakes } from '../checking/mistakes/known-mistakes.ts';
import type { MistakeName } from '../checking/mistakes/mistake-names.ts';
import { StraightWork } from '../checking/straight-work.ts';
import { WorkGraph } from '../checking/work-graph.ts';
import type { QuantityId } from '../expression/expression.ts';
import type { NetworkSolution } from '../solution/solution.ts';
import { isAlike } from './functions-of-a-network.ts';

/** Mistakes that are made in writing down figures; nobody makes them in letters. */
export const onlyInFigures: ReadonlySet<MistakeName> = new Set<MistakeName>([
  'decimal-slip',
  'digit-slip',
  'answers-exchanged',
  'step-left-out',
]);

interface Instance {
  readonly detours: Detours;
  readonly straight: StraightWork;
  readonly graph: WorkGraph;
}

/** What the known mistakes make of the quantities of a network, as functions: by their values in networks with other numbers. */
export class MistakenDerivations {
  readonly #instances: readonly Instance[];

  constructor(solutions: readonly NetworkSolution[]) {
    this.#instances = solutions.map((solution) => {
      const graph = new WorkGraph(solution);
      return { graph, straight: new StraightWork(graph), detours: new Detours(graph) };
    });
  }

  /**
   * The known mistakes that lead to a function other than the right one, what people do most first.
   * @param values what the function comes to in each of the networks
   * @param from what is written in it: where the mistake can lie in what was made of these, it does not lie before them
   */
  leadingTo(id: QuantityId, values: readonly number[], from: ReadonlySet<QuantityId>): readonly MistakeName[] {
    const own = this.#leadingTo(id, values, from);
    return own.length > 0 ? own : this.#leadingTo(id, values, new Set());
  }

  #leadingTo(id: QuantityId, values: readonly number[], from: ReadonlySet<QuantityId>): readonly MistakeName[] {
    let names: ReadonlySet<MistakeName> | undefined;
    let isWrong = false;
    for (const [index, instance] of this.#instances.entries()) {
      const found = fittingIn(instance, id, values[index] ?? NaN, from, names);
      names = found.names;
      isWrong ||= found.isWrong;
      if (names.size === 0) return [];
    }
    if (!names || !isWrong) return [];
    return [...names].sort((one, other) => knownMistakes[other].frequency - knownMistakes[one].frequency);
  }
}

/**
 * The mistakes by which a value comes about in one network.
 * @param among only these; left out, all
 */
function fittingIn(
  { graph, straight, detours }: Instance,
  id: QuantityId,
  value: number,
  from: ReadonlySet<QuantityId>,
  among: ReadonlySet<MistakeName> | undefined,
): { readonly names: ReadonlySet<MistakeName>; readonly isWrong: boolean } {
  const place = graph.placeOf(id);
  const onPaper = new Map([...from].map((own) => [graph.placeOf(own), straight.full.of(own)]));
  const full = straight.full.from(onPaper);
  const right = straight.full.of(id).low;
  const names = new Set<MistakeName>();
  for (const { name, detour } of detours.ofQuantity(graph.at(place))) {
    if (names.has(name) || onlyInFigures.has(name) || among?.has(name) === false) continue;
    if (isAlike([detours.values.of(place, full, detour) ?? right], [value])) names.add(name);
  }
  return { names, isWrong: !isAlike([value], [right]) };
}
