import { expect, it } from 'vitest';
import { notationNames } from '../../engine/network/document.ts';
import { solve } from '../../engine/solution/solve.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { workbookMethods } from '../contract/methods.ts';

it.each(notationNames)('gives every quantity a symbol of its own in the notation %s', (notation) => {
  const network = { ...slidesNetwork, samples: [...slidesNetwork.samples, { input: [1, 0], target: [0, 1] }] };
  const outcome = workbookMethods.symbols.answer({ network, notation });
  const solved = solve(network);
  if (!outcome.ok || !solved.ok) throw new Error('refused');
  const { symbols } = outcome.value;
  expect(Object.keys(symbols)).toEqual([...solved.value.quantities.keys()]);
  const texts = Object.values(symbols).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

it('writes them as the notation does', () => {
  const outcome = workbookMethods.symbols.answer({ network: slidesNetwork, notation: 'numbered', kinds: ['update'] });
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      rateSymbol: { tex: '\\alpha', text: 'α' },
      symbols: {
        'w+.1.1.2': {
          tex: '\\htmlData{quantity=w+.1.1.2}{\\htmlClass{parameter}{w_{2}^{+}}}',
          text: 'w₂⁺',
          role: 'parameter',
        },
      },
    },
  });
  expect(outcome.ok && Object.keys(outcome.value.symbols)).not.toContain('w.1.1.2');
});

it('is refused for a network at fault', () => {
  expect(
    workbookMethods.symbols.answer({ network: { ...slidesNetwork, loss: 'none' }, notation: 'numbered' }),
  ).toMatchObject({
    ok: false,
    error: { path: 'loss' },
  });
});
