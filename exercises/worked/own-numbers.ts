import { readAnswer } from '../../engine/answers/read-answer.ts';
import { failure, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { documentError, shorten } from '../../engine/network/document-error.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { weightOrder } from '../../engine/network/weight-order.ts';
import { parseNetwork } from '../../engine/network/parse-network.ts';

/** A number of a network that a learner may change, by its path in the document. */
export interface ChangeableNumber {
  /** Such as `layers[0].weights[1][0]`. */
  readonly path: string;
  /** The quantity it is the value of; undefined for the learning rate. */
  readonly quantity: QuantityId | undefined;
  readonly value: number;
}

/** Every number of a network: inputs, targets, weights, biases, learning rate. */
export function numbersOf({ samples, layers, learningRate, numbering }: NetworkDocument): ChangeableNumber[] {
  const at = (index: number): string => (samples.length === 1 ? '' : `@${index + 1}`);
  return [
    ...samples.flatMap(({ input, target }, k) => [
      ...input.map((value, i) => ({ path: `samples[${k}].input[${i}]`, quantity: `x.${i + 1}${at(k)}`, value })),
      ...target.map((value, j) => ({ path: `samples[${k}].target[${j}]`, quantity: `t.${j + 1}${at(k)}`, value })),
    ]),
    ...layers.flatMap(({ weights, bias }, l) => [
      ...weightOrder({ numbering }, weights.length, weights[0]?.length ?? 0).map(({ unit, from }) => ({
        path: `layers[${l}].weights[${unit - 1}][${from - 1}]`,
        quantity: `w.${l + 1}.${unit}.${from}`,
        value: weights[unit - 1]?.[from - 1] ?? NaN,
      })),
      ...(bias.kind === 'per-unit'
        ? bias.values.map((value, j) => ({
            path: `layers[${l}].bias.values[${j}]`,
            quantity: `b.${l + 1}.${j + 1}`,
            value,
          }))
        : bias.kind === 'shared'
          ? [{ path: `layers[${l}].bias.value`, quantity: `b.${l + 1}`, value: bias.value }]
          : []),
    ]),
    { path: 'learningRate', quantity: undefined, value: learningRate },
  ];
}

/**
 * The network with numbers as typed put in, by path. Refused whole, with the path of what is no number; a path that
 * the network does not have is refused too.
 */
export function withNumbers(
  network: NetworkDocument,
  typed: Readonly<Record<string, string>>,
): Outcome<NetworkDocument> {
  const known = new Set(numbersOf(network).map(({ path }) => path));
  const copy: unknown = JSON.parse(JSON.stringify(network));
  for (const [path, text] of Object.entries(typed)) {
    if (!known.has(path)) return failure(documentError(path, text, { kind: 'one-of', values: [...known] }));
    const reading = readAnswer(text);
    if (reading.kind === 'problem') {
      return failure({ code: 'number-unreadable', path, typed: shorten(text), problem: reading.problem });
    }
    put(copy, path, reading.value);
  }
  return parseNetwork(copy);
}

/** Puts a number where a known path leads. */
function put(document: unknown, path: string, value: number): void {
  const steps = path.match(/\w+/g) ?? [];
  let holder = document;
  for (const step of steps.slice(0, -1)) holder = Reflect.get(holder as object, step);
  Reflect.set(holder as object, steps[steps.length - 1] ?? '', value);
}
