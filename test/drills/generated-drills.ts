import { describe, expect, it } from 'vitest';
import { digitsOf } from '../../engine/checking/separation.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { fieldsOf, networkDrillOf, onNetwork, rightAnswers, valueOf } from './sheet.ts';
import type { Difficulty } from '../../exercises/contract/drill-views.ts';
import { checkAnswers } from '../../exercises/drills/check-answers.ts';
import type { Drill, NetworkDrill } from '../../exercises/drills/drill.ts';
import { generatedDrill } from '../../exercises/drills/generated-drill.ts';
import { definitions } from '../../exercises/drills/kinds/drill-kinds.ts';
import { openDrill } from '../../exercises/drills/open-drill.ts';
import { questionsIn } from '../../exercises/drills/questions-of.ts';

const seeds = Array.from({ length: 100 }, (_, index) => `s${index}`);
/** The generator looks at every drill itself; that it does so is seen in one of so many. */
const isLookedAtAgain = (seed: string): boolean => seed.endsWith('7');
/** An exam asks what is asked of who works alone. */
const modes = ['guided', 'alone'] as const;

/** Every weight, bias and input, layer by layer. */
const numbersOf = ({ layers, samples }: NetworkDocument): number[][] => [
  samples.flatMap(({ input }) => input),
  ...layers.map(({ weights, bias }) => [
    ...weights.flat(),
    ...(bias.kind === 'per-unit' ? bias.values : bias.kind === 'shared' ? [bias.value] : []),
  ]),
];

function expectEasyNumbers({ network, solution }: NetworkDrill): void {
  const targets = network.samples.flatMap(({ target }) => target);
  for (const number of [...numbersOf(network).flat(), ...targets, network.learningRate]) {
    expect(Math.round(number * 100) / 100).toBe(number);
  }
  for (const numbers of numbersOf(network)) {
    expect(new Set(numbers.map(Math.abs)).size).toBe(numbers.length);
    for (const number of numbers) expect([0, 1]).not.toContain(Math.abs(number));
  }
  for (const { name, value } of solution.quantities.values()) {
    const isBent = name.kind === 'slope' && network.layers[name.layer - 1]?.activation === 'relu';
    if (name.kind === 'slope' && !isBent) expect(Math.abs(value)).toBeGreaterThan(0.05);
  }
}

function expectToldApart({ checker, solution, precision, plan }: Drill): void {
  for (const mode of modes) {
    const { given, asked } = questionsIn(solution, plan(mode));
    const known = new Set(given);
    for (const quantity of asked) {
      expect(checker.keepsApart(quantity, precision, known), quantity).toBe(true);
      known.add(quantity);
    }
  }
}

function expectRightToBeRight({ id, solution, precision }: Drill): void {
  for (const mode of modes) {
    const sheet = valueOf(openDrill({ drill: id, mode }));
    for (const field of fieldsOf(sheet)) expect(field).toMatchObject({ precision, needsMore: false });
    const answers = rightAnswers(sheet, solution);
    const judged = valueOf(checkAnswers({ drill: id, mode, answers }));
    expect(judged.filter(({ verdict }) => verdict !== 'correct')).toEqual([]);
  }
}

/** Tests every kind of drill in these difficulties, which takes its time: each file that calls this has a worker of its own. */
export const testGeneratedDrills = (difficulties: readonly Difficulty[]): void =>
  describe.each(definitions)('generated drills of the kind $kind', ({ kind, fits }) => {
    it.each(difficulties)('of difficulty %i can be worked by hand, and keep all mistakes apart', (difficulty) => {
      for (const seed of seeds) {
        const id = `generated/${kind}/${difficulty}/${seed}`;
        const drill = networkDrillOf({ drill: id });
        expect(drill).toMatchObject({ id, kind, generated: { seed, difficulty } });
        expect(fits(drill.solution)).toBe(true);
        expect(digitsOf(drill.precision)).toBeLessThanOrEqual(8);
        expectEasyNumbers(drill);
        if (!isLookedAtAgain(seed)) continue;
        expectToldApart(drill);
        expectRightToBeRight(drill);
      }
    });

    it.each(difficulties)('of difficulty %i are the same again from the same seed', (difficulty) => {
      const make = (seed: string): unknown => {
        const { network, precision, plan } = onNetwork(
          valueOf(generatedDrill({ of: 'generated', kind, difficulty, seed })),
        );
        return JSON.parse(JSON.stringify({ network, precision, plans: modes.map(plan) }));
      };
      const made = seeds.slice(0, 5).map(make);
      expect(seeds.slice(0, 5).map(make)).toEqual(made);
      expect(new Set(made.map((drill) => JSON.stringify(drill))).size).toBe(made.length);
    });
  });
