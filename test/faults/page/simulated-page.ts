import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { Snapshot } from '../../../exercises/contract/safekeeping.ts';
import type { LostEntries } from '../../../renderer/screens/recovery/read-what-is-left.ts';
import type { RecordLoss, StorageProblem } from '../../../renderer/keeping/database/stored.ts';

/** A drill as it stands on the page. */
export interface SeenDrill {
  readonly drill: string;
  readonly mode: DrillMode;
  /** Under what the sheet is kept. */
  readonly key: string;
  /** What is asked, by the names of the items. */
  readonly items: readonly string[];
  readonly isOver: boolean;
  readonly isChecking: boolean;
  readonly fields: Readonly<Record<string, string>>;
  /** What was said of what stands there now, by item. */
  readonly told: Readonly<Record<string, string>>;
  /** Why something of it is not saved; undefined where the page says nothing of the kind. */
  readonly problem: StorageProblem | undefined;
}

/** A network as it lies on the desk. */
export interface SeenDesk {
  readonly id: string;
  readonly network: NetworkDocument;
  readonly problem: StorageProblem | undefined;
}

/** A working as it is open on the page. */
export interface SeenWorking {
  readonly text: string;
  readonly problem: StorageProblem | undefined;
  /** The texts of all that can be opened. */
  readonly listed: readonly string[];
}

/** What the page says at one moment. */
export interface Seen {
  readonly role: 'unsettled' | 'writer' | 'reader';
  readonly loss: RecordLoss | undefined;
  /** What can be gone back to, while a loss is told; newest first. */
  readonly offered: readonly Snapshot[] | undefined;
  readonly isMending: boolean;
  readonly mendingFailed: string | undefined;
  readonly mended: number | undefined;
  /** Why the last snapshot, or what was noted in the journal, could not be kept. */
  readonly notKept: StorageProblem | undefined;
  readonly drill: SeenDrill | undefined;
  readonly desk: SeenDesk | undefined;
  readonly working: SeenWorking | undefined;
  readonly sessionDate: string | undefined;
  /** Whether it is told to be in the record. */
  readonly isSessionKept: boolean;
  /** Whether it is shown as the one of today. */
  readonly isSessionCurrent: boolean;
  /** What was named as lost by the last recovery. */
  readonly lost: LostEntries;
}

/** What came of something that a learner did: null, or why nothing came of it. */
export type Came = string | null;

/** What a learner can do at a page. Everything is fulfilled when the page has done with it. */
export interface SimulatedPage {
  /** To be called after every step in which something happened to the page, as drawing does. */
  readonly draw: () => void;
  readonly see: () => Seen;
  readonly openDrill: (drill: string, mode: DrillMode) => Promise<void>;
  readonly leave: () => Promise<void>;
  /** Gives whether it stands on the sheet, which says nothing of not being saved. */
  readonly type: (item: string, typed: string) => Promise<boolean>;
  readonly scratch: (typed: string) => Promise<void>;
  /** Checks one answer, or hands in an exam. */
  readonly check: (item: string, nextId: () => string) => Promise<void>;
  readonly checkAll: (nextId: () => string) => Promise<void>;
  readonly startAfresh: () => Promise<void>;
  /** Opens the one that was written on last. */
  readonly openWorking: () => Promise<void>;
  /** Gives whether the page says nothing of not having kept it. */
  readonly writeWorking: (text: string) => Promise<boolean>;
  readonly addNetwork: (network: NetworkDocument, nextId: () => string) => Promise<string | undefined>;
  readonly openNetwork: (id: string) => Promise<void>;
  readonly edit: (change: (network: NetworkDocument) => NetworkDocument) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly removeNetwork: (id: string) => Promise<Came>;
  readonly exportRecord: () => Promise<string | undefined>;
  readonly import: (text: string, how: 'merge' | 'replace') => Promise<Came>;
  /** Undefined where they cannot be listed. */
  readonly listSnapshots: () => Promise<readonly Snapshot[] | undefined>;
  readonly restore: (snapshot: Snapshot) => Promise<Came>;
  readonly deleteAll: () => Promise<Came>;
  /** Looks at something of the record, as any screen does that is gone to. */
  readonly look: () => Promise<void>;
  readonly takeOver: () => Promise<void>;
  readonly recover: (choice: 'newest' | 'rest' | 'anew') => Promise<Came>;
  readonly afterMending: () => void;
  readonly beginSession: () => Promise<Came>;
  readonly advanceSession: () => Promise<Came>;
  /** As the desktop asks a page whose window is being closed. */
  readonly finish: () => Promise<void>;
}
