import { describe, expect, it } from 'vitest';
import { article } from '../examples/article.ts';
import { examples } from '../examples/examples.ts';
import { auditExamples, explainExample } from './audit-examples.ts';
import type { ClaimClass } from './claim.ts';
import { Page } from './page.ts';
import { isCutOffFrom, isRoundedFrom, readFigure } from './printed-figure.ts';
import { unprovedFault } from './prove-fault.ts';

const audits = auditExamples();

/** How many claims of each class a document has. What is not named does not occur. */
const counted: Readonly<Record<string, Partial<Record<ClaimClass, number>>>> = {
  'lecture-slides': { right: 95, rounding: 6, 'wrong-name': 3, misprint: 3 },
  article: { right: 181 },
  'handwritten-notes': {
    right: 32,
    rounding: 26,
    carried: 1,
    'wrong-value': 1,
    'wrong-name': 5,
    'wrong-setting': 3,
    misprint: 7,
  },
  'batch-notes': { right: 177, rounding: 20, carried: 2, misprint: 4 },
  'matrix-derivation': { right: 18, 'wrong-name': 1 },
};

it('every example has its claims', () => {
  expect(audits.map(({ id }) => id)).toEqual(Object.keys(counted));
});

const documents = examples.flatMap((example) =>
  example.published ? [{ ...example, published: example.published }] : [],
);

describe.each(documents)('$id', (example) => {
  const page = new Page(example.network, example.published);
  const explained = explainExample(example).sections.flatMap(({ claims }) => claims);
  const audit = audits.find(({ id }) => id === example.id);

  it('has its class computed for every claim', () => {
    const unproved = page.claims.map((printed) => {
      const why = unprovedFault(page, printed);
      return why && `${printed.claim.at.join(' ')} ${printed.claim.claimed}: ${why}`;
    });
    expect(unproved.filter((why) => why !== undefined)).toEqual([]);
  });

  it('has as many claims of each class as were found', () => {
    const found: Partial<Record<ClaimClass, number>> = {};
    for (const { class: name } of explained) found[name] = (found[name] ?? 0) + 1;
    expect(found).toEqual(counted[example.id]);
  });

  it('prints each claim with its quantity, what was claimed, what is computed, and where it stands', () => {
    expect(audit).toMatchObject({ source: example.source, network: example.network });
    expect(audit?.claims).toHaveLength(page.claims.length);
    for (const claim of audit?.claims ?? []) {
      expect(Object.keys(claim)).toEqual(['quantity', 'claimed', 'computed', 'place', 'class']);
      expect(claim.computed).toSatisfy(Number.isFinite);
      expect(claim.place).toMatch(/^.+: line \d+, column \d+( and column \d+)?$/);
    }
    expect(new Set(audit?.claims.map(({ place }) => place)).size).toBe(page.claims.length);
  });

  it('explains each claim and each remark in both languages', () => {
    const { remarks } = explainExample(example);
    for (const { explanation } of [...explained, ...remarks]) {
      expect(explanation.en).toMatch(/^[^가-힣]{10,}[.!?]$/u);
      expect(explanation.ko).toMatch(/[가-힣].*[.!?]$/u);
      expect(explanation.ko).not.toBe(explanation.en);
    }
    for (const { claim } of page.claims) if (claim.fault) expect(claim.explanation, claim.claimed).toBeDefined();
  });

  it('says what a formula with a slip says and means, and that the two differ', () => {
    for (const { formula } of example.published.remarks) {
      if (formula) {
        expect(page.document.evaluate(formula.says)).not.toBeCloseTo(page.document.evaluate(formula.means), 6);
      }
    }
  });

  it('gets to every quantity by its own way as the engine does by its own', () => {
    for (const [name, expression] of Object.entries(example.published.workings(example.network))) {
      expect(page.document.valueOf(name)).toBeCloseTo(page.document.evaluate(expression), 12);
    }
  });
});

it('an example without a publication claims nothing', () => {
  const { published, ...unpublished } = article;
  expect(published).toBeDefined();
  expect(auditExamples([unpublished])).toMatchObject([{ id: 'article', claims: [] }]);
});

describe.each(documents)('how $id shortens values', ({ network, published }) => {
  const { claims, document } = new Page(network, published);
  const worked = claims
    .filter(({ claim: { of, fault } }) => !fault && !document.isGiven(of))
    .map(({ claim: { of, claimed } }) => ({ figure: readFigure(claimed), full: document.valueOf(of) }));
  const onlyRounded = worked.filter(({ figure, full }) => isRoundedFrom(figure, full) && !isCutOffFrom(figure, full));
  const onlyCutOff = worked.filter(({ figure, full }) => isCutOffFrom(figure, full) && !isRoundedFrom(figure, full));

  it(`is stated (${published.shortens}), because its figures show it wherever the two ways differ`, () => {
    if (published.shortens === 'by-cutting-off') {
      expect(onlyCutOff).toHaveLength(26);
      expect(onlyRounded).toEqual([]);
    } else {
      expect(onlyRounded.length).toBeGreaterThanOrEqual(20 * onlyCutOff.length);
    }
  });
});
