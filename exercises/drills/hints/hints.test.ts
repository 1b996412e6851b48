import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../test/drills/calculator.ts';
import { fieldsOf, sheetOf, valueOf } from '../../../test/drills/sheet.ts';
import { randomNetwork } from '../../../test/networks/random-network.ts';
import { difficulties } from '../../contract/drill-views.ts';
import { exampleCards } from '../../examples/example-cards.ts';
import { solve } from '../../../engine/solution/solve.ts';
import { drillsFor } from '../drills-for.ts';
import { findDrill, type DrillRequest } from '../find-drill.ts';
import { graphDefinitions } from '../graphs/graph-kinds.ts';
import { definitions } from '../kinds/drill-kinds.ts';
import { openHint } from './open-hint.ts';

const hintOn = (quantity: string, request: DrillRequest) => valueOf(openHint({ ...request, quantity }));

/** Whether a number is rounded to what is shown, with half of the last place either way. */
function comesTo(value: number, shown: string): boolean {
  const decimals = /\.(\d+)/.exec(shown)?.[1]?.length ?? 0;
  return Math.abs(value - Number(shown)) <= 0.5 * 10 ** -decimals + 1e-11 * Math.abs(value);
}

/** Every line can be worked again as it stands, from what stands on the sheet or in a line before it. */
function expectReckoned(request: DrillRequest): void {
  const sheet = sheetOf(request, 'guided');
  const { quantities } = valueOf(findDrill(request)).solution;
  const fields = fieldsOf(sheet);
  const onSheet = new Set([...Object.keys(sheet.given), ...fields.map(({ quantity }) => quantity)]);
  for (const { quantity } of fields) {
    const { steps } = hintOn(quantity, request);
    const known = new Set(onSheet);
    for (const { id, symbol, rule, filled, shown, relation } of steps) {
      const line = `${symbol.text} = ${filled.text} ${relation} ${shown}`;
      expect(relation, line).toBe('=');
      expect(comesTo(calculate(filled.text), shown), `${line} in ${sheet.id}`).toBe(true);
      const operands = [...rule.tex.matchAll(/quantity=([^}]+)/g)].map(([, operand = '']) => operand);
      expect(operands.filter((operand) => !known.has(operand))).toEqual([]);
      known.add(id);
    }
    const last = steps.at(-1);
    expect(last?.id).toBe(quantity);
    expect(comesTo(quantities.get(quantity)?.value ?? NaN, last?.shown ?? ''), quantity).toBe(true);
  }
}

describe('a hint', () => {
  it('says where the error of a hidden unit comes from, path by path', () => {
    const { rule, steps } = hintOn('dE/dz.1.1', { drill: 'lecture-slides/hidden-weights' });
    expect(rule?.text).toBe('∂E_total/∂out_h1 · ∂out_h1/∂net_h1');
    expect(steps.map(({ symbol, rule: { text } }) => `${symbol.text} = ${text}`)).toEqual([
      '∂E_total/∂net_o1 = (out_o1 − target_o1)·out_o1·(1 − out_o1)',
      '∂E_total/∂net_o2 = (out_o2 − target_o2)·out_o2·(1 − out_o2)',
      '∂E_total/∂net_h1 = (∂E_total/∂net_o1 · w₅ + ∂E_total/∂net_o2 · w₇)·out_h1·(1 − out_h1)',
    ]);
    // (0.140875 · 0.35 − 0.0876415 · 0.45) · 0.506875 · 0.493125 = 0.0098676 · 0.249953 = 0.0024664; with four figures
    // all the way it is 0.009868 · 0.2500 = 0.002467.
    expect(steps.at(-1)?.shown).toBe('0.002466');
  });

  it('goes on from what stands on the sheet, with no more digits than it takes', () => {
    const { steps, moreDigits } = hintOn('dE/dw.1.1.2', { drill: 'lecture-slides/hidden-weights' });
    expect(steps.map(({ filled, shown }) => `${filled.text} = ${shown}`)).toEqual(['0.002466 × 0.1 = 0.0002466']);
    expect(moreDigits).toBe(0);
    // 0.003131 · 0.05 = 0.00015655 would be 0.0001566; it is 0.00313094 · 0.05 = 0.000156547.
    const finer = hintOn('dE/dw.1.2.1', { drill: 'lecture-slides/hidden-weights' });
    expect(finer.steps.map(({ filled, shown }) => `${filled.text} = ${shown}`)).toEqual([
      '0.0031309 × 0.05 = 0.0001565',
    ]);
    expect(finer.moreDigits).toBe(1);
  });

  it('is there for what is asked, and for nothing else', () => {
    const drill = 'lecture-slides/hidden-weights';
    for (const quantity of ['dE/dz.2.1', 'nothing']) {
      expect(openHint({ drill, quantity })).toEqual({ ok: false, error: { code: 'unknown-quantity', quantity } });
    }
  });
});

describe('every line of every hint can be worked again', () => {
  it.each(exampleCards().flatMap(({ drills }) => drills.map(({ id }) => id)))('in %s', (drill) => {
    expectReckoned({ drill });
  });

  it.each([...definitions, ...graphDefinitions])('in generated drills of the kind $kind', ({ kind }) => {
    for (const difficulty of difficulties) {
      expectReckoned({ drill: `generated/${kind}/${difficulty}/7` });
      expectReckoned({ drill: `generated/${kind}/${difficulty}/abc` });
    }
  });

  it('on any network', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        // With 15 digits, too few are left of 1 - a where an output is all but 1.
        const { quantities } = valueOf(solve(network));
        fc.pre(
          [...quantities.values()].every(({ name, value }) => name.kind !== 'pre-activation' || Math.abs(value) < 8),
        );
        for (const { id: drill } of valueOf(drillsFor({ network }))) expectReckoned({ drill, network });
      }),
      { numRuns: 6, seed: 20261127, endOnFailure: true },
    );
  });
});
