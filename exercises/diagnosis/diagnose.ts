import { evaluate } from '../../engine/expression/evaluate.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { FoundMistake } from '../../engine/checking/candidates.ts';
import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import { learningRateOf } from '../../engine/solution/learning-rate.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { Printer } from '../../engine/printing/printer.ts';
import type { Diagnosis } from '../contract/drill-views.ts';
import { diagnosisMessages, filled, type DiagnosisKey } from './diagnosis-messages.ts';
import { factsInFormula, factsInNetwork } from './mistake-facts.ts';
import { siteOf, type MistakeSite, type ValueOf } from './mistake-site.ts';
import type { Pen, Said } from './said.ts';

/**
 * What happened, in the learner's own numbers: one sentence, the line as it was worked, and the same line worked right.
 * The printer writes at the precision of the answer; both lines go on from the figures that are shown in them.
 * @param answer what the learner wrote, where that is known
 */
export function diagnose(
  found: FoundMistake,
  asked: QuantityId,
  printer: Printer<Solution>,
  answer?: number,
): Diagnosis {
  const site = siteOf(found, asked);
  const { quantity, worked, right } = site;
  const workedFrom: ValueOf = (id) => printer.figure(id, site.workedFrom(id));
  const rightFrom: ValueOf = (id) => printer.figure(id, site.rightFrom(id));
  const { solution } = printer;
  const { key: usual, facts } = saidOf(found.name, site, solution, {
    learningRate: learningRateOf(solution),
    symbol: (id) => printer.symbol(id).text,
    used: (id) => printer.written(id, workedFrom(id)),
    meant: (id) => printer.written(id, rightFrom(id)),
    timesTooLarge: () => String(Math.round(evaluate(worked, site.workedFrom) / evaluate(right, site.rightFrom))),
  });
  const isTurned = solution.of === 'network' && solution.document.delta === 'negative';
  const key = isTurned ? turnedKey(usual) : usual;
  return {
    mistake: found.name,
    sentence: { en: filled(diagnosisMessages.en[key], facts), ko: filled(diagnosisMessages.ko[key], facts) },
    worked: printer.workedLine(quantity.id, worked, workedFrom, quantity.id === asked ? answer : undefined),
    right: printer.workedLine(quantity.id, right, rightFrom),
    step: quantity.id,
  };
}

function saidOf(name: MistakeName, site: MistakeSite, solution: Solution, pen: Pen): Said {
  const said =
    solution.of === 'network'
      ? factsInNetwork[name]?.(site, { ...pen, document: solution.document })
      : factsInFormula[name]?.(site, { ...pen, formula: solution.formula });
  if (!said) throw new RangeError(`nothing is said of ${name} in a ${solution.of}`);
  return said;
}

/** The sentence where errors have their sign turned and the step is added, if it is another. */
function turnedKey(usual: DiagnosisKey): DiagnosisKey {
  const turned = `${usual}.turned`;
  return isKey(turned) ? turned : usual;
}

const isKey = (key: string): key is DiagnosisKey => Object.hasOwn(diagnosisMessages.en, key);
