import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { slidesNetwork } from '../../../../test/networks/known-networks.ts';
import { keepNetwork } from '../../../keeping/database/networks.ts';
import { language } from '../../../shell/language/language.svelte.ts';
import { reopenEditor } from '../../../testing/editor.ts';
import { clearRecord } from '../../../testing/record.ts';
import { noteHalfTyped, readHalfTyped } from './half-typed.ts';

const rate = { kind: 'rate' } as const;
const other = { kind: 'weight', layer: 1, unit: 1, from: 1 } as const;

beforeEach(async () => {
  await clearRecord();
  sessionStorage.clear();
  language.choose('en');
  await page.viewport(1280, 800);
});

test('what is half-typed belongs to its place in its network, and to the number as it was then', () => {
  noteHalfTyped('one', rate, '1e', 1);
  expect(readHalfTyped('one', rate, 1)).toBe('1e');
  expect([readHalfTyped('one', rate, 2), readHalfTyped('one', other, 1), readHalfTyped('two', rate, 1)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  noteHalfTyped('one', rate);
  expect(readHalfTyped('one', rate, 1)).toBeUndefined();
});

test('a half-typed number is there again after a reload, until its field is left', async () => {
  const id = crypto.randomUUID();
  await keepNetwork({ id, network: { ...slidesNetwork, learningRate: 0.5 }, changed: 0 });
  noteHalfTyped(id, rate, '0.5e', 0.5);
  await reopenEditor(id);
  const field = page.getByRole('textbox', { name: language.text('editor.rate') });
  await expect.element(field).toHaveValue('0.5e');
  await field.click();
  await userEvent.keyboard('{End}-');
  expect(readHalfTyped(id, rate, 0.5)).toBe('0.5e-');
  await userEvent.keyboard('{Tab}');
  await expect.element(field).toHaveValue('0.5');
  expect(sessionStorage.length).toBe(0);
});
