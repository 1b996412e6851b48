import type { Seen } from '../page/simulated-page.ts';
import { inOneOrder, likeness } from './likeness.ts';

/** What a world holds and shows at one moment, in whatever way it was looked at. */
export interface LookedAt {
  /** What each open window says, in the order in which they were opened. */
  readonly windows: readonly (Seen | undefined)[];
  /** By the names of the lists. */
  readonly record: Tables;
  /** What each snapshot holds, the oldest first, under its name. */
  readonly snapshots: readonly { readonly name: string; readonly record: unknown }[];
  /** The attempts that the desktop’s journal has noted. */
  readonly journal: readonly unknown[];
}

export type Tables = Readonly<Record<string, readonly unknown[]>>;

/** The lists of the record; what else lies in the database follows from them. */
export const lists = ['attempts', 'drafts', 'networks', 'sessions', 'workings', 'packs', 'formulas'] as const;

/** The same of a simulated and of a real world, if they are alike. */
export function shown({ windows, record, snapshots, journal }: LookedAt): unknown {
  return {
    windows: windows.map((seen) => seen && likeness(withoutDates(seen))),
    record: orderly(record),
    snapshots: snapshots.map(({ name, record: kept }) => ({ reason: likeness(name), record: orderly(kept as Tables) })),
    journal: inOneOrder(journal),
  };
}

/** Whether there is a session, in place of the day that it is of. */
const withoutDates = ({ sessionDate, ...seen }: Seen): unknown => ({ ...seen, hasSession: sessionDate !== undefined });

const orderly = (record: Tables): unknown =>
  Object.fromEntries(lists.map((list) => [list, inOneOrder(record[list] ?? [])]));
