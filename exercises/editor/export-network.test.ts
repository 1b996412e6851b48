import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import type { ExportedFile } from '../contract/editor-views.ts';
import { workbookMethods } from '../contract/methods.ts';

function exported(input: object): ExportedFile {
  const outcome = workbookMethods.exportNetwork.answer({ network: slidesNetwork, ...input });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

const titled = (title: NetworkDocument['title']): NetworkDocument => ({ ...slidesNetwork, title });

describe('a network taken elsewhere', () => {
  it.each([
    ['pytorch', 'network-pytorch.py', 'import torch'],
    ['numpy', 'network-numpy.py', 'import numpy as np'],
    ['latex', 'network-derivation.tex', '\\documentclass'],
  ])('is a file of its own: %s', (as, fileName, part) => {
    const file = exported({ as });
    expect(file.fileName).toBe(fileName);
    expect(file.text).toContain(part);
  });

  it.each([
    ['2-2-2, by hand', 'en', '2-2-2-by-hand-pytorch.py'],
    [{ en: 'By hand', ko: '손으로 푸는 2-2-2' }, 'ko', '손으로-푸는-2-2-2-pytorch.py'],
    ['../../etc/passwd\u0000', 'en', 'etc-passwd-pytorch.py'],
    ['…', 'en', 'network-pytorch.py'],
    ['a'.repeat(100), 'en', `${'a'.repeat(60)}-pytorch.py`],
  ] as const)('is named after its title: %j', (title, language, fileName) => {
    expect(exported({ network: titled(title), as: 'pytorch', language }).fileName).toBe(fileName);
  });

  it('is in the language, notation and precision asked for, and else in those of the network', () => {
    expect(exported({ as: 'numpy', language: 'ko' }).text).toContain('표본');
    expect(exported({ as: 'latex' }).text).toContain('w_{1} = 0.15');
    expect(exported({ as: 'latex', network: { ...slidesNetwork, notation: 'indexed' } }).text).toContain(
      'w_{11}^{(1)} = 0.15',
    );
    const file = exported({ as: 'latex', notation: 'matrix', precision: { significant: 3 }, language: 'ko' });
    expect(file.text).toContain('\\section*{순전파}');
    expect(file.text).toContain('\\begin{pmatrix} 0.507 \\\\ 0.511 \\end{pmatrix}');
  });

  it('is the derivation of one quantity where one is asked for', () => {
    const { text } = exported({ as: 'latex', quantity: 'dE/dw.1.1.2' });
    expect(text).toContain('Derivation of $\\frac{\\partial E}{\\partial w_{2}}$');
    expect(text).not.toContain('Forward pass');
  });

  it.each([
    ['a network at fault', { network: { ...slidesNetwork, samples: [] }, as: 'numpy' }, { path: 'samples' }],
    ['a format that is none', { as: 'excel' }, { path: 'as', allowed: { kind: 'one-of' } }],
    [
      'a quantity that is none',
      { as: 'latex', quantity: 'nonsense' },
      { path: 'quantity', allowed: { kind: 'quantity-id' } },
    ],
    ['a language that is none', { as: 'latex', language: 'fr' }, { path: 'language', allowed: { kind: 'one-of' } }],
  ])('is refused for %s', (_, input, error) => {
    expect(workbookMethods.exportNetwork.answer({ network: slidesNetwork, ...input })).toMatchObject({
      ok: false,
      error,
    });
  });

  it('is refused where the derivation would be a book; one quantity and matrices are not', () => {
    const network = {
      ...slidesNetwork,
      samples: Array.from({ length: 100 }, () => slidesNetwork.samples).flat(),
    };
    expect(workbookMethods.exportNetwork.answer({ network, as: 'latex' })).toMatchObject({
      ok: false,
      error: { code: 'derivation-too-long', most: 5_000 },
    });
    expect(exported({ network, as: 'latex', quantity: 'w+.1.1.1' }).text).toContain('\\end{document}');
    expect(exported({ network, as: 'latex', notation: 'matrix' }).text).toContain('\\end{document}');
    expect(exported({ network, as: 'pytorch' }).text).toContain('forward');
  });
});
