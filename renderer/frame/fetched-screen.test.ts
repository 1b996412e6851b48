import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { language } from '../shell/language/language.svelte.ts';
import { FetchedPart } from '../parts/page/fetched-part.svelte.ts';
import FetchedScreen from './fetched-screen.svelte';

afterEach(() => vi.restoreAllMocks());

const show = createRawSnippet<[string]>((part) => ({ render: () => `<p>${part()}</p>` }));

test('where the files of a screen cannot be had, the page says why, and looks again when it is come back to', async () => {
  language.choose('en');
  vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  const load = vi.fn<() => Promise<{ default: string }>>();
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  load.mockResolvedValueOnce({ default: 'a screen' });
  const of = new FetchedPart(load);
  const { unmount } = await render(FetchedScreen<string>, { of, show });
  await expect.element(page.getByRole('alert')).toHaveTextContent('has stopped, so this part of it cannot be loaded');
  await unmount();
  await render(FetchedScreen<string>, { of, show });
  await expect.element(page.getByText('a screen')).toBeVisible();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

test('what was fetched ahead is there at once, and what could not be is told of only when it is wanted', async () => {
  const load = vi.fn<() => Promise<{ default: string }>>();
  load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  load.mockResolvedValue({ default: 'a screen' });
  const part = new FetchedPart(load);
  await part.fetchAhead();
  expect([part.part, part.problem]).toEqual([undefined, undefined]);
  await part.fetchAhead();
  expect(part.part).toBe('a screen');
  await part.fetch();
  expect(load).toHaveBeenCalledTimes(2);
});
