import type { Activation, ActivationName } from './activation.ts';
import { identityActivation } from './identity.ts';
import { leakyReluActivation } from './leaky-relu.ts';
import { reluActivation } from './relu.ts';
import { sigmoidActivation } from './sigmoid.ts';
import { softmaxActivation } from './softmax.ts';
import { tanhActivation } from './tanh.ts';

/** Every activation by its name in the network document. */
export const activations: Readonly<Record<ActivationName, Activation>> = {
  identity: identityActivation,
  sigmoid: sigmoidActivation,
  tanh: tanhActivation,
  relu: reluActivation,
  'leaky-relu': leakyReluActivation,
  softmax: softmaxActivation,
};
