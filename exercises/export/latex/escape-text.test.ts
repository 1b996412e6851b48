import { expect, it } from 'vitest';
import { escapeText, needsSystemFonts } from './escape-text.ts';

it.each([
  ['2-2-2, by hand', '2-2-2, by hand'],
  ['손으로 푸는 2-2-2', '손으로 푸는 2-2-2'],
  [
    '50% of $x_1 & {y}^2 ~ \\n #1',
    '50\\% of \\$x\\_1 \\& \\{y\\}\\textasciicircum{}2 \\textasciitilde{} \\textbackslash{}n \\#1',
  ],
  ['w₅ → w₈⁺ ², ½·σ', 'w$_{5}$ $\\rightarrow$ w$_{8}$$^{+}$ $^{2}$, $\\tfrac{1}{2}$$\\cdot$$\\sigma$'],
  ['Café “naïve” Łódź – …', 'Café “naïve” Łódź – …'],
  ['רשת قوية, сеть', 'רשת قوية, сеть'],
  ['◊ and 🙂 and \n\\end{document}', '? and ? and \\textbackslash{}end\\{document\\}'],
])('writes %s so that TeX sets it', (title, tex) => {
  expect(escapeText(title)).toBe(tex);
});

it.each([
  ['רשת', true],
  ['شبكة', true],
  ['сеть', true],
  ['손으로 푸는 2-2-2', false],
  ['Café, w₅ → w₈⁺, ½·σ 🙂', false],
])('knows whether %j takes fonts of the system: %s', (title, takes) => {
  expect(needsSystemFonts(title)).toBe(takes);
});
