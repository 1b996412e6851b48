import { answerCall } from '../../../engine/contract/method.ts';
import type { Outcome } from '../../../engine/contract/outcome.ts';
import { workbookMethods } from '../../../exercises/contract/methods.ts';

interface AskedAnswers {
  readonly answers: readonly { readonly quantity: string; readonly typed: string }[];
}

const known = new Map<string, Outcome<unknown>>();
/** More would be kept for nothing. */
const mostKnown = 20_000;

/**
 * The engine is pure, so that what it once answered it always does. It is not what is tried here: of answers it only says
 * that each number is wrong, which counts as much as another verdict, and of the text of a working nothing.
 */
export function engineAnswer(name: string, input: unknown): Outcome<unknown> {
  if (name === 'checkAnswers') return { ok: true, value: (input as AskedAnswers).answers.map(judged) };
  if (name === 'readWorking')
    return engineAnswer('openWorking', { network: (input as { readonly network: unknown }).network });
  const asked = `${name} ${JSON.stringify(input)}`;
  const found = known.get(asked);
  if (found) return found;
  const outcome = answerCall(workbookMethods, name, input);
  if (known.size >= mostKnown) known.clear();
  known.set(asked, outcome);
  return outcome;
}

const judged = ({ quantity, typed }: AskedAnswers['answers'][number]): unknown =>
  /^[0-9.]+$/.test(typed)
    ? { quantity, verdict: 'wrong', reading: typed, value: Number(typed) }
    : { quantity, verdict: 'invalid', problem: 'not-a-number' };
