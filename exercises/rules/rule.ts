import type { NetworkDocument } from '../../engine/network/document.ts';
import type { QuantityName } from '../../engine/quantities/quantity-name.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';

/** The rules by which everything on the page follows; each is explained once, and shown wherever it is used. */
export const ruleNames = [
  'weighted-sum',
  'activation',
  'output-loss',
  'loss',
  'error-at-output',
  'error-at-output-turned',
  'slope',
  'path',
  'paths-summed',
  'input-gradient',
  'delta',
  'delta-turned',
  'weight-gradient',
  'batch-sum',
  'bias-gradient',
  'shared-bias-gradient',
  'change',
  'change-added',
  'update',
  'update-added',
  'not-trained',
  'nudged-weight',
  'difference-quotient',
] as const;

export type RuleName = (typeof ruleNames)[number];

/** The rule that a quantity follows from others by; undefined where the document gives it. */
export function ruleOf(name: QuantityName, solution: NetworkSolution): RuleName | undefined {
  const { document } = solution;
  const isTurned = document.delta === 'negative';
  const ofStep = (rule: 'change' | 'update'): RuleName => (isTurned ? `${rule}-added` : rule);
  switch (name.kind) {
    case 'input':
    case 'target':
    case 'epsilon':
    case 'bias':
    case 'shared-bias':
    case 'node-value':
    case 'node-value-after':
    case 'node-gradient':
    case 'local-slope':
    case 'edge-gradient':
    case 'updated-node':
      return undefined;
    case 'weight':
      return name.nudge && 'nudged-weight';
    case 'difference-quotient':
      return 'difference-quotient';
    case 'pre-activation':
    case 'pre-activation-after':
      return 'weighted-sum';
    case 'activation':
    case 'activation-after':
      return 'activation';
    case 'output-loss':
    case 'output-loss-after':
      return 'output-loss';
    case 'sample-loss':
    case 'sample-loss-after':
    case 'loss':
    case 'loss-after':
      return 'loss';
    case 'activation-gradient':
      if (name.layer < document.layers.length) return 'paths-summed';
      return isTurned ? 'error-at-output-turned' : 'error-at-output';
    case 'input-gradient':
      return 'input-gradient';
    case 'path-gradient':
      return 'path';
    case 'slope':
      return 'slope';
    case 'delta':
      return isTurned ? 'delta-turned' : 'delta';
    case 'weight-gradient':
      return document.samples.length > 1 ? 'batch-sum' : 'weight-gradient';
    case 'weight-gradient-of-sample':
      return 'weight-gradient';
    case 'bias-gradient':
      return 'bias-gradient';
    case 'shared-bias-gradient':
      return 'shared-bias-gradient';
    case 'weight-change':
      return ofStep('change');
    case 'updated-weight':
      return ofStep('update');
    case 'bias-change':
    case 'shared-bias-change':
      return isTrained(document, name.layer) ? ofStep('change') : 'not-trained';
    case 'updated-bias':
    case 'updated-shared-bias':
      return isTrained(document, name.layer) ? ofStep('update') : 'not-trained';
  }
}

/** Whether the biases of a layer take part in the step. */
function isTrained({ layers }: NetworkDocument, layer: number): boolean {
  const bias = layers[layer - 1]?.bias;
  return !(bias && bias.kind !== 'none' && bias.trainable === false);
}
