import { dequal } from 'dequal/lite';
import type { Choices } from '../../../engine/working/contract.ts';

/** A calculation beside the sheet, as typed, and what came of it. */
export interface ScratchLine {
  readonly typed: string;
  readonly value: number;
}

/** A page of scratch work as it was written, with what was chosen for names that may stand for several things. */
export interface ScratchPage {
  readonly text: string;
  readonly choices: Choices;
}

/** What a learner writes beside a sheet. */
export interface Scratch {
  /** The scratch line as it is being written. */
  readonly typed: string;
  /** The last lines kept, newest first. */
  readonly kept: readonly ScratchLine[];
  /** Missing until something is written on it. */
  readonly page?: ScratchPage;
}

export const emptyScratch: Scratch = { typed: '', kept: [] };

const noPage: ScratchPage = { text: '', choices: {} };

/**
 * Scratch work that was written here and there from one beginning. What only one of the two has changed is as that one
 * left it; of a page that both have written on, what was written here stands below the other’s.
 */
export function scratchOfBoth(there: Scratch, here: Scratch, from: Scratch): Scratch {
  const newKept = here.kept.filter((line) => ![...from.kept, ...there.kept].some((other) => dequal(other, line)));
  const page = pageOfBoth(there.page ?? noPage, here.page ?? noPage, from.page ?? noPage);
  return {
    ...there,
    typed: here.typed === from.typed ? there.typed : here.typed,
    kept: [...newKept, ...there.kept],
    ...(page === noPage ? {} : { page }),
  };
}

function pageOfBoth(there: ScratchPage, here: ScratchPage, from: ScratchPage): ScratchPage {
  if (here.text === from.text && dequal(here.choices, from.choices)) return there;
  const choices = { ...there.choices, ...here.choices };
  if (there.text === from.text || there.text === here.text) return { text: here.text, choices };
  if (here.text === from.text) return { text: there.text, choices };
  return { text: [there.text, here.text].filter((text) => text !== '').join('\n'), choices };
}
