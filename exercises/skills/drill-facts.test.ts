import { describe, expect, it } from 'vitest';
import { difficulties, drillKinds, type DrillKind } from '../contract/drill-views.ts';
import { writeDrillId } from '../drills/drill-id.ts';
import { graphDefinitions } from '../drills/graphs/graph-kinds.ts';
import { Random } from '../generator/random.ts';
import { drawRecipe } from '../generator/recipe.ts';
import { drillFacts } from './drill-facts.ts';

const graphKinds: ReadonlySet<DrillKind> = new Set(graphDefinitions.map(({ kind }) => kind));
const seeds = Array.from({ length: 60 }, (_, index) => `s${index}`);

describe('what is known of a drill from its id', () => {
  it('is what the recipes make of it', () => {
    // Graphs are drawn by no recipe.
    const onNetworks = drillKinds.filter((kind) => !graphKinds.has(kind) && kind !== 'mistake-in-graph');
    for (const kind of onNetworks) {
      for (const difficulty of difficulties) {
        const drill = writeDrillId({ of: 'generated', kind, difficulty, seed: 'any' });
        const facts = drillFacts({ drill, example: null });
        for (const seed of seeds) {
          const recipe = drawRecipe(new Random(seed), kind, difficulty);
          expect(recipe.sizes.length - 1, drill).toBe(facts.layers);
          if (facts.samples === 1) expect(recipe.samples, drill).toBe(1);
          if (facts.samples === 2) expect(recipe.samples, drill).toBeGreaterThan(1);
        }
      }
    }
  });

  it.each([
    ['examples/batch-notes/gradient', null, { kind: 'gradient', difficulty: null, layers: 3, samples: 3 }],
    ['examples/lecture-slides/epoch', null, { kind: 'epoch', difficulty: null, layers: 2, samples: 1 }],
    ['lecture-slides/hidden-weights', 'lecture-slides', { kind: 'update', difficulty: null, layers: 2, samples: 1 }],
    ['mistakes/batch-notes/4:12', 'batch-notes', { kind: 'find-the-mistake', difficulty: null, layers: 3, samples: 3 }],
    ['mistakes/generated/3/abc', null, { kind: 'find-the-mistake', difficulty: 3, layers: 2, samples: null }],
    ['mistakes/letters/2/abc', null, { kind: 'mistake-in-letters', difficulty: 2, layers: 2, samples: 1 }],
    ['generated/hidden-gradient/3/abc', null, { kind: 'hidden-gradient', difficulty: 3, layers: 3, samples: null }],
    ['what is this', null, { kind: 'update', difficulty: null, layers: 2, samples: null }],
  ])('of %s', (drill, example, facts) => {
    expect(drillFacts({ drill, example })).toEqual(facts);
  });

  it('comes from the network where that is stored beside it', () => {
    const network = { layers: [1, 2, 3, 4], samples: [1] };
    const facts = { kind: 'symbols', difficulty: null, layers: 4, samples: 1 };
    expect(drillFacts({ drill: 'network/symbols', example: null, network })).toEqual(facts);
  });
});
