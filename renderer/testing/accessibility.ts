import axe from 'axe-core';
import { expect } from 'vitest';
import { language } from '../shell/language/language.svelte.ts';

/**
 * Fails with what axe finds in the page as it stands, each with its rule and its place. Contrast takes it far longer than
 * all else together, and colours are the theme's and not the language's: it is measured in English.
 */
export async function expectAccessible(): Promise<void> {
  // As it is read, with its typefaces there.
  await document.fonts.ready;
  const rules = { 'color-contrast': { enabled: language.code === 'en' } };
  const { violations } = await axe.run(document, { resultTypes: ['violations'], rules });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary })),
  );
  expect(found).toEqual([]);
}
