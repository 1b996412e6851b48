import { expect, it } from 'vitest';
import { valueOf } from '../../test/drills/sheet.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { gate } from '../templates/gate.ts';
import { writeTemplate } from '../templates/templates.ts';
import { makeWorksheet } from './make-worksheet.ts';
import { readWorksheet } from './read-worksheet.ts';
import { usualSettings as settings } from './worksheet-settings.ts';

const pack = (tasks: readonly unknown[]) => ({
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'On paper',
  tasks,
});
const own = { drill: 'network/update/decimals-3', network: slidesNetwork };

it('takes drills on own networks beside the tasks of a pack, in their order, and prints them', () => {
  const tasks = [
    { drill: 'examples/lecture-slides/gradient', points: 2 },
    own,
    { kind: 'losses', level: 1, seed: 'a' },
  ];
  const read = valueOf(readWorksheet({ pack: pack(tasks), settings }));
  expect(read.pack.tasks.map((task) => ('drill' in task ? task.drill : 'kind' in task && task.kind))).toEqual([
    'examples/lecture-slides/gradient',
    'network/update/decimals-3',
    'losses',
  ]);
  const work = valueOf(makeWorksheet(read));
  work.advance(10);
  const { sheet } = valueOf(work.result() ?? { ok: false });
  expect(sheet.body.split('<article')).toHaveLength(4);
  // Of a network of one's own there is no link.
  expect(sheet.body.split('class="code"')).toHaveLength(3);
});

it('prints the graph of a formula of one’s own, with its lines, and room beside what is asked', () => {
  const formula = writeTemplate(gate);
  const tasks = [
    { drill: 'formula/whole-way-back', formula },
    { drill: 'templates/residual/several-ways-out' },
    { drill: 'mistakes/graph/1/abc' },
  ];
  const read = valueOf(readWorksheet({ pack: pack(tasks), settings }));
  const work = valueOf(makeWorksheet(read));
  work.advance(10);
  const { sheet, key, entries } = valueOf(work.result() ?? { ok: false });
  expect(sheet.body.split('<svg').length).toBeGreaterThanOrEqual(4);
  expect(sheet.body).toContain('f = q * z');
  // q = −2 + 5 and f = 3 × −4 stand on the lines of the graph; ∂f/∂x = z is asked, and stands in the key.
  expect(sheet.body).toContain('<tspan font-weight="600">−12.0000</tspan>');
  expect(sheet.body).not.toMatch(/NaN|undefined/);
  expect(key.body).toContain('−4.0000');
  expect(entries.find(({ quantity }) => quantity === 'dv.x')).toMatchObject({ value: -4, task: 1 });
});

it.each([
  ['no tasks', { pack: pack([]), settings }],
  ['a task that is none', { pack: pack([{ drill: 'nothing' }]), settings }],
  ['an own drill without its network', { pack: pack([{ drill: own.drill }]), settings }],
  ['an own drill on a broken network', { pack: pack([{ ...own, network: { inputs: 'two' } }]), settings }],
  ['a drill on a formula without it', { pack: pack([{ drill: 'formula/graph-values' }]), settings }],
  ['no settings', { pack: pack([own]) }],
  ['another paper', { pack: pack([own]), settings: { ...settings, paper: 'a0' } }],
  ['no language', { pack: pack([own]), settings: { ...settings, languages: [] } }],
])('refuses %s', (_, sent) => {
  expect(readWorksheet(sent).ok).toBe(false);
});
