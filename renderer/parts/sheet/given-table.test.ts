import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { language } from '../../shell/language/language.svelte.ts';
import GivenTable from './given-table.svelte';

test('what the network states stands there with every digit, what is worked out as it is written', async () => {
  language.choose('en');
  const quantity = (id: string, value: number, given: boolean) => ({
    id,
    symbol: { tex: id, text: id, role: given ? ('parameter' as const) : ('forward' as const) },
    shown: value.toFixed(4),
    value,
    given,
  });
  await render(GivenTable, {
    quantities: { w: quantity('w', -0.86540763, true), z: quantity('z', 0.12345678, false) },
  });
  await page.getByText('The values as a table').click();
  await expect
    .poll(() =>
      page
        .getByRole('cell')
        .elements()
        .map(({ textContent }) => textContent.trim()),
    )
    .toEqual(['−0.86540763', '0.1235']);
});
