import type { FlatLayer } from './flat-layer.ts';
import { at, type Memory } from './memory.ts';

/** An activation over all units and samples of a layer at once; its definition is in `engine/activations`. */
export interface ActivationKernel {
  /** Activations, and the slopes that `backward` needs, from the layer's pre-activations. */
  forward(memory: Memory, layer: FlatLayer): void;
  /** Turns \partial E / \partial a, which stands in the layer's deltas, into \partial E / \partial z. */
  backward(memory: Memory, layer: FlatLayer): void;
  /** Set where `fusedSteps` works it out by itself. */
  readonly fusedAs: 'identity' | 'sigmoid' | undefined;
}

/** An activation that looks at no unit but its own. */
export abstract class UnitByUnitKernel implements ActivationKernel {
  abstract readonly fusedAs: ActivationKernel['fusedAs'];
  abstract forward(memory: Memory, layer: FlatLayer): void;

  /** \frac{\partial E}{\partial z_j} = \frac{\partial E}{\partial a_j} \frac{\partial a_j}{\partial z_j} */
  backward(memory: Memory, layer: FlatLayer): void {
    const { deltas, slopes, units, samples, sampleStride } = layer;
    for (let unit = 0; unit < units; unit += 1) {
      const end = unit * sampleStride + samples;
      for (let i = end - samples; i < end; i += 1) memory[deltas + i] = at(memory, deltas + i) * at(memory, slopes + i);
    }
  }
}
