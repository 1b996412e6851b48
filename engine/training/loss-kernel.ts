import type { FlatLayer } from './flat-layer.ts';
import type { Memory } from './memory.ts';

/** How a loss meets the output layer on the way back; its definition is in `engine/losses`. */
export interface LossKernel {
  /** Writes \partial E / \partial a into the layer's deltas; or \partial E / \partial z where `givesDelta`. */
  backward(memory: Memory, layer: FlatLayer, targets: number): void;
  readonly givesDelta: boolean;
}
