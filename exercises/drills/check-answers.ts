import { isWithinLastPlace } from '../../engine/answers/judge-within-last-place.ts';
import { readNumber } from '../../engine/answers/read-number.ts';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import type { Judgement, TypedAnswer } from '../contract/views.ts';
import { weightIds, type DrillSpecification } from './drill-specification.ts';
import { findDrill, type FoundDrill } from './find-drill.ts';

/** Judges each answer by itself. What is not a number is told so and counts for nothing. */
export function checkAnswers({
  drill: id,
  answers,
}: {
  readonly drill: string;
  readonly answers: readonly TypedAnswer[];
}): Outcome<Judgement[]> {
  const found = findDrill(id);
  if (!found.ok) return found;
  const judgements: Judgement[] = [];
  for (const answer of answers) {
    const decimals = decimalsAsked(found.value.drill, answer.quantity);
    if (decimals === undefined) return failure({ code: 'unknown-quantity', quantity: answer.quantity });
    judgements.push(judge(found.value, answer, decimals));
  }
  return success(judgements);
}

/** How many decimals a drill asks of a quantity; undefined where it does not ask for it. */
function decimalsAsked({ weights, decimals }: DrillSpecification, quantity: QuantityId): number | undefined {
  for (const weight of weights) {
    const { gradient, updated } = weightIds(weight);
    if (quantity === gradient) return decimals.gradient;
    if (quantity === updated) return decimals.updated;
  }
  return undefined;
}

function judge({ solution }: FoundDrill, { quantity, typed }: TypedAnswer, decimals: number): Judgement {
  const reading = readNumber(typed);
  if (reading.kind === 'problem') return { quantity, verdict: 'invalid', problem: reading.problem };
  const exact = solution.quantities.get(quantity)?.value ?? NaN;
  const right = isWithinLastPlace(reading.value, exact, decimals);
  return { quantity, verdict: right ? 'correct' : 'wrong', reading: reading.text, value: reading.value };
}
