import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';

/** Flatter than this, hardly anything of the error comes through. No slope is just this by its make. */
const flattest = 0.050001;
/** Nearer to the target, there is no error to speak of. */
const smallestError = 0.020001;

/** Nearer to 0, rounding may put a weighted sum on the other side of the bend of ReLU. */
const nearestToBend = 0.019999;

/**
 * Whether a network can be worked by hand: no slope all but vanishes, no output is right already. A unit with ReLU may be
 * dead, and lets nothing through, but not a whole layer, behind which there would be nothing to work.
 */
export function isWorkable({ quantities, document }: NetworkSolution): boolean {
  const last = document.layers.length;
  const alive = new Map<string, boolean>();
  for (const { name, value } of quantities.values()) {
    if (name.kind === 'slope') {
      const layer = `${name.layer}@${name.sample}`;
      alive.set(layer, alive.get(layer) === true || value !== 0);
      if (!isBent(document, name) && Math.abs(value) < flattest) return false;
    }
    if (name.kind === 'pre-activation' && isBent(document, name) && Math.abs(value) < nearestToBend) return false;
    if (name.kind === 'delta' && name.layer === last && Math.abs(value) * document.samples.length < smallestError) {
      return false;
    }
  }
  return [...alive.values()].every((isAlive) => isAlive);
}

const isBent = ({ layers }: NetworkDocument, { layer }: Extract<QuantityName, { readonly layer: number }>): boolean =>
  layers[layer - 1]?.activation === 'relu';
