import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { judgingPage, type PageLanguage } from '../documentation/judging-page.ts';

const pages: readonly (readonly [language: PageLanguage, file: string])[] = [
  ['en', 'how-answers-are-judged.md'],
  ['ko', 'how-answers-are-judged.ko.md'],
];

/** `npm run docs` writes the pages that this compares. */
it.each(pages)('the page on how answers are judged (%s) is what the table gives', async (language, file) => {
  const path = `docs/${file}`;
  const page = await format(judgingPage(language), { ...(await resolveConfig(path)), parser: 'markdown' });
  await expect(page).toMatchFileSnapshot(`../../${path}`);
});
