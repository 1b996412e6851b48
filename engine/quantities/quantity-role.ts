import type { QuantityKind, QuantityName } from './quantity-name.ts';

/** The hue a quantity belongs to, everywhere: diagram, formulas, tables, charts. */
export type Role = 'given' | 'parameter' | 'forward' | 'backward';

/** The hue of a quantity, by its kind. */
export function roleOf(name: QuantityName): Role {
  switch (name.kind) {
    case 'input':
    case 'target':
    case 'epsilon':
      return 'given';
    case 'weight':
    case 'updated-weight':
    case 'bias':
    case 'updated-bias':
    case 'shared-bias':
    case 'updated-shared-bias':
    case 'updated-node':
      return 'parameter';
    case 'weight-gradient':
    case 'difference-quotient':
    case 'weight-gradient-of-sample':
    case 'bias-gradient':
    case 'shared-bias-gradient':
    case 'activation-gradient':
    case 'input-gradient':
    case 'weight-change':
    case 'bias-change':
    case 'shared-bias-change':
    case 'path-gradient':
    case 'slope':
    case 'delta':
    case 'node-gradient':
    case 'local-slope':
    case 'edge-gradient':
      return 'backward';
    case 'pre-activation':
    case 'activation':
    case 'pre-activation-after':
    case 'activation-after':
    case 'output-loss':
    case 'output-loss-after':
    case 'sample-loss':
    case 'sample-loss-after':
    case 'loss':
    case 'loss-after':
    case 'node-value-after':
      return 'forward';
    case 'node-value':
      return name.stands ?? 'forward';
  }
}

/** Whether a quantity belongs to the way back. */
export const isBackward = (name: QuantityName): boolean => roleOf(name) === 'backward';

const asideKinds: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'input-gradient',
  'weight-change',
  'bias-change',
  'shared-bias-change',
]);

/** Whether nothing need be worked from a quantity: it is there to be asked for, and no whole solution lacks it. */
export const isAside = ({ kind }: QuantityName): boolean => asideKinds.has(kind);
