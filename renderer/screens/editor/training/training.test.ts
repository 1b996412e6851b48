import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { NetworkDocument } from '../../../../engine/network/document.ts';
import { divergingNetwork, lastingNetwork, slidesNetwork } from '../../../../test/networks/known-networks.ts';
import { button, startAnew } from '../../../testing/drill.ts';
import { item, keptNetwork, openEditor, valueAt } from '../../../testing/editor.ts';
import '../../../shell/theme/theme.css';

beforeEach(startAnew);

async function openTraining(network: NetworkDocument, epochs?: string): Promise<string> {
  const { id } = await openEditor(network);
  await button('Training').click();
  if (epochs !== undefined) await page.getByRole('combobox', { name: 'How many epochs' }).selectOptions(epochs);
  return id;
}

const stepsTold = (): number =>
  Number(/After ([\d,]+) epochs?/.exec(document.body.textContent)?.[1]?.replace(/,/g, ''));

test('a run that is cancelled leaves the weights where it had come, and goes on from there', async () => {
  const id = await openTraining(lastingNetwork, '100000');
  await button('Run').click();
  await button('Cancel').click();
  await expect.element(button('Run')).toBeEnabled();
  const reached = stepsTold();
  expect(reached).toBeGreaterThan(0);
  expect(reached).toBeLessThan(100_000);
  const weight = valueAt('w.1.1.1');
  expect(weight).not.toBe(0.15);
  await expect.poll(async () => (await keptNetwork(id))?.layers[0]?.weights[0]?.[0]).toBe(weight);
  await button('Step').click();
  await expect.poll(stepsTold).toBe(reached + 1);
  await userEvent.keyboard('{Control>}zz{/Control}');
  expect(valueAt('w.1.1.1')).toBe(0.15);
  await expect.element(page.getByText(/^One step at a time/)).toBeVisible();
});

test('a run is given up where its network is changed meanwhile, and says so', async () => {
  await openTraining(lastingNetwork, '100000');
  await button('Run').click();
  await expect.element(button('Cancel')).toBeVisible();
  item('w.2.1.1').focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(page.getByText(/^The network was changed while/)).toBeVisible();
  expect(valueAt('w.2.1.1')).toBe(0.45);
  expect(valueAt('w.1.1.1')).toBe(0.15);
});

test('where a training broke down, it is told where that began, and one can go there', async () => {
  await openTraining({ ...divergingNetwork, learningRate: 3 });
  await button('Run').click();
  // Each step multiplies the weight by −2, so that after 512 of them its square is 2^1024, more than a double holds.
  await expect.element(page.getByText('The training broke down at step 512')).toBeVisible();
  await expect.element(page.getByText('It began with the first step: the loss grew from 0.5 on.')).toBeVisible();
  expect(stepsTold()).toBe(511);
  await button('Go to step 0').click();
  expect(valueAt('w.1.1.1')).toBe(1);
});

test('the gradients of a deep sigmoid network differ by orders, and with ReLU by none', async () => {
  const weights = [
    [0.5, 0.6],
    [0.7, 0.4],
  ];
  const deep = (activation: 'sigmoid' | 'relu'): NetworkDocument => ({
    ...slidesNetwork,
    layers: [1, 2, 3, 4, 5].map((layer) => ({
      units: 2,
      activation: layer < 5 ? activation : 'sigmoid',
      weights,
      bias: { kind: 'none' as const },
    })),
    samples: [{ input: [1, 0.5], target: [0, 1] }],
  });
  const apart: number[] = [];
  for (const activation of ['sigmoid', 'relu'] as const) {
    const { leave } = await openEditor(deep(activation));
    await button('Training').click();
    await button('Step').click();
    await page.getByText('The numbers as a table').nth(1).click();
    const cells = page
      .getByRole('table', { name: 'Size of each layer’s gradient, log scale' })
      .getByRole('row')
      .nth(1)
      .getByRole('cell');
    const sizes = cells.elements().map(({ textContent }) => Number(textContent));
    expect(sizes).toHaveLength(5);
    apart.push((sizes[4] ?? NaN) / (sizes[0] ?? NaN));
    await leave();
  }
  expect(apart[0]).toBeGreaterThan(100);
  expect(apart[1]).toBeLessThan(10);
});
