import * as v from 'valibot';
import type { Answer } from '../checking/verdict.ts';
import type { Allowed, DocumentError } from '../contract/errors.ts';
import { failure, success, type Outcome } from '../contract/outcome.ts';
import { tooDeep } from '../network/depth.ts';
import { documentError, documentErrorOf, errorWithin, pathOf } from '../network/document-error.ts';
import { otherFormat } from '../network/document-format.ts';
import { parseNetwork } from '../network/parse-network.ts';
import { readJson } from '../network/read-json.ts';
import type { Solution } from '../solution/solution.ts';
import { solve } from '../solution/solve.ts';
import { answersVersion, longestAnswer, type AnswersDocument } from './document.ts';
import { answersSchema } from './schema.ts';

/** An answers document ready to be judged: its network worked through, its answers in the order in which it lists them. */
export interface AnswersToJudge {
  readonly solution: Solution;
  readonly answers: readonly Answer[];
  /** What stands among the answers and cannot be judged; the others are judged without it. */
  readonly refused: readonly DocumentError[];
}

/**
 * Reads an answers document from text. Refused whole, with the path at fault, what was found, what is allowed, where its
 * frame or its network is at fault; a fault of one answer is told among what is read.
 */
export function readAnswers(text: string): Outcome<AnswersToJudge> {
  const parsed = readJson(text);
  return parsed.ok ? parseAnswers(parsed.value) : parsed;
}

/** Checks a value that may be an answers document, and works its network through. */
export function parseAnswers(raw: unknown): Outcome<AnswersToJudge> {
  const whole = tooDeep(raw) ?? otherFormat(raw, 'answers', answersVersion);
  if (whole) return failure(whole);
  const checked = v.safeParse(answersSchema, raw, { abortEarly: true });
  if (!checked.success) return failure(documentErrorOf(checked.issues[0]));
  // As it stands in the file: the schema's own copy leaves out keys such as `__proto__`, which name nothing.
  const { network, precision, tolerance, answers } = raw as AnswersDocument;
  const parsed = parseNetwork(network);
  const solved = parsed.ok ? solve(parsed.value) : parsed;
  if (!solved.ok) return failure(errorWithin('network', solved.error));
  const { quantities } = solved.value;
  const toJudge: Answer[] = [];
  const refused: DocumentError[] = [];
  for (const [quantity, typed] of Object.entries(answers)) {
    const refuse = (found: unknown, allowed: Allowed) =>
      refused.push(documentError(pathOf(['answers', quantity]), found, allowed));
    if (!quantities.has(quantity)) refuse(quantity, { kind: 'quantity-id' });
    else if (typeof typed === 'string' && typed.length <= longestAnswer)
      toJudge.push({ quantity, typed, precision, ...(tolerance ? { tolerance } : {}) });
    else refuse(typed, { kind: 'typed-answer', length: longestAnswer });
  }
  return success({ solution: solved.value, answers: toJudge, refused });
}
