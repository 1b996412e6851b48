import { expect } from 'vitest';
import { classScreens } from './class-screens.ts';
import { drillScreens } from './drill-screens.ts';
import { editorScreens } from './editor-screens.ts';
import { formulaScreens } from './formula-screens.ts';
import { packScreens } from './pack-screens.ts';
import { recordScreens } from './record-screens.ts';
import { recoveryScreens } from './recovery-screens.ts';
import type { Screen } from './screen.ts';
import { results, sheet, weights } from './lecture-slides.ts';
import { dueReviews, layInLog } from './learning-log.ts';
import { goOnInSession, sessionDrill, workThrough } from './session.ts';

const [w2, , w4] = weights;

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
  {
    name: 'example',
    async open(workbook) {
      await workbook.openExample();
      const rule = workbook.page.locator('[data-line]').nth(20);
      await rule.click();
      await expect.poll(() => rule.getAttribute('aria-expanded')).toBe('true');
    },
  },
  {
    name: 'example-matrix',
    async open(workbook) {
      await workbook.chooseNotation('matrix');
      await workbook.page.getByText('∂', { exact: false }).first().waitFor({ state: 'attached' });
    },
  },
  { name: 'published', open: (workbook) => workbook.openPublished() },
  { name: 'mistake', open: (workbook) => workbook.openMistake() },
  { name: 'practice', open: (workbook) => workbook.openPractice() },
  { name: 'teachers', open: (workbook) => workbook.openHelpForTeachers() },
  {
    name: 'worksheet',
    async open({ page, say }) {
      await page.evaluate(() => (location.hash = '/worksheet?drill=examples%2Flecture-slides%2Fupdate'));
      await page.getByRole('listitem').first().waitFor();
      await page.getByRole('button', { name: say('worksheet.make'), exact: true }).click();
      await page.getByText(say('worksheet.made'), { exact: true }).waitFor();
    },
  },
  { name: 'solution-check', open: (workbook) => workbook.openSolutionCheck() },
  ...drillScreens,
  {
    name: 'drill-worked',
    async open(workbook) {
      await workbook.openWorking(w2.quantity);
    },
  },
  {
    name: 'drill-table',
    async open(workbook) {
      await workbook.follow('examples/lecture-slides/forward-pass');
      await workbook.page.locator('[data-item="z.1.1"]').fill('0.0275');
      await workbook.page.keyboard.press('Enter');
      await workbook.page.getByText(workbook.say('verdict.correct'), { exact: true }).waitFor();
      await workbook.scratch.fill('σ(0.0275)');
      await workbook.page.getByText('= 0.506874566765').waitFor();
    },
  },
  {
    name: 'drill-scratch-page',
    async open({ page, say }) {
      await page.keyboard.press('Alt+W');
      await page.getByRole('textbox', { name: say('scratch.page'), exact: true }).click();
      await page.keyboard.insertText('\nnet_h2 = 0.05*0.25 + 0.1*0.2 = 0.0325');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('button', { name: say('solution.go-to') }).click();
      await page.getByRole('region', { name: say('solution.line', { line: 2 }) }).waitFor();
    },
  },
  {
    name: 'drill-matrix',
    async open(workbook) {
      await workbook.page.getByRole('button', { name: workbook.say('scratch.page.close') }).click();
      await workbook.follow('examples/lecture-slides/matrix');
    },
  },
  {
    name: 'drill-symbols',
    async open(workbook) {
      await workbook.follow('examples/lecture-slides/symbols');
      const tiles = workbook.page.getByRole('group', { name: workbook.say('order.pool') }).getByRole('button');
      await tiles.first().click();
      await workbook.page
        .getByRole('button', { name: workbook.say('drill.check-this'), exact: true })
        .first()
        .click();
      await workbook.page.getByText(workbook.say('verdict.wrong'), { exact: true }).waitFor();
    },
  },
  {
    name: 'mistake-in-letters',
    async open({ page, say }) {
      await page.evaluate(() => (location.hash = '/mistake/mistakes/letters/2/s6'));
      await page.getByRole('group', { name: say('mistake.lines.made-up') }).waitFor();
    },
  },
  {
    name: 'drill-exam',
    async open(workbook) {
      await workbook.follow(sheet.id, 'exam');
      for (const { quantity, figure } of results) await workbook.answer(quantity, figure);
      await workbook.answer(w4.quantity, w4.slope);
      await workbook.submitButton('exam').click();
      await workbook.seesVerdict(w4.quantity, 'mistake');
    },
  },
  {
    name: 'progress',
    async open(workbook) {
      await workbook.openProgress();
      await workbook.page.getByRole('listbox').waitFor();
      await workbook.page.locator('a[href="#/progress/slope"]').waitFor();
    },
  },
  {
    name: 'skill',
    async open({ page, say }) {
      await page.locator('a[href="#/progress/update"]').click();
      await page.getByRole('heading', { name: say('skill.over-time') }).waitFor();
    },
  },
  {
    name: 'history',
    async open(workbook) {
      await workbook.openHistory();
      const answers = workbook.page.getByRole('table').first();
      await answers.getByText(workbook.say('verdict.carried'), { exact: true }).waitFor();
    },
  },
  {
    name: 'check',
    async open({ page, say }) {
      await page.getByRole('table').last().getByRole('link').last().click();
      await page.getByRole('heading', { name: say('check.then') }).waitFor();
    },
  },
  {
    name: 'start-due',
    async open(workbook) {
      await layInLog(workbook.page, dueReviews(Date.now()));
      await workbook.openLibrary();
      await workbook.page.getByRole('button', { name: workbook.say('start.begin.action'), exact: true }).waitFor();
    },
  },
  {
    name: 'session-bar',
    async open({ page, say }) {
      await page.getByRole('button', { name: say('start.begin.action'), exact: true }).click();
      await page.getByRole('complementary').waitFor();
    },
  },
  {
    name: 'session-end',
    async open({ page, say }) {
      const drill = await sessionDrill(page);
      if (drill) await workThrough(page, drill);
      await goOnInSession(page);
      while (await sessionDrill(page)) await goOnInSession(page);
      await page.getByRole('heading', { name: say('session.drills') }).waitFor();
    },
  },
  ...classScreens,
  ...packScreens,
  ...editorScreens,
  ...formulaScreens,
  ...recordScreens,
  {
    name: 'not-found',
    async open(workbook) {
      await workbook.page.evaluate(() => {
        location.hash = '/nowhere';
      });
      await workbook.heading(workbook.say('not-found.title')).waitFor();
    },
  },
  ...recoveryScreens,
];
