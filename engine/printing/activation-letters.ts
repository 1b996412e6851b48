import type { ActivationName } from '../activations/activations.ts';
import type { Printed } from './printed.ts';

const operator = (name: string): Printed => ({ tex: `\\operatorname{${name}}`, text: name });

/** How an activation of a whole layer is written before its vector. */
export const activationLetters: Readonly<Record<ActivationName, Printed>> = {
  identity: operator('identity'),
  sigmoid: { tex: '\\sigma', text: 'σ' },
  tanh: operator('tanh'),
  relu: operator('ReLU'),
  'leaky-relu': operator('LeakyReLU'),
  elu: operator('ELU'),
  softplus: operator('softplus'),
  silu: operator('SiLU'),
  softmax: operator('softmax'),
};
