import type { NetworkDocument } from '../../../../engine/network/document.ts';
import type { TrainingResult } from '../../../../engine/training/train.ts';
import type { TrainingRecord } from '../../../../engine/training/training-run.ts';
import type { EditorDesk } from '../editor-desk.svelte.ts';
import { shapeOf } from './with-parameters.ts';

export type Divergence = Extract<TrainingResult, { state: 'diverged' }>;

/** What was recorded after the place that was gone on from, by the steps it was between. */
export interface Superseded {
  readonly after: number;
  readonly last: number;
}

/** What was recorded of a network's training, and where in it the network stands. */
export interface Standing {
  readonly shape: string;
  readonly records: readonly TrainingRecord[];
  readonly at: number;
  /** The network has the weights of that record, and not others that were set by hand since. */
  readonly isAtRecord: boolean;
  readonly divergence?: Divergence | undefined;
  readonly superseded?: Superseded | undefined;
}

export const untrained: Standing = { shape: '', records: [], at: 0, isAtRecord: false };

type Desk = Pick<EditorDesk, 'network' | 'statesBack'>;

/** How training stands at each state of a desk that it led to or from: with the weights, the curves come back. */
export class Standings {
  /** By what trains, which is the same under another name. */
  #known = new WeakMap<NetworkDocument['layers'], Standing>();

  /** That of the network on the desk, or of the one that it was made of by hand; none of one of another shape. */
  of(desk: Desk): Standing {
    const standing = this.#found(desk);
    return standing.shape === shapeOf(desk.network) ? standing : untrained;
  }

  /** Training leads from the network on the desk to the next one, which stands so. */
  lead(desk: Desk, next: NetworkDocument, standing: Standing): void {
    this.#known.set(desk.network.layers, this.of(desk));
    this.#known.set(next.layers, standing);
  }

  forget(): void {
    this.#known = new WeakMap();
  }

  #found(desk: Desk): Standing {
    for (const { layers } of desk.statesBack()) {
      const found = this.#known.get(layers);
      if (found) return layers === desk.network.layers ? found : { ...found, isAtRecord: false };
    }
    return untrained;
  }
}
