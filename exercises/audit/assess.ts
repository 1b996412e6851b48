import type { Publication } from './claim.ts';
import { meet, type Interval } from '../../engine/checking/interval.ts';
import { isRoundedFrom, valuesBehind, type PrintedFigure } from './printed-figure.ts';
import { reachable, type Written } from './reachable.ts';
import type { WorkedDocument } from './worked-document.ts';

/** How a figure agrees with the value it is claimed for; `reached` is what the right method can give there. */
export type Agreement = { readonly class: 'right' } | { readonly class: 'rounding'; readonly reached: Interval };

/** A figure printed for a value, at a point of the document where `written` stands. */
export interface PrintedValue {
  readonly name: string;
  readonly figure: PrintedFigure;
  readonly written: Written;
}

/**
 * Whether a figure is its value correctly rounded, or else what rounding can explain: worked from what is written, or
 * copied from where it was written before. What the task gives has nothing to be rounded. Undefined: neither.
 */
export function assess(
  document: WorkedDocument,
  { name, figure, written }: PrintedValue,
  shortens: Publication['shortens'],
): Agreement | undefined {
  const full = document.valueOf(name);
  if (document.isGiven(name)) return figure.value === full ? { class: 'right' } : undefined;
  if (isRoundedFrom(figure, full)) return { class: 'right' };
  const ranges = [reachable(document, name, written), written(name)];
  const reached = ranges.find((range) => range && agrees(figure, range, shortens));
  return reached && { class: 'rounding', reached };
}

/** Whether a figure may stand for a value of an interval. The slack is for decimals without an exact binary form. */
export const agrees = (figure: PrintedFigure, range: Interval, shortens: Publication['shortens']): boolean =>
  meet(valuesBehind(figure, shortens), range, figure.unit * 1e-6);
