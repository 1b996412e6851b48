import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdNextWrite } from '../../testing/held-write.ts';
import { clearRecord } from '../../testing/record.ts';
import { WorkingOpening } from './working-opening.svelte.ts';
import type { WorkingDesk } from './working-desk.svelte.ts';

beforeEach(clearRecord);
afterEach(() => vi.restoreAllMocks());

/** As the page does it, a new opening each time that one comes to it. */
async function opened(): Promise<WorkingDesk> {
  const opening = new WorkingOpening({ now: () => 1000, newId: () => crypto.randomUUID() });
  await opening.open(undefined);
  if (!opening.desk) throw new Error('It was not opened.');
  return opening.desk;
}

test('a working that was left while it was being kept is there again as it was written last', async () => {
  const desk = await opened();
  const { begun, letGo } = holdNextWrite();
  desk.write('out_h1 = 0.50');
  await begun;
  desk.write('out_h1 = 0.5069');
  const again = opened();
  letGo();
  const { id, text } = await again;
  expect({ id, text }).toEqual({ id: desk.id, text: 'out_h1 = 0.5069' });
});
