import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { NetworkDocument } from '../../../../engine/network/document.ts';
import { slidesNetwork } from '../../../../test/networks/known-networks.ts';
import { startAnew } from '../../../testing/drill.ts';
import { item, keptNetwork, openEditor } from '../../../testing/editor.ts';
import '../../../shell/theme/theme.css';

beforeEach(async () => {
  // Only a real pointer can be held.
  vi.spyOn(Element.prototype, 'setPointerCapture').mockReturnValue();
  await startAnew();
});
afterEach(() => vi.restoreAllMocks());

/** a = z = 2x: means and sums that anyone can work out. */
const line: NetworkDocument = {
  ...slidesNetwork,
  inputs: 1,
  layers: [{ units: 1, activation: 'identity', weights: [[2]], bias: { kind: 'per-unit', values: [0] } }],
  learningRate: 0.2,
  samples: [-1, 0.5, 3.5].map((x) => ({ input: [x], target: [0] })),
};

const shown = page.getByRole('combobox', { name: 'Sample shown' });
const textOf = (name: string): string => item(name).textContent.replace(/\s+/g, ' ').trim();

test('over all samples a unit shows mean, range and sum, and what they are', async () => {
  await openEditor(line);
  await shown.selectOptions('all');
  await expect.poll(() => textOf('u.1.1')).toContain('2.0000');
  expect(textOf('u.1.1')).toMatch(/mean o₁ 2.0000.*−2.0000 … 7.0000.*Σ ∂E\/∂z₁ 6.0000/);
  expect(textOf('u.0.1')).toMatch(/1.0000.*mean x₁/);
  await expect.element(page.getByText(/^All 3 samples together/)).toBeVisible();
  // z = 2x + b, so that ∂E/∂b is the sum of the deltas: −2 + 1 + 7; one step takes a fifth of it off.
  item('u.1.1').focus();
  const bar = page.getByRole('group', { name: 'Selected' });
  await expect.element(bar.getByRole('button', { name: '∂E/∂b₁ = 6.0000' })).toBeVisible();
  await expect.element(bar.getByRole('button', { name: 'b₁⁺ = −1.2000' })).toBeVisible();
});

test('inputs and targets are no sample’s then, so they are not edited there', async () => {
  const { id } = await openEditor(line);
  await shown.selectOptions('all');
  await expect.poll(() => item('u.0.1').getAttribute('role')).toBe('button');
  item('u.0.1').focus();
  item('u.0.1').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
  expect(item('t.1').getAttribute('role')).toBe('button');
  expect((await keptNetwork(id))?.samples).toEqual(line.samples);
  await shown.selectOptions('2');
  await expect.poll(() => item('u.0.1').getAttribute('aria-valuenow')).toBe('0.5');
});

test('a mean opens what it is the mean of, and each of those its own line', async () => {
  await openEditor(line);
  await shown.selectOptions('all');
  await expect.poll(() => textOf('u.1.1')).toContain('2.0000');
  const value = item('u.1.1').querySelector<SVGElement>('[data-quantity="a.1.1"]');
  for (const type of ['pointerdown', 'pointerup']) value?.dispatchEvent(pointer(type));
  const sheet = page.getByRole('region', { name: 'The line behind the value' });
  await expect.element(sheet.getByText('over 3 samples: mean 2.0000, from −2.0000 to 7.0000')).toBeVisible();
  await sheet.getByRole('button', { name: 'Sample 3 7.0000' }).click();
  await expect.element(sheet.getByText('Made of').first()).toBeVisible();
});

const pointer = (type: string): PointerEvent => new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0 });
