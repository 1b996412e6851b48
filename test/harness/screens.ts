import type { Workbook } from './workbook.ts';
import { weights } from './lecture-slides.ts';

interface Screen {
  readonly name: string;
  /** Leads to it, from the screen before it in the list. */
  readonly open: (workbook: Workbook) => Promise<void>;
}

const [w2, w3, w4] = weights;

/** Every screen of the workbook in each state that looks different, in the order in which a learner comes to them. */
export const screens: readonly Screen[] = [
  { name: 'library', open: (workbook) => workbook.openLibrary() },
  {
    name: 'progress-empty',
    async open(workbook) {
      await workbook.openProgress();
      await workbook.seesNoAttempt();
    },
  },
  { name: 'example', open: (workbook) => workbook.openExample() },
  {
    name: 'example-matrix',
    async open(workbook) {
      await workbook.chooseNotation('matrix');
      await workbook.page.getByText('∂', { exact: false }).first().waitFor({ state: 'attached' });
    },
  },
  { name: 'published', open: (workbook) => workbook.openPublished() },
  { name: 'mistake', open: (workbook) => workbook.openMistake() },
  { name: 'drill', open: (workbook) => workbook.openDrill() },
  {
    name: 'drill-checked',
    async open(workbook) {
      await workbook.answer(w2.quantity, w2.figure);
      await workbook.answer(w3.quantity, '0.26');
      await workbook.answer(w4.quantity, 'w4');
      await workbook.check();
      await workbook.seesVerdict(w2.quantity, 'correct');
      await workbook.seesVerdict(w3.quantity, 'wrong');
      await workbook.seesVerdict(w4.quantity, 'invalid');
    },
  },
  {
    name: 'drill-worked',
    async open(workbook) {
      await workbook.openWorking(w2.quantity);
    },
  },
  {
    name: 'progress',
    async open(workbook) {
      await workbook.openProgress();
      await workbook.seesAttempts([
        [w2.quantity, w2.figure, 'correct'],
        [w3.quantity, '0.26', 'wrong'],
      ]);
    },
  },
  {
    name: 'not-found',
    async open(workbook) {
      await workbook.page.evaluate(() => {
        location.hash = '/nowhere';
      });
      await workbook.heading(workbook.say('not-found.title')).waitFor();
    },
  },
];
