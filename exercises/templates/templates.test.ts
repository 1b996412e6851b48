import { describe, expect, it } from 'vitest';
import { valueOf } from '../../test/drills/sheet.ts';
import { byComplexStep } from '../../test/formulas/complex-number.ts';
import { references } from '../../test/formulas/template-references.ts';
import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import { ChosenSizes, everyChoice } from './chosen-sizes.ts';
import { templateOf, templates, writeTemplate } from './templates.ts';

const everySize = templates.flatMap((template) => everyChoice(template).map((chosen) => ({ template, chosen })));

describe('every template, in every size', () => {
  it.each(everySize.map(({ template, chosen }) => [template.id, chosen] as const))(
    '%s %o is what the same work comes to in loops, with the same gradients',
    (id, chosen) => {
      const template = templateOf(id);
      const work = references[id];
      if (!template || !work) throw new Error(`no reference of ${id}`);
      const document = writeTemplate(template, chosen);
      const sizes = new ChosenSizes(template, chosen);
      const expected = byComplexStep(document.given, (at) =>
        work({ at, count: (size) => sizes.count(size), is: (size, value) => sizes.is(size, value) }),
      );
      const { quantities } = valueOf(solveFormula(valueOf(parseFormula(document))));
      expect(quantities.get(`v.${document.output}`)?.value).toBeCloseTo(expected.value, 10);
      for (const [name, gradient] of Object.entries(expected.gradients)) {
        expect(quantities.get(`dv.${name}`)?.value, `dv.${name}`).toBeCloseTo(gradient, 10);
      }
    },
  );

  it('has ids that differ, texts in both languages, and sizes whose usual choice there is', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    for (const { id, title, summary, lookFor, sizes } of templates) {
      expect(lookFor.length, id).toBeGreaterThanOrEqual(3);
      for (const { en, ko } of [title, summary, ...lookFor]) {
        expect(en, id).not.toBe('');
        expect(ko, id).not.toBe('');
      }
      for (const { choices, usual } of sizes) expect(choices.map(({ value }) => value)).toContain(usual);
    }
  });

  it('is as usual where nothing is chosen, or nothing that there is', () => {
    for (const template of templates) {
      const usual = Object.fromEntries(template.sizes.map((size) => [size.name, size.usual]));
      expect(writeTemplate(template)).toEqual(writeTemplate(template, usual));
      expect(writeTemplate(template, { nothing: 'x', steps: '99' })).toEqual(writeTemplate(template, usual));
    }
  });
});
