import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { CatchFile } from './catch-file.ts';
import { openWorkbook, type Running, type Shell } from './shell.ts';

/** A formula that is typed by hand, with everything that can be made of it. */
export function describeFormula<Started extends Running>(shell: Shell<Started>, catchFile: CatchFile<Started>): void {
  test('a formula typed by hand goes the whole way: graph, drill, a wrong answer named, progress, export, worksheet', async () => {
    const running = await openWorkbook(shell);
    const { page, workbook } = running;
    const { say } = workbook;
    const go = (address: string) => page.evaluate((hash) => (location.hash = hash), address);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await workbook.seesLibrary();

    // (−2 + 5) · −4, as university courses begin.
    await go('/formulas');
    await button(say('formulas.new')).click();
    const line = (place: number) =>
      page.getByRole('textbox', { name: say('formulas.line', { line: place }), exact: true });
    await line(1).fill('q = x + y');
    await line(1).press('End');
    await line(1).press('Enter');
    await line(2).fill('f = q * z');
    for (const [name, value] of Object.entries({ x: '-2', y: '5', z: '-4' })) {
      await page.getByRole('textbox', { name, exact: true }).fill(value);
    }
    await page.getByText('= −12.0000', { exact: true }).waitFor();
    await expect.poll(() => page.locator('svg .node').count()).toBe(5);
    const desk = new URL(page.url()).hash;

    await button(say('editor.panel.export')).click();
    const program = await catchFile(running, () =>
      button(say('editor.export.save', { file: 'formula-steps.py' })).click(),
    );
    expect(await readFile(program, 'utf8')).toContain('back_f_to_q = grad_f * slope_f_by_q');

    await button(say('editor.panel.practice')).click();
    await page.getByRole('link', { name: 'Local slopes', exact: true }).click();
    await workbook.checkButton.waitFor();
    // ∂f/∂q is the other factor, z = −4; 3 is q itself.
    const slope = page.getByRole('textbox', { name: /^∂f\/∂q/ });
    await slope.fill('3');
    await workbook.check();
    await page
      .getByText('The slope of a product by one factor is the other one: z = −4 and not q = 3.0000.')
      .first()
      .waitFor();
    await slope.fill('-4');
    await workbook.check();
    await expect.poll(() => slope.getAttribute('aria-describedby')).not.toBeNull();

    await page.getByRole('link', { name: say('worksheet.link'), exact: true }).click();
    await button(say('worksheet.make')).click();
    await page.getByText(say('worksheet.made'), { exact: true }).waitFor();

    await workbook.openProgress();
    await page.getByText(say('mistake-name.own-factor-kept')).first().waitFor();
    await go(desk.slice(1));
    await expect.poll(() => line(2).inputValue()).toBe('f = q * z');
  });
}
