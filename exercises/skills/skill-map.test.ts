import { describe, expect, it } from 'vitest';
import { skillNames } from '../contract/learning-views.ts';
import { buildsOn, skillCards } from './skill-map.ts';

describe('the map of skills', () => {
  it('teaches nothing before what it builds on', () => {
    for (const [index, skill] of skillNames.entries()) {
      for (const before of buildsOn[skill])
        expect(skillNames.indexOf(before), `${before} → ${skill}`).toBeLessThan(index);
    }
  });

  it('puts each skill one column further than the last of what it builds on', () => {
    const columns = Object.fromEntries(skillCards().map(({ skill, column }) => [skill, column]));
    expect(columns).toMatchObject({ 'weighted-sum': 0, activation: 1, loss: 2, slope: 2, 'error-at-output': 3 });
    expect(columns).toMatchObject({ 'output-gradient': 4, update: 5, 'hidden-gradient': 6, 'matrix-step': 7 });
  });

  it('names each skill in both languages, and a drill that practises it', () => {
    for (const { skill, title, summary, kinds } of skillCards()) {
      for (const text of [title, summary]) {
        const { en, ko } = text as { en: string; ko: string };
        expect(en, skill).toMatch(/^[A-Z]/);
        expect(ko, skill).toMatch(/[가-힣]/);
      }
      expect((summary as { ko: string }).ko, skill).toMatch(/요\.$/);
      expect(kinds.length, skill).toBeGreaterThan(0);
    }
  });

  it('leads to the drill that was made for a skill first', () => {
    const first = Object.fromEntries(skillCards().map(({ skill, kinds }) => [skill, kinds[0]]));
    expect(first).toEqual({
      'weighted-sum': 'forward-pass',
      activation: 'forward-pass',
      loss: 'losses',
      'error-at-output': 'factors',
      slope: 'factors',
      'output-gradient': 'gradient',
      update: 'update',
      'paths-summed': 'hidden-gradient',
      'hidden-gradient': 'hidden-gradient',
      bias: 'bias-gradient',
      'shared-bias': 'bias-gradient',
      'batch-sum': 'batch-sum',
      'notation-reading': 'symbols',
      'matrix-step': 'matrix',
      'output-derivation': 'derive',
      'hidden-derivation': 'derive',
      nudging: 'nudge',
      'node-value': 'graph-values',
      'local-slope': 'local-slopes',
      'way-back': 'graph-path',
      'ways-out': 'several-ways-out',
      rounding: 'forward-pass',
    });
  });
});
