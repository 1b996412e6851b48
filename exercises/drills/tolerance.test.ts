import { describe, expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { fieldsOf, sheetOf, valueOf } from '../../test/drills/sheet.ts';
import { checkAnswers } from './check-answers.ts';

const network = slidesNetwork;
const judge = (drill: string, quantity: string, typed: string) => {
  const [judgement] = valueOf(checkAnswers({ drill, network, answers: [{ quantity, typed }] }));
  if (!judgement || judgement.verdict === 'invalid' || judgement.verdict === 'coarse') {
    throw new Error(judgement?.verdict);
  }
  return judgement;
};
const unit = 1e-4;

describe('the tolerance of a field', () => {
  it('is by itself what honest rounding can reach: both its ends are right, and what lies beside them is not', () => {
    const drill = 'network/losses/decimals-4';
    const [field] = fieldsOf(sheetOf({ drill, network }, 'guided'));
    if (!field) throw new Error('a loss is asked');
    expect(field.precision).toEqual({ decimals: 4 });
    const { accepted } = judge(drill, field.quantity, '0.9');
    if (!accepted) throw new Error('a number has a range');
    const [from, to] = [Number(accepted.from), Number(accepted.to)];
    for (const right of [from, to]) expect(judge(drill, field.quantity, right.toFixed(4)).verdict).toBe('correct');
    for (const beside of [from - unit, to + unit]) {
      expect(judge(drill, field.quantity, beside.toFixed(4)).verdict).not.toBe('correct');
    }
  });

  it('is wider by a fixed one, which the sheet says, with the mistakes that it lets pass', () => {
    const drill = 'network/losses/decimals-4/absolute-0.2';
    const sheet = sheetOf({ drill, network }, 'guided');
    expect(sheet.tolerance?.allowed).toEqual({ absolute: 0.2 });
    // The loss of an output without its ½ is twice as much: 0.3414 for 0.1707.
    expect(sheet.tolerance?.passes).toContain('factor-two');
    expect(judge(drill, 'E.1', '0.3414')).toMatchObject({ verdict: 'correct', byTolerance: true });
    // ½ · 0.584272² = 0.170687, of which 0.2 less and more is −0.029313 and 0.370687.
    expect(judge(drill, 'E.1', '0.3706').accepted).toEqual({ from: '-0.0293', to: '0.3706' });
    expect(sheetOf({ drill: 'network/losses', network }, 'guided').tolerance).toBeUndefined();
  });
});
