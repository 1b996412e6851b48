import * as v from 'valibot';
import { wholeNumber } from '../../../engine/answers-document/schema.ts';
import { mistakeNames } from '../../../engine/checking/mistakes/mistake-names.ts';
import { allowing } from '../../../engine/network/document-error.ts';
import { exactly, finite, listOf, needed, objectWith, oneOf } from '../../../engine/network/schema.ts';
import { name, shortText } from '../pack-schema.ts';
import { mostTasks } from '../task-pack.ts';
import { longestTyped, resultsFormat, resultsVersion, resultVerdicts } from './results-document.ts';

const atMost = <Entry extends v.GenericSchema>(entry: Entry, length: number) =>
  v.pipe(listOf(entry), v.maxLength(length, allowing({ kind: 'length-at-most', length })));

const symbolMessage = allowing({ kind: 'short-text', length: 500 });
const symbolText = v.pipe(v.string(symbolMessage), v.maxLength(500, symbolMessage));
/** A text in one language for all, or in each. */
const symbol = v.union([symbolText, v.object({ en: symbolText, ko: symbolText })], symbolMessage);

const answer = objectWith({
  item: needed(name),
  typed: needed(shortText(longestTyped + 1)),
  verdict: v.exactOptional(oneOf(resultVerdicts)),
  mistake: v.exactOptional(oneOf(mistakeNames)),
  hints: v.exactOptional(wholeNumber(0, 3)),
  took: v.exactOptional(v.nullable(finite)),
});

const check = objectWith({
  at: needed(wholeNumber(0, 8e15)),
  answers: needed(atMost(answer, 300)),
});

const task = objectWith({
  task: needed(wholeNumber(1, mostTasks)),
  part: needed(wholeNumber(1, mostTasks)),
  items: needed(atMost(objectWith({ item: needed(name), symbol: needed(symbol) }), 300)),
  checks: needed(atMost(check, 500)),
});

/** The shape of results; the pack in them is checked by `parsePack`. */
export const resultsSchema = objectWith({
  format: needed(exactly(resultsFormat)),
  version: needed(exactly(resultsVersion)),
  pack: needed(objectWith({})),
  learner: needed(name),
  tasks: needed(atMost(task, mostTasks)),
  checksum: needed(shortText(100)),
});
