import { describe, expect, it } from 'vitest';
import { fieldsOf, sheetOf, valueOf } from '../../../test/drills/sheet.ts';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { drillKinds, type DrillMode } from '../../contract/drill-views.ts';
import { drillsFor } from '../drills-for.ts';
import { kindChoices } from '../kind-choices.ts';
import { definitions } from './drill-kinds.ts';

const asked = (drill: string, mode: DrillMode): string =>
  fieldsOf(sheetOf({ drill }, mode))
    .map(({ quantity }) => quantity)
    .join(' ');

/** What each kind asks, in the order in which it is asked. */
const table: readonly (readonly [drill: string, guided: string, alone: string])[] = [
  ['examples/lecture-slides/forward-pass', 'z.1.1 a.1.1 z.1.2 a.1.2 z.2.1 a.2.1 z.2.2 a.2.2', 'a.2.1 a.2.2'],
  ['examples/lecture-slides/losses', 'E.1 E.2 E', 'E'],
  ['examples/batch-notes/losses', 'E.1@1 E.1@2 E.1@3 E', 'E'],
  ['examples/article/factors', 'dE/da.2.1 da/dz.2.1', 'dE/da.2.1 da/dz.2.1'],
  ['examples/article/gradient', 'dE/da.2.1 da/dz.2.1 dE/dz.2.1 dE/dw.2.1.1', 'dE/dw.2.1.1'],
  [
    'examples/article/hidden-gradient',
    'dE/da.1.1<1 dE/da.1.1<2 dE/da.1.1 da/dz.1.1 dE/dz.1.1 dE/dw.1.1.1',
    'dE/dw.1.1.1',
  ],
  ['examples/matrix-derivation/bias-gradient', 'dE/dz.2.1 dE/dz.2.2 dE/db.2', 'dE/db.2'],
  ['examples/batch-notes/bias-gradient', 'dE/dz.3.1@1 dE/dz.3.1@2 dE/dz.3.1@3 dE/db.3.1', 'dE/db.3.1'],
  [
    'examples/batch-notes/batch-sum',
    'dE/dz.3.1@1 dE/dw.3.1.1@1 dE/dz.3.1@2 dE/dw.3.1.1@2 dE/dz.3.1@3 dE/dw.3.1.1@3 dE/dw.3.1.1',
    'dE/dw.3.1.1',
  ],
  [
    'examples/article/update',
    'dE/dz.2.1 dE/dw.2.1.1 w+.2.1.1 dE/dw.2.1.2 w+.2.1.2',
    'dE/dw.2.1.1 w+.2.1.1 dE/dw.2.1.2 w+.2.1.2',
  ],
  [
    'lecture-slides/hidden-weights',
    'dE/dz.1.1 dE/dz.1.2 dE/dw.1.1.2 w+.1.1.2 dE/dw.1.2.1 w+.1.2.1 dE/dw.1.2.2 w+.1.2.2',
    'dE/dw.1.1.2 w+.1.1.2 dE/dw.1.2.1 w+.1.2.1 dE/dw.1.2.2 w+.1.2.2',
  ],
  [
    'examples/handwritten-notes/matrix',
    'dE/dz.2.1 dE/dz.2.2 dE/dw.2.1.1 dE/dw.2.1.2 dE/dw.2.2.1 dE/dw.2.2.2 w+.2.1.1 w+.2.1.2 w+.2.2.1 w+.2.2.2',
    'dE/dw.2.1.1 dE/dw.2.1.2 dE/dw.2.2.1 dE/dw.2.2.2 w+.2.1.1 w+.2.1.2 w+.2.2.1 w+.2.2.2',
  ],
  ['examples/article/symbols', '', ''],
  ['examples/article/derive', 'dE/dw.2.1.1', 'dE/dw.2.1.1'],
  [
    'generated/nudge/1/any',
    'z.1.1+ε z.1.1-ε a.1.1+ε a.1.1-ε E+ε E-ε ΔE/2ε.1.1.1 dE/dz.1.1 dE/dw.1.1.1',
    'ΔE/2ε.1.1.1 dE/dw.1.1.1',
  ],
  [
    'examples/article/nudge',
    'z.2.1+ε z.2.1-ε a.2.1+ε a.2.1-ε E.1+ε E.1-ε E+ε E-ε ΔE/2ε.2.1.1 dE/dz.2.1 dE/dw.2.1.1',
    'ΔE/2ε.2.1.1 dE/dw.2.1.1',
  ],
];

describe('each kind of drill', () => {
  it.each(table)('%s asks for the steps, or for the results alone', (drill, guided, alone) => {
    expect(asked(drill, 'guided')).toBe(guided);
    expect(asked(drill, 'alone')).toBe(alone);
    expect(asked(drill, 'exam')).toBe(alone);
  });

  it('nudges a weight where nothing kinks between, and of one sample, which is worked twice as it is', () => {
    const offered = (network: unknown): boolean => valueOf(drillsFor({ network })).some(({ kind }) => kind === 'nudge');
    const unit = { units: 1, activation: 'sigmoid', weights: [[0.5]], bias: { kind: 'none' } };
    const sample = { input: [1], target: [0] };
    const small = { ...slidesNetwork, inputs: 1, layers: [unit], samples: [sample] };
    expect([offered(slidesNetwork), offered(small)]).toEqual([true, true]);
    expect(offered({ ...small, samples: [sample, { input: [2], target: [1] }] })).toBe(false);
    for (const activation of ['relu', 'leaky-relu'] as const) {
      const [hidden, ...others] = slidesNetwork.layers;
      expect(offered({ ...slidesNetwork, layers: [{ ...hidden, activation }, ...others] })).toBe(false);
    }
  });

  it('is tried here, but for the epoch, which asks for nearly everything', () => {
    const kinds = new Set(table.map(([drill]) => sheetOf({ drill }, 'guided').kind));
    expect(definitions.map(({ kind }) => kind).filter((kind) => !kinds.has(kind))).toEqual(['epoch']);
    expect(fieldsOf(sheetOf({ drill: 'examples/article/epoch' }, 'guided'))).toHaveLength(38);
    expect(fieldsOf(sheetOf({ drill: 'examples/article/epoch' }, 'alone'))).toHaveLength(17);
  });

  it('is in the list that one is chosen from, in the order of learning', () => {
    expect(kindChoices().map(({ kind }) => kind)).toEqual(drillKinds);
  });
});

describe('what is given to begin with', () => {
  const given = (drill: string, mode: DrillMode): string[] =>
    Object.values(sheetOf({ drill }, mode).given)
      .filter((shown) => !shown.given)
      .map(({ id }) => id);

  it('is nothing but what the network states, for the forward pass and the epoch', () => {
    expect(given('examples/article/forward-pass', 'alone')).toEqual([]);
    expect(given('examples/article/epoch', 'guided')).toEqual([]);
  });

  it('is the forward pass, for what comes after it', () => {
    expect(given('examples/article/losses', 'guided')).not.toContain('E');
    expect(given('examples/article/gradient', 'alone')).toEqual(expect.arrayContaining(['z.1.1', 'a.2.2', 'E']));
    expect(given('examples/article/update', 'guided').filter((id) => id.startsWith('dE'))).toEqual([]);
  });

  it('is ε where a weight is nudged, and nothing of the network with it moved', () => {
    for (const mode of ['guided', 'alone'] as const) {
      const sheet = sheetOf({ drill: 'examples/article/nudge' }, mode);
      expect(sheet.given['ε']).toMatchObject({ shown: '0.1', given: true });
      const nudged = Object.values(sheet.given).filter((shown) => shown.nudged);
      expect(nudged.map(({ id }) => id)).toEqual(['w.2.1.1']);
      for (const { quantity, path } of fieldsOf(sheet)) {
        expect(
          path.filter((id) => /[+-]ε$/.test(id)),
          quantity,
        ).toEqual([]);
      }
      expect(Object.keys(sheet.given).filter((id) => /[+-]ε$/.test(id))).toEqual([]);
      expect(given('examples/article/nudge', mode)).toEqual(expect.arrayContaining(['z.2.1', 'a.2.1', 'E']));
    }
  });

  it('is the next layer’s deltas too, for who is guided along the paths', () => {
    const deltas = ['dE/dz.2.1', 'dE/dz.2.2'];
    expect(given('examples/article/hidden-gradient', 'guided')).toEqual(expect.arrayContaining(deltas));
    expect(given('examples/article/hidden-gradient', 'alone').filter((id) => deltas.includes(id))).toEqual([]);
  });
});
