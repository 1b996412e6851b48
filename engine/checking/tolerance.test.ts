import { describe, expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { checkerOf } from '../../test/learners/checker-of.ts';
import type { Tolerance } from '../precision/tolerance.ts';

const precision = { decimals: 4 };
const checker = checkerOf(slidesNetwork);

const judged = (
  tolerance: Tolerance | undefined,
  ...answers: readonly (readonly [quantity: string, typed: string])[]
) =>
  checker.judge(
    answers.map(([quantity, typed]) => ({ quantity, typed, precision, ...(tolerance ? { tolerance } : {}) })),
  );
const verdicts = (...given: Parameters<typeof judged>) => judged(...given).map(({ verdict }) => verdict);

// On the slides ∂E/∂w₅ is 0.07140620, of which a tenth is 0.0071, and a hundredth 0.0007.
describe('a fixed tolerance', () => {
  it('makes right what lies within it, to both sides, and nothing beyond', () => {
    const tenth = { relative: 0.1 };
    expect(verdicts(tenth, ['dE/dw.2.1.1', '0.0785'])).toEqual(['correct']);
    expect(verdicts(tenth, ['dE/dw.2.1.1', '0.0643'])).toEqual(['correct']);
    expect(verdicts(tenth, ['dE/dw.2.1.1', '0.0786'])).not.toEqual(['correct']);
    expect(verdicts(tenth, ['dE/dw.2.1.1', '0.0642'])).not.toEqual(['correct']);
    expect(verdicts({ absolute: 0.01 }, ['dE/dw.2.1.1', '0.0814'])).toEqual(['correct']);
    expect(verdicts({ absolute: 0.01 }, ['dE/dw.2.1.1', '0.0815'])).not.toEqual(['correct']);
    expect(verdicts(undefined, ['dE/dw.2.1.1', '0.0785'])).not.toEqual(['correct']);
  });

  it('takes nothing away from what honest rounding reaches', () => {
    // 0.5843 · 0.2411 · 0.5069 is 0.0714, though 0.07140620 ± 0 is not.
    expect(verdicts({ absolute: 0 }, ['dE/dw.2.1.1', '0.0714'])).toEqual(['correct']);
  });

  it('asks for no more digits than it can tell apart, and lets a mistake pass that it cannot', () => {
    // The old weight, 0.2, where the new one is 0.1998766769.
    expect(verdicts(undefined, ['w+.1.1.2', '0.2'])).not.toEqual(['correct']);
    expect(verdicts({ relative: 0.001 }, ['w+.1.1.2', '0.2'])).toEqual(['correct']);
  });

  it('names the mistakes that it lets pass, each once', () => {
    // ∂E/∂w₂ is 0.0002466463; the step 0.5 · 0.0002466463 moves w₂ from 0.2 to 0.1998766769, and 0.001 is more than that.
    const passing = checker.letPass('w+.1.1.2', precision, { absolute: 0.001 });
    expect(passing).toEqual(
      expect.arrayContaining(['step-left-out', 'rate-forgotten', 'added-not-subtracted', 'error-sign']),
    );
    expect(new Set(passing).size).toBe(passing.length);
    // −0.0714 lies 0.1428 away, and 2 · 0.0714 as far as the value itself; no mistake comes nearer than a millionth.
    expect(checker.letPass('dE/dw.2.1.1', precision, { relative: 0.000001 })).toEqual([]);
    const wide = checker.letPass('dE/dw.2.1.1', precision, { relative: 1 });
    expect(wide).toContain('factor-two');
    expect(wide).not.toContain('error-sign');
  });

  it('is told where it alone makes an answer right, and what follows from that answer is a right step', () => {
    const tenth = { relative: 0.1 };
    // The delta is 0.14087486; 0.15 · 0.50688745 is 0.0760, and 0.35 − 0.5 · 0.0760 = 0.312.
    const [delta, weight] = judged(tenth, ['dE/dz.2.1', '0.1500'], ['w+.2.1.1', '0.3120']);
    expect(delta).toMatchObject({ verdict: 'correct', byTolerance: true });
    expect(weight?.verdict).toBe('correct');
    const exact = judged(tenth, ['dE/dz.2.1', '0.1409']);
    expect(exact[0]).not.toHaveProperty('byTolerance');
    // a = 0.5990 for 0.5943 is 0.8 % off; ½ (0.01 − 0.5990)² = 0.1735 for 0.1707 is 1.6 % off, and a right step.
    expect(verdicts({ relative: 0.01 }, ['a.2.1', '0.5990'], ['E.1', '0.1735'])).toEqual(['correct', 'carried']);
    expect(verdicts({ relative: 0.01 }, ['E.1', '0.1735'])).not.toEqual(['correct']);
  });
});
