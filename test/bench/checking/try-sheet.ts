import { knownMistakes } from '../../../engine/checking/mistakes/known-mistakes.ts';
import { digitsOf } from '../../../engine/checking/separation.ts';
import type { Answer, Verdict } from '../../../engine/checking/verdict.ts';
import { Random } from '../../../exercises/generator/random.ts';
import { drawWays, EffectiveSlips, fillIn, type Effect } from './learner.ts';
import { isRightMethod, tryRoundings } from './try-rounding.ts';
import { told, type Found } from './case.ts';
import { rules } from './rules.ts';
import { judgeSheet, type Sheet } from './sheet.ts';
import { count, type Tally } from './tally.ts';

const isFine = ({ verdict }: Verdict): boolean => verdict === 'correct' || verdict === 'coarse';

/** Honest and mistaken learners, as many of each, fill in one sheet; counts what each rule makes of what they wrote. */
export function trySheet(sheet: Sheet, { tally, cases }: Found): void {
  const random = new Random(`learners of ${sheet.id}`);
  const usesShortcut = random.pick([true, false]);
  const slips = new EffectiveSlips(sheet, usesShortcut);
  count(tally, `digits ${digitsOf(sheet.precision)} ${'decimals' in sheet.precision ? 'decimals' : 'figures'}`);
  for (const goesOnWith of ['rounded', 'full', 'mix'] as const) {
    const ways = drawWays(random, { goesOnWith, usesShortcut });
    const answers = fillIn(sheet, ways);
    const verdicts = judgeSheet(sheet, answers);
    const isRejected = !verdicts.every(isFine);
    count(tally, 'honest');
    count(tally, 'honest answers', answers.length);
    count(tally, 'ours: honest rejected', isRejected);
    count(tally, 'ours: honest answers rejected', verdicts.filter((verdict) => !isFine(verdict)).length);
    count(
      tally,
      'ours: honest asked',
      verdicts.some(({ verdict }) => verdict === 'coarse'),
    );
    if (isRejected) cases.push({ sheet: sheet.id, what: 'honest rejected', ways, answers: told(answers, verdicts) });
    tryRules(sheet, answers, tally, 'honest');

    const effect = slips.draw(random);
    if (goesOnWith === 'rounded') tryRoundings(sheet, random, { effect, slips }, { tally, cases });
    if (effect) tryMistaken(sheet, drawWays(random, { goesOnWith, usesShortcut }), effect, { tally, cases });
  }
}

function tryMistaken(sheet: Sheet, ways: ReturnType<typeof drawWays>, effect: Effect, { tally, cases }: Found): void {
  const { slip, changed } = effect;
  const answers = fillIn(sheet, ways, slip);
  const verdicts = judgeSheet(sheet, answers);
  const onChanged = verdicts.filter(({ quantity }) => changed.has(quantity));
  if ('mayBeUnseen' in knownMistakes[slip.name] && isUnseen(sheet, answers, changed)) {
    count(tally, 'mistaken unseen');
    return;
  }
  const isAccepted = onChanged.every(isRightMethod);
  const rounded = onChanged.filter(({ verdict }) => verdict === 'rounded').length;
  const names = verdicts.map((verdict) => (verdict.verdict === 'mistake' ? verdict.found.name : undefined));
  const isWronglyNamed = names.some((name) => name !== undefined && name !== slip.name);
  const order = [...sheet.solution.quantities.keys()];
  const notFine = verdicts.flatMap((verdict, index) => (isFine(verdict) ? [] : [index]));
  const placeOf = (index: number): number => order.indexOf(verdicts[index]?.quantity ?? '');
  // In the order of work, which is not always that of the fields.
  const [first = -1] = notFine.sort((one, other) => placeOf(one) - placeOf(other));
  const isNamed = !isWronglyNamed && names[first] === slip.name;
  count(tally, 'mistaken');
  count(tally, 'mistaken answers', onChanged.length);
  count(tally, 'ours: mistaken accepted', isAccepted);
  count(tally, 'ours: mistaken answers accepted', onChanged.filter(({ verdict }) => verdict === 'correct').length);
  count(tally, 'ours: mistaken answers rounded', rounded);
  count(tally, 'ours: mistaken asked', first < 0 && !isAccepted);
  count(tally, 'ours: named', isNamed);
  count(tally, 'ours: wrongly named', isWronglyNamed);
  count(tally, `slip ${slip.name}`);
  count(tally, `slip ${slip.name} named`, isNamed);
  const what = isAccepted ? 'mistaken accepted' : isWronglyNamed ? 'wrongly named' : isNamed ? undefined : 'not named';
  if (what) cases.push({ sheet: sheet.id, what, slip, ways, answers: told(answers, verdicts) });
  const those = answers.filter(({ quantity }) => changed.has(quantity));
  tryRules(sheet, those, tally, 'mistaken');
}

/** Whether no digit that is asked for differs from what honest rounding leads to. */
const isUnseen = ({ checker }: Sheet, answers: readonly Answer[], changed: Effect['changed']): boolean =>
  answers.every(({ quantity, typed, precision }) => {
    const { low, high } = checker.accepted(quantity, precision);
    return !changed.has(quantity) || (Number(typed) >= low && Number(typed) <= high);
  });

/** What the other rules make of the same answers. */
function tryRules(sheet: Sheet, answers: readonly Answer[], tally: Tally, who: 'honest' | 'mistaken'): void {
  const exact = (id: string): number => sheet.solution.quantities.get(id)?.value ?? NaN;
  for (const { name, accepts } of rules) {
    const accepted = answers.filter(({ quantity, typed, precision }) =>
      accepts(Number(typed), exact(quantity), precision),
    ).length;
    const isAll = accepted === answers.length;
    if (who === 'mistaken') {
      count(tally, `${name}: mistaken accepted`, isAll);
      count(tally, `${name}: mistaken answers accepted`, accepted);
    } else {
      count(tally, `${name}: honest rejected`, !isAll);
      count(tally, `${name}: honest answers rejected`, answers.length - accepted);
    }
  }
}
