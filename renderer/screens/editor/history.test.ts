import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { keepNetwork, loadNetwork } from '../../keeping/database/networks.ts';
import { button, startAnew } from '../../testing/drill.ts';
import { item, keptNetwork, openEditor, reopenEditor, valueAt } from '../../testing/editor.ts';
import '../../shell/theme/theme.css';

beforeEach(startAnew);
afterEach(() => vi.restoreAllMocks());

const named = { ...slidesNetwork, title: 'Mine' };

async function step(name: string, key: string): Promise<void> {
  item(name).focus();
  await userEvent.keyboard(key);
}

test('what was done is taken back after leaving the editor and coming back, and done again', async () => {
  const { id, leave } = await openEditor(named);
  await step('w.1.1.1', '{ArrowUp}');
  await step('w.1.1.1', '{ArrowRight}{ArrowDown}');
  await button('Add a unit: Inputs').click();
  const done = await keptNetwork(id);
  await leave();

  const leaveAgain = await reopenEditor(id);
  await expect.element(button('Undo')).toBeEnabled();
  for (let press = 0; press < 3; press += 1) await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(button('Undo')).toBeDisabled();
  await expect.poll(() => keptNetwork(id)).toEqual(named);
  await leaveAgain();

  await reopenEditor(id);
  for (let press = 0; press < 3; press += 1) await userEvent.keyboard('{Control>}y{/Control}');
  await expect.poll(() => keptNetwork(id)).toEqual(done);
});

test('what was done on the shelf meanwhile is a step like any other', async () => {
  const { id, leave } = await openEditor(named);
  await step('w.1.1.1', '{ArrowUp}');
  await expect.poll(async () => (await keptNetwork(id))?.layers[0]?.weights[0]?.[0]).toBe(0.25);
  await leave();
  const stored = await loadNetwork(id);
  if (!stored.ok || !stored.value) throw new Error('It is not there.');
  await keepNetwork({ ...stored.value, network: { ...stored.value.network, title: 'Yours' } });

  await reopenEditor(id);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(async () => (await keptNetwork(id))?.title).toBe('Mine');
  expect(valueAt('w.1.1.1')).toBe(0.25);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(valueAt('w.1.1.1')).toBe(0.15);
});

test('a drag that is cut short by leaving is kept', async () => {
  // Only a real pointer can be held.
  vi.spyOn(Element.prototype, 'setPointerCapture').mockReturnValue();
  const { id, leave } = await openEditor(named);
  item('w.1.1.1').dispatchEvent(pointer('pointerdown', 0));
  item('w.1.1.1').dispatchEvent(pointer('pointermove', 40));
  await leave();
  await expect.poll(async () => (await keptNetwork(id))?.layers[0]?.weights[0]?.[0]).toBe(0.55);
});

const pointer = (type: string, clientX: number): PointerEvent =>
  new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX, clientY: 0 });
