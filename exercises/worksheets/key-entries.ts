import type { QuantityId } from '../../engine/expression/expression.ts';
import type { DrawnTask } from '../packs/draw-tasks.ts';
import type { TaskKey } from './key-markup.ts';

/** One line of `key.json`: a number, or what is right where no number is asked. */
export interface KeyEntry {
  /** Whose sheet it is of, where there are several that differ. */
  readonly version?: string;
  /** Place in the pack, from 1. */
  readonly task: number;
  /** From 1, where the task has several. */
  readonly part?: number;
  readonly drill: string;
  readonly quantity: QuantityId;
  /** In full; null where no number is asked. */
  readonly value: number | null;
  readonly accepted: readonly [lowest: number, highest: number] | null;
  /** The number that each known mistake gives. */
  readonly mistakes: Readonly<Record<string, number>>;
  /** As text, where no number is asked: what is chosen, in its order, or a derivative in letters. */
  readonly right?: string;
  /** Of a mistake to find, the line where it was made, from 1. */
  readonly line?: number;
}

/** The entries of one drill. `of` is what they have in common. */
export function keyEntries(key: TaskKey, of: Pick<KeyEntry, 'version' | 'task' | 'part' | 'drill'>): KeyEntry[] {
  if (key.of === 'mistake') {
    const { lines, revealed } = key.mistake;
    const { accepted } = key;
    return [
      {
        ...of,
        quantity: lines[revealed.line]?.quantity ?? '',
        value: accepted ? Number(revealed.right) : null,
        accepted: accepted ? [Number(accepted[0]), Number(accepted[1])] : null,
        mistakes: {},
        ...(accepted ? {} : { right: revealed.right }),
        line: revealed.line + 1,
      },
    ];
  }
  const answers = key.answers.map(({ item, right }) => ({
    ...of,
    quantity: item,
    value: null,
    accepted: null,
    mistakes: {},
    right: right.map(({ text }) => text).join(' '),
  }));
  const numbers = key.items.map(({ quantity, value, accepted, mistakes }) => ({
    ...of,
    quantity,
    value,
    accepted,
    mistakes: Object.fromEntries(mistakes.map(({ name, value: wrong }) => [name, wrong])),
  }));
  return [...answers, ...numbers];
}

/** What the entries of one drawn drill have in common. */
export const entryOf = ({ task, part, drill }: DrawnTask, isOneOfSeveral: boolean, version?: string) => ({
  ...(version === undefined ? {} : { version }),
  task,
  ...(isOneOfSeveral ? { part } : {}),
  drill,
});
