import { Detours, type NamedDetour } from '../checking/detours.ts';
import { knownMistakes } from '../checking/mistakes/known-mistakes.ts';
import type { MistakeName } from '../checking/mistakes/mistake-names.ts';
import { StraightWork } from '../checking/straight-work.ts';
import { WorkGraph } from '../checking/work-graph.ts';
import type { QuantityId } from '../expression/expression.ts';
import type { Solution } from '../solution/solution.ts';
import { isAlike } from './functions-of-a-network.ts';

/** Mistakes that are made in writing down figures; nobody makes them in letters. */
const onlyInFigures: ReadonlySet<MistakeName> = new Set<MistakeName>([
  'decimal-slip',
  'digit-slip',
  'answers-exchanged',
  'step-left-out',
]);

interface Instance {
  readonly solution: Solution;
  readonly detours: Detours;
  readonly straight: StraightWork;
  readonly graph: WorkGraph;
}

/** One known mistake, as it is made for one quantity, with what it comes to in each network. */
interface MistakenFunction {
  readonly name: MistakeName;
  readonly values: readonly number[];
}

/** What the known mistakes make of the quantities of a network, as functions: by their values in networks with other numbers. */
export class MistakenDerivations {
  readonly #instances: readonly Instance[];
  readonly #known = new Map<QuantityId, readonly MistakenFunction[]>();

  constructor(solutions: readonly Solution[]) {
    this.#instances = solutions.map((solution) => {
      const graph = new WorkGraph(solution);
      return { solution, graph, straight: new StraightWork(graph), detours: new Detours(graph) };
    });
  }

  /**
   * The known mistakes that lead to a function other than the right one, what people do most first.
   * @param values what the function comes to in each of the networks
   */
  leadingTo(id: QuantityId, values: readonly number[]): readonly MistakeName[] {
    const fitting = this.#mistakenFunctions(id).filter((mistaken) => isAlike(mistaken.values, values));
    const names = [...new Set(fitting.map(({ name }) => name))];
    return names.sort((one, other) => knownMistakes[other].frequency - knownMistakes[one].frequency);
  }

  #mistakenFunctions(id: QuantityId): readonly MistakenFunction[] {
    let known = this.#known.get(id);
    if (!known) this.#known.set(id, (known = this.#find(id)));
    return known;
  }

  #find(id: QuantityId): MistakenFunction[] {
    const right = this.#instances.map(({ solution }) => solution.quantities.get(id)?.value ?? NaN);
    const lists = this.#instances.map(({ graph, detours }) => detours.ofQuantity(graph.at(graph.placeOf(id))));
    const [first = []] = lists;
    return first.flatMap(({ name }, index) => {
      if (onlyInFigures.has(name)) return [];
      const values = this.#instances.map((instance, own) => valueOf(instance, id, name, lists[own]?.[index]));
      return values.every(Number.isFinite) && !isAlike(values, right) ? [{ name, values }] : [];
    });
  }
}

/** Networks of one shape have the same ways of going wrong, in the same order. */
function valueOf(
  { graph, straight, detours, solution }: Instance,
  id: QuantityId,
  name: MistakeName,
  way: NamedDetour | undefined,
): number {
  if (way?.name !== name) return NaN;
  const along = detours.values.of(graph.placeOf(id), straight.full, way.detour);
  return along ?? solution.quantities.get(id)?.value ?? NaN;
}
