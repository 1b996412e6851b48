import { describe, expect, it } from 'vitest';
import { fieldsOf, rightAnswers, sheetOf, solutionOf, valueOf } from '../../test/drills/sheet.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { checkAnswers } from './check-answers.ts';
import { openHint } from './hints/open-hint.ts';

const turned: NetworkDocument = { ...slidesNetwork, notation: 'numbered', delta: 'negative' };
const bySource: NetworkDocument = { ...slidesNetwork, notation: 'matrix', numbering: 'by-source' };

describe('drills on a network whose deltas have their sign turned', () => {
  const request = { drill: 'network/update', network: turned };

  it('ask for the change before the new value, in symbols that say which sign is meant', () => {
    const fields = fieldsOf(sheetOf(request, 'guided'));
    expect(fields.map(({ quantity }) => quantity)).toEqual(
      expect.arrayContaining(['dE/dz.2.1', 'dE/dw.2.1.1', 'Δw.2.1.1', 'w+.2.1.1']),
    );
    const parts = sheetOf(request, 'guided').parts;
    const rules = parts.flatMap((part) => (part.kind === 'lines' ? part.lines.map(({ rule }) => rule?.text) : []));
    expect(rules.slice(0, 4)).toEqual([undefined, 'δ₃·h₁', 'α·(−∂E/∂w₅)', 'w₅ + Δw₅']);
    expect(fields.slice(0, 4).map(({ symbol }) => symbol.text)).toEqual(['δ₃', '−∂E/∂w₅', 'Δw₅', 'w₅⁺']);
    expect(fieldsOf(sheetOf({ ...request, network: { ...turned, delta: 'positive' } }, 'guided'))).toHaveLength(
      fields.length - 2,
    );
  });

  it('take right work for right, and the usual sign for a turned one', () => {
    const sheet = sheetOf(request, 'guided');
    const answers = rightAnswers(sheet, solutionOf(request));
    const judged = (typed: typeof answers) => valueOf(checkAnswers({ ...request, mode: 'guided', answers: typed }));
    expect(new Set(judged(answers).map(({ verdict }) => verdict))).toEqual(new Set(['correct']));
    const [first] = answers;
    if (!first) throw new Error('nothing is asked');
    const [said] = judged([{ ...first, typed: first.typed.replace('-', '') }]);
    expect(said).toMatchObject({ verdict: 'mistake', diagnosis: { mistake: 'error-sign' } });
  });

  it('give hints with the error as target minus output', () => {
    const { steps } = valueOf(openHint({ ...request, quantity: 'dE/dz.2.1' }));
    expect(steps.at(-1)?.rule.text).toBe('(t₁ − o₁)·o₁·(1 − o₁)');
    const update = valueOf(openHint({ ...request, quantity: 'w+.2.1.1' }));
    expect(update.steps.at(-1)?.rule.text).toBe('w₅ + α·(−∂E/∂w₅)');
  });
});

describe('drills on a network numbered by source', () => {
  it('fill in matrices with a row for each source', () => {
    const parts = sheetOf({ drill: 'network/matrix', network: bySource }, 'alone').parts;
    const rows = parts.flatMap((part) =>
      part.kind === 'matrix' ? [part.rows.map((row) => row.map((field) => field.quantity))] : [],
    );
    expect(rows[0]).toEqual([
      ['dE/dw.2.1.1', 'dE/dw.2.2.1'],
      ['dE/dw.2.1.2', 'dE/dw.2.2.2'],
    ]);
    const meanings = parts.flatMap((part) =>
      part.kind === 'matrix' ? part.terms.map(({ meaning }) => meaning.en) : [],
    );
    expect(meanings).toContain(
      'the weights into the output layer: a row for each unit they come from, a column for each they lead to; row 1, column 2 is W⁽²⁾[1,2]',
    );
    expect(parts.map((part) => (part.kind === 'matrix' ? part.equation.text : ''))).toEqual([
      'a⁽¹⁾ δ⁽²⁾ᵀ',
      'W⁽²⁾ − η   ∂E/∂W⁽²⁾',
    ]);
  });
});
