import type { Screen } from './screen.ts';

/** The shelf of formulas, their desk and a page of a template, in each state that looks different. */
export const formulaScreens: readonly Screen[] = [
  {
    name: 'formulas',
    async open({ page, say }) {
      await page.evaluate(() => (location.hash = '/formulas'));
      await page.getByRole('link', { name: '(x + y)·z', exact: true }).waitFor();
      await page.getByRole('heading', { name: say('formulas.templates') }).waitFor();
    },
  },
  {
    name: 'formula',
    async open({ page, say }) {
      await page.getByRole('button', { name: say('formulas.new'), exact: true }).click();
      const line = (place: number) =>
        page.getByRole('textbox', { name: say('formulas.line', { line: place }), exact: true });
      await line(1).fill('z = w*x + b');
      await line(1).press('End');
      await line(1).press('Enter');
      await line(2).fill('L = (σ(z) − t)²');
      await page.getByText('= 0.0142', { exact: true }).waitFor();
      await page.locator('svg .node').nth(7).waitFor();
    },
  },
  {
    name: 'formula-at-fault',
    async open({ page, say }) {
      await page.getByRole('textbox', { name: say('formulas.line', { line: 2 }), exact: true }).fill('L = (σ(z) − t');
      await page.getByText(say('formulas.column', { column: 14 })).waitFor();
    },
  },
  {
    name: 'template',
    async open({ page, say }) {
      await page.evaluate(() => (location.hash = '/template/one-neuron'));
      await page.getByRole('heading', { name: say('templates.worked') }).waitFor();
      await page.locator('svg .node').nth(5).waitFor();
    },
  },
];
