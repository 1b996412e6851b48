import type { OutputLayer } from '../losses/loss.ts';
import type { FlatLayer } from './flat-layer.ts';
import { at, type Memory } from './memory.ts';

/** One sample at the output layer, copied out of the memory into the shape that the losses' definitions take. */
export class OutputSample implements OutputLayer {
  readonly a: Float64Array;
  readonly z: Float64Array;
  readonly t: Float64Array;

  constructor(
    private readonly memory: Memory,
    private readonly layer: FlatLayer,
    private readonly targets: number,
  ) {
    this.a = new Float64Array(layer.units);
    this.z = new Float64Array(layer.units);
    this.t = new Float64Array(layer.units);
  }

  /** Makes this the sample of that index, from 0. */
  read(sample: number): void {
    const { memory, layer, targets } = this;
    for (let unit = 0; unit < layer.units; unit += 1) {
      const i = unit * layer.sampleStride + sample;
      this.a[unit] = at(memory, layer.activations + i);
      this.z[unit] = at(memory, layer.preActivations + i);
      this.t[unit] = at(memory, targets + i);
    }
  }
}
