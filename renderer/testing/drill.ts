import { expect } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { DrillMode } from '../../exercises/contract/drill-views.ts';
import DrillScreen from '../screens/drill/drill-screen.svelte';
import { language } from '../shell/language/language.svelte.ts';
import { theme } from '../shell/theme/theme.svelte.ts';
import { clearRecord } from './record.ts';

/** The drill of the lecture slides, with what its fields should hold. */
export const hiddenWeights = 'lecture-slides/hidden-weights';
export const figures = {
  '∂E_total/∂net_h1': '0.002466463',
  '∂E_total/∂net_h2': '0.003130939',
  '∂E_total/∂w₂': '0.0002466463',
  'w₂⁺': '0.1998766769',
  '∂E_total/∂w₃': '0.0001565470',
  'w₃⁺': '0.2499217265',
  '∂E_total/∂w₄': '0.0003130939',
  'w₄⁺': '0.2998434530',
} as const;
export type FigureName = keyof typeof figures;

/** The gradient where the new w₂ is asked: a known mistake. */
export const gradientForWeight = figures['∂E_total/∂w₂'];

/** As at the very first start, in English and light, on a usual screen. */
export async function startAnew(): Promise<void> {
  await clearRecord();
  language.choose('en');
  theme.choose('light');
  await page.viewport(1280, 800);
}

export async function openDrill(
  drill: string,
  mode?: DrillMode,
): Promise<{ readonly unmount: () => PromiseLike<void> }> {
  const rendered = await render(DrillScreen, { drill, mode });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  return rendered;
}

export const field = (symbol: string): Locator => page.getByRole('textbox', { name: `${symbol},` });
export const button = (name: string): Locator => page.getByRole('button', { name, exact: true });

const textOf = (element: Element | null): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Everything that a screen reader reads with a field: its mark, then the note on it. */
export function saidOf(symbol: string): string {
  const ids = field(symbol).element().getAttribute('aria-describedby') ?? '';
  return ids
    .split(' ')
    .map((id) => textOf(document.getElementById(id)))
    .filter((said) => said !== '')
    .join(' | ');
}

export async function write(answers: Readonly<Partial<Record<FigureName, string>>>): Promise<void> {
  for (const [symbol, typed] of Object.entries(answers)) await field(symbol).fill(typed);
}

export const check = (): Promise<void> => button(language.text('drill.check')).click();
