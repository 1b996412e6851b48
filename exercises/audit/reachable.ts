import { evaluateInterval } from '../../engine/checking/evaluate-interval.ts';
import { point, type Interval } from '../../engine/checking/interval.ts';
import type { WorkedDocument } from './worked-document.ts';

/** What stands written of a value at some point of a document; undefined where nothing does. */
export type Written = (name: string) => Interval | undefined;

/**
 * Every value that the right method can give for a quantity at some point of a document. What stands written there is
 * anywhere in its interval; what is given is exact; what is neither is worked out in between, and rounded nowhere.
 */
export function reachable(document: WorkedDocument, name: string, written: Written): Interval {
  const worked = new Map<string, Interval>();
  const rangeOf = (operand: string): Interval => {
    const known = worked.get(operand) ?? written(operand);
    if (known) return known;
    const range = work(operand);
    worked.set(operand, range);
    return range;
  };
  const work = (worked: string): Interval => {
    const expression = document.expressionOf(worked);
    return expression ? evaluateInterval(expression, rangeOf) : point(document.valueOf(worked));
  };
  return work(name);
}

/**
 * The same with some values replaced by others: whatever depends on these is worked again, and only the rest is taken
 * as it stands written.
 */
export function reachableWith(
  document: WorkedDocument,
  name: string,
  written: Written,
  replaced: ReadonlyMap<string, Interval>,
): Interval {
  const own = replaced.get(name);
  if (own) return own;
  return reachable(document, name, (operand) => {
    const instead = replaced.get(operand);
    if (instead) return instead;
    const dependencies = document.dependenciesOf(operand);
    return [...replaced.keys()].some((changed) => dependencies.has(changed)) ? undefined : written(operand);
  });
}
