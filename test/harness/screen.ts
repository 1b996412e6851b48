import type { Workbook } from './workbook.ts';

export interface Screen {
  readonly name: string;
  /** Leads to it, from the screen before it in the list. */
  readonly open: (workbook: Workbook) => Promise<void>;
}
