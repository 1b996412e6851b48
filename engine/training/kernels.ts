import type { Activation } from '../activations/activation.ts';
import type { Loss } from '../losses/loss.ts';
import type { ActivationKernel } from './activation-kernel.ts';
import { activationKernels } from './activation-kernels.ts';
import { DefinedActivationKernel } from './defined-activation-kernel.ts';
import { DefinedLossKernel } from './defined-loss-kernel.ts';
import type { LossKernel } from './loss-kernel.ts';
import { lossKernels } from './loss-kernels.ts';
import type { OutputSample } from './output-sample.ts';

/** How definitions are worked out over whole layers. */
export interface Kernels {
  /** For a layer of so many units. */
  readonly activation: (activation: Activation, units: number) => ActivationKernel;
  /** Given what the loss divides the sum of its terms by, and where the outputs can be read. */
  readonly loss: (loss: Loss, divisor: number, output: OutputSample) => LossKernel;
}

/** From the definitions alone: the numbers of the worked solution, to the last bit. */
export const definedKernels: Kernels = {
  activation: (activation, units) => new DefinedActivationKernel(activation, units),
  loss: (loss, divisor, output) => new DefinedLossKernel(loss, divisor, output),
};

/** For many steps: by kernels written for speed, where a definition has one. */
export const fastKernels: Kernels = {
  activation: (activation, units) => activationKernels.get(activation) ?? definedKernels.activation(activation, units),
  loss: (loss, divisor, output) => lossKernels.get(loss)?.(divisor) ?? definedKernels.loss(loss, divisor, output),
};
