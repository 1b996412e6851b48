import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NetworkDocument } from '../../network/document.ts';

/** A linear layer of so many units on as many inputs. */
const networkOf = (units: number, samples: number): NetworkDocument => ({
  format: 'backprop-workbook.network',
  version: 1,
  inputs: units,
  layers: [
    {
      units,
      activation: 'identity',
      weights: Array.from({ length: units }, () => Array.from({ length: units }, () => 1)),
      bias: { kind: 'none' },
    },
  ],
  loss: 'half-sum-squared-error',
  learningRate: 0.1,
  samples: Array.from({ length: samples }, () => ({
    input: Array.from({ length: units }, () => 1),
    target: Array.from({ length: units }, () => 1),
  })),
});

/** How wide the tiles are of the backend chosen: 2 for the small one, 4 in TypeScript, 8 in WebAssembly. */
async function chosenTile(units: number, samples: number): Promise<number> {
  const { chooseBackend } = await import('./choose-backend.ts');
  return chooseBackend(networkOf(units, samples)).tile.units;
}

describe('the backend chosen for a network', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('is the small one as long as there is little to do, and WebAssembly from then on', async () => {
    expect(await chosenTile(2, 1)).toBe(2);
    expect(await chosenTile(9, 3)).toBe(2);
    expect(await chosenTile(20, 3)).toBe(8);
  });

  it.each([
    ['is not there', undefined],
    [
      'is forbidden',
      {
        Module: () => {
          throw new EvalError('refused by the policy of the page');
        },
      },
    ],
  ])('does without WebAssembly where that %s', async (_why, host) => {
    vi.resetModules();
    vi.stubGlobal('WebAssembly', host);
    expect(await chosenTile(40, 3)).toBe(2);
    expect(await chosenTile(40, 4)).toBe(4);
  });
});
