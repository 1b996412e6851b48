import { afterEach, expect, test, vi } from 'vitest';
import { attempt, clearRecord } from '../../testing/record.ts';
import { recordCheck } from './attempts.ts';

afterEach(() => vi.restoreAllMocks());

test('the browser is asked once to keep the record, after the first check', async () => {
  await clearRecord();
  localStorage.clear();
  const persist = vi.spyOn(navigator.storage, 'persist').mockRejectedValue(new Error('refused'));
  await recordCheck([attempt()]);
  await recordCheck([attempt()]);
  expect(persist).toHaveBeenCalledTimes(1);
});
