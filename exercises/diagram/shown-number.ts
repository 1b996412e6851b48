import type { ShownQuantity } from '../contract/network-views.ts';

/** A written number with true minus signs, as formulas have them. */
export const shownNumber = (written: string): string => written.replaceAll('-', '−');

/** Stands before a number that was set with more digits than are shown. */
export const roundedMark = '≈';

/**
 * A quantity's number as it stands in a diagram or a table: what is worked out is rounded as everything is, but of what is
 * given it is marked where digits are left out, and what is to be moved has by how much behind it.
 */
export const drawnNumber = ({ shown, value, given, nudged }: ShownQuantity): string =>
  `${given && Number(shown) !== value ? roundedMark : ''}${shownNumber(shown)}${nudged ? ' ± ε' : ''}`;
