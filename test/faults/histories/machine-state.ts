import type { Machine } from '../world/machine.ts';
import type { SimulatedWindow } from '../world/window.ts';
import type { KeptRecord } from './kept-record.ts';
import { Memory } from './memory.ts';

/** The record is being made another one as a whole, or mended, in a window. */
export interface Turmoil {
  readonly window: SimulatedWindow;
  /** Who mends may choose to go on with less than there was; the rest stays in snapshots. */
  readonly what: 'replace' | 'mend' | 'mend-with-less';
  /** What could not be read when it began, as `store key`. */
  readonly unreadable: readonly string[];
  /** The snapshot that it is mended with. */
  readonly chosen: KeptRecord | undefined;
  /** Whether the database was cut off under it. */
  isDisturbed: boolean;
}

/** A machine, with what the learner knows of it and what happened to it. */
export class MachineState {
  readonly memory = new Memory();
  /** Whether answers were taken from the record by something other than the workbook, and are not mended yet. */
  isHarmed = false;
  /** Whether a value cannot be read. */
  hasUnreadable = false;
  /** Whether the record went back to what it was before, of which it need not know. */
  isSetBack = false;
  /** The windows under which the browser forgot everything: only they know that there was something. */
  clearedUnder: ReadonlySet<SimulatedWindow> | undefined;
  /** Whether a choice to go on with less was cut short, which may have been done by then. */
  mayBeLess = false;
  turmoil: Turmoil | undefined;
  /** Whether anything may fail now. */
  isTroubled = false;

  constructor(readonly machine: Machine) {}

  get windows(): readonly SimulatedWindow[] {
    return this.machine.windows.filter((window) => window.isAlive);
  }

  /** Something that a learner does is under way, and is over some day. */
  readonly pending = new Set<{ readonly what: string; readonly window: SimulatedWindow; readonly since: number }>();
}

/** A file that was exported. */
export interface ExportedFile {
  readonly text: string;
  readonly record: KeptRecord;
}
