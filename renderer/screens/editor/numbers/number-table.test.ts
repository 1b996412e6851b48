import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { slidesNetwork } from '../../../../test/networks/known-networks.ts';
import { button, startAnew } from '../../../testing/drill.ts';
import { openEditor } from '../../../testing/editor.ts';
import '../../../shell/theme/theme.css';

beforeEach(startAnew);

const cell = (name: string) => page.getByRole('textbox', { name, exact: true });

test('of a long table only a part is drawn, and keys lead through all of it', async () => {
  const samples = Array.from({ length: 1000 }, (_, index) => ({ input: [index, 0], target: [0, 1] }));
  await openEditor({ ...slidesNetwork, samples });
  await button('Samples').click();
  await expect.element(page.getByText('Rows 1–150 of 1,000')).toBeVisible();
  await cell('150, x_1').click();
  await userEvent.keyboard('{Enter}');
  await expect.element(cell('151, x_1')).toHaveFocus();
  await page.getByRole('spinbutton', { name: 'Go to row' }).fill('1000');
  await userEvent.keyboard('{Tab}');
  await expect.element(cell('1000, x_1')).toHaveValue('999');
  await cell('1000, x_1').click();
  await userEvent.keyboard('{Enter}');
  await expect.element(cell('1, x_1')).toHaveFocus();
  await button('Rows after these').click();
  await expect.element(page.getByText('Rows 151–300 of 1,000')).toBeVisible();
});
