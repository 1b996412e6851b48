import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { notationNames, type NetworkDocument, type NotationName } from '../../../engine/network/document.ts';
import { solve } from '../../../engine/solution/solve.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { randomNetwork } from '../../../test/networks/random-network.ts';
import { exportLanguages } from '../export-language.ts';
import { latexFile } from './latex-file.ts';

function solved(network: NetworkDocument): NetworkSolution {
  const outcome = solve(network);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const formulasOf = (source: string): string[] =>
  [...source.matchAll(/^\\\[\\fitted\{(.*?)\}\\\]$/gms)].map(([, formula = '']) => formula);

const sound = new Set<string>();

/** KaTeX is slow, and most formulas come again. */
function expectFormula(formula: string, displayMode: boolean): void {
  if (sound.has(formula)) return;
  katex.renderToString(formula, { displayMode, throwOnError: true, strict: 'error', output: 'mathml' });
  sound.add(formula);
}

/** What makes a document that TeX can read: braces and environments that close, formulas that can be parsed, no tags. */
function expectSound(source: string): string[] {
  const body = source.slice(source.indexOf('\\begin{document}'));
  let depth = 0;
  for (const [brace] of body.replace(/\\[\\{}]/g, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  const open: string[] = [];
  for (const [, command, name = ''] of body.matchAll(/\\(begin|end)\{(\w+\*?)\}/g)) {
    if (command === 'begin') open.push(name);
    else expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  expect(source).not.toMatch(/\\html|undefined|Infinity|NaN/);
  const formulas = formulasOf(source);
  expect(formulas.length).toBe(source.split('\\[').length - 1);
  for (const formula of formulas) expectFormula(formula, true);
  for (const [, inline = ''] of body.matchAll(/(?<!\\)\$([^$]+)\$/g)) expectFormula(inline, false);
  return formulas;
}

describe('the derivation of a whole network', () => {
  it.each(notationNames)('is a sound document in the notation %s, in both languages', (notation) => {
    fc.assert(
      fc.property(randomNetwork(), fc.constantFrom(...exportLanguages), (network, language) => {
        const solution = solved(network);
        const formulas = expectSound(latexFile(solution, { notation, precision: { decimals: 4 }, language }));
        const results = [...solution.quantities.values()].filter(({ expression }) => expression);
        if (notation !== 'matrix') expect(formulas.length).toBeGreaterThanOrEqual(results.length);
      }),
      { numRuns: 10, seed: 20250312 },
    );
  });

  it('has the figures of the lecture slides', () => {
    const source = latexFile(solved(slidesNetwork), {
      notation: 'numbered',
      precision: { decimals: 10 },
      language: 'en',
    });
    for (const figure of [
      '0.2396740076',
      '0.0002466463',
      '0.1998766769',
      '0.2499217265',
      '0.2998434530',
      '0.2325906136',
    ]) {
      expect(source).toContain(figure);
    }
    expect(source.match(/\\section\*\{.*\}/g)).toEqual([
      '\\section*{What is given}',
      '\\section*{Forward pass}',
      '\\section*{Loss}',
      '\\section*{Backward pass}',
      '\\section*{Gradients}',
      '\\section*{One step of gradient descent}',
      '\\section*{After the step}',
    ]);
  });

  it('asks for Korean fonts only where there is Korean', () => {
    const write = (title: NetworkDocument['title'], language: 'en' | 'ko'): string =>
      latexFile(solved({ ...slidesNetwork, title }), { notation: 'matrix', precision: { decimals: 4 }, language });
    expect(write('By hand', 'en')).not.toContain('kotex');
    expect(write('By hand', 'ko')).toContain('\\usepackage{kotex}');
    expect(write('손으로', 'en')).toContain('\\usepackage{kotex}');
    expect(write({ en: 'By hand', ko: '손으로' }, 'ko')).toContain('\\title{손으로}');
  });

  it('keeps a title of any script, and says which TeX has its letters', () => {
    const write = (title: string): string =>
      latexFile(solved({ ...slidesNetwork, title }), {
        notation: 'matrix',
        precision: { decimals: 4 },
        language: 'en',
      });
    for (const title of ['רשת נוירונים', 'شبكة عصبية', 'сеть']) {
      expect(write(title)).toContain(`\\title{${title}}`);
      expect(write(title)).toContain('bidi=basic');
      expect(write(title)).toContain('Compile with lualatex.');
      expectSound(write(title));
    }
    expect(write('By hand')).not.toContain('fontspec');
    expect(write('By hand')).toContain('Compile with pdflatex.');
  });

  it('makes room for matrices of more than ten columns', () => {
    const wide: NetworkDocument = {
      ...slidesNetwork,
      inputs: 12,
      layers: [{ units: 1, activation: 'tanh', weights: [Array<number>(12).fill(0.1)], bias: { kind: 'none' } }],
      samples: [{ input: Array<number>(12).fill(1), target: [0] }],
    };
    const source = latexFile(solved(wide), { notation: 'matrix', precision: { decimals: 4 }, language: 'en' });
    expectSound(source);
    expect(source).toContain('\\setcounter{MaxMatrixCols}{12}');
  });
});

describe('the derivation of one quantity', () => {
  const derived = (network: NetworkDocument, quantity: string, notation: NotationName): string =>
    latexFile(solved(network), { notation, precision: { significant: 4 }, language: 'en', quantity });

  it.each(notationNames)('is a sound document for every quantity in the notation %s', (notation) => {
    fc.assert(
      fc.property(randomNetwork({ layers: 2, units: 2, samples: 2 }), (network) => {
        for (const id of solved(network).quantities.keys()) expectSound(derived(network, id, notation));
      }),
      { numRuns: 3, seed: 20250312 },
    );
  });

  it('is the way back and what it meets, and nothing else', () => {
    const source = derived(slidesNetwork, 'w+.1.1.2', 'numbered');
    const worked = [...source.matchAll(/^(?:\\\[\\fitted\{(?:\\begin\{aligned\}\n)?)(.+?) &?= /gm)].map(
      ([, left]) => left,
    );
    expect(worked).toEqual([
      '\\frac{\\partial E}{\\partial o_{1}}',
      '\\frac{\\partial E}{\\partial o_{2}}',
      '\\frac{\\partial o_{1}}{\\partial z_{3}}',
      '\\frac{\\partial o_{2}}{\\partial z_{4}}',
      '\\frac{\\partial E_{o_{1}}}{\\partial h_{1}}',
      '\\frac{\\partial E_{o_{2}}}{\\partial h_{1}}',
      '\\frac{\\partial E}{\\partial h_{1}}',
      '\\frac{\\partial h_{1}}{\\partial z_{1}}',
      '\\frac{\\partial E}{\\partial w_{2}}',
      'w_{2}^{+}',
    ]);
    expect(source).toContain('x_{2} = 0.1');
    expect(source).not.toContain('x_{1} = 0.05');
  });

  it('is a single line for what the network gives', () => {
    expect(formulasOf(derived(slidesNetwork, 'w.1.1.2', 'numbered'))).toEqual(['w_{2} = 0.2']);
  });
});
