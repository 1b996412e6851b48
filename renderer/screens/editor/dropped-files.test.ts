import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { connection } from '../../keeping/database/connection.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { button, startAnew } from '../../testing/drill.ts';
import { dropFiles, keptNetwork, networkFile, openEditor } from '../../testing/editor.ts';
import '../../shell/theme/theme.css';

beforeEach(async () => {
  await startAnew();
  navigation.settle({ place: 'library' });
});

const titles = async () => {
  const database = await connection.open();
  return (await database.networks.toArray()).map(({ network }) => network.title).sort();
};

test('a dropped network is opened; the one at hand stays as it is', async () => {
  const { id } = await openEditor({ ...slidesNetwork, title: 'Mine' });
  dropFiles(networkFile('yours.bpnet.json', { ...slidesNetwork, title: 'Yours' }));
  await expect.poll(() => navigation.route).toMatchObject({ place: 'editor' });
  expect(navigation.route).not.toMatchObject({ network: id });
  expect(await titles()).toEqual(['Mine', 'Yours']);
  expect(await keptNetwork(id)).toEqual({ ...slidesNetwork, title: 'Mine' });
});

test('a bad one is refused with the path at fault, and nothing changes', async () => {
  await openEditor({ ...slidesNetwork, title: 'Mine' });
  dropFiles(networkFile('bad.bpnet.json', { ...slidesNetwork, learningRate: 'fast' }));
  await expect.element(page.getByText('bad.bpnet.json was not taken in')).toBeVisible();
  await expect.element(page.getByText(/^learningRate:/)).toBeVisible();
  expect(await titles()).toEqual(['Mine']);
  expect(navigation.route.place).toBe('library');
  await button('Close').click();
  await expect.element(page.getByText('bad.bpnet.json was not taken in')).not.toBeInTheDocument();
});

test('a record is told where it belongs, and a title in Latin-1 is read as it was written', async () => {
  await openEditor({ ...slidesNetwork, title: 'Mine' });
  dropFiles(networkFile('all.json', { format: 'backprop-record', version: 1, attempts: [] }));
  await expect.element(page.getByText('This file holds a record. It opens under Your data.')).toBeVisible();
  const text = JSON.stringify({ ...slidesNetwork, title: 'Café' });
  dropFiles(new File([Uint8Array.from(text, (character) => character.charCodeAt(0))], 'old.json'));
  await expect.poll(titles).toEqual(['Café', 'Mine']);
});

test('of several, the good ones are put on the shelf, and can be taken off it again', async () => {
  await openEditor({ ...slidesNetwork, title: 'Mine' });
  dropFiles(
    networkFile('one.json', { ...slidesNetwork, title: 'One' }),
    new File(['{'], 'none.json'),
    networkFile('two.json', { ...slidesNetwork, title: 'Two' }),
  );
  await expect.element(page.getByText('On the shelf: One, Two')).toBeVisible();
  await expect.element(page.getByText('none.json was not taken in')).toBeVisible();
  expect(await titles()).toEqual(['Mine', 'One', 'Two']);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(titles).toEqual(['Mine']);
});
