import type { FoundMistake } from '../../engine/checking/candidates.ts';
import { holds } from '../../engine/checking/interval.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { roundTo } from '../../engine/precision/precision.ts';
import { answersOnSheet } from '../drills/answers-on-sheet.ts';
import type { PreparedDrill } from '../drills/prepared-drill.ts';

/** A known mistake and the number that it gives, rounded as asked. */
export interface MistakenNumber {
  readonly found: FoundMistake;
  readonly value: number;
}

/**
 * The number that each known mistake gives for a quantity that a drill asks, from what its sheet gives; what people do most
 * first. None of them is accepted.
 */
export function mistakenNumbers(prepared: PreparedDrill, quantity: QuantityId): readonly MistakenNumber[] {
  const { checker, tolerance, precision: agreed } = prepared.drill;
  const precision = prepared.precisions.get(quantity)?.precision ?? agreed;
  const range = checker.accepted(quantity, precision, tolerance);
  return firstOfEach(
    checker
      .mistakesAbout(quantity, precision, answersOnSheet(prepared))
      .map((found) => ({ found, value: roundTo(found.full, precision) }))
      .filter(({ value }) => !holds(range, value)),
  );
}

/** A mistake can be made in several places; the first is where people make it, or everywhere at once. */
const firstOfEach = (mistakes: readonly MistakenNumber[]): readonly MistakenNumber[] =>
  mistakes.filter(({ found }, index) => mistakes.findIndex((other) => other.found.name === found.name) === index);
