/** That something on a shelf was changed: in which run of the workbook, and when last in that one. */
export interface Change {
  /** Empty for what was changed before runs were told apart. */
  readonly run: string;
  /** In milliseconds since 1970 by the clock of that run; a later change of it always has more. */
  readonly at: number;
}

/** What lies on a shelf and is kept with every change, so that there is nothing to save. */
export interface Changed {
  /** A UUID; of a copy that a merge has made, with what tells it apart. */
  readonly id: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
  /** The runs that have changed it, in order: two states of it are told by this which of them goes on from which. */
  readonly changes?: readonly Change[] | undefined;
}
