import type { DrillKind } from '../../../exercises/contract/drill-views.ts';
import type { MessageKey } from '../../shell/language/messages.ts';

type GroupName = Extract<MessageKey, `practice.group.${string}`>;

/** Where each kind stands in the list. */
const groupOf = {
  'forward-pass': 'practice.group.forward',
  losses: 'practice.group.forward',
  factors: 'practice.group.back',
  gradient: 'practice.group.back',
  'hidden-gradient': 'practice.group.back',
  'bias-gradient': 'practice.group.back',
  'batch-sum': 'practice.group.back',
  update: 'practice.group.step',
  epoch: 'practice.group.step',
  matrix: 'practice.group.step',
  symbols: 'practice.group.insight',
  derive: 'practice.group.insight',
  nudge: 'practice.group.back',
  'find-the-mistake': 'practice.group.insight',
  'mistake-in-letters': 'practice.group.insight',
  'graph-values': 'practice.group.graph',
  'local-slopes': 'practice.group.graph',
  'graph-path': 'practice.group.graph',
  'several-ways-out': 'practice.group.graph',
  'whole-way-back': 'practice.group.graph',
  'graph-step': 'practice.group.graph',
  'mistake-in-graph': 'practice.group.graph',
} as const satisfies Record<DrillKind, GroupName>;

const groups: readonly GroupName[] = [
  'practice.group.forward',
  'practice.group.back',
  'practice.group.step',
  'practice.group.insight',
  'practice.group.graph',
];

/** The kinds group by group, each group in the order given. */
export const grouped = <Kind extends { readonly kind: DrillKind }>(
  kinds: readonly Kind[],
): readonly { readonly name: GroupName; readonly kinds: readonly Kind[] }[] =>
  groups
    .map((name) => ({ name, kinds: kinds.filter(({ kind }) => groupOf[kind] === name) }))
    .filter((group) => group.kinds.length > 0);
