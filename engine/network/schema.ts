import * as v from 'valibot';
import { activationNames } from '../activations/activation.ts';
import { lossNames } from '../losses/loss.ts';
import { allowing } from './document-error.ts';
import { networkFormat, networkVersion, notationNames } from './document.ts';

const finiteMessage = allowing({ kind: 'finite-number' });
/** JSON has no infinity, but `1e999` reads as one. */
const finite = v.pipe(v.number(finiteMessage), v.finite(finiteMessage));
const countMessage = allowing({ kind: 'whole-number', minimum: 1 });
const count = v.pipe(v.number(countMessage), v.integer(countMessage), v.minValue(1, countMessage));
const notEmptyMessage = allowing({ kind: 'list-not-empty' });
const objectMessage = allowing({ kind: 'object' });
const booleanMessage = allowing({ kind: 'boolean' });
const trainable = v.optional(v.boolean(booleanMessage));

const listOf = <Entry extends v.GenericSchema>(entry: Entry): v.ArraySchema<Entry, string> =>
  v.array(entry, allowing({ kind: 'list' }));

/** A text in one language for all, or in each. */
const localizedText = v.union(
  [v.string(), v.looseObject({ en: v.string(), ko: v.string() })],
  allowing({ kind: 'text' }),
);

const biasKinds = ['none', 'per-unit', 'shared'] as const;
const bias = v.pipe(
  v.looseObject({ kind: v.picklist(biasKinds) }, objectMessage),
  v.variant('kind', [
    v.looseObject({ kind: v.literal('none') }),
    v.looseObject({ kind: v.literal('per-unit'), values: listOf(finite), trainable }),
    v.looseObject({ kind: v.literal('shared'), value: finite, trainable }),
  ]),
);

const layer = v.looseObject(
  {
    units: count,
    activation: v.picklist(activationNames),
    weights: listOf(listOf(finite)),
    bias,
  },
  objectMessage,
);

const sample = v.looseObject({ input: listOf(finite), target: listOf(finite) }, objectMessage);

/** The shape of a network document; what ties its parts together is checked in `parse-network.ts`. */
export const networkSchema = v.looseObject(
  {
    format: v.literal(networkFormat, allowing({ kind: 'one-of', values: [networkFormat] })),
    version: v.literal(networkVersion, allowing({ kind: 'one-of', values: [String(networkVersion)] })),
    title: v.optional(localizedText),
    notation: v.optional(v.picklist(notationNames)),
    inputs: count,
    layers: v.pipe(listOf(layer), v.minLength(1, notEmptyMessage)),
    loss: v.picklist(lossNames),
    learningRate: finite,
    samples: v.pipe(listOf(sample), v.minLength(1, notEmptyMessage)),
  },
  objectMessage,
);
