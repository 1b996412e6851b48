import { expect, test } from 'vitest';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import { apart, printedValues } from '../../test/python/printed-values.ts';
import { templates, writeTemplate } from '../templates/templates.ts';
import { exportFormula } from './export-formula.ts';

const gate: FormulaDocument = {
  format: 'backprop-workbook.formula',
  version: 1,
  title: 'A gate',
  given: { x: -2, y: 5, z: -4 },
  lines: ['q = x + y', 'f = q * z'],
  output: 'f',
  parameters: ['x'],
  learningRate: 0.1,
};

function exported(formula: FormulaDocument, as: 'python' | 'pytorch' | 'latex', language: 'en' | 'ko' = 'en') {
  const outcome = exportFormula({ formula, as, language });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

test('Python has each step on a line of its own, and prints what comes of it', () => {
  const { fileName, text } = exported(gate, 'python');
  expect(fileName).toBe('a-gate-steps.py');
  const steps = [
    'q = x + y',
    'f = q * z',
    'slope_f_by_q = z',
    'back_f_to_q = grad_f * slope_f_by_q',
    'grad_q = back_f_to_q',
  ];
  for (const line of [...steps, 'x_new = x - learning_rate * grad_x', 'f_after = q_after * z']) {
    expect(text.split('\n')).toContain(line);
  }
  // 3 · −4; ∂f/∂q = z = −4, ∂f/∂z = q = 3; −2 − 0.1 · −4 = −1.6.
  const printed = { f: -12, 'df/dx': -4, 'df/dy': -4, 'df/dz': 3, 'x after the step': -1.6 };
  for (const [label, value] of Object.entries(printed))
    expect(apart(printedValues(text)[label], value)).toBeLessThan(1e-12);
});

test.each(templates.map((template) => [template.id, template] as const))(
  'what is written out in Python comes to what PyTorch finds by itself: %s',
  (_, template) => {
    const formula = writeTemplate(template);
    const [steps, torch] = (['python', 'pytorch'] as const).map((as) => printedValues(exported(formula, as).text));
    expect(Object.keys(steps ?? {}).sort()).toEqual(Object.keys(torch ?? {}).sort());
    for (const [label, value] of Object.entries(steps ?? {}))
      expect(apart(torch?.[label], value), label).toBeLessThan(1e-9);
  },
);

test('names that Python has for itself, primes and lowered digits are names of its own there', () => {
  const formula = {
    ...gate,
    given: { lambda: 2, "h'": 3, w_1: 1 },
    lines: ["np = lambda*h' + w_1"],
    output: 'np',
    parameters: [],
  };
  const values = printedValues(exported(formula, 'python').text);
  expect([values.np, values['dnp/dlambda'], values["dnp/dh'"]]).toEqual([7, 3, 2]);
});

test('LaTeX has the whole derivation under headings, in either language', () => {
  const { fileName, text } = exported(gate, 'latex');
  expect(fileName).toBe('a-gate-derivation.tex');
  expect(text).toContain('\\section*{Backward pass}');
  expect(text).toContain('f = q \\, z = 3.0000 \\times \\left(-4\\right) = -12.0000');
  expect(exported(gate, 'latex', 'ko').text).toContain('\\section*{역전파}');
});
