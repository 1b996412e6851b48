import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Formula from './formula.svelte';

/** How far a long product reaches beyond a narrow column. */
async function beyond(wraps: boolean): Promise<number> {
  const tex = Array.from({ length: 30 }, (_, index) => `w_{${index}}`).join(' \\, ');
  const { container } = await render(Formula, { tex, wraps });
  container.style.inlineSize = '12rem';
  return container.scrollWidth - container.clientWidth;
}

test('a long product goes on in the next line where it may', async () => {
  expect(await beyond(false)).toBeGreaterThan(0);
  expect(await beyond(true)).toBeLessThanOrEqual(0);
});
