import type { Answer } from '../../engine/checking/verdict.ts';
import { writeNumber } from '../../engine/precision/precision.ts';
import type { PreparedDrill } from './prepared-drill.ts';

/** What a sheet gives stands on the learner's paper too, rounded as it is shown there. */
export function answersOnSheet({ drill, given }: PreparedDrill): readonly Answer[] {
  const { solution, precision } = drill;
  return given.flatMap((quantity): readonly Answer[] => {
    const { value = NaN, expression } = solution.quantities.get(quantity) ?? {};
    return expression ? [{ quantity, typed: writeNumber(value, precision), precision }] : [];
  });
}
