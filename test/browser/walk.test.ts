import { expect, test } from 'vitest';
import { browserShell } from '../harness/browser-shell.ts';
import { deltas, results, weights } from '../harness/lecture-slides.ts';
import { dueReviews, layInLog } from '../harness/learning-log.ts';
import { goOnInSession, sessionDrill, workThrough } from '../harness/session.ts';
import { openWorkbook } from '../harness/shell.ts';

const shell = browserShell();
const [w2, w3, w4] = weights;

test('guided, each step is checked with Enter, and the pen goes on by itself', async () => {
  const { page, workbook } = await openWorkbook(shell);
  await workbook.openDrill();
  const [first] = deltas;
  await workbook.field(first.quantity).focus();
  for (const { quantity, figure } of [...deltas, ...results]) {
    await expect.poll(() => workbook.field(quantity).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type(figure);
    await page.keyboard.press('Enter');
    await workbook.seesVerdict(quantity, 'correct');
  }
  await workbook.seesResult('drill.result.all-right', { right: 8, asked: 8 });
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
  await workbook.seesResult('drill.result', { right: 1, asked: 6 });

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

test('the working of an answer is shown on request', async () => {
  const { workbook } = await openWorkbook(shell);
  await workbook.openDrill();
  await workbook.answer(w2.quantity, w2.figure);
  await workbook.check();
  await workbook.seesVerdict(w2.quantity, 'correct');
  expect(await workbook.openWorking(w2.quantity)).toContain('0.1999');
});

test('the lines of a worked example begin within the first view of the smallest window', async () => {
  const { page, workbook, resize } = await openWorkbook(shell);
  await resize({ width: 900, height: 600 });
  await workbook.openExample();
  await page.evaluate(() => scrollTo(0, 0));
  const first = await page.locator('[data-line]').first().boundingBox();
  expect(first && first.y + first.height).toBeLessThan(600);
});
