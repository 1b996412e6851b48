import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from './random.ts';

const first = (text: string, count: number): number[] => {
  const random = new Random(text);
  return Array.from({ length: count }, () => random.integer(0, 999));
};

describe('numbers that follow from a text', () => {
  it('are these, on any machine and in any version', () => {
    expect(first('gradient/1/paper', 8)).toEqual([739, 540, 749, 824, 533, 355, 787, 730]);
    expect(first('', 4)).toEqual([343, 618, 376, 832]);
  });

  it('are the same for the same text, and others for another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(first(one, 20)).toEqual(first(one, 20));
        if (one !== other) expect(first(one, 20)).not.toEqual(first(other, 20));
      }),
    );
  });

  it('stay within their bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (text, least, width) => {
        const random = new Random(text);
        for (let round = 0; round < 50; round += 1) {
          const drawn = random.integer(least, least + width);
          expect(Number.isInteger(drawn) && drawn >= least && drawn <= least + width).toBe(true);
        }
      }),
    );
  });

  it('fall as often on each', () => {
    const random = new Random('dice');
    const counts = new Array<number>(6).fill(0);
    for (let round = 0; round < 60_000; round += 1) {
      const side = random.integer(0, 5);
      counts[side] = (counts[side] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('shuffle without losing anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(5)), (text, items) => {
        expect(new Random(text).shuffled(items).sort()).toEqual([...items].sort());
      }),
    );
  });

  it('pick from nothing never', () => {
    expect(() => new Random('x').pick([])).toThrow(RangeError);
  });
});
