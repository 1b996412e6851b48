import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { roundTo, type Precision } from '../../engine/precision/precision.ts';
import type { PrintedSymbol } from '../../engine/printing/printed.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { PreparedDrill } from '../drills/prepared-drill.ts';
import { rightRange } from '../drills/right-range.ts';
import { mistakenNumbers } from './mistaken-numbers.ts';

/** What a person needs to mark one number as the workbook does. */
export interface KeyItem {
  readonly quantity: QuantityId;
  readonly symbol: PrintedSymbol;
  /** What the answer is rounded to. */
  readonly precision: Precision;
  /** In full. */
  readonly value: number;
  /**
   * The lowest and the highest number, with so many digits, that honest rounding on the way can reach or that a fixed
   * tolerance allows: as the field is judged with nothing else filled in.
   */
  readonly accepted: readonly [lowest: number, highest: number];
  /** The number that each known mistake gives, rounded as asked, what people do most first. None of them is accepted. */
  readonly mistakes: readonly { readonly name: MistakeName; readonly value: number }[];
}

/** The key of every number that a drill asks, in the order of its sheet. */
export function keyItems(prepared: PreparedDrill): readonly KeyItem[] {
  const { drill, precisions } = prepared;
  const { checker, solution, notation, tolerance } = drill;
  const printer = new Printer(solution, notation, drill.precision);
  return [...precisions].map(([quantity, { precision }]): KeyItem => {
    const value = solution.quantities.get(quantity)?.value ?? NaN;
    const range = checker.accepted(quantity, precision, tolerance);
    const written = rightRange(range, precision);
    const rounded = roundTo(value, precision);
    return {
      quantity,
      symbol: printer.symbol(quantity),
      precision,
      value,
      accepted: written ? [Number(written.from), Number(written.to)] : [rounded, rounded],
      mistakes: mistakenNumbers(prepared, quantity).map(({ found, value: wrong }) => ({
        name: found.name,
        value: wrong,
      })),
    };
  });
}
