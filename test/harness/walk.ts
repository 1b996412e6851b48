import { expect, test } from 'vitest';
import { gradients, weights } from './lecture-slides.ts';
import { openWorkbook, type Shell } from './shell.ts';
import { languages } from './texts.ts';
import type { Attempt, Workbook } from './workbook.ts';

const [w2, w3, w4] = weights;
const allRight: readonly Attempt[] = weights.map(({ quantity, figure }) => [quantity, figure, 'correct']);

/** What a learner comes for, from the first start to the next day; the same in every shell. */
export function describeWalk(shell: Shell): void {
  test.each(languages)(
    'a learner works out the three weights and finds them there the next day (%s)',
    async (language) => {
      const first = await openWorkbook(shell, { language });
      await first.workbook.seesLibrary();
      await first.workbook.openDrill();
      await first.workbook.diagram.waitFor();
      for (const { quantity, figure } of weights) await first.workbook.answer(quantity, figure);
      await first.workbook.check();
      for (const { quantity } of weights) await first.workbook.seesVerdict(quantity, 'correct');
      await seesResult(first.workbook, 'drill.result.all-right', { right: 3, judged: 3 });
      await first.workbook.openProgress();
      await first.workbook.seesAttempts(allRight);
      await first.close();

      const next = await openWorkbook(shell, { language, record: first.record });
      await next.workbook.seesLibrary();
      await next.workbook.openProgress();
      await next.workbook.seesAttempts(allRight);
    },
  );

  test('a wrong answer is told, kept, and can be put right; each check is an attempt of its own', async () => {
    const { workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    await workbook.answer(w2.quantity, '0.2001');
    await workbook.answer(w3.quantity, w3.figure);
    await workbook.check();
    await workbook.seesVerdict(w2.quantity, 'wrong');
    await workbook.seesVerdict(w3.quantity, 'correct');
    await seesResult(workbook, 'drill.result', { right: 1, judged: 2 });

    await workbook.answer(w2.quantity, w2.figure);
    await workbook.check();
    await workbook.seesVerdict(w2.quantity, 'correct');
    await workbook.openProgress();
    await workbook.seesAttempts([
      [w2.quantity, w2.figure, 'correct'],
      [w2.quantity, '0.2001', 'wrong'],
      [w3.quantity, w3.figure, 'correct'],
    ]);
  });

  test('who wants to writes down the gradients too', async () => {
    const { workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    await workbook.wantGradients();
    for (const { quantity, figure } of [...gradients, ...weights]) await workbook.answer(quantity, figure);
    await workbook.check();
    for (const { quantity } of [...gradients, ...weights]) await workbook.seesVerdict(quantity, 'correct');
    await seesResult(workbook, 'drill.result.all-right', { right: 6, judged: 6 });
  });

  test('what is no number is refused beside its field with the reason, stays there, and counts for nothing', async () => {
    const { workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    await workbook.check();
    await workbook.seesReason(w2.quantity, 'reading.empty');

    const refused = [
      [w2.quantity, 'about 0.2', 'reading.not-a-number'],
      [w3.quantity, '1e999', 'reading.too-large'],
      [w4.quantity, '0.299,8', 'reading.ambiguous-separator'],
    ] as const;
    for (const [quantity, typed] of refused) await workbook.answer(quantity, typed);
    await workbook.check();
    for (const [quantity, typed, reason] of refused) {
      await workbook.seesVerdict(quantity, 'invalid');
      await workbook.seesReason(quantity, reason);
      expect(await workbook.field(quantity).inputValue()).toBe(typed);
    }
    await workbook.openProgress();
    await workbook.seesNoAttempt();
  });

  test('a number is read however it is written', async () => {
    const { workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    const written = [
      [w2.quantity, '0,1999'],
      [w3.quantity, '  0.2499 '],
      [w4.quantity, '０．２９９８'],
    ] as const;
    for (const [quantity, typed] of written) await workbook.answer(quantity, typed);
    await workbook.check();
    for (const [quantity, typed] of written) {
      await workbook.seesVerdict(quantity, 'correct');
      expect(await workbook.field(quantity).inputValue()).toBe(typed);
    }
  });

  test('what was typed but not checked is there after a restart', async () => {
    const first = await openWorkbook(shell);
    await first.workbook.openDrill();
    await first.workbook.answer(w3.quantity, '0.24');
    await first.workbook.openLibrary();
    await first.close();

    const next = await openWorkbook(shell, { record: first.record });
    await next.workbook.openDrill();
    expect(await next.workbook.field(w3.quantity).inputValue()).toBe('0.24');
  });

  test('the working of an answer is shown on request', async () => {
    const { workbook } = await openWorkbook(shell);
    await workbook.openDrill();
    expect(await workbook.openWorking(w2.quantity)).toContain(w2.figure);
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
  counts: { readonly right: number; readonly judged: number },
): Promise<void> {
  await page.getByRole('status').getByText(say(key, counts), { exact: true }).waitFor();
}
