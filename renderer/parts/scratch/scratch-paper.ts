/** A calculation beside the sheet, as typed, and what came of it. */
export interface KeptLine {
  readonly typed: string;
  readonly value: number;
}

/** The paper on which the scratch line is written: whoever keeps it decides where. */
export interface ScratchPaper {
  /** The line as it is being written, and the last ones kept, newest first. */
  readonly scratch: { readonly typed: string; readonly kept: readonly KeptLine[] };
  writeScratch(typed: string): Promise<void>;
  keepScratch(line: KeptLine): Promise<void>;
}
