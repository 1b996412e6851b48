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

/** Tiles are 4 wide in TypeScript and 8 in WebAssembly. */
async function chosen(units: number, samples: number): Promise<'fused' | number> {
  const { chooseBackend } = await import('./choose-backend.ts');
  const { fusesSteps, tile } = chooseBackend(networkOf(units, samples));
  return fusesSteps ? 'fused' : tile.units;
}

describe('the backend chosen for a network', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('is the fused one as long as there is little to do, and WebAssembly from then on', async () => {
    expect(await chosen(2, 1)).toBe('fused');
    expect(await chosen(9, 3)).toBe('fused');
    expect(await chosen(20, 3)).toBe(8);
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
    expect(await chosen(40, 3)).toBe('fused');
    expect(await chosen(40, 4)).toBe(4);
  });
});
