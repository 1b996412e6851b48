/** Lines of cells as they were written, before anybody asks which of them are numbers. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  /** What it was called where it was copied, such as `W1`. */
  readonly name?: string | undefined;
  /** Blanks part the cells, so that an empty one leaves no trace. */
  readonly isBlankParted?: boolean;
  /** Nothing but commas and blanks parts the cells, so that half a number may look like a cell. */
  readonly isLoose?: boolean;
  /** It has neither headings nor labels, as a list in a program. */
  readonly isAllNumbers?: boolean;
}
