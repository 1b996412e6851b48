import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Theme } from './theme.svelte.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

/** A system that is dark or not, and that can change its mind. */
function systemThatIsDark(matches: boolean): (matches: boolean) => void {
  const system = new EventTarget();
  vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(system, { matches }) as MediaQueryList);
  return (now) => system.dispatchEvent(Object.assign(new Event('change'), { matches: now }));
}

test('without a choice it follows the system, and goes on following', () => {
  const change = systemThatIsDark(false);
  const theme = new Theme();
  expect(theme.shown).toBe('light');
  change(true);
  expect(theme.shown).toBe('dark');
});

test('a choice holds against the system and is remembered', () => {
  const change = systemThatIsDark(true);
  new Theme().choose('light');
  const later = new Theme();
  expect(later.choice).toBe('light');
  change(true);
  expect(later.shown).toBe('light');
});

test('a stored choice that does not exist is as none', () => {
  localStorage.setItem('backprop-workbook.theme', 'sepia');
  systemThatIsDark(true);
  expect(new Theme().shown).toBe('dark');
});
