/** Where people write on Letter; everywhere else it is A4. */
const letterRegions: ReadonlySet<string> = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE']);

/** The paper that is usual where somebody's system says it is. */
export const usualPaper = (locale: string): 'a4' | 'letter' =>
  letterRegions.has(/-([A-Z]{2})\b/.exec(locale)?.[1] ?? '') ? 'letter' : 'a4';
