import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ShownQuantity } from '../../../exercises/contract/network-views.ts';
import { layOutGraph } from '../../../exercises/diagram/graph-layout.ts';
import { language } from '../../shell/language/language.svelte.ts';
import '../../shell/theme/theme.css';
import GraphFigure from './graph-figure.svelte';

const node = (name: string, operation = '', ...inputs: string[]) => ({
  name,
  symbol: { tex: name, text: name, role: operation === '' ? ('given' as const) : ('forward' as const) },
  isNumbered: false,
  operation,
  inputs: inputs.map((input) => ({ node: input, mark: '' })),
});
/** The gate of the textbooks: q = x + y, f = q · z at (-2, 5, -4). */
const view = layOutGraph({
  nodes: [node('x'), node('y'), node('z'), node('q', '+', 'x', 'y'), node('f', '×', 'q', 'z')],
  output: 'f',
});
const numbers: Readonly<Record<string, number>> = {
  'v.x': -2, 'v.y': 5, 'v.z': -4, 'v.q': 3, 'v.f': -12,
  'dv.f': 1, 'dv.q': -4, 'dv.z': 3, 'dv.x': -4, 'dv.y': -4,
  'ds.q.x': 1, 'ds.q.y': 1, 'ds.f.q': -4, 'ds.f.z': 3,
}; // prettier-ignore
const quantities = Object.fromEntries(
  Object.entries(numbers).map(([id, value]): [string, ShownQuantity] => {
    const role = id.startsWith('v') ? 'forward' : 'backward';
    return [id, { id, symbol: { tex: id, text: id, role }, shown: String(value), value, given: /^v\.[xyz]/.test(id) }];
  }),
);

const board = () => page.getByRole('group', { name: /^Computation graph/ });
const drawn = (id: string) => document.querySelector(`[data-quantity="${id}"] > text:last-child`);
const numberAt = (id: string) => document.querySelector(`g:is(.value, .gradient, .slope)[data-quantity="${id}"]`);

beforeEach(() => language.choose('en'));
afterEach(() => vi.restoreAllMocks());

test('values stand above the lines and gradients below, no text is too small, and everything stands in a table', async () => {
  const { container } = await render(GraphFigure, { view, quantities });
  const line = view.nodes.find(({ name }) => name === 'q')?.place.y ?? 0;
  expect(Number(drawn('v.q')?.getAttribute('y'))).toBeLessThan(line);
  expect(numberAt('v.q')?.textContent).toBe('3');
  expect(Number(numberAt('dv.q')?.querySelector('text')?.getAttribute('y'))).toBeGreaterThan(line);
  expect(numberAt('dv.q')?.textContent).toBe('−4');
  expect(numberAt('ds.f.z')?.textContent).toBe('× 3');
  const scale = new DOMMatrix(getComputedStyle(container.querySelector('.graph') ?? document.body).transform).a;
  for (const text of container.querySelectorAll('.graph text')) {
    expect(parseFloat(getComputedStyle(text).fontSize) * scale).toBeGreaterThanOrEqual(12);
  }
  await page.getByRole('button', { name: 'As a table' }).click();
  await expect.element(page.getByRole('row', { name: 'q + x (1), y (1) 3 −4' })).toBeVisible();
});

test('the keyboard goes from node to node, and is told what stands there', async () => {
  await render(GraphFigure, { view, quantities });
  const element = board().element();
  if (!(element instanceof HTMLElement)) throw new Error('no board');
  element.focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByText('v.x = −2 · dv.x = −4')).toBeVisible();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(page.getByText('v.f = −12 · dv.f = 1')).toBeVisible();
});

test('steps are played by keys: values first, then gradients, and all of it again', async () => {
  await render(GraphFigure, { view, quantities });
  await page.getByRole('button', { name: 'One step on' }).click();
  await expect.poll(() => numberAt('v.q')?.textContent).toBe('3');
  expect([numberAt('v.f'), numberAt('dv.q')]).toEqual([null, null]);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.poll(() => numberAt('dv.q')?.textContent).toBe('−4');
  expect(numberAt('dv.x')).toBeNull();
  // The local slope and what came back along it, and the same of z.
  await expect.poll(() => document.querySelectorAll('.told .number').length).toBe(4);
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.poll(() => numberAt('dv.q')).toBeNull();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => numberAt('dv.x')?.textContent).toBe('−4');
});

test('what is not known is not drawn, and where only values are, nothing runs back', async () => {
  const { 'v.x': x, 'v.y': y, 'v.z': z, 'v.q': q } = quantities;
  if (!x || !y || !z || !q) throw new Error('no numbers');
  await render(GraphFigure, { view, quantities: { 'v.x': x, 'v.y': y, 'v.z': z, 'v.q': q } });
  expect([numberAt('v.q')?.textContent, numberAt('v.f')]).toEqual(['3', null]);
  await expect.element(page.getByRole('slider')).toHaveAttribute('max', '1');
});

test('it runs by itself at the pace that is chosen, until it is held', async () => {
  await render(GraphFigure, { view, quantities });
  await page.getByRole('combobox', { name: 'Pace' }).selectOptions('quick');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.poll(() => numberAt('v.q')?.textContent).toBe('3');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.element(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('who wants no motion goes step by step, and nothing runs', async () => {
  const usual = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    usual(query.includes('prefers-reduced-motion') ? 'all' : query),
  );
  await render(GraphFigure, { view, quantities });
  expect(page.getByRole('button', { name: 'Play' }).elements()).toEqual([]);
  await page.getByRole('button', { name: 'One step on' }).click();
  await expect.poll(() => [numberAt('v.q')?.textContent, numberAt('v.f')]).toEqual(['3', null]);
});
