import type { Choices } from '../../../engine/working/contract.ts';
import { calculatorNumber } from '../formula/written-number.ts';

/** A calculation beside the sheet, as typed, and what came of it. */
export interface KeptLine {
  readonly typed: string;
  readonly value: number;
}

/** A page as it is written, with what was chosen for names that may stand for several things. */
export interface PageText {
  readonly text: string;
  readonly choices: Choices;
}

/** The line as it is being written, the last ones kept, newest first, and the page, once there is one. */
export interface Scratch {
  readonly typed: string;
  readonly kept: readonly KeptLine[];
  readonly page?: PageText;
}

/** The paper on which scratch work is written: whoever keeps it decides where. */
export interface ScratchPaper {
  readonly scratch: Scratch;
  writeScratch(typed: string): Promise<void>;
  keepScratch(line: KeptLine): Promise<void>;
  /** Takes a page in place of the one before; lines that were kept have come onto it. */
  writePage(page: PageText): Promise<void>;
}

/** So many scratch lines are kept, the newest first. */
const longestScratch = 5;

/** With a calculation and its result on top of those before it, and the line cleared for the next. */
export const withKept = (scratch: Scratch, line: KeptLine): Scratch => ({
  ...scratch,
  typed: '',
  kept: [line, ...scratch.kept].slice(0, longestScratch),
});

/** With this page, and with nothing on the line and beside it: that has come onto the page. */
export const withPage = (page: PageText): Scratch => ({ typed: '', kept: [], page });

/** The page as it is opened: what was kept line by line stands at its end, oldest first, and so does what was begun. */
export function openedPage({ typed, kept, page = { text: '', choices: {} } }: Scratch): PageText {
  const lines = kept.map((line) => `${line.typed} = ${calculatorNumber(line.value)}`).reverse();
  const added = [...lines, typed].filter((line) => line.trim() !== '');
  if (added.length === 0) return page;
  const before = page.text.replace(/\n+$/, '');
  return { ...page, text: [...(before === '' ? [] : [before]), ...added].join('\n') };
}
