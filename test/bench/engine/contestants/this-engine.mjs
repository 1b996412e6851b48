import { engineBundle } from '../prepare.mjs';

/** `typescript`: as where there is no WebAssembly. */
export async function create(network, variant) {
  if (variant === 'typescript') globalThis.WebAssembly = undefined;
  const { GradientDescent, chooseBackend } = await import(engineBundle);
  const descent = new GradientDescent(network, chooseBackend(network));
  return {
    step: (count) => descent.step(count),
    weight: () => descent.layerParameters()[1].weights[0][0],
  };
}
