import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../test/drills/sheet.ts';
import { difficulties } from '../../contract/drill-views.ts';
import { checkMistake } from '../check-mistake.ts';
import { openMistake } from '../open-mistake.ts';

const seeds = Array.from({ length: 12 }, (_, index) => `s${index}`);

describe.each(difficulties)('made-up mistakes in graphs of difficulty %i', (difficulty) => {
  const ids = seeds.map((seed) => `mistakes/graph/${difficulty}/${seed}`);

  it('are found in one line of a few, and repaired by the right figure alone', () => {
    for (const mistake of ids) {
      const sheet = valueOf(openMistake({ mistake }));
      if (sheet.of !== 'formula') throw new Error(`${mistake} is on no formula`);
      expect(sheet).toMatchObject({ id: mistake, example: null, generated: { difficulty } });
      expect(sheet.graph.nodes.map(({ name }) => name)).toEqual(
        expect.arrayContaining(Object.keys(sheet.formula.given)),
      );
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
      if (typeof explanation === 'string') throw new Error('this text has one language only');
      expect(explanation.en).toMatch(/[a-z]{3}/);
      expect(explanation.ko).toMatch(/[가-힣]{2}/);
    }
  });

  it('stand now here and now there, and are of several kinds', () => {
    const found = ids.map(
      (mistake) => valueOf(checkMistake({ mistake, line: null, typed: null, reveal: true })).revealed,
    );
    expect(new Set(found.map((revealed) => revealed?.line)).size).toBeGreaterThan(2);
    expect(new Set(found.map((revealed) => JSON.stringify(revealed?.explanation))).size).toBeGreaterThan(3);
  });
});

it('are the same again from their seed, however it is typed', () => {
  const opened = valueOf(openMistake({ mistake: 'mistakes/graph/2/ Slip7' }));
  expect(opened.id).toBe('mistakes/graph/2/slip7');
  expect(valueOf(openMistake({ mistake: opened.id }))).toEqual(opened);
});

it.each([
  ['mistakes/graph/5/x', 'unknown-drill'],
  ['mistakes/graph/1/', 'seed-invalid'],
])('%s is refused', (mistake, code) => {
  expect(openMistake({ mistake })).toMatchObject({ ok: false, error: { code } });
});
