import { describe, expect, it } from 'vitest';
import { onNetwork } from '../../test/drills/sheet.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { checkAnswers } from '../drills/check-answers.ts';
import { drillsFor } from '../drills/drills-for.ts';
import { openDrill } from '../drills/open-drill.ts';
import { lineAbout } from './line-about.ts';
import { readWorking } from './read-working.ts';

it('reads a working against a network, as plain data', () => {
  // Worked on paper: 0.05·0.15 + 0.1·0.2 = 0.0275.
  const read = readWorking({ network: slidesNetwork, text: 'net_h1 = 0.0275\nnet_h2 = 0.0987' });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.first).toBe(1);
  expect(read.value.lines.map(({ line, result }) => [line, result])).toEqual([
    [1, 'right'],
    [2, 'wrong'],
  ]);
  expect(structuredClone(read.value)).toEqual(read.value);
});

describe('a known mistake is told as in a drill', () => {
  const firstOf = (text: string, network: unknown = slidesNetwork) => {
    const read = readWorking({ network, text });
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value.statements[read.value.first ?? -1];
  };

  it('as a value, in numbers and in a formula: the same sentence with the same numbers', () => {
    // o₁ = 0.5943, so its slope is 0.5943 · 0.4057 = 0.2411; without it (0.5943 − 0.01) · 0.5069 = 0.2962 comes out.
    const drills = drillsFor({ example: 'lecture-slides' });
    const sheets = (drills.ok ? drills.value : []).flatMap(({ id }) => {
      const sheet = openDrill({ drill: id });
      const judged = checkAnswers({ drill: id, answers: [{ quantity: 'dE/dw.2.1.1', typed: '0.2962' }] });
      const [judgement] = judged.ok ? judged.value : [];
      const diagnosis = judgement && 'diagnosis' in judgement ? judgement.diagnosis : undefined;
      return sheet.ok && diagnosis ? [{ sheet: onNetwork(sheet.value), sentence: diagnosis.sentence }] : [];
    });
    const [drill] = sheets;
    expect(drill?.sentence.en).toContain('0.2411');
    const network = { ...drill?.sheet.network, notation: drill?.sheet.notation };
    for (const line of [
      'dE/dw5 = 0.2962',
      'dE/dw5 = (0.5943 - 0.01)*0.5069 = 0.2962',
      'dE/dw5 = -(target_o1 - out_o1)*out_h1',
    ]) {
      const statement = firstOf(`out_h1 = 0.5069\nout_o1 = 0.5943\n${line}`, network);
      expect(statement?.diagnoses.map(({ sentence }) => sentence)).toEqual([drill?.sentence]);
    }
  });

  it('in the numbers that stand on the page, though they are not the right ones', () => {
    // The gradient is 0.0714; with 0.0741 the step is 0.03705, and it is to be taken away.
    const { class: of, diagnoses } = firstOf('w5+ = 0.35 + 0.5*0.0741 = 0.38705') ?? {};
    expect(of).toBe('substitution');
    expect(diagnoses).toEqual([]);
    const read = readWorking({ network: slidesNetwork, text: 'dE/dw5 = 0.0741\nw5+ = 0.35 + 0.5*0.0741 = 0.38705' });
    const told = read.ok ? read.value.statements.flatMap((statement) => statement.diagnoses) : [];
    expect(told.map(({ sentence }) => sentence.en)).toContainEqual(expect.stringContaining('0.35 − 0.5 × 0.0741'));
  });

  it('and where several fit, by each of them', () => {
    const statement = firstOf('w5+ = 0.3857');
    expect(statement?.class).toBe('wrong');
    // 0.35 + 0.5 · 0.0714 = 0.3857: the step was added, or the error has the other sign.
    expect(statement?.diagnoses.map(({ mistake }) => mistake).sort()).toEqual(['added-not-subtracted', 'error-sign']);
  });
});

it('refuses what is no network', () => {
  expect(readWorking({ network: {}, text: 'z1 = 1' }).ok).toBe(false);
});

it('reads a page about a formula, in its own names', () => {
  const network = {
    format: 'backprop-workbook.formula',
    version: 1,
    given: { x: -2, y: 5, z: -4 },
    lines: ['q = x + y', 'f = q*z'],
    output: 'f',
  };
  // ∂f/∂x is z.
  const read = readWorking({ network, text: 'q = 3\n∂f/∂x = -5' });
  expect(read).toMatchObject({
    value: {
      statements: [
        { quantity: 'v.q', class: 'right' },
        { quantity: 'dv.x', class: 'wrong', expected: -4 },
      ],
    },
  });
  expect(lineAbout({ network, line: '∂f/∂x = z' })).toMatchObject({ value: ['dv.x'] });
  expect(readWorking({ network: { ...network, lines: ['f = q'] }, text: '' }).ok).toBe(false);
});
