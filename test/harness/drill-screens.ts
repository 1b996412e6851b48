import { weights } from './lecture-slides.ts';
import type { Screen } from './screen.ts';

const [w2, w3, w4] = weights;

/** An answer for each verdict that the drill of the slides can give. */
const judged = [
  ['dE/dz.1.1', '0.7', 'wrong'],
  [w2.gradient, '0.07', 'carried'],
  [w2.quantity, w2.figure, 'correct'],
  [w3.quantity, w3.slope, 'mistake'],
  [w4.quantity, 'w4', 'invalid'],
] as const;

/** Of the article's first weight at the output: the right derivative, and one without the slope. */
const derivatives = [
  ['(o1-t1)*o1*(1-o1)*h1', 'correct'],
  ['(o1-t1)*h1', 'mistake'],
] as const;

/** A derivative in letters, a weight nudged by hand, and the drill of the slides as it is opened, and with something of everything said of it. */
export const drillScreens: readonly Screen[] = [
  {
    name: 'drill-derive',
    async open(workbook) {
      const { page, say } = workbook;
      await workbook.follow('examples/article/derive');
      for (const [typed, verdict] of derivatives) {
        await page.getByRole('textbox', { name: say('derivation.label', { symbol: '∂E/∂w₅' }) }).focus();
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(typed);
        await page.keyboard.press('Enter');
        await page.getByText(say(`verdict.${verdict}`), { exact: true }).waitFor();
      }
    },
  },
  {
    name: 'drill-nudge',
    async open(workbook) {
      const { page, say } = workbook;
      await workbook.follow('examples/article/nudge');
      await page.getByRole('table').getByRole('textbox').first().fill('0.987654');
      await page.keyboard.press('Enter');
      await page.getByText(say('verdict.wrong'), { exact: true }).waitFor();
    },
  },
  { name: 'drill', open: (workbook) => workbook.openDrill() },
  {
    name: 'drill-checked',
    async open(workbook) {
      for (const [quantity, typed] of judged) await workbook.answer(quantity, typed);
      await workbook.check();
      for (const [quantity, , verdict] of judged) await workbook.seesVerdict(quantity, verdict);
    },
  },
];
