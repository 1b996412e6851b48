import * as v from 'valibot';
import { activationNames } from '../activations/activations.ts';
import { lossNames } from '../losses/losses.ts';
import { allowing } from './document-error.ts';
import { deltaSigns, networkFormat, networkVersion, notationNames, numberings } from './document.ts';

const finiteMessage = allowing({ kind: 'finite-number' });
/** JSON has no infinity, but `1e999` reads as one. */
export const finite = v.pipe(v.number(finiteMessage), v.finite(finiteMessage));
const countMessage = allowing({ kind: 'whole-number', minimum: 1 });
const count = v.pipe(v.number(countMessage), v.integer(countMessage), v.minValue(1, countMessage));
const notEmptyMessage = allowing({ kind: 'list-not-empty' });
const objectMessage = allowing({ kind: 'object' });

/** Stands in for a field that is not there, so that its own rule is told rather than that of the object around it. */
const missing = Symbol('missing');
export const needed = <Rule extends v.GenericSchema>(rule: Rule): v.OptionalSchema<Rule, never> =>
  v.optional(rule, missing as never);

/** A list is an object to JavaScript, but not to a reader of the document. */
const noList = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  objectMessage,
);
export const objectWith = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(noList, v.looseObject(entries, objectMessage));

export const listOf = <Entry extends v.GenericSchema>(entry: Entry): v.ArraySchema<Entry, string> =>
  v.array(entry, allowing({ kind: 'list' }));
export const exactly = <Value extends string | number>(value: Value) =>
  v.literal(value, allowing({ kind: 'one-of', values: [String(value)] }));
export const oneOf = <const Values extends readonly string[]>(values: Values) =>
  v.picklist(values, allowing({ kind: 'one-of', values }));

/** A text in one language for all, or in each. */
export const localizedText = v.union(
  [v.string(), v.looseObject({ en: v.string(), ko: v.string() })],
  allowing({ kind: 'text' }),
);
const trainable = v.optional(v.boolean(allowing({ kind: 'boolean' })));

const bias = v.pipe(
  objectWith({ kind: needed(oneOf(['none', 'per-unit', 'shared'])) }),
  v.variant('kind', [
    v.looseObject({ kind: v.literal('none') }),
    v.looseObject({ kind: v.literal('per-unit'), values: needed(listOf(finite)), trainable }),
    v.looseObject({ kind: v.literal('shared'), value: needed(finite), trainable }),
  ]),
);

const layer = objectWith({
  units: needed(count),
  activation: needed(oneOf(activationNames)),
  weights: needed(listOf(listOf(finite))),
  bias: needed(bias),
});

const sample = objectWith({ input: needed(listOf(finite)), target: needed(listOf(finite)) });

/** The shape of a network document; what ties its parts together is checked in `parse-network.ts`. */
export const networkSchema = objectWith({
  format: needed(exactly(networkFormat)),
  version: needed(exactly(networkVersion)),
  title: v.optional(localizedText),
  notation: v.optional(oneOf(notationNames)),
  delta: v.optional(oneOf(deltaSigns)),
  numbering: v.optional(oneOf(numberings)),
  inputs: needed(count),
  layers: needed(v.pipe(listOf(layer), v.minLength(1, notEmptyMessage))),
  loss: needed(oneOf(lossNames)),
  learningRate: needed(finite),
  samples: needed(v.pipe(listOf(sample), v.minLength(1, notEmptyMessage))),
});
