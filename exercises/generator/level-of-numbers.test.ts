import { describe, expect, it } from 'vitest';
import { networkDrillOf, valueOf } from '../../test/drills/sheet.ts';
import { graphDefinitions } from '../drills/graphs/graph-kinds.ts';
import { definitions } from '../drills/kinds/drill-kinds.ts';
import { findDrill } from '../drills/find-drill.ts';

const made = [...definitions, ...graphDefinitions].map(({ kind }) => kind);

describe('the easiest drills', () => {
  it.each(made)('ask for three or four decimals, an epoch for five at most, a difference for six: %s', (kind) => {
    const few = (kind === 'nudge' ? [6] : [3, 4, ...(kind === 'epoch' ? [5] : [])]).map((decimals) => ({ decimals }));
    for (let index = 0; index < 8; index += 1) {
      const { precision } = valueOf(findDrill({ drill: `generated/${kind}/1/few${index}` }));
      expect(few, `few${index}`).toContainEqual(precision);
    }
  });
});

describe('drills with ReLU', () => {
  it.each([2, 3])('have dead units now and then, and always a living one beside: difficulty %i', (difficulty) => {
    const slopes: number[] = [];
    for (let index = 0; index < 60; index += 1) {
      const drill = networkDrillOf({ drill: `generated/update/${difficulty}/relu${index}` });
      const layers = new Map<string, number[]>();
      for (const { name, value } of drill.solution.quantities.values()) {
        if (name.kind !== 'slope' || drill.network.layers[name.layer - 1]?.activation !== 'relu') continue;
        const layer = `${name.layer}@${name.sample}`;
        layers.set(layer, [...(layers.get(layer) ?? []), value]);
      }
      for (const ofLayer of layers.values()) expect(ofLayer).toContain(1);
      slopes.push(...[...layers.values()].flat());
    }
    const dead = slopes.filter((slope) => slope === 0).length;
    expect(slopes.length).toBeGreaterThan(20);
    expect(dead / slopes.length).toBeGreaterThan(0.05);
    expect(dead / slopes.length).toBeLessThan(0.4);
  });
});
