import type { Precision } from '../precision/precision.ts';
import { Reachable } from './reachable.ts';
import type { Work } from './candidates.ts';
import type { WorkGraph } from './work-graph.ts';

/** The right work of a network at every precision that is asked for, each begun once. */
export class StraightWork {
  readonly #full: Reachable;
  readonly #rounded = new Map<string, Reachable>();

  constructor(readonly graph: WorkGraph) {
    this.#full = new Reachable(graph, null);
  }

  at(precision: Precision): Work {
    const key = 'decimals' in precision ? `decimals ${precision.decimals}` : `significant ${precision.significant}`;
    let rounded = this.#rounded.get(key);
    if (!rounded) this.#rounded.set(key, (rounded = new Reachable(this.graph, precision)));
    return { rounded, full: this.#full };
  }
}
