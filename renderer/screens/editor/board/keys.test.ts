import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { slidesNetwork } from '../../../../test/networks/known-networks.ts';
import { startAnew } from '../../../testing/drill.ts';
import { item, keptNetwork, openEditor, valueAt } from '../../../testing/editor.ts';
import '../../../shell/theme/theme.css';

beforeEach(startAnew);

const entry = page.getByRole('textbox', { name: 'Value', exact: true });
const removed = page.getByText(/^Removed: /);

test.each(['{Backspace}', '{Delete}', '{Shift>}{Delete}{/Shift}'])(
  'on a number %s clears it to be typed anew, and takes nothing away',
  async (key) => {
    const { id } = await openEditor(slidesNetwork);
    for (const name of ['w.1.2.1', 't.1']) {
      const before = valueAt(name);
      item(name).focus();
      await userEvent.keyboard(key);
      await expect.element(entry).toHaveValue('');
      // Left as it is, it says nothing, and the number stays.
      await userEvent.keyboard('{Enter}');
      expect(valueAt(name)).toBe(before);
      await userEvent.keyboard(`${key}0.75{Enter}`);
      expect(valueAt(name)).toBe(0.75);
    }
    await expect.element(removed).not.toBeInTheDocument();
    expect((await keptNetwork(id))?.layers.map(({ units }) => units)).toEqual([2, 2]);
  },
);

test('a unit that is chosen goes with Delete, which is said, and comes back where it was', async () => {
  const { id } = await openEditor(slidesNetwork);
  item('u.1.2').focus();
  await userEvent.keyboard('{Backspace}');
  await expect.element(entry).not.toBeInTheDocument();
  await userEvent.keyboard('{Delete}');
  await expect.element(page.getByText('Removed: unit 2 of layer 1')).toBeVisible();
  expect((await keptNetwork(id))?.layers[0]?.units).toBe(1);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect.poll(async () => await keptNetwork(id)).toEqual(slidesNetwork);
  expect(document.activeElement).toBe(item('u.1.2'));
  await expect.element(removed).not.toBeInTheDocument();

  await userEvent.keyboard('{Shift>}{Delete}{/Shift}');
  await expect.element(page.getByText('Removed: Hidden layer 1')).toBeVisible();
  await userEvent.keyboard('n');
  await expect.element(removed).not.toBeInTheDocument();
});
