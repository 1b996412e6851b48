import type { NetworkDocument } from '../../../../engine/network/document.ts';
import type { SampleMark, WellFormedQuantityId } from '../../../../engine/quantities/quantity-name.ts';
import { numberAt, type NumberPlace } from '../document/number-place.ts';
import { layerAt, sizesOf } from '../document/shape.ts';

/** What can be selected in the diagram. Layer 0 are the inputs; everything else counts from 1. */
export type BoardItem =
  | { readonly kind: 'unit'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'weight'; readonly layer: number; readonly unit: number; readonly from: number }
  | { readonly kind: 'target'; readonly unit: number };

/** Tells items apart: `u.1.2`, `w.1.2.1`, `t.1`. */
export function nameOfItem(item: BoardItem): string {
  switch (item.kind) {
    case 'unit':
      return `u.${item.layer}.${item.unit}`;
    case 'weight':
      return `w.${item.layer}.${item.unit}.${item.from}`;
    case 'target':
      return `t.${item.unit}`;
  }
}

export function itemOfName(name: string): BoardItem | undefined {
  const [kind, ...numbers] = name.split('.');
  const [first = 0, second = 0, third = 0] = numbers.map(Number);
  if (kind === 'u') return { kind: 'unit', layer: first, unit: second };
  if (kind === 'w') return { kind: 'weight', layer: first, unit: second, from: third };
  return kind === 't' ? { kind: 'target', unit: first } : undefined;
}

/** Everything that can be selected, in the order in which the arrow keys walk: unit by unit, each after what feeds it. */
export function itemsOf(network: NetworkDocument): readonly BoardItem[] {
  const sizes = sizesOf(network);
  const numbers = (count = 0): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
  return [
    ...sizes.flatMap((size, layer) =>
      numbers(size).flatMap((unit): BoardItem[] => [
        ...numbers(layer === 0 ? 0 : sizes[layer - 1]).map((from) => ({ kind: 'weight', layer, unit, from }) as const),
        { kind: 'unit', layer, unit },
      ]),
    ),
    ...numbers(sizes.at(-1)).map((unit) => ({ kind: 'target', unit }) as const),
  ];
}

/** Whether the network has it, which it may not after a change or a step back. */
export function hasItem(sizes: readonly number[], item: BoardItem): boolean {
  const within = (layer: number, unit: number): boolean => unit >= 1 && unit <= (sizes[layer] ?? 0);
  if (item.kind === 'target') return within(sizes.length - 1, item.unit);
  return within(item.layer, item.unit) && (item.kind === 'unit' || within(item.layer - 1, item.from));
}

/** The layer that an item belongs to; targets stand behind the last one. */
export const layerOfItem = (network: NetworkDocument, item: BoardItem): number =>
  item.kind === 'target' ? network.layers.length + 1 : item.layer;

/**
 * The number that is edited where the item is; undefined where it has none, as a unit without a bias. Without a sample,
 * inputs and targets have none either.
 */
export function placeOfItem(
  network: NetworkDocument,
  item: BoardItem,
  sample: number | undefined,
): NumberPlace | undefined {
  const place = candidate(item, sample);
  return place && numberAt(network, place) !== undefined ? place : undefined;
}

function candidate(item: BoardItem, sample: number | undefined): NumberPlace | undefined {
  if (item.kind === 'weight') return item;
  if (item.kind === 'unit' && item.layer > 0) return { ...item, kind: 'bias' };
  const kind = item.kind === 'target' ? 'target' : 'input';
  return sample === undefined ? undefined : { kind, sample, unit: item.unit };
}

/**
 * The quantities that belong to an item, first the one that names it; the network has every one of them. `at` is the
 * sample as ids write it, or empty.
 */
export function quantitiesOfItem(
  network: NetworkDocument,
  item: BoardItem,
  at: SampleMark,
): readonly WellFormedQuantityId[] {
  switch (item.kind) {
    case 'target': {
      // The loss of one output is of one sample; over several there is only that of all outputs.
      const isOfAll = at === '' && network.samples.length > 1;
      return isOfAll ? [`t.${item.unit}`] : [`t.${item.unit}${at}`, `E.${item.unit}${at}`];
    }
    case 'weight': {
      const id = `${item.layer}.${item.unit}.${item.from}` as const;
      const gradients = at === '' ? ([`dE/dw.${id}`] as const) : ([`dE/dw.${id}${at}`, `dE/dw.${id}`] as const);
      return [`w.${id}`, ...gradients, `Δw.${id}`, `w+.${id}`];
    }
    case 'unit': {
      if (item.layer === 0) return [`x.${item.unit}${at}`, `dE/dx.${item.unit}${at}`];
      const id = `${item.layer}.${item.unit}` as const;
      return [
        `a.${id}${at}`,
        `z.${id}${at}`,
        `da/dz.${id}${at}`,
        `dE/da.${id}${at}`,
        `dE/dz.${id}${at}`,
        ...biasQuantities(network, item.layer, item.unit),
      ];
    }
  }
}

/** The bias of a unit, its gradient, its change and what the step makes of it; a shared one is the same for all units of its layer. */
function biasQuantities(network: NetworkDocument, layer: number, unit: number): readonly WellFormedQuantityId[] {
  const kind = layerAt(network, layer)?.bias.kind ?? 'none';
  if (kind === 'none') return [];
  const id = kind === 'shared' ? (`${layer}` as const) : (`${layer}.${unit}` as const);
  return [`b.${id}`, `dE/db.${id}`, `Δb.${id}`, `b+.${id}`];
}
