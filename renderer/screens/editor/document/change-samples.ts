import type { NetworkDocument } from '../../../../engine/network/document.ts';
import { fitted } from '../../../parts/network-document/fresh-numbers.ts';
import { sizeAt } from './shape.ts';

const emptySample = (network: NetworkDocument) => ({
  input: fitted([], network.inputs),
  target: fitted([], sizeAt(network, network.layers.length)),
});

export const addSample = (network: NetworkDocument): NetworkDocument => ({
  ...network,
  samples: [...network.samples, emptySample(network)],
});

/** Without this sample, counted from 1; the last one stays. */
export const removeSample = (network: NetworkDocument, sample: number): NetworkDocument =>
  network.samples.length < 2
    ? network
    : { ...network, samples: network.samples.filter((_, index) => index !== sample - 1) };

/**
 * Numbers put into the table of samples, whose columns are the inputs and then the targets, from a cell on (both from 0).
 * Rows that are missing are added.
 */
export function pasteSamples(
  network: NetworkDocument,
  row: number,
  column: number,
  pasted: readonly (readonly number[])[],
): NetworkDocument {
  const { inputs } = network;
  const samples = Array.from(
    { length: Math.max(network.samples.length, row + pasted.length) },
    (_, index) => network.samples[index] ?? emptySample(network),
  );
  return {
    ...network,
    samples: samples.map((sample, index) => {
      const line = pasted[index - row];
      if (!line) return sample;
      const at = (place: number, before: number) => line[place - column] ?? before;
      return {
        ...sample,
        input: sample.input.map((before, place) => at(place, before)),
        target: sample.target.map((before, place) => at(inputs + place, before)),
      };
    }),
  };
}
