import { readNumber } from '../../engine/answers/read-number.ts';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { MistakeCheck, RevealedMistake } from '../contract/mistake-views.ts';
import type { Judgement } from '../contract/views.ts';
import { findMistake, isRepair, type Mistake } from './find-mistakes.ts';

interface Marked {
  readonly mistake: string;
  /** Index of the marked line; null where none is marked. */
  readonly line: number | null;
  /** The repair; null where none is given yet. */
  readonly typed: string | null;
  /** The learner gives up and asks what there was to find. */
  readonly reveal?: boolean | undefined;
}

/** Judges the marked line, and the repair only where the line is the one. */
export function checkMistake({ mistake: id, line, typed, reveal }: Marked): Outcome<MistakeCheck> {
  const found = findMistake(id);
  if (!found.ok) return found;
  const mistake = found.value;
  const last = mistake.lines.length - 1;
  if (line !== null && line > last) {
    const allowed = { kind: 'whole-number-within', minimum: 0, maximum: last } as const;
    return failure({ code: 'document-invalid', path: 'line', found: String(line), allowed });
  }
  const isFound = line === mistake.wrong;
  const repair = isFound && typed !== null ? judge(mistake, typed) : undefined;
  return success({
    ...(line === null ? {} : { line: isFound ? 'correct' : 'wrong' }),
    ...(repair ? { repair } : {}),
    ...(repair?.verdict === 'correct' || reveal ? { revealed: revealedOf(mistake) } : {}),
  });
}

function judge({ fault }: Mistake, typed: string): Judgement {
  const { quantity } = fault;
  const reading = readNumber(typed);
  if (reading.kind === 'problem') return { quantity, verdict: 'invalid', problem: reading.problem };
  const right = isRepair(fault, reading.value);
  return { quantity, verdict: right ? 'correct' : 'wrong', reading: reading.text, value: reading.value };
}

const revealedOf = ({ wrong, fault }: Mistake): RevealedMistake => ({
  line: wrong,
  right: fault.right,
  class: fault.class,
  explanation: fault.explanation,
});
