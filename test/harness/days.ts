import { expect, test } from 'vitest';
import { results, weights } from './lecture-slides.ts';
import { openWorkbook, type Shell } from './shell.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { languages } from './texts.ts';
import type { Attempt } from './workbook.ts';

const [w2, w3, w4] = weights;
const allRight: readonly Attempt[] = results.map(({ quantity, figure }) => [quantity, figure, 'correct']);

/** What a learner finds again after a restart; the same in every shell, and each has files of its own for it. */
export function describeDays(shell: Shell): void {
  test.each(languages)(
    'a learner works out the three weights and finds them there the next day (%s)',
    async (language) => {
      const record = await temporaryFolder();
      const first = await openWorkbook(shell, { language, record });
      await first.workbook.seesLibrary();
      await first.workbook.openDrill();
      await first.workbook.chooseMode('alone');
      await first.workbook.diagram.waitFor();
      for (const { quantity, figure } of results) await first.workbook.answer(quantity, figure);
      await first.workbook.check();
      for (const { quantity } of results) await first.workbook.seesVerdict(quantity, 'correct');
      await first.workbook.seesResult('drill.result.all-right', { right: 6, asked: 6 });
      await first.workbook.openHistory();
      await first.workbook.seesAttempts(allRight);
      await first.close();

      const next = await openWorkbook(shell, { language, record });
      await next.workbook.seesLibrary();
      await next.workbook.openHistory();
      await next.workbook.seesAttempts(allRight);
    },
  );

  test('an exam says nothing until it is handed in, and is over after a restart', async () => {
    const record = await temporaryFolder();
    const first = await openWorkbook(shell, { record });
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

    const next = await openWorkbook(shell, { record });
    await next.workbook.openDrill();
    await next.page.getByRole('radio', { name: next.workbook.say('drill.mode.exam') }).click({ force: true });
    await next.workbook.seesVerdict(w4.quantity, 'wrong');
    expect(await next.workbook.field(w4.quantity).isEditable()).toBe(false);
  });

  test('what was typed but not checked is there after a restart, scratch work too', async () => {
    const record = await temporaryFolder();
    const first = await openWorkbook(shell, { record });
    await first.workbook.openDrill();
    await first.workbook.answer(w3.quantity, '0.24');
    await first.workbook.scratch.fill('σ(0.05*0.15');
    await first.workbook.openLibrary();
    await first.close();

    const next = await openWorkbook(shell, { record });
    await next.workbook.openDrill();
    expect(await next.workbook.field(w3.quantity).inputValue()).toBe('0.24');
    expect(await next.workbook.scratch.inputValue()).toBe('σ(0.05*0.15');
  });

  test('language and appearance change at once and stay', async () => {
    const record = await temporaryFolder();
    const first = await openWorkbook(shell, { language: 'en', record });
    await first.workbook.openDrill();
    await first.workbook.answer(w2.quantity, '0.19');
    await first.workbook.chooseLanguage('ko');
    await first.workbook.chooseTheme('dark');
    await first.workbook.seesDrill();
    expect(await first.workbook.field(w2.quantity).inputValue()).toBe('0.19');
    await first.close();

    const next = await openWorkbook(shell, { language: 'en', shows: 'ko', record });
    await next.workbook.seesLibrary();
    expect(await next.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });
}
