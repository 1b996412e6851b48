import { evaluate, operandsOf } from '../../../engine/expression/evaluate.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import { finer, writeNumber, type Precision } from '../../../engine/precision/precision.ts';
import type { WayStep } from './hint-way.ts';

/** A way with its figures: what is filled into its lines, and what each comes to. */
export interface ReckonedWay {
  /** Of everything that stands in a line, and of the lines themselves. */
  readonly figures: ReadonlyMap<QuantityId, string>;
  /** So many digits more are written on the way than the sheet has them. */
  readonly moreDigits: number;
  /** Whether the last line comes to the value that is right. */
  readonly comesOut: boolean;
}

interface Numbers {
  /** As the sheet has it, with so many digits more. */
  readonly written: (id: QuantityId, moreDigits: number) => string;
  readonly precisionOf: (id: QuantityId) => Precision;
  /** The last line's value. */
  readonly value: number;
}

/** No number is written with more digits than a binary one has. */
const mostDigits = 15;
/** As a calculator shows it, rid of what is only binary: 0.1625 − 0.135 is 0.0275, and rounded up as on paper. */
const onCalculator = (value: number): number => Number(value.toPrecision(13));

/**
 * Works along a way with the figures as they are written, so that whoever works a line again comes to what stands there.
 * On the way, no more digits are written than it takes for the last line to come to the right value.
 */
export function reckon(way: readonly WayStep[], numbers: Numbers): ReckonedWay {
  const digits = way.map(({ id }) => digitsOf(numbers.precisionOf(id)));
  const most = Math.max(0, mostDigits - Math.max(0, ...digits));
  for (let moreDigits = 0; moreDigits < most; moreDigits += 1) {
    const reckoned = reckonWith(way, numbers, moreDigits);
    if (reckoned.comesOut) return reckoned;
  }
  return reckonWith(way, numbers, most);
}

function reckonWith(
  way: readonly WayStep[],
  { written, precisionOf, value }: Numbers,
  moreDigits: number,
): ReckonedWay {
  const figures = new Map<QuantityId, string>();
  const figureOf = (id: QuantityId): string => figures.get(id) ?? written(id, moreDigits);
  let comesOut = true;
  for (const [index, { id, expression }] of way.entries()) {
    for (const operand of operandsOf(expression)) figures.set(operand, figureOf(operand));
    const result = evaluate(expression, (operand) => Number(figureOf(operand)));
    const reckoned = onCalculator(result);
    const isLast = index === way.length - 1;
    const precision = isLast ? precisionOf(id) : finer(precisionOf(id), moreDigits);
    const right = writeNumber(onCalculator(value), precision);
    comesOut &&= Number.isFinite(result) && (!isLast || writeNumber(reckoned, precision) === right);
    figures.set(id, isLast ? right : writeNumber(reckoned, precision));
  }
  return { figures, moreDigits, comesOut };
}

const digitsOf = (precision: Precision): number =>
  'decimals' in precision ? precision.decimals : precision.significant;
