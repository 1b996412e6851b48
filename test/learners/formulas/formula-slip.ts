import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { GraphNode } from '../../../engine/formula/computation-graph.ts';
import type { Formula } from '../../../engine/formula/formula.ts';

/** One mistake as a learner makes it in a formula: at one node, or, where none is named, all through the work. */
export interface FormulaSlip {
  readonly name: MistakeName;
  readonly node?: string;
  /** Of the ways out of a node, counted from 0: the one that is left out, or below 0 the only one that is kept, from -1. */
  readonly choice?: number;
}

export const isMadeAt = (slip: FormulaSlip | undefined, name: MistakeName, node: string): boolean =>
  slip?.name === name && (slip.node === undefined || slip.node === node);

const ofNodes = ({ operands }: GraphNode): boolean => operands.every((operand) => 'node' in operand);

/** At which operations each mistake in a local slope can be made. */
const slopeSlips: readonly (readonly [MistakeName, (node: GraphNode) => boolean])[] = [
  ['own-factor-kept', (node) => node.operation === 'multiply' && ofNodes(node) && node.inputs.length === 2],
  ['sum-for-product', (node) => node.operation === 'multiply' && (node.inputs.length === 2 || !ofNodes(node))],
  ['product-for-sum', (node) => node.operation === 'add' && (node.inputs.length === 2 || !ofNodes(node))],
  ['quotient-sign', ({ operation, operands }) => operation === 'divide' && isNode(operands[1])],
  ['quotient-square', ({ operation, operands }) => operation === 'divide' && isNode(operands[1])],
  [
    'difference-sign',
    ({ operation, operands }) => operation === 'negate' || (operation === 'subtract' && isNode(operands[1])),
  ],
  ['exp-without-itself', ({ operation }) => operation === 'exp'],
  ['gate-to-other-input', ({ operation }) => operation === 'max' || operation === 'min' || operation === 'relu'],
  ['local-slope-left-out', ({ operation }) => /^(?:sigmoid|tanh|ln|sqrt|softplus|power|divide|abs)$/.test(operation)],
  [
    'factor-two',
    (node) =>
      (node.operation === 'power' && JSON.stringify(node.operands[1]) === '{"constant":2}') ||
      (node.operation === 'multiply' && ofNodes(node) && node.inputs.length === 1),
  ],
  ['slope-of-sum', ({ operation }) => operation === 'sigmoid' || operation === 'tanh'],
  ['exponent-sign', ({ operation }) => operation === 'sigmoid' || operation === 'exp'],
];

const isNode = (operand: GraphNode['operands'][number] | undefined): boolean =>
  operand !== undefined && 'node' in operand;

/** The slips that need a graph of a certain kind, by the names that the templates give to their nodes. */
export function templateSlipsIn(template: string, { graph }: Formula): FormulaSlip[] {
  const names = [...graph.nodes.keys()];
  const ofNodes = (name: MistakeName, those: RegExp): FormulaSlip[] =>
    names.filter((node) => those.test(node) && graph.isOnTheWay(node)).map((node) => ({ name, node }));
  if (template.endsWith('-normalisation')) return ofNodes('statistics-constant', /^[mv]$/);
  if (template === 'softmax-cross-entropy') return ofNodes('softmax-cross-terms', /^s$/);
  if (template === 'attention') return ofNodes('softmax-cross-terms', /^r_/);
  return template === 'recurrent' && names.includes('h_2') ? [{ name: 'through-time-cut' }] : [];
}

/** Every slip that a learner can make in a formula, apart from those that need a graph of a certain kind. */
export function formulaSlipsIn({ graph, document }: Formula): FormulaSlip[] {
  const { parameters = [] } = document;
  const onTheWay = [...graph.nodes.values()].filter(({ name }) => graph.isOnTheWay(name));
  const worked = onTheWay.filter(({ operation }) => operation !== 'given' && operation !== 'line');
  const found: FormulaSlip[] = [];
  for (const [name, fits] of slopeSlips) {
    const nodes = worked.filter(fits);
    found.push(...nodes.map((node): FormulaSlip => ({ name, node: node.name })));
    if (nodes.length > 1) found.push({ name });
  }
  const below = worked.filter(({ name }) => name !== graph.output);
  found.push(...below.map((node): FormulaSlip => ({ name: 'local-slope-alone', node: node.name })));
  if (below.length > 1) found.push({ name: 'local-slope-alone' });
  for (const { name: node } of onTheWay) {
    const ways = graph.usesOf(node).filter((use) => graph.isOnTheWay(use)).length;
    if (ways < 2) continue;
    const isShared = parameters.includes(node);
    for (let way = 0; way < ways; way += 1) {
      if (ways > 2 || !isShared) found.push({ name: 'way-out-missed', node, choice: way });
      if (isShared) found.push({ name: 'shared-weight-once', node, choice: -1 - way });
    }
  }
  if (parameters.length > 0) {
    found.push(
      ...(['rate-forgotten', 'added-not-subtracted', 'gradient-for-weight', 'step-left-out'] as const).map(
        (name): FormulaSlip => ({ name }),
      ),
      { name: 'step-for-weight', choice: 0 },
      { name: 'step-for-weight', choice: 1 },
    );
  }
  return found;
}
