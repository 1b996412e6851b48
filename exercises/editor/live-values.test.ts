import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../engine/contract/method.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { solve } from '../../engine/solution/solve.ts';
import { divergingNetwork, slidesNetwork } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { workbookMethods, type WorkbookMethods } from '../contract/methods.ts';
import type { LiveValues } from '../contract/editor-views.ts';

type Input = InputOf<WorkbookMethods['liveValues']>;

function valuesOf(input: Input): LiveValues['values'] {
  const outcome = workbookMethods.liveValues.answer(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.values;
}

const precision: Precision = { decimals: 4 };
const batch: NetworkDocument = {
  ...slidesNetwork,
  samples: [...slidesNetwork.samples, { input: [1, 0], target: [0, 1] }],
};
const idsOf = (input: Partial<Input>): string[] => Object.keys(valuesOf({ network: batch, precision, ...input }));

describe('live values', () => {
  it('are those of the solution, written as a printer writes them', () => {
    const digits: fc.Arbitrary<Precision> = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((decimals) => ({ decimals })),
      fc.integer({ min: 1, max: 12 }).map((significant) => ({ significant })),
    );
    fc.assert(
      fc.property(randomNetwork(), digits, (network, chosen) => {
        const solved = solve(network);
        if (!solved.ok) throw new Error(JSON.stringify(solved.error));
        const printer = new Printer(solved.value, 'numbered', chosen);
        const expected = [...solved.value.quantities.values()].map((quantity) => [
          quantity.id,
          { value: quantity.value, shown: printer.shown(quantity) },
        ]);
        expect(valuesOf({ network, precision: chosen })).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 200, seed: 20250312 },
    );
  });

  it('can be those of one sample', () => {
    const whole = idsOf({});
    const second = idsOf({ sample: 2 });
    expect(second).toEqual(whole.filter((id) => !id.includes('@1')));
    expect(second).toEqual(expect.arrayContaining(['a.1.1@2', 'dE/dw.1.1.1@2', 'dE/dw.1.1.1', 'w.1.1.1', 'E', "E'"]));
    expect(valuesOf({ network: batch, precision, sample: 2 })['a.2.1@2']).toEqual(
      valuesOf({ network: batch, precision })['a.2.1@2'],
    );
  });

  it('can be those of some parts of the work', () => {
    const [forward, backward, update] = (['forward', 'backward', 'update'] as const).map((kind) =>
      idsOf({ kinds: [kind] }),
    );
    expect(forward).toEqual(
      expect.arrayContaining(['x.1@1', 't.1@1', 'w.1.1.1', 'z.1.1@1', 'a.2.2@2', 'E.1@1', 'E@1', 'E']),
    );
    expect(backward).toEqual(
      expect.arrayContaining(['dE/da.1.1@1<2', 'da/dz.1.1@1', 'dE/dz.1.1@1', 'dE/dw.1.1.1@1', 'dE/dw.1.1.1']),
    );
    expect(update).toEqual(expect.arrayContaining(['w+.1.1.1', "z'.1.1@1", "a'.1.1@1", "E'.1@1", "E'"]));
    expect([...(forward ?? []), ...(backward ?? []), ...(update ?? [])].sort()).toEqual(idsOf({}).sort());
    expect(idsOf({ kinds: ['forward', 'update'] }).sort()).toEqual([...(forward ?? []), ...(update ?? [])].sort());
    expect(idsOf({ kinds: [] })).toEqual([]);
  });

  it('can be single ones, of another sample and another part of the work too', () => {
    expect(idsOf({ sample: 1, kinds: [], quantities: ["a'.1.1@2", 'w.1.1.1', 'nonsense'] })).toEqual([
      'w.1.1.1',
      "a'.1.1@2",
    ]);
  });

  it.each([
    [
      'a network at fault',
      { network: { ...batch, inputs: 3 } },
      { code: 'document-invalid', path: 'layers[0].weights[0]' },
    ],
    ['no network', { network: undefined }, { code: 'document-invalid', path: '' }],
    ['a newer one', { network: { ...batch, version: 2 } }, { code: 'document-newer' }],
    [
      'a sample too many',
      { sample: 3 },
      { path: 'sample', found: '3', allowed: { kind: 'whole-number-within', maximum: 2 } },
    ],
    ['no sample', { sample: 0 }, { path: 'sample' }],
    ['a kind that is none', { kinds: ['sideways'] }, { path: 'kinds[0]' }],
    [
      'a network that overflows',
      { network: { ...divergingNetwork, samples: [{ input: [1e200], target: [0] }] } },
      { path: 'samples[0].target[0]', allowed: { kind: 'finite-result' } },
    ],
  ])('are refused for %s', (_, changed, error) => {
    expect(workbookMethods.liveValues.answer({ network: batch, precision, ...changed })).toMatchObject({
      ok: false,
      error,
    });
  });

  it('are refused, not waited for, where there would be millions', () => {
    const units = 500;
    const row = Array<number>(units).fill(0);
    const network: NetworkDocument = {
      ...slidesNetwork,
      inputs: units,
      layers: [{ units, activation: 'tanh', weights: Array<number[]>(units).fill(row), bias: { kind: 'none' } }],
      samples: Array.from({ length: 8 }, () => ({ input: row, target: row })),
    };
    expect(workbookMethods.liveValues.answer({ network, precision })).toMatchObject({
      ok: false,
      error: { code: 'network-too-large', most: 250_000 },
    });
  });
});
