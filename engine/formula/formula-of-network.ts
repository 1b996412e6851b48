import { apply, quotient, reference, sum, type Expression, type QuantityId } from '../expression/expression.ts';
import { networkShape } from '../notation/network-shape.ts';
import { glyphOf } from '../notation/notation.ts';
import { notations } from '../notation/notations.ts';
import { quantityId, type QuantityKind, type QuantityName } from '../quantities/quantity-name.ts';
import type { NetworkSolution, Quantity } from '../solution/solution.ts';
import { formulaFormat, formulaVersion, type FormulaDocument } from './document.ts';
import { expressionText } from './expression-text.ts';

/** A network written as a formula, with the name that each of its values has there. */
export interface NetworkAsFormula {
  readonly document: FormulaDocument;
  readonly names: ReadonlyMap<QuantityId, string>;
}

const givenKinds: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'input',
  'target',
  'weight',
  'bias',
  'shared-bias',
]);
const workedKinds: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'pre-activation',
  'activation',
  'output-loss',
  'sample-loss',
  'loss',
]);

/** The forward pass of a network line by line, in its numbered names; trained weights and biases take the step. */
export function formulaOfNetwork(solution: NetworkSolution): NetworkAsFormula {
  const { document, quantities } = solution;
  const names = new Map<QuantityId, string>();
  const nameOf = (id: QuantityId): string => names.get(id) ?? id;
  const given: [string, number][] = [];
  const parameters: string[] = [];
  const lines: string[] = [];
  const nameIn = namesOf(solution);
  for (const quantity of quantities.values()) {
    const { id, name, value } = quantity;
    if (givenKinds.has(name.kind)) {
      names.set(id, nameIn(name));
      given.push([nameIn(name), value]);
      if (takesStep(solution, name)) parameters.push(nameIn(name));
    } else if (workedKinds.has(name.kind)) {
      names.set(id, nameIn(name));
      const { opening, expression } = writtenIn(solution, quantity);
      for (const [id, own, inner] of opening) {
        if (!names.has(id)) lines.push(`${own} = ${expressionText(inner, nameOf)}`);
        names.set(id, own);
      }
      lines.push(`${nameIn(name)} = ${expressionText(expression, nameOf)}`);
    }
  }
  return {
    document: {
      format: formulaFormat,
      version: formulaVersion,
      ...(document.title === undefined ? {} : { title: document.title }),
      given: Object.fromEntries(given),
      lines,
      output: nameOf('E'),
      ...(parameters.length > 0 ? { parameters, learningRate: document.learningRate } : {}),
    },
    names,
  };
}

/** The numbered names, the sample behind: w1, h2, x1_3. */
function namesOf({ document }: NetworkSolution): (name: QuantityName) => string {
  const shape = networkShape(document);
  return (name) => {
    const glyph = glyphOf(notations.numbered, shape, name);
    if (glyph.kind !== 'name') throw new RangeError(`no name for ${name.kind}`);
    const below = glyph.subscript ?? '';
    const sample = glyph.superscript?.replace(/\D/g, '') ?? '';
    return `${glyph.base}${/^\d/.test(below) || below === '' ? '' : '_'}${below}${sample === '' ? '' : `_${sample}`}`;
  };
}

function takesStep({ document }: NetworkSolution, name: QuantityName): boolean {
  if (name.kind === 'weight') return true;
  if (name.kind !== 'bias' && name.kind !== 'shared-bias') return false;
  const bias = document.layers[name.layer - 1]?.bias;
  return bias !== undefined && bias.kind !== 'none' && bias.trainable !== false;
}

interface WrittenIn {
  /** Lines in front: an id for what they stand for, their name, and what it is. */
  readonly opening: readonly (readonly [QuantityId, string, Expression])[];
  readonly expression: Expression;
}

/** A softmax has its exponentials and their sum in lines of their own, for all of its outputs are made of them. */
function writtenIn({ document }: NetworkSolution, { name, expression }: Quantity): WrittenIn {
  if (!expression) throw new RangeError(`${name.kind} follows from nothing`);
  if (name.kind !== 'activation' || document.layers[name.layer - 1]?.activation !== 'softmax') {
    return { opening: [], expression };
  }
  const { layer, sample } = name;
  const units = Array.from({ length: document.layers[layer - 1]?.units ?? 0 }, (_, index) => index + 1);
  const mark = document.samples.length > 1 ? `_${sample}` : '';
  const z = (unit: number): Expression =>
    reference(quantityId({ kind: 'pre-activation', layer, unit, sample }, document.samples.length));
  const exponential = (unit: number): QuantityId => `exponential ${unit}@${sample}`;
  const total: QuantityId = `total@${sample}`;
  return {
    opening: [
      ...units.map((unit) => [exponential(unit), `e${unit}${mark}`, apply('exp', z(unit))] as const),
      [total, `s${mark}`, sum(units.map((unit) => reference(exponential(unit))))],
    ],
    expression: quotient(reference(exponential(name.unit)), reference(total)),
  };
}
