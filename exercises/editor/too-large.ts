import type { WorkbookError } from '../../engine/contract/errors.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { countQuantities } from './count-quantities.ts';

/** About a fifth of a second to work out; whoever hosts the engine does nothing else meanwhile. */
const mostQuantities = 250_000;

/**
 * Why a network is not worked out value by value; undefined where it is. It is told by the shape alone, so that the page
 * need not send a document of a hundred thousand samples across, which takes long, only to have it refused.
 */
export function tooLarge(network: NetworkDocument): WorkbookError | undefined {
  const values = countQuantities(network);
  return values > mostQuantities ? { code: 'network-too-large', values, most: mostQuantities } : undefined;
}
