/** A calculation beside the sheet, as typed, and what came of it. */
export interface KeptLine {
  readonly typed: string;
  readonly value: number;
}

/** The line as it is being written, and the last ones kept, newest first. */
export interface Scratch {
  readonly typed: string;
  readonly kept: readonly KeptLine[];
}

/** The paper on which the scratch line is written: whoever keeps it decides where. */
export interface ScratchPaper {
  readonly scratch: Scratch;
  writeScratch(typed: string): Promise<void>;
  keepScratch(line: KeptLine): Promise<void>;
}

/** So many scratch lines are kept, the newest first. */
const longestScratch = 5;

/** With a calculation and its result on top of those before it, and the line cleared for the next. */
export const withKept = ({ kept }: Scratch, line: KeptLine): Scratch => ({
  typed: '',
  kept: [line, ...kept].slice(0, longestScratch),
});
