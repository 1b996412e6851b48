import type { ActivationKernel } from './activation-kernel.ts';
import type { FlatLayer } from './flat-layer.ts';
import type { LayerProducts } from './products/products.ts';

/** A layer with the work that is done on it. */
export interface WorkedLayer {
  readonly layer: FlatLayer;
  readonly products: LayerProducts;
  readonly activation: ActivationKernel;
}
