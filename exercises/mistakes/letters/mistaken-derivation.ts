import type { DerivationJudge } from '../../../engine/derivation/derivation-judge.ts';
import { onlyInFigures } from '../../../engine/derivation/mistaken-derivations.ts';
import { writtenInLetters } from '../../../engine/derivation/written-in-letters.ts';
import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { Printed } from '../../../engine/printing/printed.ts';
import type { Printer } from '../../../engine/printing/printer.ts';
import { isBackward } from '../../../engine/quantities/quantity-role.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import { idsOf, NetworkIds } from '../../drills/network-ids.ts';
import type { Random } from '../../generator/random.ts';
import { isLeftUnwritten, type Slip } from '../generated/mistaken-work.ts';
import { drawSlip } from '../generated/network-slip.ts';
import { windowOfLines } from '../generated/window-of-lines.ts';
import { WorkAlong } from '../generated/work-along.ts';

export interface DerivedLine {
  readonly quantity: QuantityId;
  readonly written: Printed;
}

/** A derivation in letters with one mistake in it, as lines. */
export interface MistakenDerivation {
  readonly name: MistakeName;
  readonly lines: readonly DerivedLine[];
  /** Index of the first wrong line. */
  readonly wrong: number;
  /** What should stand there, in the same style. */
  readonly right: Printed;
}

/** In UTF-16 units: longer formulas do not stand in one line of a page. */
const longest = 90;

/**
 * Derives two gradients of a network, one at the output and one further back, with a mistake drawn by chance.
 * @param isWhole each line is written out, so that the mistake runs through those after it; otherwise gradients on the way
 *   stand there by their names, and only the lines in which it is made are wrong
 * @returns undefined where it changes nothing that shows, or might be taken for another mistake
 */
export function drawMistakenDerivation(
  random: Random,
  judge: DerivationJudge,
  printer: Printer,
  isWhole: boolean,
): MistakenDerivation | undefined {
  const { solution } = judge;
  const slip = drawSlip(random, solution);
  if (!slip || onlyInFigures.has(slip.name)) return undefined;
  const write = (id: QuantityId, instead?: Slip['instead']): Printed =>
    printer.print(writtenInLetters(solution, id, { isWhole, ...(instead ? { instead } : {}) }), 'symbols');
  const lines = storyOf(random, solution, slip).map((quantity): DerivedLine => ({
    quantity,
    written: write(quantity, slip.instead),
  }));
  if (lines.some(({ written }) => written.text.length > longest)) return undefined;
  const wrong = lines.findIndex(({ quantity, written }) => judge.judge(quantity, written.text).verdict !== 'correct');
  const line = lines[wrong];
  if (!line) return undefined;
  // Most mistakes can be made in the very first line, where everybody would look for them.
  if (wrong === 0 && !random.pick([true, false, false])) return undefined;
  const found = judge.judge(line.quantity, line.written.text);
  if (found.verdict !== 'mistake' || found.mistake !== slip.name) return undefined;
  const right = write(line.quantity);
  if (judge.judge(line.quantity, right.text).verdict !== 'correct') return undefined;
  const shown = windowOfLines(random, lines.length, wrong);
  return shown && { name: slip.name, lines: lines.slice(shown.first, shown.end), wrong: wrong - shown.first, right };
}

/** The way back to a parameter of the output layer and to one of a hidden layer, in the order of work. */
function storyOf(random: Random, solution: NetworkSolution, { name, instead }: Slip): QuantityId[] {
  const ids = new NetworkIds(solution);
  const targets = [ids.lastLayer, random.pick(ids.layers.slice(0, -1))].map((layer) => {
    const biases = ids.trainedBiases(layer);
    return idsOf(random.pick([...ids.weightsOf(layer), ...biases])).gradient;
  });
  const along = new WorkAlong(solution, { decimals: 12 }, instead);
  return along.storyOf(targets).filter((id) => {
    const quantity = solution.quantities.get(id);
    return quantity && isBackward(quantity.name) && !isLeftUnwritten(name, id);
  });
}
