import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { matrixDerivation } from '../../exercises/examples/matrix-derivation.ts';
import { browserShell } from '../harness/browser-shell.ts';
import { EditorDesk, withoutTitle } from '../harness/editor-desk.ts';
import { openWorkbook } from '../harness/shell.ts';

const { network } = matrixDerivation;

/** Every number of document 004 by the name of its place, in the order in which the keyboard comes to them. */
const numbers: readonly (readonly [item: string, value: number])[] = [
  ...(network.samples[0]?.input ?? []).map((value, i) => [`u.0.${i + 1}`, value] as const),
  ...network.layers.flatMap(({ weights, bias }, l) =>
    weights.flatMap((row, j) => [
      ...row.map((value, i) => [`w.${l + 1}.${j + 1}.${i + 1}`, value] as const),
      [`u.${l + 1}.${j + 1}`, bias.kind === 'shared' ? bias.value : 0] as const,
    ]),
  ),
  ...(network.samples[0]?.target ?? []).map((value, j) => [`t.${j + 1}`, value] as const),
];

const shell = browserShell();

/** The network of document 004 from nothing, by either hand, and what can be done with it then. */
async function open() {
  const running = await openWorkbook(shell);
  const desk = new EditorDesk(running.workbook);
  await running.workbook.seesLibrary();
  await running.resize({ width: 1280, height: 800 });
  const saved = async (): Promise<{ path: string; network: NetworkDocument }> => {
    const [download] = await Promise.all([running.page.waitForEvent('download'), desk.saveDocument()]);
    const path = await download.path();
    return { path, network: JSON.parse(await readFile(path, 'utf8')) as NetworkDocument };
  };
  return { ...running, desk, saved };
}

test('document 004 is built from nothing by mouse alone, taken back to the start, given away and taken in', async () => {
  const { page, workbook, desk, saved } = await open();
  const { say } = workbook;
  const inputs = say('editor.layer.inputs');
  const hidden = say('editor.layer.hidden', { layer: 1 });
  const outputs = say('editor.layer.output');
  await workbook.place('editor.name').click();
  await desk.blankButton.click();
  await desk.item('u.0.1').waitFor();
  const blank = (await saved()).network;
  await page.getByRole('button', { name: say('editor.close'), exact: true }).click();

  await desk.addUnit(inputs).click();
  await desk.addUnit(inputs).click();
  await desk.addLayerAfter(inputs).click();
  await desk.addUnit(hidden).click();
  await desk.addUnit(outputs).click();
  await desk.biasOf(hidden).selectOption('shared');
  await desk.biasOf(outputs).selectOption('shared');
  await desk.notation.selectOption('matrix');
  for (const [item, value] of numbers) await desk.drag(item, value);

  const built = await saved();
  expect(withoutTitle(built.network)).toEqual(withoutTitle(network));

  await desk.undoAll();
  expect((await saved()).network).toEqual(blank);

  await desk.openShelf();
  await desk.importFile(built.path);
  expect((await saved()).network).toEqual(built.network);
});

test('and again by keyboard alone', async () => {
  const { page, workbook, desk, saved } = await open();
  const { say } = workbook;
  const { keyboard } = page;
  await keyboard.press('Alt+e');
  await desk.blankButton.waitFor();
  await desk.tabTo(desk.blankButton);
  await keyboard.press('Enter');
  await desk.item('u.0.1').waitFor();

  await desk.tabIntoDiagram();
  for (const key of ['n', 'n', 'Shift+N', 'PageDown', 'n', 'PageDown', 'n']) await keyboard.press(key);
  await desk.item('t.2').waitFor();
  for (const layer of [say('editor.layer.hidden', { layer: 1 }), say('editor.layer.output')]) {
    await desk.tabTo(desk.biasOf(layer));
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
  }
  await desk.tabTo(desk.notation);
  for (let step = 0; step < 3; step += 1) await keyboard.press('ArrowDown');

  await desk.tabIntoDiagram();
  await keyboard.press('Home');
  for (const [item, value] of numbers) {
    await expect.poll(() => desk.item(item).evaluate((one) => one === document.activeElement)).toBe(true);
    await keyboard.type(String(value));
    await keyboard.press('Tab');
    expect(await desk.value(item)).toBe(value);
  }
  expect(withoutTitle((await saved()).network)).toEqual(withoutTitle(network));
});

test('what is being built survives that the page is loaded anew', async () => {
  const { page, workbook, desk } = await open();
  await workbook.place('editor.name').click();
  await desk.blankButton.click();
  await desk.item('w.1.1.1').waitFor();
  await desk.drag('w.1.1.1', 0.37);
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#\/editor\/.+/);
  await page.reload();
  await desk.item('w.1.1.1').waitFor();
  await expect.poll(() => desk.value('w.1.1.1')).toBe(0.37);

  // A weight and an input whose typing nothing has ended.
  for (const [item, typed] of [
    ['w.1.1.1', '0.125'],
    ['u.0.1', '-0.75'],
  ] as const) {
    await desk.item(item).focus();
    await page.keyboard.type(typed);
    await page.reload();
    await desk.item(item).waitFor();
    await expect.poll(() => desk.value(item)).toBe(Number(typed));
  }
});
