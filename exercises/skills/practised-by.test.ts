import { describe, expect, it } from 'vitest';
import { solve } from '../../engine/solution/solve.ts';
import { difficulties, type Difficulty } from '../contract/drill-views.ts';
import { writeDrillId } from '../drills/drill-id.ts';
import { definitions } from '../drills/kinds/drill-kinds.ts';
import type { DrillKindDefinition } from '../drills/kinds/drill-kind-definition.ts';
import { askedBy } from '../drills/drill-plan.ts';
import { isDerivation } from '../drills/derivations/judge-derivation.ts';
import { isChosenPart } from '../drills/judge-chosen.ts';
import { drawNetwork } from '../generator/draw-network.ts';
import { Random } from '../generator/random.ts';
import { drawRecipe } from '../generator/recipe.ts';
import { drillFacts } from './drill-facts.ts';
import { askedIn, type Asking } from './practised-by.ts';
import { evidenceOf } from './evidence.ts';

const seeds = Array.from({ length: 40 }, (_, index) => `s${index}`);

/** The skills that right answers to the sheet of a made-up drill show directly, each of many times. */
function sheets(definition: DrillKindDefinition, difficulty: Difficulty, asking: Asking): Set<string | undefined>[] {
  const { kind } = definition;
  const facts = drillFacts({ drill: writeDrillId({ of: 'generated', kind, difficulty, seed: 'any' }), example: null });
  return seeds.flatMap((seed) => {
    const random = new Random(seed);
    const solved = solve(drawNetwork(random, drawRecipe(random, kind, difficulty)));
    if (!solved.ok || !definition.fits(solved.value)) return [];
    const plan = definition.plan(solved.value, asking, random);
    const items = plan.parts.filter((part) => isChosenPart(part) || isDerivation(part)).map(({ item }) => item);
    const asked = [...items, ...askedBy(plan)];
    const shown = asked.flatMap((quantity) =>
      evidenceOf({ quantity, verdict: 'correct', mode: asking, hints: 0 }, facts).filter(({ direct }) => direct),
    );
    return [new Set(shown.map(({ skill }) => skill))];
  });
}

describe.each(definitions.map((definition) => [definition.kind, definition] as const))(
  'a %s drill',
  (kind, definition) => {
    it.each(difficulties.flatMap((difficulty) => [[difficulty, 'guided'] as const, [difficulty, 'alone'] as const]))(
      'asks for what it is said to practise, at difficulty %i, %s',
      (difficulty, asking) => {
        const found = sheets(definition, difficulty, asking);
        expect(found.length).toBeGreaterThan(10);
        if (kind === 'bias-gradient') {
          for (const skills of found) expect(skills.has('bias') || skills.has('shared-bias')).toBe(true);
          return;
        }
        for (const skill of askedIn(kind, difficulty, asking)) {
          expect(
            found.filter((skills) => !skills.has(skill)),
            skill,
          ).toEqual([]);
        }
      },
    );
  },
);
