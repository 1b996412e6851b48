import { describe, expect, it } from 'vitest';
import { learningRate, reference } from '../../engine/expression/expression.ts';
import { article } from '../examples/article.ts';
import { claim, faulty, type Claim, type Fault, type Publication } from './claim.ts';
import { Page } from './page.ts';
import { unprovedFault } from './prove-fault.ts';

const noText = { en: '', ko: '' };
const slip = (place: string, claimed: string, of: string, fault: Fault): Claim =>
  faulty(place, claimed, of, fault, noText);

/** A page of the article's network, with figures that nobody published. */
function pageOf(claims: readonly Claim[], shortens: Publication['shortens'] = 'by-rounding'): Page {
  return new Page(article.network, {
    shortens,
    workings: ({ learningRate: rate }) => ({ rate: learningRate(rate) }),
    sections: [{ title: noText, claims }],
    remarks: [],
  });
}

/** What is said of the last of some claims; undefined: it is proved. */
function unprovedLast(claims: readonly Claim[], shortens: Publication['shortens'] = 'by-rounding'): string | undefined {
  const page = pageOf(claims, shortens);
  const last = page.claims.at(-1);
  if (!last) throw new Error('there are no claims');
  return unprovedFault(page, last);
}

const weightsBefore = [claim('1:1', '0.0259', 'dE/dw.2.1.1')];

describe('what agrees', () => {
  it('needs no fault: right, rounded, or gone on with from rounded figures', () => {
    expect(unprovedLast([claim('1:1', '0.44498', 'z.2.1')])).toBeUndefined();
    // From a gradient of 0.03, 0.435 is right; from the full one it would be 0.437.
    expect(unprovedLast([claim('1:1', '0.03', 'dE/dw.2.1.1'), claim('2:1', '0.435', 'w+.2.1.1')])).toBeUndefined();
  });

  it('is refused as a fault of any kind', () => {
    const right = (fault: Fault): string | undefined => unprovedLast([slip('1:1', '0.44498', 'z.2.1', fault)]);
    expect(right({ class: 'wrong-value' })).toBe('it is no fault but right');
    expect(right({ class: 'misprint', meant: '0.44489', seenIn: ['1:1'] })).toBe('it is no fault but right');
    const rounded = [claim('1:1', '0.03', 'dE/dw.2.1.1'), slip('2:1', '0.435', 'w+.2.1.1', { class: 'wrong-value' })];
    expect(unprovedLast(rounded)).toBe('it is no fault but rounding');
  });

  it('is told apart from a wrong figure for which no fault is stated', () => {
    expect(unprovedLast([claim('1:1', '0.44598', 'z.2.1')])).toMatch(/no fault is stated/);
    expect(unprovedLast([claim('1:1', '0.17', 'w.2.2.1')])).toMatch(/no fault is stated/);
    expect(unprovedLast([...weightsBefore, claim('2:1', '0.43715', 'w+.2.1.1')])).toMatch(/no fault is stated/);
  });

  it('includes digits cut off only where the document does so throughout', () => {
    const cut = [claim('1:1', '0.51998', 'a.1.1')];
    expect(unprovedLast(cut)).toMatch(/no fault is stated/);
    expect(unprovedLast(cut, 'by-cutting-off')).toBeUndefined();
  });
});

describe('a figure carried on', () => {
  const origin = slip('1:1', '0.68647', 'z.2.2', { class: 'wrong-value' });
  const carried = (claimed: string, from: '1:1' | '2:1' | '3:1'): Claim =>
    slip('2:1', claimed, 'a.2.2', { class: 'carried', from });

  it('follows from the wrong one', () => {
    expect(unprovedLast([origin, carried('0.66518', '1:1')])).toBeUndefined();
  });

  it('is refused where it does not follow, or where nothing wrong stands before it', () => {
    expect(unprovedLast([origin, carried('0.66618', '1:1')])).toBe('1:1 does not lead to it');
    expect(unprovedLast([claim('1:1', '0.68048', 'z.2.2'), carried('0.66518', '1:1')])).toBe('1:1 is not wrong');
    expect(unprovedLast([origin, carried('0.66518', '2:1')])).toBe('2:1 does not stand before it');
    expect(() => unprovedLast([origin, carried('0.66518', '3:1')])).toThrow(RangeError);
  });
});

describe('another setting', () => {
  const under = (rate: number, claimed: string, of: string): string | undefined =>
    unprovedLast([
      ...weightsBefore,
      slip('2:1', claimed, of, { class: 'wrong-setting', setting: { learningRate: rate } }),
    ]);

  it('makes the figure right', () => {
    expect(under(0.1, '0.447408', 'w+.2.1.1')).toBeUndefined();
    expect(under(0.1, '0.44741', 'w+.2.1.1')).toBeUndefined();
    expect(under(0.1, '0.1', 'rate')).toBeUndefined();
  });

  it('is refused where it does not', () => {
    expect(under(0.2, '0.447408', 'w+.2.1.1')).toBe('it is not right under that setting either');
    expect(under(0.2, '0.1', 'rate')).toBe('it is not right under that setting either');
  });
});

describe('a wrong name', () => {
  const named = (fault: Fault, claimed = '0.5274723'): string | undefined =>
    unprovedLast([slip('1:1', claimed, 'a.1.1', fault)]);

  it('stands beside the value of another quantity', () => {
    expect(named({ class: 'wrong-name', belongsTo: 'a.1.2' })).toBeUndefined();
    expect(named({ class: 'wrong-name', belongsTo: 'a.2.1' })).toBe('it is not a.2.1 either');
  });

  it('or is a formula of another value beside the right one', () => {
    expect(named({ class: 'wrong-name', formula: reference('z.2.1') }, '0.5199893')).toBeUndefined();
    expect(named({ class: 'wrong-name', formula: reference('a.1.1') }, '0.5199893')).toMatch(/has that value too/);
    expect(named({ class: 'wrong-name', formula: reference('z.2.1') })).toBe('it is not the value of its quantity');
  });
});

describe('a misprint', () => {
  const misprinted = (meant: string, witness: Claim): string | undefined => {
    const page = pageOf([slip('1:1', '0.68647', 'z.2.2', { class: 'misprint', meant, seenIn: ['2:1'] }), witness]);
    return unprovedFault(page, page.at('1:1'));
  };

  it('is one digit away from a right figure that is worked with, or printed, elsewhere', () => {
    expect(misprinted('0.68047', claim('2:1', '0.66384', 'a.2.2'))).toMatch(/is not right either/);
    expect(misprinted('0.68048', claim('2:1', '0.66384', 'a.2.2'))).toMatch(/one digit does not lead/);
    const cut = (witness: Claim): string | undefined => {
      const misprint = slip('1:1', '0.68647', 'z.2.2', { class: 'misprint', meant: '0.68047', seenIn: ['2:1'] });
      const page = pageOf([misprint, witness], 'by-cutting-off');
      return unprovedFault(page, page.at('1:1'));
    };
    expect(cut(claim('2:1', '0.66384', 'a.2.2'))).toBeUndefined();
    expect(cut(claim('2:1', '0.68047', 'z.2.2'))).toBeUndefined();
    expect(cut(claim('2:1', '0.66', 'a.2.2'))).toMatch(/does not tell/);
    expect(cut(claim('2:1', '0.609', 'a.2.1'))).toMatch(/does not tell/);
    expect(cut(slip('2:1', '0.66518', 'a.2.2', { class: 'wrong-value' }))).toMatch(/does not tell/);
  });

  it('is refused without a witness', () => {
    const alone = slip('1:1', '0.54498', 'z.2.1', { class: 'misprint', meant: '0.44498', seenIn: [] });
    expect(unprovedLast([alone])).toBe('nothing shows what was meant');
  });
});

describe('a wrong value', () => {
  const wrong = (instead: string, rate?: number): string | undefined => {
    const from = { instead: { 'dE/dw.1.1.1': instead } };
    const fault = {
      class: 'wrong-value',
      slip: rate === undefined ? from : { ...from, setting: { learningRate: rate } },
    };
    return unprovedLast([slip('1:1', '0.299912', 'w+.1.1.1', fault as Fault)]);
  };

  it('may say what it came from, and then it does', () => {
    expect(wrong('0.00088', 0.1)).toBeUndefined();
    expect(wrong('0.000176')).toBeUndefined();
    expect(wrong('0.00088')).toBe('the slip does not lead to it');
    expect(wrong('0.000808', 0.1)).toBe('the slip does not lead to it');
  });
});
