import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { Chance } from '../../generator/chance.ts';
import type { ChainTile } from '../drill-plan.ts';
import type { NetworkIds } from '../network-ids.ts';

/** One way of the error to one weight: through one unit of each layer, from the last to the one the weight goes into. */
export interface ErrorPath {
  readonly sample: number;
  /** The layer that the weight goes into. */
  readonly layer: number;
  readonly from: number;
  /** The unit it goes into, then one of each later layer. */
  readonly units: readonly number[];
}

const tile = (of: QuantityId, by: QuantityId): ChainTile => ({ id: `${of}|${by}`, of, by });

/** Names what a path passes. */
class Way {
  constructor(
    readonly ids: NetworkIds,
    readonly path: ErrorPath,
  ) {}

  a(layer: number, unit: number): QuantityId {
    return this.ids.id({ kind: 'activation', layer, unit, sample: this.path.sample });
  }

  z(layer: number, unit: number): QuantityId {
    return this.ids.id({ kind: 'pre-activation', layer, unit, sample: this.path.sample });
  }

  weight(from: number): QuantityId {
    return this.ids.id({ kind: 'weight', layer: this.path.layer, unit: this.unit(this.path.layer), from });
  }

  /** The unit of a layer that the path goes through. */
  unit(layer: number): number {
    return this.path.units[layer - this.path.layer] ?? 1;
  }

  /** The other units of a layer. */
  others(layer: number): number[] {
    return this.ids.units(layer).filter((unit) => unit !== this.unit(layer));
  }
}

export const weightOf = (ids: NetworkIds, path: ErrorPath): QuantityId => new Way(ids, path).weight(path.from);

/** The activations of the units behind the weight's own, from the last layer on. */
export function passed(ids: NetworkIds, path: ErrorPath): QuantityId[] {
  const way = new Way(ids, path);
  return laterLayers(ids, path).map((layer) => way.a(layer, way.unit(layer)));
}

const laterLayers = ({ layers }: NetworkIds, { layer }: ErrorPath): number[] =>
  layers.filter((later) => later > layer).reverse();

/**
 * \frac{\partial E}{\partial a} \frac{\partial a}{\partial z} \frac{\partial z}{\partial a'} \cdots
 * \frac{\partial z'}{\partial w}; from ∂E/∂z on where the outputs mix.
 */
export function chainTo(ids: NetworkIds, path: ErrorPath): ChainTile[] {
  const way = new Way(ids, path);
  const last = ids.lastLayer;
  const [a, z] = [way.a(last, way.unit(last)), way.z(last, way.unit(last))];
  const loss = ids.id({ kind: 'loss' });
  return [
    ...(ids.mixesUnits(last) ? [tile(loss, z)] : [tile(loss, a), tile(a, z)]),
    ...laterLayers(ids, path).flatMap((layer) => {
      const before = layer - 1;
      const source = way.a(before, way.unit(before));
      return [tile(way.z(layer, way.unit(layer)), source), tile(source, way.z(before, way.unit(before)))];
    }),
    tile(way.z(path.layer, way.unit(path.layer)), way.weight(path.from)),
  ];
}

/** The chain's own tiles among others that look as if they belonged to it, in no order. */
export function tilesFor(ids: NetworkIds, path: ErrorPath, chance: Chance): ChainTile[] {
  const chain = chainTo(ids, path);
  const wrong = chance.shuffled(strangers(ids, path)).slice(0, Math.max(2, chain.length - 2));
  return chance.shuffled([...chain, ...wrong]);
}

/** Factors of other paths and other weights, and slopes upside down. */
function strangers(ids: NetworkIds, path: ErrorPath): ChainTile[] {
  const way = new Way(ids, path);
  const { layer: own, from } = path;
  const last = ids.lastLayer;
  const loss = ids.id({ kind: 'loss' });
  const mixes = ids.mixesUnits(last);
  const otherSources = ids.units(own - 1).filter((other) => other !== from);
  return [
    ...otherSources.map((other) => tile(way.z(own, way.unit(own)), way.weight(other))),
    ...way.others(last).map((unit) => tile(loss, mixes ? way.z(last, unit) : way.a(last, unit))),
    ...ids.layers
      .filter((layer) => layer >= own && !ids.mixesUnits(layer))
      .flatMap((layer) => [
        tile(way.z(layer, way.unit(layer)), way.a(layer, way.unit(layer))),
        ...way.others(layer).map((unit) => tile(way.a(layer, unit), way.z(layer, unit))),
      ]),
    ...laterLayers(ids, path).flatMap((layer) => {
      const source = way.a(layer - 1, way.unit(layer - 1));
      return way.others(layer).map((unit) => tile(way.z(layer, unit), source));
    }),
  ];
}
