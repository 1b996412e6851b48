import { describe, expect, it } from 'vitest';
import { comparePage, missOf } from '../working/compare-pages.ts';
import { writtenPages } from '../working/written-pages.ts';

/** Pages as people write them; their figures were worked out by a program of its own, in another language. */
const pages = writtenPages();

describe('a page as people write it', () => {
  it.each(pages.map((page) => [page.name, page] as const))(
    '%s: nothing honest is called wrong, and the figures are found',
    (_, page) => {
      const { accused, misnamed, found, missed } = comparePage(page);
      expect({ accused, misnamed }).toEqual({ accused: [], misnamed: [] });
      expect(found, missed.join('\n')).toBeGreaterThanOrEqual(0.8 * page.figures.length);
    },
  );

  it.each(pages.flatMap((page) => page.slipped.map((slip) => [page.name, slip.kind, slip.line, page, slip] as const)))(
    '%s, with the slip %s in line %i: is told there',
    (_, __, ___, page, slip) => {
      expect(missOf(page, slip)).toBeNull();
    },
  );

  it('has nine of ten figures found under their own names', () => {
    const compared = pages.map(comparePage);
    const found = compared.reduce((total, page) => total + page.found, 0);
    const figures = pages.reduce((total, page) => total + page.figures.length, 0);
    expect(found).toBeGreaterThanOrEqual(0.9 * figures);
  });
});
