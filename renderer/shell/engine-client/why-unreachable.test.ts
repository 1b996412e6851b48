import { afterEach, expect, test, vi } from 'vitest';
import { isOfThisMachine, whyUnreachable } from './why-unreachable.ts';

afterEach(() => vi.restoreAllMocks());

test('a worker that does not answer while the workbook is served is at fault itself', async () => {
  expect(await whyUnreachable()).toEqual({ code: 'unreachable' });
});

test('where nobody serves the workbook any more, that is why', async () => {
  vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await whyUnreachable()).toEqual({ code: 'not-served' });
});

test('only the server of this machine is started by a command; a website is to be reached again', () => {
  expect(['127.0.0.1', 'localhost'].every(isOfThisMachine)).toBe(true);
  expect(['example.org', 'localhost.example.org', '10.0.0.1'].some(isOfThisMachine)).toBe(false);
});
