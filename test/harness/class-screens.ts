import { slidesNetwork } from '../networks/known-networks.ts';
import { workedBy } from '../packs/simulated-learner.ts';
import type { TaskPack } from '../../exercises/packs/task-pack.ts';
import type { Screen } from './screen.ts';

const pack: TaskPack = {
  format: 'backprop-workbook.tasks',
  version: 1,
  title: '3주차 · Week 3',
  due: '2025-11-01',
  tasks: [
    { drill: 'examples/lecture-slides/gradient', points: 4 },
    { network: slidesNetwork, asks: ['dE/dw.2.1.1', 'w+.2.1.1'], precision: { decimals: 6 }, points: 2 },
    { kind: 'update', level: 1, seed: 'each', count: 2, points: 6 },
  ],
};

const slip = workedBy(pack, '박서준', 'error-sign');
const handedIn = [
  workedBy(pack, 'Mina Kim', 'slope-dropped'),
  slip,
  workedBy(pack, '이지우'),
  { ...workedBy(pack, 'Alexander Montgomery-Featherstonehaugh', 'rate-forgotten'), checksum: '00000000' },
  // Begun, and no more.
  { ...slip, learner: '최하은', tasks: slip.tasks.slice(0, 1) },
  { ...slip, version: 2 },
];

/** The results of a class: the table with its mistakes, and what one learner handed in. */
export const classScreens: readonly Screen[] = [
  {
    name: 'class',
    async open({ page, say }) {
      await page.evaluate(() => (location.hash = '#/class'));
      const files = handedIn.map((results, index) => ({
        name: `${index + 1}.bpresults.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(results)),
      }));
      await page.locator('input[type="file"]').first().setInputFiles(files);
      await page.getByText(say('class.judged')).waitFor();
    },
  },
  {
    name: 'class-work',
    async open({ page, say }) {
      await page.getByRole('button', { name: '박서준', exact: true }).click();
      await page
        .getByRole('button', { name: say('class.work.sheet') })
        .first()
        .click();
      await page.locator('[data-item]').first().waitFor();
    },
  },
];
