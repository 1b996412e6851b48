import { afterAll, describe, expect, test } from 'vitest';
import './theme.css';

const root = document.documentElement;
afterAll(() => delete root.dataset.theme);

/** Relative luminance of a colour such as `#1e1b16`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const channels = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: 'light' | 'dark', colour: string, ground: string): number {
  root.dataset.theme = theme;
  const style = getComputedStyle(root);
  const [one, other] = [colour, ground].map((name) => luminance(style.getPropertyValue(name).trim()));
  const [dark = 0, light = 0] = [one ?? 0, other ?? 0].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const hues = ['--forward', '--backward', '--parameter', '--right', '--wrong', '--note'];
const inks = ['--ink', '--ink-soft', '--ink-faint'];
const grounds = ['--paper', '--sheet', '--rail', '--hover'];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
    '%s can be read on %s',
    (ink, ground) => {
      expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(hues)('%s can be read on paper, on a sheet and on its own soft ground', (hue) => {
    for (const ground of ['--paper', '--sheet', `${hue}-soft`]) {
      expect(contrast(theme, hue, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('a negative number can be read on a sheet, on paper and where it is selected', () => {
    for (const ground of ['--sheet', '--paper', '--selection']) {
      expect(contrast(theme, '--negative', ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(hues)('ink can be read on the soft ground of %s', (hue) => {
    expect(contrast(theme, '--ink', `${hue}-soft`)).toBeGreaterThanOrEqual(7);
  });

  test('lines that bound a field stand out', () => {
    expect(contrast(theme, '--rule-strong', '--paper')).toBeGreaterThanOrEqual(3);
    expect(contrast(theme, '--rule-strong', '--sheet')).toBeGreaterThanOrEqual(3);
  });
});
