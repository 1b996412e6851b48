import * as v from 'valibot';
import type { Answer } from '../checking/verdict.ts';
import type { Allowed, DocumentError } from '../contract/errors.ts';
import { failure, success, type Outcome } from '../contract/outcome.ts';
import type { QuantityId } from '../expression/expression.ts';
import { tooDeep } from '../network/depth.ts';
import { documentError, documentErrorOf, errorWithin, pathOf } from '../network/document-error.ts';
import { documentFormats, otherFormat } from '../network/document-format.ts';
import { parseNetwork } from '../network/parse-network.ts';
import { readJson } from '../network/read-json.ts';
import type { Solution } from '../solution/solution.ts';
import { solve } from '../solution/solve.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { solveFormula } from '../formula/solve-formula.ts';
import { answersVersion, longestAnswer, type AnswersDocument } from './document.ts';
import { answersSchema, formulaAnswersSchema } from './schema.ts';

/** What was typed in letters for a quantity that has a formula. */
export interface TypedExpression {
  readonly quantity: QuantityId;
  readonly typed: string;
}

/** An answers document ready to be judged: its network worked through, its answers in the order in which it lists them. */
export interface AnswersToJudge {
  readonly solution: Solution;
  readonly answers: readonly Answer[];
  /** Answers in letters, in their own order. */
  readonly expressions: readonly TypedExpression[];
  /** What stands among the answers and cannot be judged; the others are judged without it. */
  readonly refused: readonly DocumentError[];
}

/**
 * Reads an answers document from text. Refused whole, with the path at fault, what was found, what is allowed, where its
 * frame, its network or its formula is at fault; a fault of one answer is told among what is read.
 */
export function readAnswers(text: string): Outcome<AnswersToJudge> {
  const parsed = readJson(text);
  return parsed.ok ? parseAnswers(parsed.value) : parsed;
}

/** Checks a value that may be an answers document, and works its network through. */
export function parseAnswers(raw: unknown): Outcome<AnswersToJudge> {
  const whole = tooDeep(raw) ?? otherFormat(raw, 'answers', answersVersion);
  if (whole) return failure(whole);
  const schema = isObject(raw) && raw.formula !== undefined ? formulaAnswersSchema : answersSchema;
  const checked = v.safeParse(schema, raw, { abortEarly: true });
  if (!checked.success) return failure(documentErrorOf(checked.issues[0]));
  // As it stands in the file: the schema's own copy leaves out keys such as `__proto__`, which name nothing.
  const document = raw as AnswersDocument;
  const { precision, tolerance, answers, expressions = {} } = document;
  const solved = solvedIn(document);
  if (!solved.ok) return solved;
  const { quantities } = solved.value;
  const inFigures = typedOnes('answers', answers, (id) => quantities.has(id));
  const inLetters = typedOnes('expressions', expressions, (id) => quantities.get(id)?.expression !== undefined);
  return success({
    solution: solved.value,
    answers: inFigures.typed.map((answer) => ({ ...answer, precision, ...(tolerance ? { tolerance } : {}) })),
    expressions: inLetters.typed,
    refused: [...inFigures.refused, ...inLetters.refused],
  });
}

/** The network or the formula that the answers are about, worked through; a formula may stand in the network's place too. */
function solvedIn({ network, formula }: AnswersDocument): Outcome<Solution> {
  const place = formula === undefined ? 'network' : 'formula';
  const about = formula ?? network;
  const isFormula = place === 'formula' || (isObject(about) && about.format === documentFormats.formula);
  const parsed = isFormula ? parseFormula(about) : parseNetwork(about);
  if (!parsed.ok) return failure(errorWithin(place, parsed.error));
  const solved = 'graph' in parsed.value ? solveFormula(parsed.value) : solve(parsed.value);
  return solved.ok ? solved : failure(errorWithin(place, solved.error));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What was typed for quantities that may be asked, and what stands beside it and is no answer. */
function typedOnes(
  field: 'answers' | 'expressions',
  entries: Readonly<Record<QuantityId, unknown>>,
  mayBeAsked: (id: QuantityId) => boolean,
): { readonly typed: readonly TypedExpression[]; readonly refused: readonly DocumentError[] } {
  const all: TypedExpression[] = [];
  const refused: DocumentError[] = [];
  for (const [quantity, typed] of Object.entries(entries)) {
    const refuse = (found: unknown, allowed: Allowed) =>
      refused.push(documentError(pathOf([field, quantity]), found, allowed));
    if (!mayBeAsked(quantity)) refuse(quantity, { kind: 'quantity-id' });
    else if (typeof typed === 'string' && typed.length <= longestAnswer) all.push({ quantity, typed });
    else refuse(typed, { kind: 'typed-answer', length: longestAnswer });
  }
  return { typed: all, refused };
}
