import type { FlatLayer } from '../flat-layer.ts';
import type { Memory } from '../memory.ts';
import type { NetworkLayout, Tile } from '../network-layout.ts';

/** The products with one layer's weights that a step is made of; all else is unit by unit. */
export interface LayerProducts {
  /** Z = W A + b */
  forward(memory: Memory): void;
  /** \frac{\partial E}{\partial A} = W^\top \Delta for the activations A that feed the layer. */
  backward(memory: Memory): void;
  /** \frac{\partial E}{\partial W} = \Delta A^\top and \frac{\partial E}{\partial b}, frozen biases too. */
  gradients(memory: Memory): void;
  /** W \leftarrow W - \eta\,\Delta A^\top, and the same for a bias that is trained. */
  descend(memory: Memory): void;
}

/** Memory, all zeros, and the products that work in it. */
export interface Workspace {
  readonly memory: Memory;
  productsOf(layer: FlatLayer): LayerProducts;
}

/** One way of working products out. */
export interface Backend {
  readonly tile: Tile;
  /** Whether steps are taken in one loop without products (see `fusedSteps`); a tile is then an even number of units. */
  readonly fusesSteps: boolean;
  /** A workspace for a network laid out with that tile. */
  open(layout: NetworkLayout): Workspace;
}
