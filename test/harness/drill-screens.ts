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

/** The drill of the slides as it is opened, and with something of everything said of it. */
export const drillScreens: readonly Screen[] = [
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
