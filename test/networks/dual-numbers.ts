import type { ActivationName } from '../../engine/activations/activations.ts';
import type { LossName } from '../../engine/losses/losses.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { divide, dual, multiply, total, type Dual } from './dual.ts';
import { textbookActivations, type TextbookActivation } from './textbook-activations.ts';
import { textbookLosses, type TextbookLoss } from './textbook-losses.ts';

/** What the names in a document stand for, as textbooks have it. */
export interface Textbook {
  readonly activations: Readonly<Record<ActivationName, TextbookActivation>>;
  readonly losses: Readonly<Record<LossName, TextbookLoss>>;
}

export const textbook: Textbook = { activations: textbookActivations, losses: textbookLosses };

interface Output {
  readonly z: readonly Dual[];
  readonly a: readonly Dual[];
}

function lossOf(document: NetworkDocument, outputs: readonly Output[], { term, divisor }: TextbookLoss): Dual {
  const terms = outputs.flatMap(({ z, a }, k) =>
    a.map((own, j) => term({ a: own, z, t: dual(document.samples[k]?.target[j] ?? NaN) }, j)),
  );
  return divide(total(terms), dual(divisor(outputs.length, terms.length / outputs.length)));
}

/** Which parameter: an index into a layer's weights, its biases, or its shared bias. */
export type Parameter =
  | { readonly kind: 'weight'; readonly layer: number; readonly unit: number; readonly from: number }
  | { readonly kind: 'bias'; readonly layer: number; readonly unit: number }
  | { readonly kind: 'shared-bias'; readonly layer: number };

/** What the derivative is taken by. */
export type By = Parameter | { readonly kind: 'input'; readonly sample: number; readonly unit: number };

/** Every parameter of a network, layer, unit and source from 1. */
export function parametersOf(document: NetworkDocument): Parameter[] {
  return document.layers.flatMap(({ weights, bias }, index): Parameter[] => {
    const layer = index + 1;
    return [
      ...weights.flatMap((row, j) =>
        row.map((_, i): Parameter => ({ kind: 'weight', layer, unit: j + 1, from: i + 1 })),
      ),
      ...(bias.kind === 'per-unit'
        ? bias.values.map((_, j): Parameter => ({ kind: 'bias', layer, unit: j + 1 }))
        : bias.kind === 'shared'
          ? [{ kind: 'shared-bias', layer } as const]
          : []),
    ];
  });
}

/** The loss and its derivative by one parameter or input, by dual numbers through the textbook formulas. */
export function lossAndSlope(document: NetworkDocument, by: By, shift = 0, meaning = textbook): Dual {
  const seeded = (value: number, matches: boolean): Dual => (matches ? dual(value + shift, 1) : dual(value));
  const outputs = document.samples.map(({ input }, k) =>
    document.layers.reduce<Output>(
      ({ a: before }, { weights, bias, activation }, index) => {
        const layer = index + 1;
        const z = weights.map((row, j) => {
          const terms = row.map((weight, i) => {
            const matches = by.kind === 'weight' && by.layer === layer && by.unit === j + 1 && by.from === i + 1;
            return multiply(seeded(weight, matches), before[i] ?? dual(NaN));
          });
          if (bias.kind === 'per-unit') {
            terms.push(seeded(bias.values[j] ?? NaN, by.kind === 'bias' && by.layer === layer && by.unit === j + 1));
          }
          if (bias.kind === 'shared') terms.push(seeded(bias.value, by.kind === 'shared-bias' && by.layer === layer));
          return total(terms);
        });
        return { z, a: meaning.activations[activation].formula(z) };
      },
      {
        z: [],
        a: input.map((x, i) => seeded(x, by.kind === 'input' && by.sample === k + 1 && by.unit === i + 1)),
      },
    ),
  );
  return lossOf(document, outputs, meaning.losses[document.loss]);
}

/** The id of a parameter's gradient. */
export function gradientId(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'weight':
      return `dE/dw.${parameter.layer}.${parameter.unit}.${parameter.from}`;
    case 'bias':
      return `dE/db.${parameter.layer}.${parameter.unit}`;
    case 'shared-bias':
      return `dE/db.${parameter.layer}`;
  }
}
