import fc from 'fast-check';
import type { FormulaDocument } from '../../../engine/formula/document.ts';

/** What a line does with names that stand above it; `#` and `&` are two of them, `%` a number. */
const patterns = [
  ...[
    '# + &',
    '# - &',
    '# * &',
    '# * &',
    '# * & + #',
    '(# + &) * #',
    '# / &',
    '# / (1 + &^2)',
    '#^2',
    '% * #',
    '# + %',
  ],
  ...['exp(#)', 'exp(-#)', 'sigmoid(#)', 'tanh(#)', 'ln(1 + #^2)', 'sqrt(1 + #^2)', 'softplus(#)', '1 / (1 + exp(-#))'],
  ...['max(#, &)', 'min(#, &)', 'relu(#)', '# * & * #', '# - & - #', '(# - &)^2', '#^3', 'abs(#)', '% - #', '-#'],
] as const;

/** Of which kinds the lines are: without gates, and each value used once, as far as that can be had. */
export interface FormulaShape {
  readonly lines: number;
  /** Whether what was used may be used again. */
  readonly isShared: boolean;
  readonly granularity?: 'operations' | 'lines';
}

const decimal = fc.integer({ min: -25, max: 25 }).map((tenths) => (tenths === 0 ? 0.3 : tenths / 10));

interface Drawn {
  readonly pattern: string;
  readonly picks: readonly number[];
  readonly number: number;
}

/** Puts names into a pattern: the newest first, so that what was worked is gone on with. */
function lineOf({ pattern, picks, number }: Drawn, fresh: string[], old: readonly string[], isShared: boolean): string {
  let drawn = 0;
  const take = (): string => {
    const pick = picks[drawn] ?? 0;
    drawn += 1;
    const used = isShared && pick % 3 === 0 ? old[pick % old.length] : undefined;
    return used ?? fresh.pop() ?? old[pick % old.length] ?? 'x';
  };
  const first = take();
  const taken = pattern.includes('&') ? take() : '';
  // Nobody takes a value from itself, or the larger of it and itself.
  const second = taken === first ? (old.find((name) => name !== first) ?? taken) : taken;
  return pattern.replaceAll('#', first).replaceAll('&', second).replace('%', String(number));
}

/** Random formula documents; some have no value where they are evaluated, and are to be passed over. */
export const randomFormula = (shape: FormulaShape): fc.Arbitrary<FormulaDocument> =>
  fc
    .record({
      numbers: fc.array(decimal, { minLength: 3, maxLength: 4 }),
      drawn: fc.array(
        fc.record({
          pattern: fc.constantFrom(...patterns),
          picks: fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 2 }),
          number: fc.constantFrom(0.5, 2, 3, -1.5),
        }),
        { minLength: 2, maxLength: shape.lines },
      ),
      rate: fc.constantFrom(0.1, 0.5, 0.05),
    })
    .map(({ numbers, drawn, rate }): FormulaDocument => {
      const given = Object.fromEntries(numbers.map((value, index) => ['xywz'[index] ?? 'u', value]));
      const names = Object.keys(given);
      const fresh = [...names].reverse();
      const lines = drawn.map((line, index) => {
        const name = `q_${index + 1}`;
        const text = lineOf(line, fresh, names, shape.isShared);
        names.push(name);
        fresh.push(name);
        return `${name} = ${text}`;
      });
      const output = `q_${drawn.length}`;
      return {
        format: 'backprop-workbook.formula',
        version: 1,
        given,
        lines,
        output,
        parameters: Object.keys(given).slice(0, 2),
        learningRate: rate,
        granularity: shape.granularity ?? 'operations',
      };
    });
