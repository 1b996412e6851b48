/** A written number with a true minus sign, as formulas have it. */
export const shownNumber = (written: string): string => written.replace('-', '−');
