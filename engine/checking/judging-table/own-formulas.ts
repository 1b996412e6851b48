import type { FormulaDocument } from '../../formula/document.ts';
import { parseFormula } from '../../formula/parse-formula.ts';
import { solveFormula } from '../../formula/solve-formula.ts';
import type { FormulaSolution } from '../../solution/solution.ts';

export const ownFormulaNames = [
  ...(['gates', 'quotient', 'shared-weight', 'two-ways', 'largest'] as const),
  ...(['recurrent', 'softmax', 'normalised'] as const),
] as const;
export type OwnFormula = (typeof ownFormulaNames)[number];

const formula = { format: 'backprop-workbook.formula', version: 1 } as const;

/** The solution of one of these. */
export function formulaSolution(name: OwnFormula): FormulaSolution {
  const parsed = parseFormula(ownFormulas[name]);
  const solved = parsed.ok ? solveFormula(parsed.value) : parsed;
  if (!solved.ok) throw new RangeError(`the formula ${name} cannot be worked`);
  return solved.value;
}

export const isOwnFormula = (name: string): name is OwnFormula => Object.hasOwn(ownFormulas, name);

/** Small formulas for what no network shows. */
export const ownFormulas: Readonly<Record<OwnFormula, FormulaDocument>> = {
  gates: {
    ...formula,
    title: { en: 'f = (x + y)z; x −2, y 5, z −4', ko: 'f = (x + y)z. x −2, y 5, z −4' },
    given: { x: -2, y: 5, z: -4 },
    lines: ['q = x + y', 'f = q * z'],
    output: 'f',
  },
  quotient: {
    ...formula,
    title: { en: 'r = a/b, d = c − r, f = eᵈ; a 3, b 4, c 2', ko: 'r = a/b, d = c − r, f = eᵈ. a 3, b 4, c 2' },
    given: { a: 3, b: 4, c: 2 },
    lines: ['r = a / b', 'd = c - r', 'f = exp(d)'],
    output: 'f',
  },
  'shared-weight': {
    ...formula,
    title: {
      en: 'p = wx, z = p + w, a = σ(z), e = a − t, L = e²; w 0.4, x 3, t 1, η 0.1',
      ko: 'p = wx, z = p + w, a = σ(z), e = a − t, L = e². w 0.4, x 3, t 1, η 0.1',
    },
    given: { w: 0.4, x: 3, t: 1 },
    lines: ['p = w*x', 'z = p + w', 'a = sigmoid(z)', 'e = a - t', 'L = e^2'],
    output: 'L',
    parameters: ['w'],
    learningRate: 0.1,
  },
  'two-ways': {
    ...formula,
    title: { en: 'q = xy, f = q + x; x 2, y 5', ko: 'q = xy, f = q + x. x 2, y 5' },
    given: { x: 2, y: 5 },
    lines: ['q = x * y', 'f = q + x'],
    output: 'f',
  },
  largest: {
    ...formula,
    title: { en: 'm = max(x, y), f = mz; x 1.5, y −0.5, z 2', ko: 'm = max(x, y), f = mz. x 1.5, y −0.5, z 2' },
    given: { x: 1.5, y: -0.5, z: 2 },
    lines: ['m = max(x, y)', 'f = m * z'],
    output: 'f',
  },
  recurrent: {
    ...formula,
    title: {
      en: 'z = wx + uh + b and h = tanh z, twice, then L = ½(h − t)²; w 0.6, u 0.8, b 0.1, x 1 and −0.5, h before them 0.2, t 0.5, η 0.1',
      ko: 'z = wx + uh + b와 h = tanh z를 두 번, 그다음 L = ½(h − t)². w 0.6, u 0.8, b 0.1, x 1과 −0.5, 처음의 h 0.2, t 0.5, η 0.1',
    },
    given: { w: 0.6, u: 0.8, b: 0.1, x_1: 1, x_2: -0.5, h_0: 0.2, t: 0.5 },
    lines: [
      'z_1 = w*x_1 + u*h_0 + b',
      'h_1 = tanh(z_1)',
      'z_2 = w*x_2 + u*h_1 + b',
      'h_2 = tanh(z_2)',
      'L = (h_2 - t)^2 / 2',
    ],
    output: 'L',
    parameters: ['w', 'u', 'b'],
    learningRate: 0.1,
  },
  softmax: {
    ...formula,
    title: {
      en: 'the softmax p of z with L = −ln p of the first; z 1.2, 0.7 and −0.4',
      ko: 'z의 소프트맥스 p와 L = −ln p(첫째). z 1.2, 0.7, −0.4',
    },
    given: { z_1: 1.2, z_2: 0.7, z_3: -0.4 },
    lines: [
      'u_1 = exp(z_1)',
      'u_2 = exp(z_2)',
      'u_3 = exp(z_3)',
      's = u_1 + u_2 + u_3',
      'p_1 = u_1 / s',
      'L = -ln(p_1)',
    ],
    output: 'L',
  },
  normalised: {
    ...formula,
    title: {
      en: 'm the mean of x, d = x − m, s the root of the mean of d², y = d/s, L = 0.5y − y + 2y of the three; x 1, 3 and 8',
      ko: 'm은 x의 평균, d = x − m, s는 d² 평균의 제곱근, y = d/s, L은 셋의 0.5y − y + 2y. x 1, 3, 8',
    },
    given: { x_1: 1, x_2: 3, x_3: 8 },
    lines: [
      'm = (x_1 + x_2 + x_3) / 3',
      'd_1 = x_1 - m',
      'd_2 = x_2 - m',
      'd_3 = x_3 - m',
      'v = (d_1^2 + d_2^2 + d_3^2) / 3',
      's = sqrt(v)',
      'y_1 = d_1 / s',
      'y_2 = d_2 / s',
      'y_3 = d_3 / s',
      'L = 0.5*y_1 - y_2 + 2*y_3',
    ],
    output: 'L',
  },
};
