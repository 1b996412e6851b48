import { expect, it } from 'vitest';
import { withoutTags } from './strip-tags.ts';

it.each([
  ['a + b', 'a + b'],
  ['\\htmlData{quantity=w.1.1.1}{\\htmlClass{parameter}{w_{1}}} + 1', 'w_{1} + 1'],
  ['\\htmlData{quantity=a.1.1@2}{\\htmlClass{forward}{a_{1}^{(2)}}}^{2}', '{a_{1}^{(2)}}^{2}'],
  ['\\htmlClass{backward}{\\frac{\\partial E}{\\partial w}} \\cdot x', '\\frac{\\partial E}{\\partial w} \\cdot x'],
  ['\\htmlClass{given}{\\{x\\}}', '\\{x\\}'],
  ['-Infinity \\times 0.5', '-\\infty \\times 0.5'],
])('leaves of %s what any TeX can set', (tagged, plain) => {
  expect(withoutTags(tagged)).toBe(plain);
});
