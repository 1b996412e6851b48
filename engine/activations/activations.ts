import type { Activation } from './activation.ts';
import { eluActivation } from './elu.ts';
import { identityActivation } from './identity.ts';
import { leakyReluActivation } from './leaky-relu.ts';
import { reluActivation } from './relu.ts';
import { sigmoidActivation } from './sigmoid.ts';
import { siluActivation } from './silu.ts';
import { softmaxActivation } from './softmax.ts';
import { softplusActivation } from './softplus.ts';
import { tanhActivation } from './tanh.ts';

/** Every activation there is, in the order in which names are listed. */
const all = [
  identityActivation,
  sigmoidActivation,
  tanhActivation,
  reluActivation,
  leakyReluActivation,
  eluActivation,
  softplusActivation,
  siluActivation,
  softmaxActivation,
] as const satisfies readonly Activation[];

export type ActivationName = (typeof all)[number]['name'];

export const activationNames: readonly ActivationName[] = all.map(({ name }) => name);

/** Every activation by its name in the network document. */
export const activations = Object.fromEntries(all.map((activation) => [activation.name, activation])) as Readonly<
  Record<ActivationName, Activation>
>;
