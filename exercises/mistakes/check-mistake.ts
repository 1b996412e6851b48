import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { MistakeCheck } from '../contract/mistake-views.ts';
import { findMistake } from './find-mistake.ts';

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
  const { lines, judgeRepair, revealed } = found.value;
  const last = lines.length - 1;
  if (line !== null && line > last) {
    const allowed = { kind: 'whole-number-within', minimum: 0, maximum: last } as const;
    return failure({ code: 'document-invalid', path: 'line', found: String(line), allowed });
  }
  const isFound = line === revealed.line;
  const repair = isFound && typed !== null ? judgeRepair(typed) : undefined;
  return success({
    ...(line === null ? {} : { line: isFound ? 'correct' : revealed.line < line ? 'above' : 'below' }),
    ...(repair ? { repair } : {}),
    ...(repair?.verdict === 'correct' || reveal ? { revealed } : {}),
  });
}
