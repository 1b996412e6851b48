import { afterEach, expect, test, vi } from 'vitest';
import { whyUnreachable } from './why-unreachable.ts';

afterEach(() => vi.restoreAllMocks());

test('a worker that does not answer while the workbook is served is at fault itself', async () => {
  expect(await whyUnreachable()).toEqual({ code: 'unreachable' });
});

test('where nobody serves the workbook any more, that is why', async () => {
  vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await whyUnreachable()).toEqual({ code: 'not-served' });
});
