import type { Precision } from '../precision/precision.ts';
import { Course } from './course.ts';
import { Detour } from './detour.ts';
import { Reachable } from './reachable.ts';
import type { Work } from './candidates.ts';
import type { WorkGraph } from './work-graph.ts';

/** The right work of a network at every precision that is asked for, each begun once. */
export class StraightWork {
  /** Nothing rounded. */
  readonly full: Reachable;
  readonly #rounded = new Map<string, Reachable>();

  constructor(readonly graph: WorkGraph) {
    this.full = new Reachable(graph, null);
  }

  /** The work in the usual orders alone, rounded: the formulas as they are printed. */
  inUsualOrder(precision: Precision): Reachable {
    const idle = new Detour(this.graph, () => undefined);
    return new Reachable(this.graph, precision, new Course(this.graph, new Set(), idle));
  }

  at(precision: Precision): Work {
    const key = 'decimals' in precision ? `decimals ${precision.decimals}` : `significant ${precision.significant}`;
    let rounded = this.#rounded.get(key);
    if (!rounded) this.#rounded.set(key, (rounded = new Reachable(this.graph, precision)));
    return { rounded, full: this.full };
  }
}
