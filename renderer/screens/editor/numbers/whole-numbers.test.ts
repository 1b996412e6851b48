import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { NetworkDocument } from '../../../../engine/network/document.ts';
import { slidesNetwork } from '../../../../test/networks/known-networks.ts';
import { button, startAnew } from '../../../testing/drill.ts';
import { item, lossShown, openEditor } from '../../../testing/editor.ts';
import '../../../shell/theme/theme.css';

beforeEach(startAnew);

/** a = w, so that the loss is half the square of the weight. */
const single: NetworkDocument = {
  ...slidesNetwork,
  inputs: 1,
  layers: [
    {
      units: 1,
      activation: 'identity',
      weights: [[0.86540763]],
      bias: { kind: 'per-unit', values: [-0.123456789012345] },
    },
  ],
  samples: [{ input: [1], target: [-0.123456789012345] }],
};

const weight = (): string => item('w.1.1.1').querySelector('.value')?.textContent ?? '';
/** Digits that a field holds and does not show. */
const hidden = (field: Element): number => field.scrollWidth - field.clientWidth;

test('a number is shown whole where the precision has its digits, of which there may be fifteen, and else with a mark', async () => {
  await openEditor(single);
  expect([weight(), item('w.1.1.1').getAttribute('aria-valuetext')]).toEqual(['≈0.8654', '0.86540763']);
  const precision = page.getByRole('combobox', { name: 'Precision' });
  await precision.selectOptions('8 decimals');
  await expect.poll(weight).toBe('0.86540763');
  await precision.selectOptions('15 decimals');
  // 0.86540763² / 2 = 0.374 465 183 031 108 45, for output and target are moved by the same bias.
  await expect.element(lossShown()).toHaveTextContent('= 0.374465183031108');
});

test('a field is as wide as its number, in the diagram, below it, and in a table', async () => {
  await openEditor(single);
  item('u.1.1').focus();
  await button('Weights').click();
  await expect.element(page.getByRole('table')).toBeVisible();
  const fields = document.querySelectorAll('aside input, .bar input');
  expect(fields).toHaveLength(3);
  expect([...fields].map(hidden)).toEqual([0, 0, 0]);
  await userEvent.keyboard('{Escape}');
  item('u.1.1').focus();
  await userEvent.keyboard('{Enter}');
  const entry = page.getByRole('textbox', { name: 'Value', exact: true });
  await expect.element(entry).toHaveValue('-0.123456789012345');
  expect(hidden(entry.element())).toBe(0);
});
