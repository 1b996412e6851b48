import type { HabitName } from '../../../engine/checking/habits/rounding-habit.ts';
import { digitsOf } from '../../../engine/checking/separation.ts';
import { valueBeforeTheStep } from '../../../engine/checking/value-before-the-step.ts';
import type { Answer, Verdict } from '../../../engine/checking/verdict.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { Random } from '../../../exercises/generator/random.ts';
import { drawWays, fillIn, type Effect, type EffectiveSlips, type Ways } from './learner.ts';
import { judgeSheet, type Sheet } from './sheet.ts';
import { count } from './tally.ts';
import { told, type Found } from './case.ts';

/** A way of rounding that is not the agreed one, kept to all through a sheet. */
interface OtherRounding {
  readonly title: string;
  readonly habit: HabitName;
  readonly ways: Partial<Ways>;
}

export const otherRoundings: readonly OtherRounding[] = [
  { title: 'cut off, and gone on with', habit: 'cut-off', ways: { ties: 'cut' } },
  { title: 'cut off in answers alone', habit: 'cut-off', ways: { ties: 'cut', goesOnWith: 'full' } },
  { title: 'one digit fewer on the way', habit: 'rounded-early', ways: { dropped: 1 } },
  { title: 'two digits fewer on the way', habit: 'rounded-early', ways: { dropped: 2 } },
];

/** An answer with fewer figures than this on the way is off by as much as a mistake makes it, and shows nothing. */
const fewestFigures = 2;

/** A sheet filled in by everybody who rounds otherwise, without a mistake and with one. */
export function tryRoundings(
  sheet: Sheet,
  random: Random,
  { effect, slips }: { readonly effect: Effect | undefined; readonly slips: EffectiveSlips },
  { tally, cases }: Found,
): void {
  const usesShortcut = random.pick([true, false]);
  for (const other of otherRoundings) {
    const ways = { ...drawWays(random, { goesOnWith: 'rounded', usesShortcut }), ...other.ways };
    const answers = fillIn(sheet, ways);
    const verdicts = judgeSheet(sheet, answers);
    let isTold = true;
    for (const [index, verdict] of verdicts.entries()) {
      const answer = answers[index];
      if (!answer || !shows(sheet, answer, other, slips)) continue;
      const said = saidOf(verdict, other, answer.precision);
      count(tally, `rounding ${other.title}`);
      count(tally, `rounding ${other.title}: ${said}`);
      if (said !== 'told') isTold = false;
    }
    if (!isTold) cases.push({ sheet: sheet.id, what: 'habit not told', ways, answers: told(answers, verdicts) });
    if (effect) tryWithMistake(sheet, ways, effect, { tally, cases });
  }
}

/** Off by more than this part of the right value, or this of the step, an answer shows no rounding any more. */
const mostOff = 0.1;
const mostOffOfStep = 0.25;

/**
 * Whether the digits of an answer show how it was rounded: it is neither what rounding as agreed leads to, nor the value
 * before the step, nor the very number that some known mistake leads to; it is near the right value, and what was gone on
 * from has enough figures to tell where it comes from.
 */
function shows(
  { checker, solution }: Sheet,
  { quantity, typed, precision }: Answer,
  { ways }: OtherRounding,
  slips: EffectiveSlips,
): boolean {
  const figures = typed
    .replace(/e.*$/, '')
    .replace(/^[-0.]+/, '')
    .replace('.', '').length;
  const { low, high } = checker.accepted(quantity, precision);
  const value = Number(typed);
  const asked = solution.quantities.get(quantity);
  if (!asked || Math.abs(value - asked.value) > mostOff * Math.abs(asked.value)) return false;
  const before = valueBeforeTheStep(solution, asked);
  if (before === value) return false;
  const isStep = before !== undefined && asked.name.kind.startsWith('updated');
  if (isStep && Math.abs(value - asked.value) > mostOffOfStep * Math.abs(asked.value - before)) return false;
  return (
    figures - (ways.dropped ?? 0) >= fewestFigures && (value < low || value > high) && !slips.leadTo(quantity, typed)
  );
}

function saidOf(verdict: Verdict, { habit, ways }: OtherRounding, precision: Precision): string {
  if (verdict.verdict === 'mistake') return 'named a mistake';
  if (verdict.verdict !== 'rounded') return 'not told';
  const to = habit === 'rounded-early' ? digitsOf(precision) - (ways.dropped ?? 0) : null;
  return verdict.habit.name === habit && verdict.habit.to === to ? 'told' : 'told another';
}

/** A mistake and another way of rounding together: what counts is that neither the mistake is passed over, nor another named. */
function tryWithMistake(sheet: Sheet, ways: Ways, { slip, changed }: Effect, { tally, cases }: Found): void {
  const answers = fillIn(sheet, ways, slip);
  const all = judgeSheet(sheet, answers);
  const verdicts = all.filter(({ quantity }) => changed.has(quantity));
  const names = verdicts.flatMap((verdict) => (verdict.verdict === 'mistake' ? [verdict.found.name] : []));
  const isAccepted = verdicts.every(isRightMethod);
  const isWronglyNamed = names.some((name) => name !== slip.name);
  count(tally, 'rounding mistaken');
  count(tally, 'rounding mistaken: accepted', isAccepted);
  count(tally, 'rounding mistaken: named', names.length > 0 && !isWronglyNamed);
  const offered = verdicts.flatMap((verdict) =>
    verdict.verdict === 'wrong' ? [verdict.possible.map(({ name }) => name)] : [],
  );
  const isOffered = names.length === 0 && offered.some((possible) => possible.includes(slip.name));
  count(tally, 'rounding mistaken: offered', isOffered);
  count(tally, 'rounding mistaken: wrongly named', isWronglyNamed);
  const what = isAccepted ? 'mistaken accepted' : isWronglyNamed ? 'wrongly named' : undefined;
  if (what) cases.push({ sheet: sheet.id, what, slip, ways, answers: told(answers, all) });
}

/** Whether an answer is taken for the right method's. */
export const isRightMethod = ({ verdict }: Verdict): boolean => verdict === 'correct' || verdict === 'rounded';
