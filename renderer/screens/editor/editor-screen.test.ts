import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import App from '../../app.svelte';
import { keepNetwork, loadNetwork } from '../../keeping/database/networks.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { item } from '../../testing/editor.ts';
import { clearRecord } from '../../testing/record.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';
import EditorScreen from './editor-screen.svelte';

/** What was done to a network can be taken back as long as the app is open, so each test has one of its own. */
let id = '';

beforeEach(async () => {
  id = crypto.randomUUID();
  await clearRecord();
  language.choose('en');
  theme.choose('light');
  await page.viewport(1280, 800);
});

afterEach(() => vi.restoreAllMocks());

/** The network of the lecture slides, as a learner begins with it. */
async function keepExample(
  change: (network: NetworkDocument) => NetworkDocument = (network) => network,
): Promise<void> {
  const listed = await engine.call('examples', null);
  const example = listed.ok ? listed.value.find((one) => one.id === 'lecture-slides') : undefined;
  if (!example) throw new Error('There is no such example.');
  await keepNetwork({ id, network: change(example.network), changed: 0 });
}

async function open(change?: (network: NetworkDocument) => NetworkDocument): Promise<void> {
  await keepExample(change);
  await render(EditorScreen, { network: id });
  await expect.element(loss()).toHaveTextContent(/= \d/);
}

const loss = () => page.getByRole('group', { name: 'Selected' }).getByRole('button', { name: 'Etotal =' }).last();
const weight = (words: string) => page.getByRole('spinbutton', { name: words });
const w3 = () => weight('w₃, weight, input 1 → unit 2 of layer 1');
const valueOf = (place: ReturnType<typeof weight>) => Number(place.element().getAttribute('aria-valuenow'));
const kept = async () => {
  const stored = await loadNetwork(id);
  return stored.ok ? stored.value?.network : undefined;
};
const button = (name: string) => page.getByRole('button', { name, exact: true });

function drag(element: Element, away: number): void {
  const { x, y } = element.getBoundingClientRect();
  const at = (type: string, moved: number) =>
    element.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x + moved, clientY: y }),
    );
  at('pointerdown', 0);
  at('pointermove', away / 2);
  at('pointermove', away);
  at('pointerup', away);
}

test('arrow keys step a weight, with Shift and Alt in larger and finer steps; the loss follows', async () => {
  await open();
  await w3().click();
  await userEvent.keyboard('{ArrowUp}');
  expect(valueOf(w3())).toBe(0.35);
  await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}{Alt>}{ArrowDown}{/Alt}');
  expect(valueOf(w3())).toBe(1.34);
  await expect.element(loss()).not.toHaveTextContent('0.2397');
  await button('Undo').click();
  expect(valueOf(w3())).toBe(0.25);
  await expect.element(loss()).toHaveTextContent('0.2397');
});

test('sign and numbering are chosen beside the notation, told in the symbols, kept, and taken back', async () => {
  await open();
  await w3().click();
  const shown = (text: string) => expect.element(page.getByRole('button', { name: text }));
  await shown('∂Etotal/∂w₃').toBeInTheDocument();
  await page.getByText('Sign and numbering', { exact: true }).click();
  await page.getByRole('radio', { name: 'target − output', exact: false }).click();
  await page.getByRole('radio', { name: 'by the unit they come from' }).click();
  await shown('−∂Etotal/∂w₂').toBeInTheDocument();
  await shown('Δw₂').toBeInTheDocument();
  await expect.poll(kept).toMatchObject({ delta: 'negative', numbering: 'by-source' });
  await button('Undo').click();
  await button('Undo').click();
  await shown('∂Etotal/∂w₃').toBeInTheDocument();
  await expect.element(button('Undo')).toBeDisabled();
});

test('a typed number is taken with Enter or Tab, left with Escape, and refused where it is none', async () => {
  await open();
  await w3().click();
  await userEvent.keyboard('-0,5{Enter}');
  expect(valueOf(w3())).toBe(-0.5);
  // What is being typed is kept at once, and given up with Escape it never was.
  await userEvent.keyboard('75');
  await expect.poll(async () => (await kept())?.layers[0]?.weights[1]?.[0]).toBe(75);
  await userEvent.keyboard('{Escape}');
  expect(valueOf(w3())).toBe(-0.5);
  await expect.poll(async () => (await kept())?.layers[0]?.weights[1]?.[0]).toBe(-0.5);
  await userEvent.keyboard('1e{Enter}');
  await expect
    .element(page.getByRole('textbox', { name: 'Value', exact: true }))
    .toHaveAttribute('aria-invalid', 'true');
  await userEvent.keyboard('0{Tab}');
  expect(valueOf(w3())).toBe(1);
  expect(document.activeElement?.getAttribute('data-item')).toBe('w.1.2.2');
  await expect.poll(async () => (await kept())?.layers[0]?.weights[1]?.[0]).toBe(1);
  await button('Undo').click();
  await button('Undo').click();
  await expect.element(button('Undo')).toBeDisabled();
});

test('a drag is one step back, and is kept where it ends', async () => {
  // Only a real pointer can be held.
  vi.spyOn(Element.prototype, 'setPointerCapture').mockReturnValue();
  await open();
  drag(w3().element(), 40);
  await expect.poll(() => valueOf(w3())).toBe(0.65);
  await expect.poll(async () => (await kept())?.layers[0]?.weights[1]?.[0]).toBe(0.65);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(valueOf(w3())).toBe(0.25);
  await expect.element(button('Undo')).toBeDisabled();
  await userEvent.keyboard('{Control>}y{/Control}');
  expect(valueOf(w3())).toBe(0.65);
});

test('layers, units, activations, biases and the loss are changed where they stand', async () => {
  await open();
  await button('Add a unit: Hidden layer 1').click();
  await button('Add a layer after: Hidden layer 1').click();
  const outputs = page.getByRole('group', { name: 'Outputs', exact: true });
  await outputs.getByRole('combobox', { name: 'Bias' }).selectOptions('per-unit');
  await page.getByRole('combobox', { name: 'Loss function' }).selectOptions('cross-entropy');
  await expect.element(outputs.getByRole('combobox', { name: 'Activation' })).toHaveValue('softmax');
  await expect
    .poll(async () => (await kept())?.layers.map(({ units, activation, bias }) => [units, activation, bias.kind]))
    .toEqual([
      [3, 'sigmoid', 'none'],
      [3, 'sigmoid', 'none'],
      [2, 'softmax', 'per-unit'],
    ]);
  await button('Remove: Hidden layer 2').click();
  await w3().click();
  await userEvent.keyboard('{End}{PageUp}n');
  await expect.element(weight('output 3').first()).toBeInTheDocument();
  for (let step = 0; step < 6; step += 1) await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(button('Undo')).toBeDisabled();
});

test('any value opens the line that explains it, and its parts open in turn', async () => {
  await open();
  await w3().click();
  await page.getByRole('group', { name: 'Selected' }).getByRole('button', { name: '∂Etotal/∂w₃' }).click();
  const working = page.getByRole('region', { name: 'The line behind the value' });
  await expect.element(working.getByText('Made of').first()).toBeVisible();
  await working.getByRole('button', { expanded: false }).first().click();
  await expect.poll(() => working.getByText('Made of').elements().length).toBeGreaterThan(1);
  await working.getByRole('button', { name: 'Check it by nudging' }).last().click();
  await expect
    .element(working.getByRole('slider'))
    .toHaveAttribute('aria-valuetext', expect.stringContaining('digits agree'));
  await userEvent.keyboard('{Escape}');
  await expect.element(working).not.toBeInTheDocument();
});

function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
  );
}

test('a pasted table fills the samples without its heading, whole or not at all', async () => {
  await open();
  await button('Samples').click();
  await page.getByRole('textbox', { name: '1, x_1' }).click();
  paste('1\t2\t3\nn/a\t2\t3');
  await expect.element(page.getByText('Row 2, column 1 of what was pasted holds “n/a”')).toBeVisible();
  paste('x1\tx2\tt1\tt2\n\n0,5\t1\t0\t1\n-1\t2\t1/2\t0\n');
  await expect
    .poll(async () => (await kept())?.samples)
    .toEqual([
      { input: [0.5, 1], target: [0, 1] },
      { input: [-1, 2], target: [0.5, 0] },
    ]);
  await expect.element(page.getByText('8 numbers pasted. 1 line without numbers left out.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Sample shown' }).selectOptions('all');
  await expect.element(loss()).toHaveTextContent(/^Etotal = /);
  await button('Undo').click();
  await expect.poll(async () => (await kept())?.samples.length).toBe(1);
});

test('what can be meant in two ways is shown before it is taken', async () => {
  await open();
  await button('Samples').click();
  const field = page.getByRole('textbox', { name: '1, t_1' });
  await field.click();
  paste('1,2\n3,4');
  const preview = page.getByRole('region', { name: 'Where the pasted numbers go' });
  await expect.element(preview.getByRole('columnheader').first()).toHaveTextContent('t1');
  await userEvent.keyboard('{Escape}');
  await expect.element(preview).not.toBeInTheDocument();
  expect(document.activeElement).toBe(field.element());
  expect((await kept())?.samples.length).toBe(1);
  paste('1,2\n3,4');
  await preview.getByRole('radio', { name: '2 × 1 — 1.2' }).click();
  await preview.getByRole('button', { name: 'Put them in' }).click();
  await expect
    .poll(async () => (await kept())?.samples.map(({ target }) => target))
    .toEqual([
      [1.2, 0.99],
      [3.4, 0],
    ]);
});

test('training runs, is scrubbed through, taken back, and continued', async () => {
  await open();
  await button('Training').click();
  await page.getByRole('combobox', { name: 'How many epochs' }).selectOptions('100');
  await button('Run').click();
  await expect.element(page.getByText(/^After 100 epochs/)).toBeVisible();
  await expect.element(page.getByRole('img', { name: 'Loss' })).toBeVisible();
  const trained = valueOf(w3());
  expect(trained).not.toBe(0.25);
  await button('Step').click();
  await expect.element(page.getByText(/^After 101 epochs/)).toBeVisible();
  await page.getByRole('slider').fill('0');
  await expect.element(page.getByText(/^After 0 epochs/)).toBeVisible();
  await expect.element(page.getByText(/^You are back at an earlier point/)).toBeVisible();
  expect(valueOf(w3())).toBe(0.25);
  await button('Step').click();
  await expect.element(page.getByText(/from epoch 0, so its record from there to epoch 101 has been/)).toBeVisible();
  await button('Put it back').click();
  await expect.element(page.getByText(/^After 0 epochs/)).toBeVisible();
  await button('Undo').click();
  await button('Undo').click();
  expect(valueOf(w3())).toBe(trained);
  await page.getByRole('checkbox', { name: 'Logarithmic scale' }).click();
  await expect.element(page.getByRole('img', { name: 'Loss, log scale' })).toHaveTextContent('10⁰');
  await page.getByRole('checkbox', { name: 'Logarithmic scale' }).click();
  await page.getByText('The numbers as a table').first().click();
  await expect
    .element(page.getByRole('table', { name: 'Loss' }).getByRole('rowheader', { name: '0', exact: true }))
    .toBeVisible();
});

test('a training that breaks down says at which step, and why', async () => {
  await open((network) => ({
    ...network,
    learningRate: 1e6,
    layers: network.layers.map((layer) => ({ ...layer, activation: 'identity' as const })),
  }));
  await button('Training').click();
  await button('Run').click();
  await expect.element(page.getByText(/^The training broke down at step \d+/)).toBeVisible();
  await expect.element(page.getByText('A smaller learning rate')).toBeVisible();
});

test('every drill that fits leads to its sheet on this network', async () => {
  await keepExample((network) => ({ ...network, learningRate: 0.25 }));
  navigation.go({ place: 'editor', network: id });
  await expect.poll(() => navigation.route.place).toBe('editor');
  await render(App);
  await button('Practise').click();
  await page.getByRole('complementary').getByRole('link').first().click();
  await expect.element(page.getByText('= 0.25')).toBeVisible();
  expect(navigation.route).toMatchObject({ place: 'drill', network: id });
});

test('which drills fit is not asked again for another number', async () => {
  await open();
  const call = vi.spyOn(engine, 'call');
  await w3().click();
  await button('Practise').click();
  await expect.element(page.getByRole('complementary').getByRole('link').first()).toBeVisible();
  item('w.1.2.1').focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => call.mock.calls.filter(([method]) => method === 'liveValues').length).toBeGreaterThan(1);
  expect(call.mock.calls.filter(([method]) => method === 'drillsFor').length).toBe(1);
});

test('the network is taken along as a program', async () => {
  await open();
  await button('Export').click();
  const shown = page.getByRole('textbox', { name: /\.py$/ });
  await expect.element(shown).toHaveValue(expect.stringContaining('import torch') as string);
  await page.getByRole('radio', { name: 'LaTeX' }).click();
  await expect
    .element(page.getByRole('textbox', { name: /\.tex$/ }))
    .toHaveValue(expect.stringContaining('\\begin') as string);
});

test('a network that is not there is told, with a way to those that are', async () => {
  await render(EditorScreen, { network: 'nowhere' });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('This network is not on the shelf');
});

describe.each(languageCodes)('in %s', (code) => {
  test.each(['light', 'dark'] as const)('nothing bars anyone (%s)', async (shown) => {
    language.choose(code);
    theme.choose(shown);
    await keepExample();
    navigation.go({ place: 'editor', network: id });
    await expect.poll(() => navigation.route.place).toBe('editor');
    await render(App);
    await expect.poll(() => document.querySelectorAll('[data-item][role="spinbutton"]').length).toBeGreaterThan(8);
    await expectAccessible();
    for (const name of ['editor.panel.weights', 'editor.panel.samples', 'editor.panel.training'] as const) {
      await button(language.text(name)).click();
      await expectAccessible();
    }
  });
});
