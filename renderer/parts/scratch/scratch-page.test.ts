import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import { writer } from '../../keeping/database/writer.svelte.ts';
import { writePreference } from '../../shell/preferences/preferences.ts';
import { button, field, openDrill, saidOf, startAnew } from '../../testing/drill.ts';
import { allAttempts } from '../../testing/record.ts';
import '../../shell/theme/theme.css';

beforeEach(startAnew);
beforeEach(() => writePreference('scratch', 'line'));

const drill = 'examples/lecture-slides/forward-pass';
const region = () => page.getByRole('region', { name: 'Scratch page' });
const checkWorking = () => region().getByRole('button', { name: 'Check my working' });
const put = (symbol: string) => region().getByRole('button', { name: `Put into ${symbol}` });
/** What stands in the shadow of the field: the lines with what is said behind them. */
const lines = () => inField('.cm-line').map((line) => line.textContent);
const signs = () => inField('.signs .sign').map((sign) => sign.textContent);
const inField = (selector: string): readonly Element[] =>
  region()
    .elements()
    .flatMap((one) => [...one.querySelectorAll('*')])
    .flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll(selector)] : []));

/** The field stands in a shadow of its own, whose host has the focus outside. */
const isPenHere = () => inField('.cm-content').some((content) => content.matches(':focus'));

/** Opens a page by its key, as beside every drill. */
async function openPage(mode?: DrillMode): Promise<() => PromiseLike<void>> {
  const { unmount } = await openDrill(drill, mode);
  await userEvent.keyboard('{Alt>}w{/Alt}');
  await expect.poll(isPenHere).toBe(true);
  return unmount;
}

async function write(...written: readonly string[]): Promise<void> {
  await userEvent.keyboard(written.join('{Enter}').replaceAll('[', '[['));
}

test('a calculation comes out behind its line, with names of the sheet and of the lines above', async () => {
  await openPage();
  // 0.05·0.15 + 0.1·0.2 = 0.0275, and σ(0.0275) = 0.506874566765.
  await write('0.5843*0.2411', 'net_h1 = x1*w1 + x2*w2', 'σ(net_h1)');
  await expect
    .poll(lines)
    .toEqual(['0.5843*0.2411= 0.14087473', 'net_h1 = x1*w1 + x2*w2= 0.0275', 'σ(net_h1)= 0.506874566765']);
});

test('a line fills the field that it names, and else the one that the pen was at; by key and by button', async () => {
  await openDrill(drill);
  await field('net_o1').click();
  await userEvent.keyboard('{Alt>}w{/Alt}');
  await expect.poll(isPenHere).toBe(true);
  await write('out_h2 = 0.51', '0.3817');
  await expect.element(put('net_o1')).toBeEnabled();
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  await expect.element(field('net_o1')).toHaveValue('0.3817');
  await expect.element(field('net_o1')).toHaveFocus();
  await userEvent.keyboard('{Alt>}s{/Alt}');
  await expect.poll(isPenHere).toBe(true);
  await userEvent.keyboard('{ArrowUp}');
  // Its line has two digits, and not more.
  await put('out_h2').click();
  await expect.element(field('out_h2')).toHaveValue('0.51');
});

test('its lines are judged when that is asked for, and nothing is told that the sheet asks for, nor counted', async () => {
  await openPage();
  // In the second line two digits of 0.5069 are exchanged; what belongs there is asked for on this sheet.
  await write('net_h1 = 0.0275', 'out_h1 = 0.5609', 'net_h2 = 0.05*0.25 + 0.1*0.2 = 0.0325');
  expect(signs()).toEqual([]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(region().getByText('The first mistake is in line 2:')).toBeVisible();
  expect(signs()).toEqual(['✓', '✗', '✗']);
  await region().getByRole('button', { name: 'Go there' }).click();
  await expect.element(region().getByRole('region', { name: 'Line 2' })).toBeVisible();
  expect(region().element().textContent).not.toMatch(/0\.506|See it right|This should stand there/);
  expect(await allAttempts()).toEqual([]);

  // Where what belongs there stands on the sheet, it is told: w₄ = 0.3 in place of 0.2.
  await userEvent.keyboard('{ArrowDown}');
  const third = region().getByRole('region', { name: 'Line 3' });
  await expect.element(third.getByText('0.3', { exact: true })).toBeVisible();
});

test('what was said of a line goes when it, or one above it, is changed', async () => {
  await openPage();
  await write('net_h1 = 0.0275', 'out_h1 = 0.5609');
  await checkWorking().click();
  await expect.poll(signs).toEqual(['✓', '✗']);
  await userEvent.keyboard('{Alt>}s{/Alt}');
  await userEvent.keyboard('{Control>}{End}{/Control}1');
  await expect.poll(signs).toEqual(['✓']);
});

test('once an answer is found, its value may be told', async () => {
  await openPage();
  await field('net_h1').fill('0.0275');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => saidOf('net_h1')).toMatch(/^Correct/);
  await userEvent.keyboard('{Alt>}s{/Alt}');
  await expect.poll(isPenHere).toBe(true);
  await write('net_h1 = 0.0257');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(region().getByText('This should stand there:')).toBeVisible();
});

test('in an exam the page is kept and not judged, until it is handed in', async () => {
  await openPage('exam');
  await write('net_h1 = 0.0257');
  await expect.element(region().getByText(/In an exam your page is kept/)).toBeVisible();
  expect(checkWorking().elements()).toEqual([]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(signs()).toEqual([]);
  await field('out_o1').fill('0.6');
  await button('Hand in').click();
  await button('Hand in as it is').click();
  await checkWorking().click();
  await expect.element(region().getByText('This should stand there:')).toBeVisible();
  // It takes nothing more.
  expect(
    region()
      .getByRole('button', { name: /Put into/ })
      .elements(),
  ).toEqual([]);
});

test('what was kept line by line comes onto the page, which lies open beside the next sheet, and stays on a fresh one', async () => {
  const { unmount } = await openDrill(drill);
  await page.getByRole('textbox', { name: 'Scratch line' }).fill('0.2*0.3');
  await userEvent.keyboard('{Enter}');
  await button('As a page Alt+W').click();
  await expect.poll(lines).toEqual(['0.2*0.3 = 0.06']);
  await userEvent.keyboard('{Control>}{End}{/Control}{Enter}1+1');
  await unmount();
  await writer.drained();
  await openDrill(drill);
  await expect.poll(lines).toEqual(['0.2*0.3 = 0.06', '1+1= 2']);
  await field('net_h1').fill('0.0275');
  await userEvent.keyboard('{Enter}');
  await button('Start afresh').click();
  await expect.element(field('net_h1')).toHaveValue('');
  expect(lines()).toEqual(['0.2*0.3 = 0.06', '1+1= 2']);
  await button('Back to one line').click();
  await expect.element(button('Page with 2 lines Alt+W')).toBeVisible();
});
