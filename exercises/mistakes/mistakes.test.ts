import { describe, expect, it } from 'vitest';
import { examples } from '../examples/examples.ts';
import { auditExamples } from '../audit/audit-examples.ts';
import { checkMistake } from './check-mistake.ts';
import { mistakesOf } from './document-mistakes.ts';
import { listMistakes } from './list-mistakes.ts';
import { openMistake } from './open-mistake.ts';

const drills = examples.flatMap(mistakesOf);
const slips = ['wrong-value', 'wrong-name', 'wrong-setting', 'misprint'];

const valueOf = <Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value => {
  if (!outcome.ok) throw new Error('this outcome is a value');
  return outcome.value;
};

describe.each(drills)('$id', ({ id, lines, wrong, fault, decimals }) => {
  it('has a wrong line, and none before it', () => {
    expect(lines[wrong]).toBe(fault);
    expect(slips).toContain(fault.class);
    expect(lines.slice(0, wrong).filter((line) => line.class !== 'right' && line.class !== 'rounding')).toEqual([]);
  });

  it('is short, and states nothing twice', () => {
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(wrong).toBeLessThanOrEqual(5);
    expect(lines.length - wrong).toBeLessThanOrEqual(3);
    expect(new Set(lines.map(({ quantity, claimed }) => `${quantity} ${claimed}`)).size).toBe(lines.length);
  });

  it('takes the right figure for its repair, and not the printed one', () => {
    const verdictOf = (typed: string) => valueOf(checkMistake({ mistake: id, line: wrong, typed })).repair?.verdict;
    expect(verdictOf(fault.right)).toBe('correct');
    expect(verdictOf(fault.computed.toFixed(decimals))).toBe('correct');
    // A figure that was cut off, and cut short, is asked for with all its digits.
    expect(['wrong', 'invalid']).toContain(verdictOf(fault.claimed));
    expect(verdictOf((fault.computed + 3 * 10 ** -decimals).toFixed(decimals))).toBe('wrong');
    expect(verdictOf('a half')).toBe('invalid');
  });

  it('tells where the first wrong line lies from one that is marked, and nothing else before it is found', () => {
    const unmarked = valueOf(checkMistake({ mistake: id, line: null, typed: null }));
    expect(unmarked).toEqual({});
    expect(valueOf(checkMistake({ mistake: id, line: wrong, typed: null }))).toEqual({ line: 'correct' });
    for (const [line] of lines.entries()) {
      if (line === wrong) continue;
      expect(valueOf(checkMistake({ mistake: id, line, typed: fault.right }))).toEqual({
        line: line < wrong ? 'below' : 'above',
      });
    }
  });

  it('explains itself in both languages once it is found or given up', () => {
    const told = { line: wrong, right: fault.right, letters: null, class: fault.class, explanation: fault.explanation };
    expect(valueOf(checkMistake({ mistake: id, line: wrong, typed: fault.right })).revealed).toEqual(told);
    expect(valueOf(checkMistake({ mistake: id, line: null, typed: null, reveal: true })).revealed).toEqual(told);
    expect(fault.explanation.en).toMatch(/\S{3}/);
    expect(fault.explanation.ko).toMatch(/[가-힣]{2}/);
  });

  it('opens with what the task gives and the lines as printed', () => {
    const sheet = valueOf(openMistake({ mistake: id }));
    expect(sheet.lines.map(({ claimed }) => claimed)).toEqual(lines.map(({ claimed }) => claimed));
    expect(Object.values(sheet.given).filter(({ given }) => !given)).toEqual([]);
    expect(sheet.decimals).toBe(decimals);
  });
});

it('ids and titles are each of one drill only', () => {
  expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length);
  for (const example of examples) {
    const titles = mistakesOf(example).map(({ title }) => title.ko);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

it('every slip of a quantity is a drill, but where its figure is right as it stands', () => {
  const ids = new Set(drills.map(({ id }) => id));
  const left = auditExamples().flatMap(({ id, claims }) =>
    claims
      .filter(({ quantity, class: found }) => quantity !== null && slips.includes(found))
      .filter(({ place }) => {
        const [, line = '', column = ''] = /line (\d+), column (\d+)/.exec(place) ?? [];
        return !ids.has(`mistakes/${id}/${line}:${column}`);
      })
      .map(({ place }) => `${id}, ${place}`),
  );
  expect(left).toEqual(['lecture-slides, w7: line 174, column 74']);
});

it.each(['lecture-slides', 'handwritten-notes'])('%s has drills', (example) => {
  expect(valueOf(listMistakes({ example })).length).toBeGreaterThan(2);
});

it('a slip under another setting is repaired under the setting of the example', () => {
  const mistake = 'mistakes/handwritten-notes/62:109';
  const { lines } = valueOf(openMistake({ mistake }));
  const line = lines.findIndex(({ claimed }) => claimed === '0.447408');
  expect(valueOf(checkMistake({ mistake, line, typed: '0.437039' })).repair?.verdict).toBe('correct');
  expect(valueOf(checkMistake({ mistake, line, typed: '0.874078/2' })).repair?.verdict).toBe('correct');
});

it.each([
  ['0.5106', 'correct'],
  ['0.5106+0', 'correct'],
  ['= 0,5106', 'correct'],
  ['0.5107', 'wrong'],
  ['0.51', 'invalid'],
  ['0·5106', 'invalid'],
])('0.510623 to four decimals: %s is %s, as anywhere', (typed, verdict) => {
  const mistake = 'mistakes/lecture-slides/61:35';
  const { lines } = valueOf(openMistake({ mistake }));
  const line = lines.findIndex(({ claimed, quantity }) => claimed === '0.5069' && quantity === 'a.1.2');
  expect(valueOf(checkMistake({ mistake, line, typed })).repair?.verdict).toBe(verdict);
});

it('what does not exist is told', () => {
  const unknown = { ok: false, error: { code: 'unknown-drill', drill: 'mistakes/lecture-slides/1:1' } };
  expect(openMistake({ mistake: 'mistakes/lecture-slides/1:1' })).toEqual(unknown);
  expect(checkMistake({ mistake: 'mistakes/lecture-slides/1:1', line: 0, typed: null })).toEqual(unknown);
  expect(listMistakes({ example: 'x' })).toEqual({ ok: false, error: { code: 'unknown-example', example: 'x' } });
  expect(checkMistake({ mistake: 'mistakes/lecture-slides/61:35', line: 99, typed: null })).toMatchObject({
    error: { code: 'document-invalid', path: 'line', found: '99' },
  });
});
