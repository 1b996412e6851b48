import { operandsOf } from '../../engine/expression/evaluate.ts';
import type { Expression, QuantityId } from '../../engine/expression/expression.ts';
import type { Formula } from '../../engine/formula/formula.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { quantityId, type QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { DiagnosisKey, Facts } from './diagnosis-messages.ts';
import type { MistakeSite } from './mistake-site.ts';

/** How symbols and the learner's numbers are written. */
export interface Pen {
  readonly learningRate: number;
  readonly symbol: (id: QuantityId) => string;
  /** The value of a quantity that the learner worked with. */
  readonly used: (id: QuantityId) => string;
  /** The value that should have been worked with. */
  readonly meant: (id: QuantityId) => string;
  /** How many times the right value the learner's is. */
  readonly timesTooLarge: () => string;
}

/** The same of a mistake in a network. */
export interface NetworkPen extends Pen {
  readonly document: NetworkDocument;
}

/** The same of a mistake in a formula. */
export interface FormulaPen extends Pen {
  readonly formula: Formula;
}

/** A sentence, and what is filled in. */
export interface Said {
  readonly key: DiagnosisKey;
  readonly facts: Facts;
}

/** What is said of one mistake, where it was made. */
export type Teller = (site: MistakeSite, pen: Pen) => Said;
export type NetworkTeller = (site: MistakeSite, pen: NetworkPen) => Said;
export type FormulaTeller = (site: MistakeSite, pen: FormulaPen) => Said;

export const say = (key: DiagnosisKey, facts: Facts = {}): Said => ({ key, facts });

/** A quantity and its value, as a sentence calls them: {label} and {labelValue}. */
export const named = (pen: Pen, label: string, id: QuantityId, value = pen.meant): Facts => ({
  [label]: pen.symbol(id),
  [`${label}Value`]: value(id),
});

export const operands = (expression: Expression): QuantityId[] => [...operandsOf(expression)];

/** What a delta is multiplied by: the last quantity of the product. */
export const factor = (expression: Expression): QuantityId => operands(expression).at(-1) ?? '';

/** The first quantity in an expression. */
export const firstIn = (expression: Expression): QuantityId => operands(expression)[0] ?? '';

export const weightsIn = (expression: Expression): QuantityId[] =>
  operands(expression).filter((id) => /^w\+?\./.test(id));

export const list = (ids: readonly QuantityId[], pen: Pen): string =>
  ids.map((id) => `${pen.symbol(id)} = ${pen.meant(id)}`).join(', ');

/** Another quantity of the same unit and sample. */
export function sibling(
  { quantity: { name } }: Pick<MistakeSite, 'quantity'>,
  { document }: NetworkPen,
  kind: 'slope' | 'delta' | 'pre-activation' | 'pre-activation-after' | 'activation' | 'activation-gradient',
): QuantityId {
  if (!('layer' in name) || !('unit' in name) || !('sample' in name)) return '';
  const { layer, unit, sample } = name;
  return quantityId({ kind, layer, unit, sample }, document.samples.length);
}

/** The activation on which a part of the loss rests, or the target beside it. */
export function besideLoss(name: QuantityName, { document }: NetworkPen, kind: 'activation' | 'target'): QuantityId {
  if (name.kind !== 'output-loss' && name.kind !== 'output-loss-after') return '';
  const { unit, sample } = name;
  const layer = document.layers.length;
  const isAfter = name.kind === 'output-loss-after';
  const own: QuantityName =
    kind === 'target' ? { kind, unit, sample } : { kind: isAfter ? 'activation-after' : kind, layer, unit, sample };
  return quantityId(own, document.samples.length);
}

export const bracketed = (written: string): string => (written.startsWith('−') ? `(${written})` : written);
