import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { allWorkings } from '../../keeping/database/workings.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { clearRecord } from '../../testing/record.ts';
import '../../shell/theme/theme.css';
import { theme } from '../../shell/theme/theme.svelte.ts';
import { asMarkdown } from './as-markdown.ts';

/** The forward pass of the lecture slides; in the sixth line two digits of out_h2 = 0.5106 are exchanged, and the rest follows. */
const working = [
  'net_h1 = 0.05*0.15 + 0.1*0.2 = 0.0275',
  'out_h1 = 0.5069',
  'out_h2 = 0.5106',
  'net_o1 = 0.5069*0.35 + 0.5106*0.4 = 0.3817',
  'Now the second output.',
  'net_o2 = 0.5069*0.45 + 0.5016*0.5 = 0.4789',
  'out_o2 = 0.6175',
].join('\n');

beforeEach(async () => {
  vi.restoreAllMocks();
  await clearRecord();
  language.choose('en');
  theme.choose('light');
  await page.viewport(1280, 800);
});

/** What is said above the text. */
const said = (text: string) => page.getByRole('status').getByText(text);
const field = () => page.getByRole('textbox', { name: 'Your working' });

async function open(): Promise<() => PromiseLike<void>> {
  navigation.go({ place: 'solution-check' });
  const { unmount } = await render(App);
  await expect.element(field()).toBeVisible();
  return unmount;
}

/** As it comes from a clipboard. */
async function paste(text: string): Promise<void> {
  await field().click();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field()
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

test('the first mistake is told with its line, and the cursor goes there', async () => {
  await open();
  await paste(working);
  await expect.element(said('The first mistake is in line 6:')).toBeVisible();
  await page.getByRole('button', { name: 'Go there' }).click();
  const detail = page.getByRole('region', { name: 'Line 6' });
  await expect.element(detail.getByText('another number filled in')).toBeVisible();
  // The number that does not belong there, and what does: out_h2 = σ(0.0425) = 0.5106.
  await expect.element(detail.getByText('0.5016', { exact: true })).toBeVisible();
  await expect.element(detail.getByText('0.5106', { exact: true })).toBeVisible();
});

test('the line under the cursor lights up in the diagram', async () => {
  await open();
  await paste(working);
  await page.getByRole('button', { name: 'Go there' }).click();
  await expect.poll(() => document.querySelectorAll('figure .pointed-unit').length).toBeGreaterThan(0);
});

test('what is typed is kept with the name and the network, and is there again', async () => {
  const leave = await open();
  await paste(working);
  await page.getByRole('textbox', { name: 'Working', exact: true }).fill('Slides, by hand');
  await expect.poll(async () => (await allWorkings()).ok).toBe(true);
  await expect
    .poll(async () => {
      const all = await allWorkings();
      return all.ok ? all.value.map(({ title, text }) => ({ title, text })) : [];
    })
    .toEqual([{ title: 'Slides, by hand', text: working }]);
  await leave();
  await open();
  await expect.element(field()).toHaveTextContent('net_o2 = 0.5069*0.45');
  await expect.element(page.getByRole('textbox', { name: 'Working', exact: true })).toHaveValue('Slides, by hand');
});

test('a working that was deleted can be put back', async () => {
  await open();
  await paste(working);
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect.element(field()).not.toHaveTextContent('net_o2');
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect.element(field()).toHaveTextContent('net_o2');
});

test('an open name is asked for once, and what is chosen is kept with the text', async () => {
  await open();
  await paste('net_h1 = 0.0275\nw_{21} = 1\nw_{21} = 1');
  const names = page.getByRole('group', { name: 'What do these stand for?' });
  const asked = names.getByRole('combobox', { name: 'w_{21} (line 2)' });
  await expect.element(asked).toBeVisible();
  expect(names.getByRole('combobox').elements()).toHaveLength(1);
  const [likeliest, other] = asked.getByRole('option').elements();
  // What was taken stands first and is chosen.
  await expect.element(asked).toHaveValue(likeliest?.getAttribute('value') ?? '');
  const choice = other?.getAttribute('value') ?? '';
  await asked.selectOptions(choice);
  await expect
    .poll(async () => {
      const all = await allWorkings();
      return all.ok ? all.value.flatMap(({ choices }) => Object.values(choices)) : [];
    })
    .toEqual([choice]);
  await expect.element(names).not.toBeInTheDocument();
});

test('it is said how much was read, and of a known mistake what happened, in the numbers of the page', async () => {
  await open();
  await paste('out_h1 = 0.5069\nout_o1 = 0.5943\ndE/dw5 = 0.2962');
  await expect.element(said('3 statements read.')).toBeVisible();
  await expect.element(page.getByText(/^\d+ quantities of a whole solution not stated yet$/)).toBeVisible();
  await page.getByRole('button', { name: 'Go there' }).click();
  // Without the slope 0.5943 · 0.4057 = 0.2411 it is 0.5843 · 0.5069 = 0.2962.
  const detail = page.getByRole('region', { name: 'Line 3' });
  await expect.element(detail.getByText(/You left out the slope of the activation, .* = 0\.2411\./)).toBeVisible();
});

test('text without a statement, and text that is none, say what they are', async () => {
  await open();
  await paste('Today I tried backpropagation.');
  await expect.element(page.getByRole('status').getByText(/Nothing here reads as a statement yet/)).toBeVisible();
});

test('the working is searched by keyboard, in the language of the page', async () => {
  language.choose('ko');
  navigation.go({ place: 'solution-check' });
  await render(App);
  await page.getByRole('textbox', { name: '풀이', exact: true }).click();
  await userEvent.keyboard('net_h1 = 0.0275{Enter}out_h1 = 0.5069{Enter}out_h2 = 0.5106');
  await userEvent.keyboard('{Control>}f{/Control}');
  await expect.element(page.getByRole('textbox', { name: '글에서 찾기' })).toBeVisible();
  await userEvent.keyboard('out_h1{Enter}');
  await expect.element(page.getByRole('region', { name: '2번째 줄' })).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('textbox', { name: '글에서 찾기' })).not.toBeInTheDocument();
});

test('lines of a network with more units say so, and a text without end is read as far as it can be', async () => {
  await open();
  await paste('h3 = 0.5\nz5 = 0.2\nout_o3 = 0.6');
  await expect
    .element(page.getByRole('status').getByText(/these lines are of a network with 3 hidden units; yours has 2\./))
    .toBeVisible();
  await paste('\na line'.repeat(5000));
  await expect.element(said('Only the first 5,000 lines were read. The rest is kept.')).toBeVisible();
});

test('what is saved of them says so too, and not that all follows', () => {
  const problem = { kind: 'other-network', name: 'h3', line: 1, units: { of: 'hidden', text: 3, network: 2 } } as const;
  const reading = { statements: [], guesses: [], lines: [], first: null, missing: [], problem };
  const saved = asMarkdown('Notes', 'Slides', 'h3 = 0.5', reading);
  expect(saved).toContain('these lines are of a network with 3 hidden units; yours has 2.');
  expect(saved).not.toContain('follows');
});

test('another network is chosen, and the working is read anew', async () => {
  await open();
  await paste('out_h1 = 0.5069');
  await expect.element(said('Every line that could be read follows.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Network' }).selectOptions('article');
  await expect.element(said('The first mistake is in line 1:')).toBeVisible();
});

test.each(languageCodes)('nothing bars anyone (%s)', async (code) => {
  language.choose(code);
  navigation.go({ place: 'solution-check' });
  await render(App);
  const text = page.getByRole('textbox', { name: language.text('solution.text'), exact: true });
  await text.click();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', working);
  text.element().dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await page.getByRole('button', { name: language.text('solution.go-to') }).click();
  for (const look of ['light', 'dark'] as const) {
    theme.choose(look);
    await expectAccessible();
  }
});
