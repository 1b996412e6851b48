import { expect, it } from 'vitest';
import { valueOf } from '../../test/drills/sheet.ts';
import { workExample } from './work-example.ts';

it('works an example with errors as target minus output and weights by their source, where that is chosen', () => {
  const worked = valueOf(workExample({ example: 'article', delta: 'negative', numbering: 'by-source' }));
  expect(worked.network).toMatchObject({ delta: 'negative', numbering: 'by-source' });
  const lines = new Map(worked.stages.flatMap((stage) => stage.lines).map((line) => [line.id, line]));
  const line = (id: string): string => `${lines.get(id)?.symbol.text ?? ''} = ${lines.get(id)?.rule?.text ?? ''}`;
  expect(line('dE/da.2.1')).toBe('−∂E/∂o₁ = t₁ − o₁');
  expect(line('dE/dw.2.2.1')).toBe('−∂E/∂w₆ = δ₄·h₁');
  expect(line('w+.2.2.1')).toBe('w₆⁺ = w₆ + α·(−∂E/∂w₆)');
  expect(lines.get('dE/da.2.1')?.ruleName).toBe('error-at-output-turned');
  expect(lines.get('w+.2.2.1')?.ruleName).toBe('update-added');
  // Lists go by the same order: w₁ and w₂ come from x₁.
  const symbols = (pattern: RegExp): string[] =>
    Object.values(worked.given).flatMap(({ id, symbol }) => (pattern.test(id) ? [symbol.text] : []));
  expect(symbols(/^w\./)).toEqual(['w₁', 'w₂', 'w₃', 'w₄', 'w₅', 'w₆', 'w₇', 'w₈']);
  expect(worked.numbers.map(({ symbol }) => symbol.text).slice(4, 12)).toEqual(symbols(/^w\./));
  const updates = worked.stages.find(({ name }) => name === 'update')?.lines ?? [];
  expect(updates.map(({ symbol }) => symbol.text)).toEqual(symbols(/^w\./).map((symbol) => `${symbol}⁺`));
  // What nothing is worked from stands on no page.
  expect([...lines.keys()].filter((id) => id.startsWith('Δ') || id.startsWith('dE/dx'))).toEqual([]);
});
