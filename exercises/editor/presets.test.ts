import { describe, expect, it } from 'vitest';
import { parseNetwork } from '../../engine/network/parse-network.ts';
import { solve } from '../../engine/solution/solve.ts';
import { startTraining, type TrainingRecord } from '../../engine/training/training-run.ts';
import type { NetworkPreset } from '../contract/editor-views.ts';
import { workbookMethods } from '../contract/methods.ts';
import { drillsFor } from '../drills/drills-for.ts';

const outcome = workbookMethods.presets.answer(null);
const presets = outcome.ok ? outcome.value : [];

function preset(id: string): NetworkPreset {
  const found = presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
}

/** The last record of so many epochs. */
function trained(id: string, epochs: number): TrainingRecord | undefined {
  const run = startTraining(preset(id).network, { epochs, recordAt: [epochs] });
  if (!run.ok) throw new Error(JSON.stringify(run.error));
  run.value.advance(epochs);
  return run.value.records[0];
}

const sizes = (id: string): number[] => {
  const run = startTraining(preset(id).network, { epochs: 1, recordAt: [0] });
  return run.ok ? (run.value.records[0]?.layers ?? []).map(({ gradientSize }) => gradientSize) : [];
};

describe('the networks to begin with', () => {
  it('are there, each once', () => {
    expect(presets.map(({ id }) => id)).toEqual([
      'blank',
      'tidy',
      'exclusive-or',
      'regression',
      'classification',
      'deep-sigmoid',
      'deep-relu',
    ]);
  });

  it.each(presets.map((each) => [each.id, each] as const))(
    '%s is sound, can be practised on, and speaks both languages',
    (_, each) => {
      expect(parseNetwork(each.network)).toEqual({ ok: true, value: each.network });
      expect(solve(each.network).ok).toBe(true);
      const drills = drillsFor({ network: each.network });
      expect(drills.ok && drills.value.length).toBeGreaterThan(0);
      for (const text of [each.title, each.summary]) {
        if (typeof text === 'string') throw new Error('one language for all');
        expect(text.ko).toMatch(/[가-힣]/);
        expect(text.en).not.toMatch(/[가-힣]/);
      }
    },
  );

  it('tidy comes out short at every step back and forth', () => {
    const solved = solve(preset('tidy').network);
    if (!solved.ok) throw new Error('refused');
    for (const { value, name } of solved.value.quantities.values()) {
      // Nobody asks for the gradients of its inputs; a change is short where the new value is, but for what doubles add.
      if (name.kind === 'input-gradient' || /-(?:after|change)$/.test(name.kind)) continue;
      expect(String(value).length).toBeLessThanOrEqual(8);
    }
  });

  it.each([
    ['exclusive-or', 100, 0.4],
    ['regression', 10, 0.1],
  ])('%s has not learnt in %d epochs what it is to learn', (id, epochs, loss) => {
    expect(trained(id, epochs)?.loss).toBeGreaterThan(loss);
  });

  it.each([
    ['exclusive-or', 1000, 0.02],
    ['regression', 1000, 0.001],
    ['classification', 200, 0.02],
    ['deep-sigmoid', 1000, 0.001],
    ['deep-relu', 1000, 0.001],
  ])('%s has learnt it in %d', (id, epochs, loss) => {
    expect(trained(id, epochs)?.loss).toBeLessThan(loss);
  });

  it('show the gradient vanish with sigmoid, and stay with ReLU', () => {
    const vanishing = sizes('deep-sigmoid');
    vanishing.slice(1).forEach((size, index) => expect(size / (vanishing[index] ?? NaN)).toBeGreaterThan(3));
    const staying = sizes('deep-relu');
    expect(Math.max(...staying) / Math.min(...staying)).toBeLessThan(1.5);
  });
});
