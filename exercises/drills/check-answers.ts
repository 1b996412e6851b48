import type { Checker } from '../../engine/checking/checker.ts';
import { holds } from '../../engine/checking/interval.ts';
import { valueBeforeTheStep } from '../../engine/checking/value-before-the-step.ts';
import type { Answer } from '../../engine/checking/verdict.ts';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { Printer } from '../../engine/printing/printer.ts';
import type { Solution } from '../../engine/solution/solution.ts';
import type { Judgement } from '../contract/drill-views.ts';
import type { TypedAnswer } from '../contract/views.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { sayRounding } from '../diagnosis/say-rounding.ts';
import { answersOnSheet } from './answers-on-sheet.ts';
import { isDerivation, judgeDerivation } from './derivations/judge-derivation.ts';
import { findDrill, type DrillRequest } from './find-drill.ts';
import { HeadingPrinter } from './heading-printer.ts';
import { isChosenPart, judgeChosen } from './judge-chosen.ts';
import { judgementOf } from './judgement-of.ts';
import type { ModeWanted } from './open-drill.ts';
import { networkPrinter } from './network-printer.ts';
import { rightRange } from './right-range.ts';
import { prepare, type PreparedDrill } from './prepared-drill.ts';

type Wanted = DrillRequest & ModeWanted & { readonly answers: readonly TypedAnswer[] };

/** Judges every answer given, in the order given, each seen with the others. */
export function checkAnswers({ answers, mode = 'guided', ...request }: Wanted): Outcome<Judgement[]> {
  const found = findDrill(request);
  if (!found.ok) return found;
  const prepared = prepare(found.value, mode);
  const { drill, plan } = prepared;
  const printer = new Printer<Solution>(drill.solution, drill.notation, drill.precision);
  const names = new HeadingPrinter(printer, drill.notation);
  const chosen = plan.parts.filter(isChosenPart);
  const numbers = new Map(judgeNumbers(prepared, answers).map((judgement) => [judgement.quantity, judgement]));
  const judgements: Judgement[] = [];
  for (const { quantity, typed } of answers) {
    const part = chosen.find(({ item }) => item === quantity);
    const derivation = plan.parts.filter(isDerivation).find(({ item }) => item === quantity);
    const judgement = part
      ? judgeChosen(part, typed, names)
      : derivation
        ? judgeDerivation(derivation, typed, networkPrinter(printer))
        : numbers.get(quantity);
    if (!judgement) return failure({ code: 'unknown-quantity', quantity });
    judgements.push(judgement);
  }
  return success(judgements);
}

function judgeNumbers(prepared: PreparedDrill, typed: readonly TypedAnswer[]): Judgement[] {
  const { drill, precisions } = prepared;
  const { checker, precision, tolerance } = drill;
  const answers = typed.flatMap((answer): readonly Answer[] => {
    const field = precisions.get(answer.quantity);
    return field ? [{ ...answer, precision: field.precision, tolerance }] : [];
  });
  const onSheet = answersOnSheet(prepared);
  const verdicts = checker.judge([...onSheet, ...answers]);
  return verdicts.slice(onSheet.length).map((verdict) => {
    const { quantity } = verdict;
    const digits = precisions.get(quantity)?.precision ?? precision;
    const withRange = (judgement: Judgement): Judgement =>
      judgement.verdict === 'invalid' || judgement.verdict === 'coarse'
        ? judgement
        : { ...judgement, accepted: rightRange(checker.accepted(quantity, digits, tolerance), digits) };
    // What was asked for and is right is right, though with so few digits, and nothing beside it, a mistake might give it too.
    if (verdict.verdict === 'coarse' && isRight(checker, { ...verdict, precision: digits })) {
      return withRange(judgementOf({ ...verdict, verdict: 'correct' }));
    }
    const printer = new Printer<Solution>(drill.solution, drill.notation, digits);
    const answer = verdict.verdict === 'invalid' ? undefined : verdict.value;
    return withRange(
      judgementOf(
        verdict,
        (found) => diagnose(found, quantity, printer, answer),
        (found) => sayRounding(found, quantity, answer ?? NaN, printer),
      ),
    );
  });
}

/** Whether the right method reaches an answer, and it is not the value before the step, of which nothing is to be seen. */
function isRight(
  checker: Checker,
  { quantity, value, precision }: Pick<Answer, 'quantity' | 'precision'> & { readonly value: number },
): boolean {
  const { solution } = checker;
  const asked = solution.quantities.get(quantity);
  const before = asked && valueBeforeTheStep(solution, asked);
  return before !== value && holds(checker.accepted(quantity, precision), value);
}
