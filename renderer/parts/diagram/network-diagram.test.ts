import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { blankNetwork } from '../network-document/blank-network.ts';
import { language } from '../../shell/language/language.svelte.ts';
import NetworkDiagram from './network-diagram.svelte';

const note = () => page.getByText('The table below has them all.');

test('where the weights are too many for the lines, it is said where they stand', async () => {
  language.choose('en');
  const network = blankNetwork('Mine');
  const [layer] = network.layers;
  if (!layer) throw new Error('a network without layers');
  const shown = { quantities: {}, names: {}, label: 'a network', targetWord: 'target' };
  const { rerender } = await render(NetworkDiagram, { network, ...shown });
  await expect.element(note()).not.toBeInTheDocument();
  await rerender({ network: { ...network, inputs: 12, layers: [{ ...layer, units: 12 }] }, ...shown });
  await expect.element(note()).toBeVisible();
});
