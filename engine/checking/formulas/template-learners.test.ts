import { describe, expect, it } from 'vitest';
import { everyChoice } from '../../../exercises/templates/chosen-sizes.ts';
import { templates, writeTemplate } from '../../../exercises/templates/templates.ts';
import { formulaSheet } from '../../../test/learners/formulas/formula-sheet.ts';
import { templateSlipsIn } from '../../../test/learners/formulas/formula-slip.ts';
import type { Habits } from '../../../test/learners/random-manner.ts';
import { parseFormula } from '../../formula/parse-formula.ts';
import { solveFormula } from '../../formula/solve-formula.ts';
import { Checker } from '../checker.ts';

const habits: Habits = {
  rounding: { digits: 5, counts: 'decimals', ties: 'half-up' },
  goesOnWith: 'rounded',
  writesParts: true,
  smallFactorsFirst: false,
  usesShortcut: false,
  seed: 7,
};

/** The templates with a softmax, a normalisation or several steps of time, each as usual and in its largest sizes. */
const cases = templates.flatMap((template) =>
  [{}, everyChoice(template).at(-1)].flatMap((chosen) => {
    const parsed = parseFormula(writeTemplate(template, chosen));
    const solved = parsed.ok ? solveFormula(parsed.value) : parsed;
    if (!solved.ok) throw new Error(JSON.stringify(solved.error));
    const { value: solution } = solved;
    return templateSlipsIn(template.id, solution.formula).map((slip) => ({
      id: template.id,
      name: slip.name,
      slip,
      solution,
    }));
  }),
);

describe('a mistake that graphs of one kind alone have room for', () => {
  it('is looked for in every such template', () => {
    expect(new Set(cases.map(({ name }) => name))).toEqual(
      new Set(['softmax-cross-terms', 'statistics-constant', 'through-time-cut']),
    );
  });

  it.each(cases)('$name is named in $id, and nothing else is', ({ name, slip, solution }) => {
    const verdicts = new Checker(solution).judge(formulaSheet(solution, habits, slip));
    const named = verdicts.flatMap((verdict) => (verdict.verdict === 'mistake' ? [verdict.found.name] : []));
    expect(new Set(named)).toEqual(new Set([name]));
  });

  it.each(['softmax-cross-entropy', 'recurrent', 'layer-normalisation'])('%s worked honestly is right', (id) => {
    const own = cases.find((one) => one.id === id);
    const verdicts = own ? new Checker(own.solution).judge(formulaSheet(own.solution, habits)) : [];
    expect(verdicts.length).toBeGreaterThan(10);
    expect(verdicts.filter(({ verdict }) => verdict !== 'correct' && verdict !== 'coarse')).toEqual([]);
  });
});
