import type { MistakeOnNetwork } from '../../exercises/contract/mistake-views.ts';
import { roundAs, type Rounding } from '../learners/rounding.ts';
import { workThrough } from '../learners/work-through.ts';

/** A tie may go either way. */
const halfUnit = 0.5 + 1e-6;

/**
 * The lines of a sheet before the first wrong one that do not come out of the figures shown before them: each is worked
 * again by a simulated learner, who knows the sheet and not the engine, with and without the short way to a delta, and
 * with what is not shown rounded and in full.
 */
export function linesNotFollowing(
  { decimals, network, given: above, lines }: MistakeOnNetwork,
  wrong: number,
): string[] {
  if (decimals === null) throw new TypeError('these lines are in letters');
  const rounding: Rounding = { digits: decimals, counts: 'decimals', ties: 'half-up' };
  const round = (value: number): number => roundAs(value, rounding);
  const given = new Map<string, number>();
  const worked = Object.values(above).filter((quantity) => !quantity.given);
  const due = [
    ...worked.map(({ id, shown }) => ({ quantity: id, figure: shown })),
    ...lines.slice(0, wrong).map(({ quantity, claimed }) => ({ quantity, figure: claimed })),
  ];
  return due.flatMap(({ quantity, figure }) => {
    const ways = [true, false].flatMap((usesShortcut) =>
      [true, false].map((isRounded) => {
        const work = workThrough(network, { round, takesRounded: () => isRounded, usesShortcut, given });
        return work.get(quantity) ?? NaN;
      }),
    );
    given.set(quantity, Number(figure));
    const isReached = ways.every((value) => Math.abs(value - Number(figure)) * 10 ** decimals <= halfUnit);
    return isReached ? [] : [`${quantity} = ${figure}, but ${ways.join(' or ')}`];
  });
}
