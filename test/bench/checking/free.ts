import fc from 'fast-check';
import { Checker } from '../../../engine/checking/checker.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import { solve } from '../../../engine/solution/solve.ts';
import { findDrill } from '../../../exercises/drills/find-drill.ts';
import { definitions } from '../../../exercises/drills/kinds/drill-kinds.ts';
import { examples } from '../../../exercises/examples/examples.ts';
import { difficulties } from '../../../exercises/contract/drill-views.ts';
import { Random } from '../../../exercises/generator/random.ts';
import { written } from '../../learners/answer-sheet.ts';
import { FreeWorker } from '../../learners/free/free-worker.ts';
import { precisionOf } from '../../learners/random-manner.ts';
import type { Rounding } from '../../learners/rounding.ts';
import { randomNetwork } from '../../networks/random-network.ts';
import { count, type Tally } from './tally.ts';

/** Learners that work each network by the laws of arithmetic alone, each to digits of their own. */
const learnersOfEach = 3;

/** The networks of some numbers in a row: random ones, those of generated drills, and the examples in turn. */
function* networks(from: number, to: number): Generator<NetworkDocument> {
  const random = fc.sample(randomNetwork({ layers: 2, units: 3, samples: 3 }), { numRuns: to - from, seed: from + 1 });
  for (let index = from; index < to; index += 1) {
    const example = examples[index % examples.length]?.network;
    const kind = definitions[index % definitions.length]?.kind ?? 'gradient';
    const difficulty = difficulties[index % difficulties.length] ?? 1;
    const drill = findDrill({ drill: `generated/${kind}/${difficulty}/free${index}` });
    const [one, two] = [
      random[index - from],
      drill.ok && drill.value.of === 'network' ? drill.value.network : undefined,
    ];
    yield* [one, two, index < examples.length ? example : undefined].filter((network) => network !== undefined);
  }
}

export const drawRounding = (random: Random): Rounding => {
  const counts = random.pick(['decimals', 'significant'] as const);
  const digits = counts === 'decimals' ? random.integer(2, 8) : random.integer(3, 6);
  return { counts, digits, ties: random.pick(['half-up', 'half-even'] as const) };
};

/** Counts what is made of every answer, each judged alone; gives those that are refused, for whoever wants to know why. */
export function tryFreeLearners(from: number, to: number, tally: Tally): string[] {
  const refused: string[] = [];
  let number = 0;
  for (const document of networks(from, to)) {
    const solved = solve(document);
    if (!solved.ok) continue;
    const checker = new Checker(solved.value);
    for (let learner = 0; learner < learnersOfEach; learner += 1) {
      number += 1;
      const random = new Random(`free learner ${from} ${number}`);
      const rounding = drawRounding(random);
      const worker = new FreeWorker(solved.value, random, {
        rounding,
        goesOnWith: random.pick(['rounded', 'full', 'mix'] as const),
        writesParts: random.pick([true, false]),
        opens: random.integer(0, 6),
        multipliesOut: random.integer(0, 5),
        otherForms: random.integer(0, 5),
      });
      const precision: Precision = precisionOf({ rounding });
      for (const { quantity, typed } of written(worker.all(), () => rounding)) {
        const [verdict] = checker.judge([{ quantity, typed, precision }]);
        const isRefused = verdict?.verdict !== 'correct' && verdict?.verdict !== 'coarse';
        count(tally, 'free answers');
        count(tally, 'free refused', isRefused);
        count(tally, 'free asked', verdict?.verdict === 'coarse');
        if (isRefused) refused.push(`${quantity} ${typed} ${JSON.stringify(precision)} of ${JSON.stringify(document)}`);
      }
    }
  }
  return refused;
}
