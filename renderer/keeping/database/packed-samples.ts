import type { NetworkDocument, Sample } from '../../../engine/network/document.ts';
import type { StoredNetwork } from './stored-network.ts';

/** Many samples as one stretch of memory, inputs and targets of each after the other. */
interface PackedSamples {
  readonly inputs: number;
  readonly targets: number;
  readonly numbers: Float64Array;
}

/** A network as the database holds it where it has many samples. */
export type PackedNetwork = Omit<StoredNetwork, 'network'> & {
  readonly network: Omit<NetworkDocument, 'samples'> & { readonly samples: PackedSamples };
};

/** From so many on: fewer are handed over as quickly as they are, and can be read by whoever looks into the database. */
const many = 500;

/** What was made of samples, which are never changed: the same ones are written again with each change of a weight. */
const known = new WeakMap<readonly Sample[], PackedSamples | null>();

/**
 * A network as it is to be stored. To hand over objects by the hundred thousand keeps the page from everything else for
 * hundreds of milliseconds; one stretch of memory is handed over at once.
 */
export function packed(stored: StoredNetwork): StoredNetwork | PackedNetwork {
  const { samples } = stored.network;
  if (samples.length < many) return stored;
  const before = known.get(samples);
  const made = before === undefined ? packedSamples(samples) : before;
  known.set(samples, made);
  return made ? { ...stored, network: { ...stored.network, samples: made } } : stored;
}

/** A network as it was before it was stored. */
export function unpacked(stored: StoredNetwork | PackedNetwork): StoredNetwork {
  return isPacked(stored)
    ? { ...stored, network: { ...stored.network, samples: unpackedSamples(stored.network.samples) } }
    : stored;
}

const isPacked = (stored: StoredNetwork | PackedNetwork): stored is PackedNetwork =>
  'numbers' in stored.network.samples;

/** Null where they are not all of one shape, or hold more than numbers: a file may say more of a sample. */
function packedSamples(samples: readonly Sample[]): PackedSamples | null {
  const [first] = samples;
  if (!first) return null;
  const [inputs, targets] = [first.input.length, first.target.length];
  const numbers = new Float64Array(samples.length * (inputs + targets));
  let place = 0;
  for (const sample of samples) {
    const { input, target } = sample;
    if (input.length !== inputs || target.length !== targets || Object.keys(sample).length !== 2) return null;
    numbers.set(input, place);
    numbers.set(target, place + inputs);
    place += inputs + targets;
  }
  return { inputs, targets, numbers };
}

function unpackedSamples(packed: PackedSamples): readonly Sample[] {
  const { inputs, targets, numbers } = packed;
  const width = inputs + targets;
  const samples = Array.from({ length: numbers.length / width }, (_, index) => {
    const [begin, middle] = [index * width, index * width + inputs];
    return { input: [...numbers.subarray(begin, middle)], target: [...numbers.subarray(middle, middle + targets)] };
  });
  known.set(samples, packed);
  return samples;
}
