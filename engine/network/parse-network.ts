import * as v from 'valibot';
import { activations } from '../activations/activations.ts';
import type { WorkbookError } from '../contract/errors.ts';
import { failure, success, type Outcome } from '../contract/outcome.ts';
import { losses } from '../losses/losses.ts';
import { documentError, documentErrorOf } from './document-error.ts';
import { networkVersion, type Layer, type NetworkDocument } from './document.ts';
import { otherFormat } from './document-format.ts';
import { readJson } from './read-json.ts';
import { networkSchema } from './schema.ts';
import { tooDeep } from './depth.ts';

/** Reads a network document from text. Refused whole, with the path at fault, what was found, what is allowed. */
export function readNetwork(text: string): Outcome<NetworkDocument> {
  const parsed = readJson(text);
  return parsed.ok ? parseNetwork(parsed.value) : parsed;
}

/** Checks a value that may be a network document; what comes back is that very document, unknown fields and all. */
export function parseNetwork(raw: unknown): Outcome<NetworkDocument> {
  const deep = tooDeep(raw);
  if (deep) return failure(deep);
  const other = otherFormat(raw, 'network', networkVersion);
  if (other) return failure(other);
  const checked = v.safeParse(networkSchema, raw, { abortEarly: true });
  if (!checked.success) return failure(documentErrorOf(checked.issues[0]));
  const document = checked.output as NetworkDocument;
  const inconsistent = inconsistency(document);
  return inconsistent ? failure(inconsistent) : success(raw as NetworkDocument);
}

/** The first place where two parts of the document do not fit together. */
function inconsistency(document: NetworkDocument): WorkbookError | undefined {
  let before = document.inputs;
  for (const [index, layer] of document.layers.entries()) {
    const wrong = layerInconsistency(document, layer, index, before);
    if (wrong) return wrong;
    before = layer.units;
  }
  for (const [index, { input, target }] of document.samples.entries()) {
    if (input.length !== document.inputs) {
      return documentError(`samples[${index}].input`, input, { kind: 'length', length: document.inputs });
    }
    if (target.length !== before) {
      return documentError(`samples[${index}].target`, target, { kind: 'length', length: before });
    }
  }
  return undefined;
}

function layerInconsistency(
  document: NetworkDocument,
  layer: Layer,
  index: number,
  before: number,
): WorkbookError | undefined {
  const path = `layers[${index}]`;
  const last = index === document.layers.length - 1;
  const { units, weights, bias, activation } = layer;
  if (weights.length !== units) return documentError(`${path}.weights`, weights, { kind: 'length', length: units });
  for (const [j, row] of weights.entries()) {
    if (row.length !== before) return documentError(`${path}.weights[${j}]`, row, { kind: 'length', length: before });
  }
  if (bias.kind === 'per-unit' && bias.values.length !== units) {
    return documentError(`${path}.bias.values`, bias.values, { kind: 'length', length: units });
  }
  if (activations[activation].acrossUnits && !last) {
    return documentError(`${path}.activation`, activation, { kind: 'last-layer-only' });
  }
  const required = losses[document.loss].outputActivation;
  if (last && required && activation !== required) {
    return documentError(`${path}.activation`, activation, {
      kind: 'output-activation',
      activation: required,
      loss: document.loss,
    });
  }
  return undefined;
}
