import type { QuantityId } from '../../engine/expression/expression.ts';
import type { DrawnTask } from '../packs/draw-tasks.ts';
import type { TaskKey } from './key-markup.ts';

/** One line of `key.json`: a number that is asked. What is chosen or written in letters stands in the printed key alone. */
export interface KeyEntry {
  /** Whose sheet it is of, where there are several that differ. */
  readonly version?: string;
  /** Place in the pack, from 1. */
  readonly task: number;
  /** From 1, where the task has several. */
  readonly part?: number;
  readonly drill: string;
  readonly quantity: QuantityId;
  /** In full. */
  readonly value: number;
  readonly accepted: readonly [lowest: number, highest: number];
  /** The number that each known mistake gives. */
  readonly mistakes: Readonly<Record<string, number>>;
  /** Of a mistake to find, the line where it was made, from 1. */
  readonly line?: number;
}

/** The entries of one drill. `of` is what they have in common. */
export function keyEntries(key: TaskKey, of: Pick<KeyEntry, 'version' | 'task' | 'part' | 'drill'>): KeyEntry[] {
  if (key.of === 'mistake') {
    const { lines, revealed } = key.mistake;
    const { accepted } = key;
    const quantity = lines[revealed.line]?.quantity;
    if (!accepted || quantity === undefined) return [];
    const [lowest, highest] = accepted;
    return [
      {
        ...of,
        quantity,
        value: Number(revealed.right),
        accepted: [Number(lowest), Number(highest)],
        mistakes: {},
        line: revealed.line + 1,
      },
    ];
  }
  return key.items.map(({ quantity, value, accepted, mistakes }) => ({
    ...of,
    quantity,
    value,
    accepted,
    mistakes: Object.fromEntries(mistakes.map(({ name, value: wrong }) => [name, wrong])),
  }));
}

/** What the entries of one drawn drill have in common. */
export const entryOf = ({ task, part, drill }: DrawnTask, isOneOfSeveral: boolean, version?: string) => ({
  ...(version === undefined ? {} : { version }),
  task,
  ...(isOneOfSeveral ? { part } : {}),
  drill,
});
