import type { FormulaDocument } from '../../engine/formula/document.ts';
import type { Difficulty, DrillKind } from '../contract/drill-views.ts';
import { formulaOf } from '../templates/formula-text.ts';
import type { Chosen } from '../templates/chosen-sizes.ts';
import { templateOf, writeTemplate } from '../templates/templates.ts';
import { drawTree } from './draw-tree.ts';
import { drawWithGates } from './draw-with-gates.ts';
import type { Random } from './random.ts';

/** With these, a step is seen in the first few decimals. With 0.1, a slipped point would look like a forgotten rate. */
const rates = [0.5, 0.2, 0.3, 0.4, 0.25] as const;

/** A formula that suits a kind of drill: a tree, one with shared values and gates, or a template with other numbers. */
export function drawFormula(random: Random, kind: DrillKind, difficulty: Difficulty): FormulaDocument {
  switch (difficulty) {
    case 1:
      return withStep(random, kind, formulaOf(drawTree(random, kind === 'several-ways-out')));
    case 2:
      return withStep(random, kind, formulaOf(drawWithGates(random)));
    case 3:
      return drawTemplate(random);
  }
}

/** Where a step is asked, two of what is given take one. */
function withStep(random: Random, kind: DrillKind, formula: FormulaDocument): FormulaDocument {
  if (kind !== 'graph-step') return formula;
  const names = Object.keys(formula.given);
  const taken = new Set(random.shuffled(names).slice(0, 2));
  return { ...formula, parameters: names.filter((name) => taken.has(name)), learningRate: random.pick(rates) };
}

/** Those that are worked on one sheet of paper, in sizes that are. */
const small: readonly (readonly [template: string, chosen: Chosen])[] = [
  ['one-neuron', { inputs: '2', activation: 'sigmoid' }],
  ['one-neuron', { inputs: '2', activation: 'tanh' }],
  ['one-neuron', { inputs: '3', activation: 'relu' }],
  ['residual', { blocks: '1' }],
  ['residual', { blocks: '2' }],
  ['softmax-cross-entropy', { classes: '2' }],
  ['softmax-cross-entropy', { classes: '3' }],
  ['recurrent', { steps: '2', loss: 'last' }],
  ['recurrent', { steps: '2', loss: 'each' }],
  ['gated', { biases: 'none' }],
  ['convolution-1d', { length: '4' }],
  ['max-pooling', { windows: '2', stride: '1' }],
  ['layer-normalisation', { values: '3' }],
  ['batch-normalisation', { values: '3' }],
];

function drawTemplate(random: Random): FormulaDocument {
  const [id, chosen] = random.pick(small);
  const template = templateOf(id);
  if (!template) throw new RangeError(`no template ${id}`);
  const formula = writeTemplate(template, chosen);
  const names = Object.keys(formula.given);
  const numbers = drawNumbers(random, names.length, 100, 20, 200);
  return {
    ...formula,
    given: Object.fromEntries(names.map((name, index) => [name, numbers[index] ?? 1])),
    ...(formula.learningRate === undefined ? {} : { learningRate: random.pick(rates) }),
  };
}

/** Numbers that differ in size, not only in sign, in steps of five from `least` to `most` of so many parts of one; most of them positive. */
function drawNumbers(random: Random, count: number, parts: number, least: number, most: number): number[] {
  const sizes = Array.from({ length: Math.floor((most - least) / 5) + 1 }, (_, index) => least + 5 * index);
  return random
    .shuffled(sizes)
    .slice(0, count)
    .map((size) => (random.integer(1, 4) === 1 ? -size : size) / parts);
}
