import { success, type Outcome } from '../../../engine/contract/outcome.ts';
import type { Judgement } from '../../contract/drill-views.ts';
import { checkAnswers } from '../../drills/check-answers.ts';
import { Recent } from '../../drills/recent.ts';
import { findMistake } from '../../mistakes/find-mistake.ts';
import type { MistakeDrill } from '../../mistakes/mistake-drill.ts';
import type { DrawnTask } from '../draw-tasks.ts';
import type { ResultAnswer, ResultCheck, ResultItem, TaskResult } from './results-document.ts';
import { isMistakeDrill, itemsOfTask, sameDrill } from './sheet-items.ts';

/** Answers judged anew. */
export interface JudgedTask {
  /** With the verdicts of now, and the items that the drill asks. */
  readonly result: TaskResult;
  /** How many answers were said to be something else. */
  readonly changed: number;
}

/**
 * Judges every answer of a drill again, each with what stood beside it. What the file says of them is not believed. Fails
 * where the drill cannot be opened.
 */
export function judgeTask(drawn: DrawnTask, handed: TaskResult): Outcome<JudgedTask> {
  const items = itemsOfTask(drawn);
  if (!items.ok) return items;
  const judge = judgeOf(drawn, items.value);
  if (!judge.ok) return judge;
  const key = sameDrill(drawn);
  let changed = 0;
  const checks: ResultCheck[] = [];
  for (const { at, answers } of handed.checks) {
    const typed = answers.map(({ item, typed: text }) => [item, text]);
    const said = recentlySaid.of(JSON.stringify([key, typed]), () => judge.value(answers));
    if (!said.ok) return said;
    const judged = answers.map((answer) => again(answer, said.value.get(answer.item)));
    changed += judged.filter((answer, index) => !isSame(answer, answers[index])).length;
    checks.push({ at, answers: judged });
  }
  return success({ result: { ...handed, items: items.value, checks }, changed });
}

type Said = Outcome<ReadonlyMap<string, Judgement>>;

/** In a class, many come to the same numbers. */
const recentlySaid = new Recent<Said>(500);

type Judge = (answers: readonly ResultAnswer[]) => Said;

function judgeOf(drawn: DrawnTask, items: readonly ResultItem[]): Outcome<Judge> {
  const { drill, mode, network, formula } = drawn;
  if (isMistakeDrill(drill)) {
    const found = findMistake(drill);
    if (!found.ok) return found;
    return success((answers) =>
      success(new Map(answers.flatMap(({ item, typed }) => judgeMarked(found.value, item, typed)))),
    );
  }
  const asked = new Set(items.map(({ item }) => item));
  return success((answers) => {
    const known = answers.filter(
      ({ item }, index) => asked.has(item) && answers.findIndex((other) => other.item === item) === index,
    );
    const typed = known.map(({ item, typed: text }) => ({ quantity: item, typed: text }));
    const judged = checkAnswers({ drill, mode, network, formula, answers: typed });
    return judged.ok ? success(new Map(judged.value.map((one) => [one.quantity, one]))) : judged;
  });
}

/** A line that is claimed for the wrong one, or a repair of the line that is; what is neither says nothing. */
function judgeMarked(
  { lines, revealed, judgeRepair }: MistakeDrill,
  item: string,
  typed: string,
): [string, Judgement][] {
  const named = lines.flatMap(({ quantity, claimed, letters }, index) =>
    item === (letters ? `derive:${quantity}` : quantity) ? [{ claimed, index }] : [],
  );
  const isWrongLine = named.some(({ index }) => index === revealed.line);
  if (!isWrongLine && named.some(({ claimed }) => claimed === typed)) {
    return [[item, { quantity: item, verdict: 'wrong', reading: typed, value: null }]];
  }
  return isWrongLine ? [[item, judgeRepair(typed)]] : [];
}

/** The answer with what is said of it now, where something was said of it then. */
function again({ item, typed, verdict, hints, took }: ResultAnswer, judgement: Judgement | undefined): ResultAnswer {
  if (verdict === undefined) return { item, typed };
  const counts = {
    ...(hints === undefined ? {} : { hints }),
    ...(took === undefined ? {} : { took }),
  };
  if (!judgement || judgement.verdict === 'invalid' || judgement.verdict === 'coarse')
    return { item, typed, ...counts };
  const mistake = judgement.diagnosis ? { mistake: judgement.diagnosis.mistake } : {};
  return { item, typed, verdict: judgement.verdict, ...mistake, ...counts };
}

const isSame = (one: ResultAnswer, other: ResultAnswer | undefined): boolean =>
  one.verdict === other?.verdict && (one.verdict !== 'mistake' || one.mistake === other?.mistake);
