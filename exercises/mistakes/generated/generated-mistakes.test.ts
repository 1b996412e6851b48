import { describe, expect, it } from 'vitest';
import { linesNotFollowing } from '../../../test/drills/lines-not-following.ts';
import { onNetwork, valueOf } from '../../../test/drills/sheet.ts';
import { difficulties } from '../../contract/drill-views.ts';
import { checkMistake } from '../check-mistake.ts';
import { openMistake } from '../open-mistake.ts';

const seeds = Array.from({ length: 100 }, (_, index) => `s${index}`);

describe.each(difficulties)('made-up mistakes of difficulty %i', (difficulty) => {
  const ids = seeds.map((seed) => `mistakes/generated/${difficulty}/${seed}`);

  it('are found in one line of a few, and repaired by the right figure alone', () => {
    for (const mistake of ids) {
      const sheet = valueOf(openMistake({ mistake }));
      expect(sheet).toMatchObject({ id: mistake, example: null });
      expect(sheet.lines.length).toBeGreaterThanOrEqual(6);
      expect(sheet.lines.length).toBeLessThanOrEqual(10);
      expect(sheet.lines.filter(({ quantity }) => quantity in sheet.given)).toEqual([]);
      const { revealed } = valueOf(checkMistake({ mistake, line: null, typed: null, reveal: true }));
      if (!revealed) throw new Error(`${mistake} is not revealed`);
      const { line, right, explanation } = revealed;
      const claimed = sheet.lines[line]?.claimed ?? '';
      const repairedBy = (typed: string) => valueOf(checkMistake({ mistake, line, typed }));
      expect(repairedBy(right)).toMatchObject({ line: 'correct', repair: { verdict: 'correct' }, revealed });
      expect(repairedBy(claimed)).toMatchObject({ line: 'correct', repair: { verdict: 'wrong' } });
      expect(repairedBy(claimed).revealed).toBeUndefined();
      expect(repairedBy('a half').repair?.verdict).toBe('invalid');
      if (typeof explanation === 'string') throw new Error('this text has one language only');
      expect(explanation.en).toMatch(/[a-z]{3}/);
      expect(explanation.ko).toMatch(/[가-힣]{2}/);
    }
  });

  it('go on from what is shown, to the line that is wrong', () => {
    // Here a step that is rounded by itself led elsewhere than one that is taken at once.
    const byStep = ['2/bench358', '1/bench1431', '2/bench4471'].map((seed) => `mistakes/generated/${seed}`);
    for (const mistake of [...ids, ...byStep]) {
      const { revealed } = valueOf(checkMistake({ mistake, line: null, typed: null, reveal: true }));
      if (!revealed) throw new Error(`${mistake} is not revealed`);
      expect(linesNotFollowing(onNetwork(valueOf(openMistake({ mistake }))), revealed.line), mistake).toEqual([]);
    }
  });

  it('tell where the first wrong line lies from one that is marked, and nothing else before they are found', () => {
    for (const mistake of ids.slice(0, 20)) {
      expect(valueOf(checkMistake({ mistake, line: null, typed: null }))).toEqual({});
      const wrong = valueOf(checkMistake({ mistake, line: null, typed: null, reveal: true })).revealed?.line;
      for (const [line] of valueOf(openMistake({ mistake })).lines.entries()) {
        const told = { line: line === wrong ? 'correct' : line < (wrong ?? 0) ? 'below' : 'above' };
        expect(valueOf(checkMistake({ mistake, line, typed: null }))).toEqual(told);
      }
    }
  });

  it('stand now here and now there', () => {
    const places = ids.map(
      (mistake) => valueOf(checkMistake({ mistake, line: null, typed: null, reveal: true })).revealed,
    );
    expect(new Set(places.map((revealed) => revealed?.line)).size).toBeGreaterThan(4);
    expect(new Set(places.map((revealed) => JSON.stringify(revealed?.explanation))).size).toBeGreaterThan(6);
  });
});

it('made-up mistakes are opened by their seed, however it is typed', () => {
  const opened = valueOf(openMistake({ mistake: 'mistakes/generated/2/ Slip7' }));
  expect(opened.id).toBe('mistakes/generated/2/slip7');
  expect(opened.generated).toEqual({ seed: 'slip7', difficulty: 2 });
  expect(valueOf(openMistake({ mistake: opened.id }))).toEqual(opened);
});

it.each([
  ['mistakes/generated/5/x', 'unknown-drill'],
  ['mistakes/generated/', 'unknown-drill'],
  ['mistakes/generated/1/', 'seed-invalid'],
  ['mistakes/generated/1/a b', 'seed-invalid'],
])('%s is refused', (mistake, code) => {
  expect(openMistake({ mistake })).toMatchObject({ ok: false, error: { code } });
  expect(checkMistake({ mistake, line: 0, typed: null })).toMatchObject({ ok: false, error: { code } });
});
