import { deflateRawSync } from 'node:zlib';
import type { Screen } from './screen.ts';

const pack = {
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'Week 3 · 3주차',
  introduction: 'Forward first, then back.\n먼저 순전파, 그다음 역전파.',
  from: 'Kim',
  due: '2026-12-04',
  tasks: [
    { kind: 'losses', level: 1, seed: 'lamp7', mode: 'guided', points: 4, retries: false },
    { kind: 'hidden-gradient', level: 2, seed: 'each', count: 2, points: 6, scratch: false },
    { drill: 'mistakes/generated/1/abc' },
  ],
} as const;

/** As a link holds it. */
const packed = deflateRawSync(JSON.stringify(pack)).toString('base64url');

/** A task pack: as it is begun, with the code of its link; one of its tasks; what is handed in; and how it is made. */
export const packScreens: readonly Screen[] = [
  {
    name: 'pack-begin',
    async open({ page, say }) {
      await page.evaluate((sent) => (location.hash = `/sent-pack/${sent}`), packed);
      await page.getByRole('button', { name: say('pack.take') }).click();
      await page.getByRole('textbox', { name: say('pack.name') }).fill('Mina');
      await page.getByRole('button', { name: say('link.code') }).click();
      await page.getByRole('img', { name: say('link.code.name') }).waitFor();
    },
  },
  {
    name: 'pack-task',
    async open({ page, say }) {
      await page.getByRole('button', { name: say('pack.begin') }).click();
      await page.getByRole('link', { name: say('pack.first') }).click();
      await page.locator('[data-item="E"]').fill('77.7777');
      await page.keyboard.press('Enter');
      await page.getByText(say('verdict.wrong'), { exact: true }).waitFor();
    },
  },
  {
    name: 'pack',
    async open({ page, say }) {
      await page.getByRole('complementary').getByRole('link', { name: pack.title }).click();
      await page.getByRole('table').waitFor();
      await page.getByRole('link', { name: say('pack.hand-over'), exact: true }).waitFor();
    },
  },
  {
    name: 'pack-hand-over',
    async open({ page, say }) {
      await page.getByRole('link', { name: say('pack.hand-over'), exact: true }).click();
      await page.getByRole('table').waitFor();
    },
  },
  {
    name: 'pack-make',
    async open({ page, say }) {
      await page.getByRole('link', { name: say('pack.to-pack') }).click();
      await page.getByRole('button', { name: say('pack.change-copy') }).click();
      await page.getByRole('combobox', { name: say('pack.add.kind') }).waitFor();
    },
  },
  {
    name: 'packs',
    async open({ page, say }) {
      await page.evaluate(() => (location.hash = '/packs'));
      await page.getByText(say('packs.begun'), { exact: true }).waitFor();
    },
  },
];
