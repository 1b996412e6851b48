import type { IpcMainEvent } from 'electron';
import { expect, test } from 'vitest';
import { isFromPage } from './is-from-page.ts';

const from = (senderFrame: { url: string; parent: object | null } | null) =>
  isFromPage({ senderFrame } as unknown as IpcMainEvent);

test('only the page in a main frame is listened to', () => {
  expect(from({ url: 'app://workbook/#/progress', parent: null })).toBe(true);
  expect(from({ url: 'app://workbook/', parent: {} })).toBe(false);
  expect(from({ url: 'app://workbook.elsewhere/', parent: null })).toBe(false);
  expect(from({ url: 'https://workbook/', parent: null })).toBe(false);
  expect(from({ url: '', parent: null })).toBe(false);
  expect(from(null)).toBe(false);
});
