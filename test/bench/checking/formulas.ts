import fc from 'fast-check';
import { isSame } from '../../../engine/checking/candidates.ts';
import { Checker } from '../../../engine/checking/checker.ts';
import { knownMistakes } from '../../../engine/checking/mistakes/known-mistakes.ts';
import { valueBeforeTheStep } from '../../../engine/checking/value-before-the-step.ts';
import type { Answer, Verdict } from '../../../engine/checking/verdict.ts';
import { parseFormula } from '../../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../../engine/formula/solve-formula.ts';
import type { FormulaSolution } from '../../../engine/solution/solution.ts';
import { Random } from '../../../exercises/generator/random.ts';
import { everyChoice } from '../../../exercises/templates/chosen-sizes.ts';
import { templates, writeTemplate } from '../../../exercises/templates/templates.ts';
import { formulaSheet, workable } from '../../learners/formulas/formula-sheet.ts';
import { formulaSlipsIn, templateSlipsIn, type FormulaSlip } from '../../learners/formulas/formula-slip.ts';
import { randomFormula, type FormulaShape } from '../../learners/formulas/random-formula.ts';
import { workFormula } from '../../learners/formulas/work-formula.ts';
import { precisionOf, randomHabits, type Habits } from '../../learners/random-manner.ts';
import { written } from '../../learners/answer-sheet.ts';
import { FreeWorker } from '../../learners/free/free-worker.ts';
import { drawRounding } from './free.ts';
import { told, type Found } from './case.ts';
import { count } from './tally.ts';

/** Trees, shared values with gates, and lines that are nodes. */
const shapes: readonly FormulaShape[] = [
  { lines: 4, isShared: false },
  { lines: 6, isShared: true },
  { lines: 4, isShared: true, granularity: 'lines' },
];

/** Of who works freely, so many answers are looked at: each is judged by itself. */
const freeAnswersOfEach = 12;
/** Honest and mistaken learners on each formula. */
const learnersOfEach = 3;
/** What doubles leave of a sum that is 0 on paper. */
const dust = 1e-14;

interface Tried {
  readonly id: string;
  readonly solution: FormulaSolution;
  readonly slips: readonly FormulaSlip[];
}

/** As many random formulas, and after each of them one of the templates in one of their sizes. */
function* formulas(from: number, to: number): Generator<Tried> {
  const sized = templates.flatMap((template) => everyChoice(template).map((chosen) => ({ template, chosen })));
  for (let index = from; index < to; index += 1) {
    const shape = shapes[index % shapes.length] ?? { lines: 4, isShared: false };
    const [document] = fc.sample(randomFormula(shape), { numRuns: 1, seed: index + 1 });
    const solution = document && workable(document);
    if (solution) yield { id: JSON.stringify(document), solution, slips: formulaSlipsIn(solution.formula) };
    const { template, chosen } = sized[index % sized.length] ?? {};
    const parsed = template && parseFormula(writeTemplate(template, chosen));
    const solved = parsed?.ok ? solveFormula(parsed.value) : undefined;
    if (!template || !solved?.ok) continue;
    const { formula } = solved.value;
    const own = templateSlipsIn(template.id, formula);
    // What is left out of a state, a softmax or a normalisation has a name of its own there.
    const others = formulaSlipsIn(formula).filter(
      ({ name }) => own.length === 0 || (name !== 'way-out-missed' && name !== 'shared-weight-once'),
    );
    const slips = [...others, ...own];
    yield { id: `${template.id} ${JSON.stringify(chosen)}`, solution: solved.value, slips };
  }
}

const isFine = ({ verdict }: Verdict): boolean => verdict === 'correct' || verdict === 'coarse';

/** Counts what is made of whole sheets on formulas, honest ones and ones with a mistake in them. */
export function tryFormulas(from: number, to: number, found: Found): void {
  for (const tried of formulas(from, to)) {
    count(found.tally, 'formulas');
    const random = new Random(`formula learners ${tried.id}`);
    const checker = new Checker(tried.solution);
    tryFree(tried, checker, random, found);
    for (let learner = 0; learner < learnersOfEach; learner += 1) {
      const draw = (): Habits =>
        fc.sample(randomHabits(3), { numRuns: 1, seed: random.integer(1, 1_000_000_000) })[0] ?? noHabits;
      tryHonest(tried, checker, draw(), found);
      const names = [...new Set(tried.slips.map(({ name }) => name))];
      if (names.length === 0) continue;
      const name = random.pick(names);
      tryMistaken(
        tried,
        checker,
        { habits: draw(), slip: random.pick(tried.slips.filter((slip) => slip.name === name)) },
        found,
      );
    }
  }
}

/** One who works by the laws of arithmetic alone, each answer judged by itself. */
function tryFree({ id, solution }: Tried, checker: Checker, random: Random, { tally, cases }: Found): void {
  const rounding = drawRounding(random);
  const worker = new FreeWorker(solution, random, {
    rounding,
    goesOnWith: random.pick(['rounded', 'full', 'mix'] as const),
    writesParts: random.pick([true, false]),
    opens: random.integer(0, 6),
    multipliesOut: random.integer(0, 5),
    otherForms: random.integer(0, 5),
  });
  const all = written(worker.all(), () => rounding);
  for (const { quantity, typed } of random.shuffled(all).slice(0, freeAnswersOfEach)) {
    const answers = [{ quantity, typed, precision: precisionOf({ rounding }) }];
    const verdicts = checker.judge(answers);
    const isRefused = !verdicts.every(isFine);
    count(tally, 'free answers');
    count(tally, 'free refused', isRefused);
    if (isRefused) cases.push({ sheet: id, what: 'honest rejected', answers: told(answers, verdicts) });
  }
}

const noHabits: Habits = {
  rounding: { digits: 4, counts: 'decimals', ties: 'half-up' },
  goesOnWith: 'rounded',
  writesParts: false,
  smallFactorsFirst: false,
  usesShortcut: false,
  seed: 1,
};

function tryHonest({ id, solution }: Tried, checker: Checker, habits: Habits, { tally, cases }: Found): void {
  const answers = formulaSheet(solution, habits);
  const verdicts = checker.judge(answers);
  const isRejected = !verdicts.every(isFine);
  count(tally, 'honest');
  count(tally, 'honest answers', answers.length);
  count(tally, 'honest rejected', isRejected);
  count(
    tally,
    'honest asked',
    verdicts.some(({ verdict }) => verdict === 'coarse'),
  );
  if (isRejected) cases.push({ sheet: id, what: 'honest rejected', answers: told(answers, verdicts) });
}

function tryMistaken(
  { id, solution }: Tried,
  checker: Checker,
  { habits, slip }: { readonly habits: Habits; readonly slip: FormulaSlip },
  { tally, cases }: Found,
): void {
  const wrong = workFormula(solution.formula, { round: (value) => value, takesRounded: () => false, slip });
  const isChanged = ({ quantity: asked, typed }: Answer): boolean => {
    const quantity = solution.quantities.get(asked);
    const value = wrong.get(asked) ?? NaN;
    if (!quantity || isSame(value, quantity.value) || !(Math.abs(value - quantity.value) > dust)) return false;
    return valueBeforeTheStep(solution, quantity) !== Number(typed);
  };
  const answers = formulaSheet(solution, habits, slip);
  const changed = new Set(answers.filter(isChanged).map(({ quantity }) => quantity));
  // What is not to be told from honest rounding at these digits shows nowhere.
  const isSeen = answers.some(({ quantity, typed, precision }) => {
    const { low, high } = checker.accepted(quantity, precision);
    return changed.has(quantity) && (Number(typed) < low || Number(typed) > high);
  });
  if (!isSeen) {
    count(tally, 'mistaken unseen');
    return;
  }
  const verdicts = checker.judge(answers);
  const onChanged = verdicts.filter(({ quantity }) => changed.has(quantity));
  const isAccepted = onChanged.every(({ verdict }) => verdict === 'correct' || verdict === 'rounded');
  const names = verdicts.flatMap((verdict) => (verdict.verdict === 'mistake' ? [verdict.found.name] : []));
  const isNamed = names.includes(slip.name);
  const isWronglyNamed = names.some((name) => name !== slip.name);
  count(tally, 'mistaken');
  count(tally, 'mistaken accepted', isAccepted && !('mayBeUnseen' in knownMistakes[slip.name]));
  count(tally, 'named', isNamed && !isWronglyNamed);
  count(tally, 'wrongly named', isWronglyNamed);
  count(tally, `slip ${slip.name}`);
  count(tally, `slip ${slip.name} named`, isNamed && !isWronglyNamed);
  const what = isAccepted ? 'mistaken accepted' : isWronglyNamed ? 'wrongly named' : isNamed ? undefined : 'not named';
  if (what) cases.push({ sheet: id, what, slip, answers: told(answers, verdicts) });
}
