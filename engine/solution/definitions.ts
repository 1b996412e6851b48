import type { Activation } from '../activations/activation.ts';
import { activations, type ActivationName } from '../activations/activations.ts';
import type { Loss } from '../losses/loss.ts';
import { losses, type LossName } from '../losses/losses.ts';

/** What the names in a document stand for. Handed in, so that a record can be tried before it has a name of its own. */
export interface Definitions {
  readonly activations: Readonly<Record<ActivationName, Activation>>;
  readonly losses: Readonly<Record<LossName, Loss>>;
}

export const definitions: Definitions = { activations, losses };
