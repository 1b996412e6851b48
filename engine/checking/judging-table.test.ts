import { describe, expect, it } from 'vitest';
import { examples } from '../../exercises/examples/examples.ts';
import { valueOf } from '../../test/drills/sheet.ts';
import type { NetworkDocument } from '../network/document.ts';
import type { Solution } from '../solution/solution.ts';
import { solve } from '../solution/solve.ts';
import { Checker } from './checker.ts';
import type { JudgingRow } from './judging-table/judging-row.ts';
import { judgingTable } from './judging-table/judging-table.ts';
import { formulaSolution, isOwnFormula } from './judging-table/own-formulas.ts';
import { ownNetworks, solutionFor } from './judging-table/own-networks.ts';
import { mistakeNames } from './mistakes/mistake-names.ts';
import type { Verdict } from './verdict.ts';

const networks = new Map([
  ...examples.map(({ id, network }) => [id, network] as const),
  ...Object.entries(ownNetworks),
]);

function networkOf(id: string): NetworkDocument {
  const network = networks.get(id);
  if (!network) throw new Error(`no network ${id}`);
  return network;
}

const solutionOf = (name: JudgingRow['network']): Solution =>
  isOwnFormula(name) ? formulaSolution(name) : solutionFor(name, valueOf(solve(networkOf(name))));

/** The verdict on the answer of a row, in the words of the table. */
function judged({ network, precision, beside = {}, besideRoundedTo = precision, asks, answer }: JudgingRow) {
  const answers = [
    ...Object.entries(beside).map(([quantity, typed]) => ({ quantity, typed, precision: besideRoundedTo })),
    { quantity: asks, typed: answer, precision },
  ];
  const said = new Checker(solutionOf(network)).judge(answers).find(({ quantity }) => quantity === asks);
  if (!said) throw new Error(`nothing said of ${asks}`);
  return {
    verdict: said.verdict,
    ...(said.verdict === 'mistake' ? { mistake: said.found.name } : {}),
    ...(said.verdict === 'rounded' ? { habit: said.habit.name, to: said.habit.to ?? undefined } : {}),
    ...('needs' in said && said.needs !== undefined ? { needs: said.needs } : {}),
  };
}

const rows = judgingTable.flatMap((topic) => topic.rows);

describe.each(judgingTable)('$title.en', ({ rows: own }) => {
  it.each(own)('$network $precision $asks $answer is $verdict: $note.en', (row) => {
    const { verdict, mistake, habit, to, needs } = row;
    const expected = {
      verdict,
      ...(mistake ? { mistake } : {}),
      ...(habit ? { habit, to } : {}),
      ...(needs === undefined ? {} : { needs }),
    };
    expect(judged(row)).toEqual(expected);
  });
});

describe('the table', () => {
  it('shows every verdict and every known mistake', () => {
    const all: Record<Verdict['verdict'], true> = {
      correct: true,
      carried: true,
      rounded: true,
      mistake: true,
      wrong: true,
      coarse: true,
      invalid: true,
    };
    expect(new Set(rows.map(({ verdict }) => verdict))).toEqual(new Set(Object.keys(all)));
    expect(new Set(rows.flatMap(({ mistake }) => mistake ?? []))).toEqual(new Set(mistakeNames));
  });

  it('has no row twice', () => {
    const asked = rows.map(({ network, precision, beside, besideRoundedTo, asks, answer }) =>
      JSON.stringify([network, precision, beside, besideRoundedTo, asks, answer]),
    );
    expect(new Set(asked).size).toBe(asked.length);
  });
});
