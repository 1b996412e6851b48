import { emptyScratch, scratchOfBoth, type Scratch } from './scratch.ts';

/** What stands typed, by the item it answers: a quantity's id, or the name of a choice or an order. */
export type Fields = Readonly<Record<string, string>>;

/** A learner's sheet as it lies there: kept with every key, so that leaving, reloading or a crash loses nothing. */
export interface Paper {
  readonly fields: Fields;
  /** What stood in each field when it was last judged. */
  readonly judged: Fields;
  /** How many hints were looked at, by item. */
  readonly hints: Readonly<Record<string, number>>;
  /** When it was checked first, in milliseconds since 1970; what of it is in the log has the same. */
  readonly sheet?: number;
  /** Of an exam: nothing can be written any more. */
  readonly handedIn: boolean;
  readonly scratch: Scratch;
}

export const emptyPaper: Paper = {
  fields: {},
  judged: {},
  hints: {},
  handedIn: false,
  scratch: emptyScratch,
};

/**
 * A sheet as it was found, with what was written on another one before it was there. An exam that is handed in takes
 * nothing more.
 */
export function withWritten(found: Paper, written: Paper): Paper {
  const scratch = scratchOfBoth(found.scratch, written.scratch, emptyScratch);
  if (found.handedIn) return { ...found, scratch };
  const fields = Object.entries(written.fields).filter(([, typed]) => typed !== '');
  return {
    ...found,
    ...written,
    fields: { ...found.fields, ...Object.fromEntries(fields) },
    judged: { ...found.judged, ...written.judged },
    hints: { ...found.hints, ...written.hints },
    scratch,
  };
}

export interface Draft extends Paper {
  /** Tells sheets apart: the drill, with what else it is about. */
  readonly drill: string;
}
