import type { Activation, ActivationName } from '../activations/activation.ts';
import { activations } from '../activations/activations.ts';
import { exponentialOfNegative } from './exponential.ts';
import type { FlatLayer } from './flat-layer.ts';
import { at, type Memory } from './memory.ts';
import { SoftmaxKernel } from './softmax-kernel.ts';

/** An activation over all units and samples of a layer at once. */
export interface ActivationKernel {
  /** Activations and slopes from the layer's pre-activations. */
  forward(memory: Memory, layer: FlatLayer): void;
  /** Turns \partial E / \partial a, which stands in the layer's deltas, into \partial E / \partial z. */
  backward(memory: Memory, layer: FlatLayer): void;
}

/** \frac{\partial E}{\partial z_j} = \frac{\partial E}{\partial a_j} \frac{\partial a_j}{\partial z_j}, unit by unit */
function multiplyBySlopes(memory: Memory, layer: FlatLayer): void {
  const { deltas, slopes } = layer;
  const length = layer.units * layer.sampleStride;
  for (let i = 0; i < length; i += 1) memory[deltas + i] = at(memory, deltas + i) * at(memory, slopes + i);
}

/** Any activation of single units, by its definition. */
class DefinedKernel implements ActivationKernel {
  constructor(private readonly activation: Activation) {}

  forward(memory: Memory, layer: FlatLayer): void {
    const { preActivations, activations, slopes } = layer;
    const { value, slope } = this.activation;
    const length = layer.units * layer.sampleStride;
    for (let i = 0; i < length; i += 1) {
      memory[activations + i] = value(memory, preActivations + i);
      memory[slopes + i] = slope(memory, preActivations + i);
    }
  }

  backward(memory: Memory, layer: FlatLayer): void {
    multiplyBySlopes(memory, layer);
  }
}

/** a = z; the slope is 1 */
class IdentityKernel implements ActivationKernel {
  forward(memory: Memory, layer: FlatLayer): void {
    const { preActivations, activations } = layer;
    const length = layer.units * layer.sampleStride;
    for (let i = 0; i < length; i += 1) memory[activations + i] = at(memory, preActivations + i);
  }

  backward(): void {
    // ∂a/∂z is 1: what stands there is right as it is.
  }
}

/** \sigma(z) and \sigma'(z) = \sigma(z)\,\sigma(-z) from one exponential, that of -|z| */
class SigmoidKernel implements ActivationKernel {
  forward(memory: Memory, layer: FlatLayer): void {
    const { preActivations, activations, slopes } = layer;
    const length = layer.units * layer.sampleStride;
    for (let i = 0; i < length; i += 1) {
      const z = at(memory, preActivations + i);
      const e = exponentialOfNegative(z < 0 ? z : -z);
      const larger = 1 / (1 + e);
      const smaller = e * larger;
      memory[activations + i] = z < 0 ? smaller : larger;
      memory[slopes + i] = larger * smaller;
    }
  }

  backward(memory: Memory, layer: FlatLayer): void {
    multiplyBySlopes(memory, layer);
  }
}

/** Where the definition is not enough (softmax) or not fast enough. */
const specialised: Partial<Record<ActivationName, ActivationKernel>> = {
  identity: new IdentityKernel(),
  sigmoid: new SigmoidKernel(),
  softmax: new SoftmaxKernel(),
};

export const activationKernelOf = (name: ActivationName): ActivationKernel =>
  specialised[name] ?? new DefinedKernel(activations[name]);
