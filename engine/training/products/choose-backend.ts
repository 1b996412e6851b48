import type { NetworkDocument } from '../../network/document.ts';
import { webAssemblyBackend } from '../webassembly/webassembly-backend.ts';
import type { Backend } from './products.ts';
import { fusedBackend, tiledBackend } from './tiled-products.ts';

/** From this many products of a weight and an activation in a forward pass on, tiles are worth their filling (measured). */
const enoughForTiles = 1000;
/** A tile in TypeScript is this many samples wide. */
const enoughSamplesForTiles = 4;

/** The fastest way of working out the products of a network; all ways give the same numbers. */
export function chooseBackend(document: NetworkDocument): Backend {
  const samples = document.samples.length;
  const weights = document.layers.reduce((sum, { units, weights: rows }) => sum + units * (rows[0]?.length ?? 0), 0);
  if (weights * samples < enoughForTiles) return fusedBackend;
  return webAssemblyBackend() ?? (samples < enoughSamplesForTiles ? fusedBackend : tiledBackend);
}
