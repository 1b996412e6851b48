import type { Activation } from '../activations/activation.ts';
import { eluActivation } from '../activations/elu.ts';
import { identityActivation } from '../activations/identity.ts';
import { leak, leakyReluActivation } from '../activations/leaky-relu.ts';
import { reluActivation } from '../activations/relu.ts';
import { sigmoidActivation } from '../activations/sigmoid.ts';
import { siluActivation } from '../activations/silu.ts';
import { softmaxActivation } from '../activations/softmax.ts';
import { softplusActivation } from '../activations/softplus.ts';
import { tanhActivation } from '../activations/tanh.ts';
import { UnitByUnitKernel, type ActivationKernel } from './activation-kernel.ts';
import { exponentialOfNegative } from './exponential.ts';
import type { FlatLayer } from './flat-layer.ts';
import { at, type Memory } from './memory.ts';
import { hasSmallPreActivation, settlePreActivations } from './settle-pre-activations.ts';
import { SoftmaxKernel } from './softmax-kernel.ts';

/** \sigma(z) and \sigma'(z) = \sigma(z)\,\sigma(-z), both from e^{-|z|}; in one loop, because calls would double its time. */
class SigmoidKernel extends UnitByUnitKernel {
  readonly fusedAs = 'sigmoid';

  forward(memory: Memory, layer: FlatLayer): void {
    const { preActivations, activations, slopes, units, samples, sampleStride } = layer;
    for (let unit = 0; unit < units; unit += 1) {
      const end = unit * sampleStride + samples;
      for (let i = end - samples; i < end; i += 1) {
        const z = at(memory, preActivations + i);
        const e = exponentialOfNegative(z < 0 ? z : -z);
        const larger = 1 / (1 + e);
        const smaller = e * larger;
        memory[activations + i] = z < 0 ? smaller : larger;
        memory[slopes + i] = larger * smaller;
      }
    }
  }
}

/**
 * Writes one unit's activation and slope, given where they and the pre-activation stand. Numbers that are passed or
 * returned between functions may have to be allocated; numbers in the memory never are.
 */
type UnitKernel = (memory: Memory, z: number, a: number, slope: number) => void;

/** An activation of single units, given what it does to one. */
class CallingKernel extends UnitByUnitKernel {
  constructor(
    private readonly unitKernel: UnitKernel,
    readonly fusedAs: ActivationKernel['fusedAs'],
    /** Whether its slope depends on the side of 0. */
    private readonly hasSides = false,
  ) {
    super();
  }

  forward(memory: Memory, layer: FlatLayer): void {
    const { preActivations, activations, slopes, units, samples, sampleStride } = layer;
    const { unitKernel } = this;
    if (this.hasSides && hasSmallPreActivation(memory, layer)) settlePreActivations(memory, layer);
    for (let unit = 0; unit < units; unit += 1) {
      const end = unit * sampleStride + samples;
      for (let i = end - samples; i < end; i += 1) unitKernel(memory, preActivations + i, activations + i, slopes + i);
    }
  }
}

/** a = z */
const identity: UnitKernel = (memory, z, a, slope) => {
  memory[a] = at(memory, z);
  memory[slope] = 1;
};

/** \tanh(z) and \tanh'(z) = 4\,\sigma(2z)\,\sigma(-2z) = \frac{4 e^{-2|z|}}{(1 + e^{-2|z|})^2} */
const tanh: UnitKernel = (memory, z, a, slope) => {
  const value = at(memory, z);
  const e = exponentialOfNegative(value < 0 ? 2 * value : -2 * value);
  memory[a] = Math.tanh(value);
  memory[slope] = (4 * e) / ((1 + e) * (1 + e));
};

/** a = \max(0, z) */
const relu: UnitKernel = (memory, z, a, slope) => {
  const value = at(memory, z);
  memory[a] = Math.max(0, value);
  memory[slope] = value > 0 ? 1 : 0;
};

/** a = z for z > 0, else 0.01 z */
const leakyRelu: UnitKernel = (memory, z, a, slope) => {
  const value = at(memory, z);
  memory[a] = value > 0 ? value : leak * value;
  memory[slope] = value > 0 ? 1 : leak;
};

/** a = z for z > 0, else e^z - 1, with the slope e^z */
const elu: UnitKernel = (memory, z, a, slope) => {
  const value = at(memory, z);
  memory[a] = value > 0 ? value : Math.expm1(value);
  memory[slope] = value > 0 ? 1 : exponentialOfNegative(value);
};

/** \ln(1 + e^z) = \max(0, z) + \ln(1 + e^{-|z|}), with the slope \sigma(z) */
const softplus: UnitKernel = (memory, z, a, slope) => {
  const value = at(memory, z);
  const e = exponentialOfNegative(value < 0 ? value : -value);
  memory[a] = Math.max(0, value) + Math.log1p(e);
  memory[slope] = (value < 0 ? e : 1) / (1 + e);
};

/** z\,\sigma(z), with the slope \sigma(z)\,(1 + z\,\sigma(-z)) */
const silu: UnitKernel = (memory, z, a, slope) => {
  const value = at(memory, z);
  const e = exponentialOfNegative(value < 0 ? value : -value);
  const larger = 1 / (1 + e);
  const smaller = e * larger;
  memory[a] = value * (value < 0 ? smaller : larger);
  memory[slope] = value < 0 ? smaller * (1 + value * larger) : larger * (1 + value * smaller);
};

/** Definitions that have a kernel of their own, for speed alone. */
export const activationKernels: ReadonlyMap<Activation, ActivationKernel> = new Map<Activation, ActivationKernel>([
  [identityActivation, new CallingKernel(identity, 'identity')],
  [sigmoidActivation, new SigmoidKernel()],
  [tanhActivation, new CallingKernel(tanh, undefined)],
  [reluActivation, new CallingKernel(relu, undefined, true)],
  [leakyReluActivation, new CallingKernel(leakyRelu, undefined, true)],
  [eluActivation, new CallingKernel(elu, undefined)],
  [softplusActivation, new CallingKernel(softplus, undefined)],
  [siluActivation, new CallingKernel(silu, undefined)],
  [softmaxActivation, new SoftmaxKernel()],
]);
