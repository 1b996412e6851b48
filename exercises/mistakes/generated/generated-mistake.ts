import { success, unexpected, type Outcome } from '../../../engine/contract/outcome.ts';
import { solve } from '../../../engine/solution/solve.ts';
import type { Difficulty } from '../../contract/drill-views.ts';
import { findTheMistake } from '../../drills/kinds/find-the-mistake.ts';
import { Recent } from '../../drills/recent.ts';
import { drawNetwork } from '../../generator/draw-network.ts';
import { isWorkable } from '../../generator/is-workable.ts';
import { Random } from '../../generator/random.ts';
import { drawRecipe } from '../../generator/recipe.ts';
import { readMadeUpId } from '../made-up-id.ts';
import type { MistakeDrill } from '../mistake-drill.ts';
import { drawMistakenWork } from './mistaken-work.ts';
import { drawSlip, updateOfUnit } from './network-slip.ts';
import { drillOf, Paper } from './paper.ts';

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
    const slip = drawSlip(random, solved.value);
    const work = slip && drawMistakenWork(random, solved.value, { decimals }, slip, updateOfUnit(random, solved.value));
    if (!work) continue;
    const paper = new Paper(solved.value, work, decimals);
    const { title } = findTheMistake;
    const id = `${prefix}${difficulty}/${seed}`;
    if (paper.isPlain) return success(drillOf({ id, title, generated: { difficulty, seed } }, paper));
  }
  return unexpected(`no mistake of difficulty ${difficulty} from the seed ${seed}`);
}
