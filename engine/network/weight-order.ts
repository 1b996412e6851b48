import type { NetworkDocument } from './document.ts';

/** Where a weight leads to and comes from, both from 1. */
export interface WeightPlace {
  readonly unit: number;
  readonly from: number;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The weights of a layer of so many units and sources, in the order in which the network counts them. */
export function weightOrder(
  { numbering }: Pick<NetworkDocument, 'numbering'>,
  units: number,
  sources: number,
): WeightPlace[] {
  return numbering === 'by-source'
    ? upTo(sources).flatMap((from) => upTo(units).map((unit) => ({ unit, from })))
    : upTo(units).flatMap((unit) => upTo(sources).map((from) => ({ unit, from })));
}
