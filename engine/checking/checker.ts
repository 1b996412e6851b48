import { readAnswer } from '../answers/read-answer.ts';
import type { QuantityId } from '../expression/expression.ts';
import type { Precision } from '../precision/precision.ts';
import { toleranceAround, type Tolerance } from '../precision/tolerance.ts';
import type { Solution } from '../solution/solution.ts';
import { Detours } from './detours.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { holds, hull, type Interval } from './interval.ts';
import { judgeAnswer } from './judge-answer.ts';
import { workFromPaper, type Standing } from './paper.ts';
import { knownMistakes } from './mistakes/known-mistakes.ts';
import type { MistakeName } from './mistakes/mistake-names.ts';
import { digitsNeeded, keepsApart } from './separation.ts';
import { exchanged } from './exchanged.ts';
import type { FoundHabit } from './habits/rounding-habit.ts';
import { habitOfSheet, settleHabits } from './habits/settle-habits.ts';
import { doubtAfterWrong } from './doubt-after-wrong.ts';
import { settle } from './settle.ts';
import { StraightWork } from './straight-work.ts';
import { WorkGraph } from './work-graph.ts';
import type { Answer, Verdict } from './verdict.ts';

const countsAs = {
  correct: 'right',
  rounded: 'rounded',
  carried: 'carried',
  mistake: 'wrong',
  wrong: 'wrong',
  coarse: 'open',
} as const;

interface ReadAnswer extends Answer {
  readonly reading: ReturnType<typeof readAnswer>;
}

/** What a tolerance alone makes right is gone on from like an own value. */
const standingOf = (verdict: Exclude<Verdict, { readonly verdict: 'invalid' }>): Standing['was'] =>
  verdict.verdict === 'correct' && verdict.byTolerance ? 'carried' : countsAs[verdict.verdict];

/** Judges answers to one network by everything that can be worked in it. Every id is one of the solution's. */
export class Checker<Of extends Solution = Solution> {
  readonly #straight: StraightWork;
  readonly #detours: Detours;

  constructor(readonly solution: Of) {
    const graph = new WorkGraph(solution);
    this.#straight = new StraightWork(graph);
    this.#detours = new Detours(graph);
  }

  /**
   * A verdict for each answer, in the order given. Each is seen with all the others: what stands on the learner's paper is
   * what the learner may have gone on from.
   */
  judge(answers: readonly Answer[]): Verdict[] {
    const read = answers.map((answer) => ({ ...answer, reading: readAnswer(answer.typed) }));
    const standing = new Map<QuantityId, Standing>();
    for (const { quantity, precision, reading } of read) {
      if (reading.kind === 'number') standing.set(quantity, { ...reading, precision, was: 'open' });
    }
    const inOrder = [...read].sort((one, other) => this.#compare(one, other));
    const first = this.#settled(answers, this.#pass(inOrder, new Map(standing)));
    // What several answers show of how somebody rounds is looked for in the others.
    const habit = habitOfSheet(first);
    return habit ? this.#settled(answers, this.#pass(inOrder, standing, habit)) : first;
  }

  #pass(
    inOrder: readonly ReadAnswer[],
    standing: Map<QuantityId, Standing>,
    sheetHabit?: FoundHabit,
  ): ReadonlyMap<QuantityId, Verdict> {
    const verdicts = new Map<QuantityId, Verdict>();
    for (const { quantity, precision, tolerance, reading } of inOrder) {
      if (reading.kind === 'problem') {
        verdicts.set(quantity, { quantity, verdict: 'invalid', problem: reading.problem, at: reading.at });
        continue;
      }
      const { value, digits, text } = reading;
      standing.delete(quantity);
      const paper = { straight: this.#straight, detours: this.#detours, standing, habit: sheetHabit };
      const verdict = judgeAnswer(paper, { quantity, precision, tolerance, value, digits, reading: text });
      verdicts.set(quantity, verdict);
      // What is not in the form asked for is not gone on from.
      if (verdict.verdict === 'invalid') continue;
      const habit = verdict.verdict === 'rounded' ? verdict.habit : undefined;
      standing.set(quantity, { value, digits, precision, was: standingOf(verdict), habit });
    }
    return verdicts;
  }

  #settled(answers: readonly Answer[], verdicts: ReadonlyMap<QuantityId, Verdict>): Verdict[] {
    const judged = answers.flatMap(({ quantity, precision }) => {
      const verdict = verdicts.get(quantity);
      return verdict ? [{ verdict, precision }] : [];
    });
    const { graph } = this.#straight;
    return settleHabits(doubtAfterWrong(graph, settle(exchanged(this.#straight, judged))));
  }

  /** The lowest and the highest answer that is right: that the right method can reach, or that a fixed tolerance allows. */
  accepted(quantity: QuantityId, precision: Precision, tolerance?: Tolerance): Interval {
    const { rounded, full } = this.#straight.at(precision);
    const reached = rounded.of(quantity);
    return tolerance ? hull(reached, toleranceAround(full.of(quantity).low, tolerance)) : reached;
  }

  /** The known mistakes that a fixed tolerance lets pass for right, what people do most first. */
  letPass(quantity: QuantityId, precision: Precision, tolerance: Tolerance): readonly MistakeName[] {
    const right = this.#straight.at(precision);
    const allowed = toleranceAround(right.full.of(quantity).low, tolerance);
    const passing = candidatesOf(right, this.#detours, quantity, allowed).filter(({ full }) => holds(allowed, full));
    const names = [...new Set(passing.map(({ name }) => name))];
    return names.sort((one, other) => knownMistakes[other].frequency - knownMistakes[one].frequency);
  }

  /**
   * Each way of making a known mistake with the number that it leads to, when what is given is taken for right; what
   * people do most first. A mistake that leads to what is right is not among them.
   */
  mistakesAbout(quantity: QuantityId, precision: Precision, given: readonly Answer[]): readonly Candidate[] {
    const standing = new Map<QuantityId, Standing>();
    for (const { quantity: stated, typed, precision: agreed } of given) {
      const reading = readAnswer(typed);
      if (reading.kind === 'number') standing.set(stated, { ...reading, precision: agreed, was: 'right' });
    }
    const paper = { straight: this.#straight, detours: this.#detours, standing };
    const work = workFromPaper(paper, this.#straight.at(precision), () => true);
    return candidatesOf(work, this.#detours, quantity).sort(
      (one, other) => knownMistakes[other.name].frequency - knownMistakes[one.name].frequency,
    );
  }

  /**
   * The fewest digits, at least those of the precision and counted as it counts them, with which neither a known mistake
   * nor the value before the step lies in the accepted range, when the answers to `known` are right; null where none up
   * to 12 will do.
   */
  digitsNeeded(quantity: QuantityId, precision: Precision, known: ReadonlySet<QuantityId>): number | null {
    return digitsNeeded(this.#straight, this.#detours, { quantity, precision, known });
  }

  /** Whether besides, the usual mistakes can be told from each other by name, and of all others few enough fit a number. */
  keepsApart(quantity: QuantityId, precision: Precision, known: ReadonlySet<QuantityId>): boolean {
    return keepsApart(this.#straight, this.#detours, { quantity, precision, known });
  }

  #compare(one: Answer, other: Answer): number {
    const { placeOf } = this.#straight.graph;
    return placeOf(one.quantity) - placeOf(other.quantity);
  }
}
