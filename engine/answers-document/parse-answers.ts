import * as v from 'valibot';
import type { Answer } from '../checking/verdict.ts';
import { failure, success, type Outcome } from '../contract/outcome.ts';
import { tooDeep } from '../network/depth.ts';
import { documentError, documentErrorOf, errorWithin, pathOf } from '../network/document-error.ts';
import { newerVersion } from '../network/newer-version.ts';
import { parseNetwork } from '../network/parse-network.ts';
import { readJson } from '../network/read-json.ts';
import type { Solution } from '../solution/solution.ts';
import { solve } from '../solution/solve.ts';
import { answersFormat, answersVersion, type AnswersDocument } from './document.ts';
import { answersSchema } from './schema.ts';

/** An answers document ready to be judged: its network worked through, its answers in the order in which it lists them. */
export interface AnswersToJudge {
  readonly solution: Solution;
  readonly answers: readonly Answer[];
}

/** Reads an answers document from text. Refused whole, with the path at fault, what was found, what is allowed. */
export function readAnswers(text: string): Outcome<AnswersToJudge> {
  const parsed = readJson(text);
  return parsed.ok ? parseAnswers(parsed.value) : parsed;
}

/** Checks a value that may be an answers document, and works its network through. */
export function parseAnswers(raw: unknown): Outcome<AnswersToJudge> {
  const refused = tooDeep(raw) ?? newerVersion(raw, { format: answersFormat, version: answersVersion });
  if (refused) return failure(refused);
  const checked = v.safeParse(answersSchema, raw, { abortEarly: true });
  if (!checked.success) return failure(documentErrorOf(checked.issues[0]));
  // As it stands in the file: the schema's own copy leaves out keys such as `__proto__`, which name nothing.
  const { network, precision, answers } = raw as AnswersDocument;
  const parsed = parseNetwork(network);
  const solved = parsed.ok ? solve(parsed.value) : parsed;
  if (!solved.ok) return failure(errorWithin('network', solved.error));
  const { quantities } = solved.value;
  const unknown = Object.keys(answers).find((id) => !quantities.has(id));
  if (unknown !== undefined) {
    return failure(documentError(pathOf(['answers', unknown]), unknown, { kind: 'quantity-id' }));
  }
  return success({
    solution: solved.value,
    answers: Object.entries(answers).map(([quantity, typed]) => ({ quantity, typed, precision })),
  });
}
