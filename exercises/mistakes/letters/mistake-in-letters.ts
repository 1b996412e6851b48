import { success, unexpected, type Outcome } from '../../../engine/contract/outcome.ts';
import { DerivationJudge } from '../../../engine/derivation/derivation-judge.ts';
import { Printer } from '../../../engine/printing/printer.ts';
import { solve } from '../../../engine/solution/solve.ts';
import type { Difficulty, Judgement } from '../../contract/drill-views.ts';
import { judgeDerivation } from '../../drills/derivations/judge-derivation.ts';
import { namesFor } from '../../drills/derivations/print-derivation.ts';
import { derivationItem, type PlannedDerivation } from '../../drills/drill-plan.ts';
import { mistakeInLetters as texts } from '../../drills/kinds/mistake-in-letters.ts';
import { Recent } from '../../drills/recent.ts';
import { drawNetwork } from '../../generator/draw-network.ts';
import { Random } from '../../generator/random.ts';
import { drawRecipe } from '../../generator/recipe.ts';
import { sentences } from '../generated/sentences.ts';
import { readMadeUpId } from '../made-up-id.ts';
import type { MistakeDrill } from '../mistake-drill.ts';
import { drawMistakenDerivation, type DerivedLine, type MistakenDerivation } from './mistaken-derivation.ts';

const prefix = 'mistakes/letters/';
const mostNetworks = 60;
/** A judge of a network takes long to make; so many mistakes are tried in each. */
const mistakesPerNetwork = 12;
/** What the given values are written with. */
const precision = { decimals: 4 };

export const isInLetters = (id: string): boolean => id.startsWith(prefix);

const recent = new Recent<Outcome<MistakeDrill>>(16);

/** The derivation with a mistake that a difficulty and a seed lead to. */
export function mistakeInLetters(id: string): Outcome<MistakeDrill> {
  const read = readMadeUpId(id, prefix);
  if (!read.ok) return read;
  const { difficulty, seed } = read.value;
  return recent.of(`${difficulty}/${seed}`, () => generate(difficulty, seed));
}

/** Derives with a mistake in one network after another, until one can be marked and repaired without doubt. */
function generate(difficulty: Difficulty, seed: string): Outcome<MistakeDrill> {
  const random = new Random(`${texts.kind}/${difficulty}/${seed}`);
  for (let drawn = 1; drawn <= mostNetworks; drawn += 1) {
    const solved = solve(drawNetwork(random, drawRecipe(random, texts.kind, difficulty)));
    if (!solved.ok) continue;
    const judge = new DerivationJudge(solved.value);
    const printer = new Printer(solved.value, solved.value.document.notation ?? 'numbered', precision);
    for (let tried = 1; tried <= mistakesPerNetwork; tried += 1) {
      // To begin with, every line is a rule by itself; later, it is for the reader to find the rules in it.
      const isWhole = difficulty > 1 && random.pick([true, false]);
      const work = drawMistakenDerivation(random, judge, printer, isWhole);
      if (work) return success(drillOf({ difficulty, seed }, printer, work));
    }
  }
  return unexpected(`no derivation with a mistake of difficulty ${difficulty} from the seed ${seed}`);
}

function drillOf(
  generated: { readonly seed: string; readonly difficulty: Difficulty },
  printer: Printer,
  { name, lines, wrong, right }: MistakenDerivation,
): MistakeDrill {
  const fault = lines[wrong];
  if (!fault) throw new RangeError(`no line ${wrong}`);
  return {
    id: `${prefix}${generated.difficulty}/${generated.seed}`,
    title: texts.title,
    example: null,
    generated,
    solution: printer.solution,
    precision,
    worked: [],
    lines: lines.map((line, index) => ({
      place: String(index + 1),
      quantity: line.quantity,
      claimed: line.written.text,
      letters: { written: line.written, names: namesFor(derivationOf(line), printer) },
    })),
    decimals: null,
    judgeRepair: (typed) => judgeInLetters(fault, typed, printer),
    revealed: { line: wrong, right: right.text, letters: right, class: null, explanation: sentences[name] },
  };
}

const derivationOf = ({ quantity }: DerivedLine): PlannedDerivation => ({
  kind: 'derivation',
  item: derivationItem(quantity),
  prompt: null,
  asks: quantity,
  path: [quantity],
});

/** To the page a repair is right or not; which mistake it would be is no matter here. */
function judgeInLetters(fault: DerivedLine, typed: string, printer: Printer): Judgement {
  const judgement = judgeDerivation(derivationOf(fault), typed, printer);
  if (judgement.verdict !== 'mistake' && judgement.verdict !== 'wrong') return judgement;
  const { quantity, reading, written, value } = judgement;
  return { quantity, verdict: 'wrong', reading, written, value };
}
