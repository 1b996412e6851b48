import type { Activation } from '../activations/activation.ts';
import { UnitByUnitKernel } from './activation-kernel.ts';
import type { FlatLayer } from './flat-layer.ts';
import { at, type Memory } from './memory.ts';
import { settlePreActivations } from './settle-pre-activations.ts';

/**
 * Any activation, worked out from its definition. Slower than a kernel of its own, because it copies every sample and its
 * calls may allocate the numbers they give; but right for whatever is defined.
 */
export class DefinedActivationKernel extends UnitByUnitKernel {
  readonly fusedAs = undefined;
  readonly #z: Float64Array;
  readonly #a: Float64Array;
  readonly #gradients: Float64Array;

  constructor(
    private readonly activation: Activation,
    units: number,
  ) {
    super();
    this.#z = new Float64Array(units);
    this.#a = new Float64Array(units);
    this.#gradients = new Float64Array(units);
  }

  /** a_j = f(\mathbf z)_j and \partial a_j / \partial z_j */
  forward(memory: Memory, layer: FlatLayer): void {
    const { preActivations, activations, slopes, units, samples, sampleStride } = layer;
    const { activation } = this;
    settlePreActivations(memory, layer);
    for (let sample = 0; sample < samples; sample += 1) {
      copyColumn(memory, preActivations + sample, sampleStride, this.#z);
      for (let unit = 0; unit < units; unit += 1) {
        const i = unit * sampleStride + sample;
        memory[activations + i] = activation.value(this.#z, unit);
        memory[slopes + i] = activation.slope(this.#z, unit);
      }
    }
  }

  /** \frac{\partial E}{\partial z_j} = \sum_m \frac{\partial E}{\partial a_m} \frac{\partial a_m}{\partial z_j} */
  override backward(memory: Memory, layer: FlatLayer): void {
    const { acrossUnits } = this.activation;
    if (!acrossUnits) {
      super.backward(memory, layer);
      return;
    }
    const { activations, deltas, units, samples, sampleStride } = layer;
    for (let sample = 0; sample < samples; sample += 1) {
      copyColumn(memory, activations + sample, sampleStride, this.#a);
      copyColumn(memory, deltas + sample, sampleStride, this.#gradients);
      for (let unit = 0; unit < units; unit += 1) {
        memory[deltas + unit * sampleStride + sample] = acrossUnits.delta(this.#a, this.#gradients, unit);
      }
    }
  }
}

/** One sample of a block [units][samples]. */
function copyColumn(memory: Memory, column: number, stride: number, to: Float64Array): void {
  for (let unit = 0; unit < to.length; unit += 1) to[unit] = at(memory, column + unit * stride);
}
