import { expect, it } from 'vitest';
import { onNetwork } from '../../test/drills/sheet.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import type { DrillSheet, NumberField } from '../contract/drill-views.ts';
import { drillsFor } from '../drills/drills-for.ts';
import { openDrill } from '../drills/open-drill.ts';
import { examples } from '../examples/examples.ts';
import { lineAbout } from './line-about.ts';

function about(network: unknown, line: string): readonly string[] {
  const found = lineAbout({ network, line });
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

it.each([
  ['w5+ = 0.35 - 0.5*0.0714', 'w+.2.1.1'],
  ['w₅⁺ = 0.3', 'w+.2.1.1'],
  [String.raw`$\frac{\partial E}{\partial w_5} = 0.0714$`, 'dE/dw.2.1.1'],
  ['따라서 dE/dw5 = 0.0714', 'dE/dw.2.1.1'],
  ['so out_h1 = σ(0.0275)', 'a.1.1'],
])('%s', (line, quantity) => {
  expect(about(slidesNetwork, line)[0]).toBe(quantity);
});

it.each(['0.5843*0.2411', '= 0.0714', '0.5843*0.2411 = 0.1409', 'nothing', ''])('nothing is told of %s', (line) => {
  expect(about(slidesNetwork, line)).toEqual([]);
});

it('is told by the name alone: a wrong value is about the same as the right one', () => {
  expect(about(slidesNetwork, 'z1 = 0.0275')).toEqual(about(slidesNetwork, 'z1 = 7'));
});

const fieldsOf = ({ parts }: DrillSheet): NumberField[] =>
  parts.flatMap((part) => {
    if (part.kind === 'lines') return part.lines.map(({ field }) => field);
    if (part.kind === 'matrix') return part.rows.flat();
    if (part.kind !== 'table') return [];
    return part.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null && 'quantity' in cell));
  });

it.each(examples.map(({ id }) => id))('every field of %s is found by the name that stands beside it', (example) => {
  const drills = drillsFor({ example });
  if (!drills.ok) throw new Error(JSON.stringify(drills.error));
  const lost = drills.value.flatMap(({ id }) => {
    const sheet = openDrill({ drill: id });
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.error));
    const { network, notation } = onNetwork(sheet.value);
    // What is worked with a weight moved by ε is no quantity of the network, whose names alone a line is read by.
    const fields = fieldsOf(sheet.value).filter(({ quantity }) => !quantity.includes('ε'));
    const asked = new Set(fields.map(({ quantity }) => quantity));
    return fields
      .map(({ symbol, quantity }) => ({
        name: symbol.text,
        quantity,
        found: about({ ...network, notation }, `${symbol.text} = 1`).find((id) => asked.has(id)),
      }))
      .filter(({ quantity, found }) => quantity !== found);
  });
  expect(lost).toEqual([]);
});
