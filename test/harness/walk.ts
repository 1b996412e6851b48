import { expect, test } from 'vitest';
import { deltas, results, weights } from './lecture-slides.ts';
import { dueReviews, layInLog } from './learning-log.ts';
import { goOnInSession, sessionDrill, workThrough } from './session.ts';
import { openWorkbook, type Shell } from './shell.ts';
import { languages } from './texts.ts';
import type { Attempt, Workbook } from './workbook.ts';

const [w2, w3, w4] = weights;
const allRight: readonly Attempt[] = results.map(({ quantity, figure }) => [quantity, figure, 'correct']);

/** What a learner comes for, from the first start to the next day; the same in every shell. */
export function describeWalk(shell: Shell): void {
  test.each(languages)(
    'a learner works out the three weights and finds them there the next day (%s)',
    async (language) => {
      const first = await openWorkbook(shell, { language });
      await first.workbook.seesLibrary();
      await first.workbook.openDrill();
      await first.workbook.chooseMode('alone');
      await first.workbook.diagram.waitFor();
      for (const { quantity, figure } of results) await first.workbook.answer(quantity, figure);
      await first.workbook.check();
      for (const { quantity } of results) await first.workbook.seesVerdict(quantity, 'correct');
      await seesResult(first.workbook, 'drill.result.all-right', { right: 6, asked: 6 });
      await first.workbook.openHistory();
      await first.workbook.seesAttempts(allRight);
      await first.close();

      const next = await openWorkbook(shell, { language, record: first.record });
      await next.workbook.seesLibrary();
      await next.workbook.openHistory();
      await next.workbook.seesAttempts(allRight);
    },
  );

  test('guided, each step is checked with Enter, and the pen goes on by itself', async () => {
    const { page, workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    const [first] = deltas;
    await workbook.field(first.quantity).focus();
    for (const { quantity, figure } of [...deltas, ...results]) {
      await expect
        .poll(() => workbook.field(quantity).evaluate((field) => field === document.activeElement))
        .toBe(true);
      await page.keyboard.type(figure);
      await page.keyboard.press('Enter');
      await workbook.seesVerdict(quantity, 'correct');
    }
    await seesResult(workbook, 'drill.result.all-right', { right: 8, asked: 8 });
  });

  test('a wrong answer is told, kept, and can be put right; each check is an attempt of its own', async () => {
    const { workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    await workbook.chooseMode('alone');
    await workbook.answer(w2.quantity, '0.7');
    await workbook.answer(w3.gradient, w3.slope);
    await workbook.check();
    await workbook.seesVerdict(w2.quantity, 'wrong');
    await workbook.seesVerdict(w3.gradient, 'correct');
    await seesResult(workbook, 'drill.result', { right: 1, asked: 6 });

    await workbook.answer(w2.quantity, w2.figure);
    await workbook.check();
    await workbook.seesVerdict(w2.quantity, 'correct');
    await workbook.openHistory();
    await workbook.seesAttempts([
      [w2.quantity, w2.figure, 'correct'],
      [w2.quantity, '0.7', 'wrong'],
      [w3.gradient, w3.slope, 'correct'],
    ]);
  });

  test('an old check opens again as it was, and can be done anew', async () => {
    const { page, workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    await workbook.answer(w2.quantity, w2.slope);
    await workbook.check();
    await workbook.seesVerdict(w2.quantity, 'mistake');
    await workbook.answer(w2.quantity, w2.figure);
    await workbook.check();
    await workbook.seesVerdict(w2.quantity, 'correct');
    await workbook.openHistory();
    await page.getByRole('row').last().getByRole('link').click();
    await workbook.seesVerdict(w2.quantity, 'mistake');
    expect(await workbook.field(w2.quantity).inputValue()).toBe(w2.slope);
    expect(await workbook.field(w2.quantity).isEditable()).toBe(false);
    await page.goBack();
    await workbook.heading(workbook.say('history.title')).waitFor();
    await page.goForward();
    await page.getByRole('button', { name: workbook.say('check.again'), exact: true }).click();
    await workbook.seesDrill();
  });

  test('with reviews due, one key begins the day’s session, and Enter leads through it to its end', async () => {
    const { page, workbook } = await openWorkbook(shell);
    await workbook.seesLibrary();
    await layInLog(page, dueReviews(Date.now()));
    await workbook.place('practice.name').focus();
    await page.keyboard.press('Alt+n');
    await page.waitForURL(/#\/drill\//);
    let drills = 0;
    for (;;) {
      const drill = await sessionDrill(page);
      if (!drill) break;
      drills += 1;
      await workThrough(page, drill);
      await goOnInSession(page);
    }
    expect(drills).toBeGreaterThan(1);
    await workbook.heading(workbook.say('session.name')).waitFor();
    await page.getByRole('heading', { name: workbook.say('session.better'), exact: true }).waitFor();
    await page.reload();
    await workbook.openLibrary();
    await page.getByText(workbook.say('start.rest.done'), { exact: true }).waitFor();
  });

  test('a known mistake is named, and what follows rightly from it counts as such', async () => {
    const { workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    await workbook.answer(w2.quantity, w2.slope);
    await workbook.answer('dE/dz.1.2', '0.01');
    await workbook.answer(w3.gradient, '0.0005');
    await workbook.check();
    await workbook.seesVerdict(w2.quantity, 'mistake');
    await workbook.seesVerdict('dE/dz.1.2', 'wrong');
    await workbook.seesVerdict(w3.gradient, 'carried');
  });

  test('an exam says nothing until it is handed in, and is over after a restart', async () => {
    const first = await openWorkbook(shell);
    await first.workbook.openDrill();
    await first.workbook.chooseMode('exam');
    for (const { quantity, figure } of results) await first.workbook.answer(quantity, figure);
    await first.workbook.answer(w4.quantity, '0.7');
    expect((await first.workbook.said(w2.quantity)).trim()).toBe('');
    await first.workbook.submitButton('exam').click();
    await first.workbook.seesVerdict(w2.quantity, 'correct');
    await first.workbook.seesVerdict(w4.quantity, 'wrong');
    await expect.poll(() => first.workbook.said(w4.quantity)).toContain('0.2998');
    await first.close();

    const next = await openWorkbook(shell, { record: first.record });
    await next.workbook.openDrill();
    await next.page.getByRole('radio', { name: next.workbook.say('drill.mode.exam') }).click({ force: true });
    await next.workbook.seesVerdict(w4.quantity, 'wrong');
    expect(await next.workbook.field(w4.quantity).isEditable()).toBe(false);
  });

  test('the same seed is the same drill', async () => {
    const { page, workbook } = await openWorkbook(shell);
    await workbook.openPractice();
    await page.getByRole('textbox', { name: workbook.say('seed.name') }).fill('lamp7');
    await page.getByRole('button', { name: workbook.say('practice.start'), exact: true }).click();
    await workbook.checkButton.waitFor();
    const drawn = () => page.getByRole('img').first().innerHTML();
    const first = await drawn();
    await page.getByRole('button', { name: workbook.say('seed.another'), exact: true }).click();
    await expect.poll(drawn).not.toBe(first);
    await workbook.follow('generated/forward-pass/1/lamp7');
    await expect.poll(drawn).toBe(first);
  });

  test('what is no number is refused beside its field with the reason, stays there, and counts for nothing', async () => {
    const { workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    await workbook.check();
    await workbook.seesReason(deltas[0].quantity, 'reading.empty');

    const refused = [
      [w2.quantity, 'about 0.2', undefined],
      [w3.quantity, '1e999', 'reading.too-large'],
      [w4.quantity, '0.299,8', 'reading.ambiguous-separator'],
    ] as const;
    for (const [quantity, typed] of refused) await workbook.answer(quantity, typed);
    await workbook.check();
    for (const [quantity, typed, reason] of refused) {
      await workbook.seesVerdict(quantity, 'invalid');
      if (reason) await workbook.seesReason(quantity, reason);
      expect(await workbook.field(quantity).inputValue()).toBe(typed);
    }
    await workbook.openProgress();
    await workbook.seesNoAttempt();
  });

  test('a number is read however it is written', async () => {
    const { workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    const written = [
      [w2.quantity, '0,1998767'],
      [w3.gradient, '  0.0001565470 '],
      [w4.gradient, '０．０００３１３０９３９'],
      [w2.gradient, '2.466463×10^-4'],
    ] as const;
    for (const [quantity, typed] of written) await workbook.answer(quantity, typed);
    await workbook.check();
    for (const [quantity, typed] of written) {
      await workbook.seesVerdict(quantity, 'correct');
      expect(await workbook.field(quantity).inputValue()).toBe(typed);
    }
  });

  test('what was typed but not checked is there after a restart, scratch work too', async () => {
    const first = await openWorkbook(shell);
    await first.workbook.openDrill();
    await first.workbook.answer(w3.quantity, '0.24');
    await first.workbook.scratch.fill('σ(0.05*0.15');
    await first.workbook.openLibrary();
    await first.close();

    const next = await openWorkbook(shell, { record: first.record });
    await next.workbook.openDrill();
    expect(await next.workbook.field(w3.quantity).inputValue()).toBe('0.24');
    expect(await next.workbook.scratch.inputValue()).toBe('σ(0.05*0.15');
  });

  test('the working of an answer is shown on request', async () => {
    const { workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    await workbook.answer(w2.quantity, w2.figure);
    await workbook.check();
    await workbook.seesVerdict(w2.quantity, 'correct');
    expect(await workbook.openWorking(w2.quantity)).toContain('0.1999');
  });

  test('language and appearance change at once and stay', async () => {
    const first = await openWorkbook(shell, { language: 'en' });
    await first.workbook.openDrill();
    await first.workbook.answer(w2.quantity, '0.19');
    await first.workbook.chooseLanguage('ko');
    await first.workbook.chooseTheme('dark');
    await first.workbook.seesDrill();
    expect(await first.workbook.field(w2.quantity).inputValue()).toBe('0.19');
    await first.close();

    const next = await openWorkbook(shell, { language: 'en', shows: 'ko', record: first.record });
    await next.workbook.seesLibrary();
    expect(await next.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });
}

async function seesResult(
  { page, say }: Workbook,
  key: 'drill.result' | 'drill.result.all-right',
  counts: { readonly right: number; readonly asked: number },
): Promise<void> {
  await page.getByRole('status').getByText(say(key, counts), { exact: true }).waitFor();
}
