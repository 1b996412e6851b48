import * as v from 'valibot';

/** What a snapshot was taken for: now and then, or before something that it makes undoable. */
export const snapshotReasons = ['automatic', 'before-delete', 'before-replace', 'before-restore'] as const;
export type SnapshotReason = (typeof snapshotReasons)[number];

/** The learner's whole record as it was at one time, kept outside its database. */
export interface Snapshot {
  /** Names it among all others; only what was listed is ever found by it. */
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** How often the clock had been put back before, as far as snapshots tell: one of a later turn is newer. 0 without. */
  readonly turn?: number | undefined;
  readonly reason: SnapshotReason;
  /** How many attempts it holds. */
  readonly attempts: number;
  /** Its size as it is kept, compressed. */
  readonly bytes: number;
}

/** What the record is known to have held, so that its loss is noticed. */
export interface Held {
  readonly attempts: number;
  /** When that was noted, in milliseconds since 1970. */
  readonly at: number;
  /** Whether it was changed since the last snapshot. */
  readonly isChanged: boolean;
  /** The id of an attempt that came last: a record without it is another one, however many it holds. */
  readonly last?: string | undefined;
}

/** The longest piece of a snapshot, in characters, that is sent at once. */
export const longestPiece = 8_000_000;
/** The longest entry of the journal, in characters. */
export const longestEntry = 16_000_000;

const id = v.pipe(v.string(), v.maxLength(100));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const ticket = v.object({ ticket: count });

const newSnapshot = v.object({
  reason: v.picklist(snapshotReasons),
  attempts: count,
  /** Whether it holds every check that the journal has noted, so that those need not be kept there any longer. */
  holdsJournal: v.boolean(),
});
/** What is to be said of a snapshot before it is kept. */
export type NewSnapshot = Readonly<v.InferOutput<typeof newSnapshot>>;

/** What the shell keeps outside the database, and what each call of it takes; the main process holds every call to it. */
export const safekeepingInputs = {
  listSnapshots: v.null(),
  /** Gives a ticket, with which the snapshot's text is added piece by piece, and finished or abandoned. */
  beginSnapshot: newSnapshot,
  addToSnapshot: v.object({ ...ticket.entries, piece: v.pipe(v.string(), v.maxLength(longestPiece)) }),
  finishSnapshot: ticket,
  abandonSnapshot: ticket,
  /** Gives a ticket, with which the snapshot's text is read piece by piece; null at its end. */
  openSnapshot: v.object({ name: v.pipe(v.string(), v.maxLength(100)) }),
  readSnapshot: ticket,
  /** What the journal says the record held; null where there has been no record yet. */
  held: v.null(),
  /** Notes a stored check: its entry as JSON on one line, and how many attempts the record holds with it. */
  addToJournal: v.object({
    attempts: count,
    /** The id of its last attempt; none of a check without any. */
    last: v.optional(id),
    entry: v.pipe(v.string(), v.maxLength(longestEntry), v.regex(/^[^\n]+$/)),
  }),
  /** From here on the record holds so many attempts, the last of them with this id, whatever was noted before. */
  settleJournal: v.object({ attempts: count, last: v.optional(id) }),
  /** The entries noted since the last snapshot, or since the record was settled. */
  readJournal: v.null(),
  /** How much room the disk has for the record, in bytes. */
  room: v.null(),
  /** Removes the database's files, which the page can no longer make whole. */
  removeDatabase: v.null(),
} as const;

export type SafekeepingName = keyof typeof safekeepingInputs;
export type SafekeepingInput<Name extends SafekeepingName> = v.InferOutput<(typeof safekeepingInputs)[Name]>;

interface SafekeepingOutputs {
  readonly listSnapshots: readonly Snapshot[];
  readonly beginSnapshot: number;
  readonly addToSnapshot: null;
  readonly finishSnapshot: Snapshot;
  readonly abandonSnapshot: null;
  readonly openSnapshot: number;
  readonly readSnapshot: string | null;
  readonly held: Held | null;
  readonly addToJournal: null;
  readonly settleJournal: null;
  readonly readJournal: readonly unknown[];
  readonly room: number;
  readonly removeDatabase: null;
}
export type SafekeepingOutput<Name extends SafekeepingName> = SafekeepingOutputs[Name];

/** What came of a call; a full disk is told apart, since the learner can make room. */
export type Kept<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly problem: { readonly code: 'full' } | { readonly code: 'failed'; readonly detail: string };
    };

export interface Safekeeping {
  safekeep<Name extends SafekeepingName>(
    name: Name,
    input: SafekeepingInput<Name>,
  ): Promise<Kept<SafekeepingOutput<Name>>>;
}
