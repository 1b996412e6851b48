import { Checker } from '../../../engine/checking/checker.ts';
import type { Verdict } from '../../../engine/checking/verdict.ts';
import { success, unexpected, type Outcome } from '../../../engine/contract/outcome.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import { writeNumber } from '../../../engine/precision/precision.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import { solve } from '../../../engine/solution/solve.ts';
import type { Difficulty, Judgement } from '../../contract/drill-views.ts';
import { findTheMistake } from '../../drills/kinds/find-the-mistake.ts';
import { Recent } from '../../drills/recent.ts';
import { drawNetwork } from '../../generator/draw-network.ts';
import { isWorkable } from '../../generator/is-workable.ts';
import { Random } from '../../generator/random.ts';
import { drawRecipe } from '../../generator/recipe.ts';
import { judgeRepair, verdictOnRepair, type Figure } from '../judge-repair.ts';
import { readMadeUpId } from '../made-up-id.ts';
import type { MistakeDrill } from '../mistake-drill.ts';
import { drawMistakenWork, type MistakenWork } from './mistaken-work.ts';
import { sentences } from './sentences.ts';

const prefix = 'mistakes/generated/';
const mostTries = 400;

export const isGenerated = (id: string): boolean => id.startsWith(prefix);

const recent = new Recent<Outcome<MistakeDrill>>(16);

/** The mistake drill that a difficulty and a seed lead to. */
export function generatedMistake(id: string): Outcome<MistakeDrill> {
  const read = readMadeUpId(id, prefix);
  if (!read.ok) return read;
  const { difficulty, seed } = read.value;
  return recent.of(`${difficulty}/${seed}`, () => generate(difficulty, seed));
}

/** Works networks with a mistake until one can be marked and repaired without doubt. */
function generate(difficulty: Difficulty, seed: string): Outcome<MistakeDrill> {
  const random = new Random(`${findTheMistake.kind}/${difficulty}/${seed}`);
  for (let drawn = 1; drawn <= mostTries; drawn += 1) {
    const decimals = random.integer(4, 5);
    const solved = solve(drawNetwork(random, drawRecipe(random, findTheMistake.kind, difficulty)));
    if (!solved.ok || !isWorkable(solved.value)) continue;
    const work = drawMistakenWork(random, solved.value, { decimals });
    if (!work) continue;
    const paper = new Paper(solved.value, work, decimals);
    if (paper.isPlain) return success(drillOf({ difficulty, seed }, solved.value, paper));
  }
  return unexpected(`no mistake of difficulty ${difficulty} from the seed ${seed}`);
}

/** The lines as they stand there, and the checker that looks at them. */
class Paper {
  readonly #checker: Checker;
  /** What stands before the first wrong line, which is right. */
  readonly #before: readonly Figure[];

  constructor(
    readonly solution: NetworkSolution,
    readonly work: MistakenWork,
    readonly decimals: number,
  ) {
    this.#checker = new Checker(solution);
    this.#before = [...work.given, ...work.lines.slice(0, work.wrong)].map(({ quantity, written }) =>
      this.#figure(quantity, this.write(written)),
    );
  }

  /** Whether the right value is taken for right, and the wrong one for the mistake that was made and for no other. */
  get isPlain(): boolean {
    const [wrong, right] = [this.#verdict(this.wrongLine.claimed), this.#verdict(this.right)];
    return right.verdict === 'correct' && wrong.verdict === 'mistake' && wrong.found.name === this.work.name;
  }

  get worked(): MistakeDrill['worked'] {
    return this.work.given.map(({ quantity, written }) => ({ quantity, claimed: this.write(written) }));
  }

  get lines(): MistakeDrill['lines'] {
    return this.work.lines.map(({ quantity, written }, index) => ({
      place: String(index + 1),
      quantity,
      claimed: this.write(written),
    }));
  }

  get right(): string {
    return this.write(this.work.right);
  }

  get wrongLine(): MistakeDrill['lines'][number] {
    const found = this.lines[this.work.wrong];
    if (!found) throw new RangeError(`no line ${this.work.wrong}`);
    return found;
  }

  readonly judge = (typed: string): Judgement =>
    judgeRepair(this.#checker, this.#before, this.#figure(this.wrongLine.quantity, typed));

  readonly write = (value: number): string => writeNumber(value, { decimals: this.decimals });

  #verdict(typed: string): Verdict {
    return verdictOnRepair(this.#checker, this.#before, this.#figure(this.wrongLine.quantity, typed));
  }

  #figure(quantity: QuantityId, typed: string): Figure {
    return { quantity, typed, decimals: this.decimals };
  }
}

function drillOf(
  generated: { readonly seed: string; readonly difficulty: Difficulty },
  solution: NetworkSolution,
  paper: Paper,
): MistakeDrill {
  const { work, decimals, worked, lines, right } = paper;
  return {
    id: `${prefix}${generated.difficulty}/${generated.seed}`,
    title: findTheMistake.title,
    example: null,
    generated,
    solution,
    precision: { decimals },
    worked,
    lines,
    decimals,
    judgeRepair: paper.judge,
    revealed: { line: work.wrong, right, letters: null, class: 'wrong-value', explanation: sentences[work.name] },
  };
}
