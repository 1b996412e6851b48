import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { field, openDrill, startAnew } from '../../testing/drill.ts';
import '../../shell/theme/theme.css';

beforeEach(startAnew);

const onGraph = (id: string): string | undefined =>
  document.querySelector(`.graph .value[data-quantity="${id}"]`)?.textContent;

test('a drill on a formula shows its graph with what is given, and what is found fills in', async () => {
  await openDrill('templates/gate/graph-values');
  await expect.element(page.getByRole('group', { name: /^Computation graph/ })).toBeVisible();
  expect([onGraph('v.x'), onGraph('v.y'), onGraph('v.q')]).toEqual(['−2', '5', undefined]);
  // q = −2 + 5
  await field('q').fill('3');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => onGraph('v.q')).toMatch(/^3(\.0+)?$/);
  expect(onGraph('v.f')).toBeUndefined();
  await expect.element(page.getByText('q = x + y', { exact: true })).toBeVisible();
});

test('what was worked on a graph can be checked by nudging', async () => {
  await openDrill('templates/gate/graph-path');
  // f = q·z = (x + y)(−4): ∂f/∂q = −4, and the slope of a sum is 1.
  await field('∂f/∂q').fill('-4');
  await field('∂q/∂x').fill('1');
  await field('∂f/∂x').fill('-4');
  await page.getByRole('button', { name: 'Check my answers' }).click();
  await page.getByRole('button', { name: 'Check it by nudging' }).click();
  await expect.element(page.getByText(/How much the output moves for it/)).toBeVisible();
});
