import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const pages = ['README.md', 'engine/README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);

/** The links and pictures of a page that lead to other files of the project. */
const relativeLinks = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link.replace(/#.*$/, ''))
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link));

it('finds links beside pictures, but neither addresses nor places on the same page', () => {
  const text = 'A [file](a.md), a [place](b/c.ts#here) in one, ![drawn](d.svg), [out](https://e.org/f), [below](#g).';
  expect(relativeLinks(text)).toEqual(['a.md', 'b/c.ts', 'd.svg']);
});

it.each(pages)('every relative link of %s leads to something that is there', (page) => {
  const links = relativeLinks(readFileSync(page, 'utf8'));
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});
