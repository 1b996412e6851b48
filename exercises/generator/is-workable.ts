import type { Solution } from '../../engine/solution/solution.ts';

/** Flatter than this, hardly anything of the error comes through. No slope is just this by its make. */
const flattest = 0.050001;
/** Nearer to the target, there is no error to speak of. */
const smallestError = 0.020001;

/** Whether a network can be worked by hand: no slope vanishes, no output is right already. */
export function isWorkable({ quantities, document }: Solution): boolean {
  const last = document.layers.length;
  for (const { name, value } of quantities.values()) {
    if (name.kind === 'slope' && Math.abs(value) < flattest) return false;
    if (name.kind === 'delta' && name.layer === last && Math.abs(value) * document.samples.length < smallestError) {
      return false;
    }
  }
  return true;
}
