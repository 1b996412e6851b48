import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operandsOf } from '../../engine/expression/evaluate.ts';
import type { NetworkSolution } from '../../engine/solution/solution.ts';
import { fieldsOf, rightAnswers, sheetOf, solutionOf, valueOf } from '../../test/drills/sheet.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { drillModes, type DrillSheet } from '../contract/drill-views.ts';
import { exampleCards } from '../examples/example-cards.ts';
import { checkAnswers } from './check-answers.ts';
import { drillsFor } from './drills-for.ts';
import type { DrillRequest } from './find-drill.ts';

/** A sheet asks for what there is, each once, and gives nothing of it away. */
function expectSound(sheet: DrillSheet, { quantities }: NetworkSolution): void {
  const asked = fieldsOf(sheet).map(({ quantity }) => quantity);
  expect(new Set(asked).size).toBe(asked.length);
  const hidden = new Set(asked);
  for (const id of asked) expect(quantities.get(id)?.expression, id).toBeDefined();
  for (const { id, expression } of quantities.values()) {
    if (expression && [...operandsOf(expression)].some((operand) => hidden.has(operand))) hidden.add(id);
  }
  expect(Object.keys(sheet.given).filter((id) => hidden.has(id))).toEqual([]);
  const shown = sheet.parts.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell && 'shown' in cell ? [cell.id] : [])))
      : [],
  );
  expect(shown.filter((id) => hidden.has(id))).toEqual([]);
}

/** Of every unit it says what its sum and its activation are called, found or not; a task about one sample says which. */
function expectNamed({ names, sample, task, parts }: DrillSheet, { document, quantities }: NetworkSolution): void {
  const units = document.layers.reduce((count, layer) => count + layer.units, 0);
  const named = Object.entries(names);
  expect(named).toHaveLength(2 * units * document.samples.length);
  expect(new Set(named.map(([, name]) => name)).size).toBe(named.length);
  for (const [id, name] of named) {
    expect(['pre-activation', 'activation']).toContain(quantities.get(id)?.name.kind);
    expect(name).not.toBe('');
  }
  const alone = typeof task === 'string' ? undefined : /Look at sample (\d+) alone/.exec(task.en)?.[1];
  expect(sample).toBe(alone === undefined ? null : Number(alone));
  const asked = parts.flatMap((part) => ('path' in part ? part.path : []));
  if (sample !== null) for (const id of asked) expect(id).not.toMatch(new RegExp(`@(?!${sample}\\b)`));
}

function expectRight(request: DrillRequest, sheet: DrillSheet, solution: NetworkSolution): void {
  const answers = rightAnswers(sheet, solution);
  const judgements = valueOf(checkAnswers({ ...request, mode: sheet.mode, answers }));
  expect(judgements.map(({ quantity, verdict }) => `${quantity} ${verdict}`)).toEqual(
    answers.map(({ quantity }) => `${quantity} correct`),
  );
}

describe.each(exampleCards())('drills of the example $id', ({ drills }) => {
  it.each(drills)('$id is sound, and takes what is right for right in every mode', ({ id: drill, kind }) => {
    const solution = solutionOf({ drill });
    for (const mode of drillModes) {
      const sheet = sheetOf({ drill }, mode);
      expect(sheet).toMatchObject({ id: drill, kind, mode });
      expectSound(sheet, solution);
      expectNamed(sheet, solution);
      expectRight({ drill }, sheet, solution);
    }
  });

  it.each(drills)('$id names what it is about in both languages', ({ id: drill }) => {
    const { title, task } = sheetOf({ drill }, 'guided');
    for (const text of [title, task]) {
      if (typeof text === 'string') throw new Error('this text has one language only');
      expect(text.en).toMatch(/[a-z]{2}/);
      expect(text.en).not.toMatch(/undefined|\{/);
      expect(text.ko).toMatch(/[가-힣]{2}/);
      expect(text.ko).not.toMatch(/undefined|\{/);
    }
  });
});

describe('drills on any network', () => {
  it('are sound in every mode', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        for (const { id: drill, kind } of valueOf(drillsFor({ network }))) {
          const solution = solutionOf({ drill, network });
          for (const mode of drillModes) {
            const sheet = sheetOf({ drill, network }, mode);
            expect(sheet).toMatchObject({ id: drill, kind, mode, network, example: null, generated: null });
            expectSound(sheet, solution);
            expectNamed(sheet, solution);
          }
        }
      }),
      { numRuns: 15, seed: 20250601 },
    );
  });

  it('take no right answer for wrong', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        for (const { id: drill } of valueOf(drillsFor({ network }))) {
          const solution = solutionOf({ drill, network });
          for (const mode of ['guided', 'alone'] as const) {
            const answers = rightAnswers(sheetOf({ drill, network }, mode), solution);
            const judged = valueOf(checkAnswers({ drill, network, mode, answers }));
            // On a network that was not chosen for it, an answer may be too near to a mistake to say anything.
            expect(judged.filter(({ verdict }) => verdict !== 'correct' && verdict !== 'coarse')).toEqual([]);
          }
        }
      }),
      { numRuns: 15, seed: 20250602 },
    );
  });
});
