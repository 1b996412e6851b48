import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../test/drills/sheet.ts';
import { difficulties } from '../../contract/drill-views.ts';
import { drillFacts } from '../../skills/drill-facts.ts';
import { skillAsked } from '../../skills/skill-asked.ts';
import { checkMistake } from '../check-mistake.ts';
import { openMistake } from '../open-mistake.ts';
import { readRepair } from '../read-repair.ts';

const seeds = Array.from({ length: 12 }, (_, index) => `s${index}`);

const revealedIn = (mistake: string) => {
  const { revealed } = valueOf(checkMistake({ mistake, line: null, typed: null, reveal: true }));
  if (!revealed) throw new Error(`${mistake} is not revealed`);
  return revealed;
};

describe.each(difficulties)('derivations with a mistake, of difficulty %i', (difficulty) => {
  const ids = seeds.map((seed) => `mistakes/letters/${difficulty}/${seed}`);

  it('have one first wrong line among a few, which is repaired by a right formula alone', () => {
    for (const mistake of ids) {
      const sheet = valueOf(openMistake({ mistake }));
      expect(sheet).toMatchObject({ id: mistake, example: null, decimals: null, generated: { difficulty } });
      expect(sheet.lines.length).toBeGreaterThanOrEqual(6);
      expect(sheet.lines.length).toBeLessThanOrEqual(10);
      const { line, right, letters, explanation } = revealedIn(mistake);
      const repairedBy = (typed: string) => valueOf(checkMistake({ mistake, line, typed }));
      expect(repairedBy(right), `${mistake}: ${right}`).toMatchObject({ repair: { verdict: 'correct' } });
      // The same function in another form.
      expect(repairedBy(`2(${right})/2`), `${mistake}: ${right}`).toMatchObject({ repair: { verdict: 'correct' } });
      const wrong = repairedBy(sheet.lines[line]?.claimed ?? '');
      expect(wrong, mistake).toMatchObject({ line: 'correct', repair: { verdict: 'wrong' } });
      // Neither which mistake it is again, nor what there is to find.
      expect(wrong.repair).not.toHaveProperty('diagnosis');
      expect(wrong.revealed).toBeUndefined();
      expect(letters?.text).toBe(right);
      if (typeof explanation === 'string') throw new Error('this text has one language only');
      expect(explanation.en).toMatch(/[a-z]{3}/);
      expect(explanation.ko).toMatch(/[가-힣]{2}/);
    }
  });

  it('have nothing wrong before that line', () => {
    for (const mistake of ids.slice(0, 8)) {
      const { line } = revealedIn(mistake);
      for (const [index] of valueOf(openMistake({ mistake })).lines.slice(0, line).entries()) {
        expect(valueOf(checkMistake({ mistake, line: index, typed: null }))).toEqual({ line: 'below' });
      }
    }
  });

  it('have it now here and now there, and not always of the same kind', () => {
    const revealed = ids.map(revealedIn);
    expect(new Set(revealed.map(({ line }) => line)).size).toBeGreaterThan(2);
    expect(new Set(revealed.map(({ explanation }) => JSON.stringify(explanation))).size).toBeGreaterThan(4);
    expect(revealed.filter(({ line }) => line === 0).length).toBeLessThan(ids.length / 2);
  });
});

const mistake = 'mistakes/letters/1/s0';

it.each([
  ['', 'empty', undefined],
  ['(o1 − t1', 'not-derived', /no partner/],
  ['0.25', 'not-derived', /number here/],
  ['banana', 'not-derived', /“banana” is not known/],
  ['o1/(t1 − t1)', 'not-derived', /always 0/],
  ['o1+'.repeat(3334), 'not-derived', /longer than 4000/],
])('%s is no repair, and is told', (typed, problem, en) => {
  const { line } = revealedIn(mistake);
  const { repair } = valueOf(checkMistake({ mistake, line, typed }));
  expect(repair).toMatchObject({ verdict: 'invalid', problem });
  if (en) expect(repair).toMatchObject({ remark: { en: expect.stringMatching(en) as string } });
});

it('reads a repair as it is typed, right or not, in the notation of the sheet', () => {
  expect(valueOf(readRepair({ mistake, typed: 'o_1*h1' }))?.text).toBe('o₁·h₁');
  expect(valueOf(readRepair({ mistake, typed: 'o1*' }))).toBeNull();
});

it('counts for the skills of deriving, at the output or further back', () => {
  const { lines } = valueOf(openMistake({ mistake }));
  const facts = drillFacts({ drill: mistake, example: null, network: undefined });
  const skills = new Set(lines.map(({ item }) => skillAsked(item, facts)));
  expect(skills).toEqual(new Set(['output-derivation', 'hidden-derivation']));
});

it('is opened by its seed, however it is typed', () => {
  const opened = valueOf(openMistake({ mistake: 'mistakes/letters/2/ Slip7' }));
  expect(opened).toMatchObject({ id: 'mistakes/letters/2/slip7', generated: { seed: 'slip7', difficulty: 2 } });
});

it.each([
  ['mistakes/letters/5/x', 'unknown-drill'],
  ['mistakes/letters/1/a b', 'seed-invalid'],
])('%s is refused', (asked, code) => {
  expect(openMistake({ mistake: asked })).toMatchObject({ ok: false, error: { code } });
  expect(readRepair({ mistake: asked, typed: 'o1' })).toMatchObject({ ok: false, error: { code } });
});
