/**
 * Checks that are not told yet, by the sheet that they are of. A sheet that was left meanwhile is opened again only after
 * them, or the same answers would be checked, and counted, once more.
 */
const underWay = new Map<string, Promise<void>>();

/** Remembers a check until it has come to its end, whatever that is. */
export function noteCheck(sheet: string, check: Promise<void>): Promise<void> {
  const noted = check.finally(() => {
    if (underWay.get(sheet) === noted) underWay.delete(sheet);
  });
  underWay.set(sheet, noted);
  return noted;
}

/** Fulfilled once no check of the sheet is under way. */
export const whenChecked = async (sheet: string): Promise<void> => {
  await underWay.get(sheet)?.catch(() => undefined);
};
