import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../test/learners/studying/sheet.ts';
import { lookIntoDrill } from './look-into-drill.ts';

describe('a look into a drill', () => {
  it('tells which kind of bias it has, and how far it is from the output', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const look = lookIntoDrill(`generated/bias-gradient/1/${seed}`, 'guided');
      const skills = [...(look?.skills ?? [])];
      expect(skills.filter((skill) => skill === 'bias' || skill === 'shared-bias')).toHaveLength(1);
      // At the output of an easy network: error, slope and delta of one unit or two, and their one bias or two.
      const isNear = skills.includes('output-gradient');
      expect(look?.steps).toBeGreaterThanOrEqual(isNear ? 4 : 10);
      expect(look?.steps).toBeLessThanOrEqual(isNear ? 8 : 18);
    }
  });

  it('counts the steps that a pencil takes', () => {
    const drill = 'generated/matrix/2/abc';
    const sheet = sheetOf(drill, 'guided');
    const steps = sheet.reduce((sum, { takes }) => sum + takes.length, 0);
    // The recipe's first network need not be the one that was taken, but an output layer has one of these sizes.
    expect([7, 10, 14, 19, 24]).toContain(steps);
    expect([7, 10, 14, 19, 24]).toContain(lookIntoDrill(drill, 'guided')?.steps);
  });

  it('is none where there is no drill', () => {
    expect(lookIntoDrill('generated/nothing/1/abc', 'guided')).toBeUndefined();
    expect(lookIntoDrill('generated/matrix/2/---', 'guided')).toBeUndefined();
  });
});
