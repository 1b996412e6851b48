import { expect, it } from 'vitest';
import { valueOf } from '../../test/drills/sheet.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
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

it.each([
  ['no tasks', { pack: pack([]), settings }],
  ['a task that is none', { pack: pack([{ drill: 'nothing' }]), settings }],
  ['an own drill without its network', { pack: pack([{ drill: own.drill }]), settings }],
  ['an own drill on a broken network', { pack: pack([{ ...own, network: { inputs: 'two' } }]), settings }],
  ['no settings', { pack: pack([own]) }],
  ['another paper', { pack: pack([own]), settings: { ...settings, paper: 'a0' } }],
  ['no language', { pack: pack([own]), settings: { ...settings, languages: [] } }],
])('refuses %s', (_, sent) => {
  expect(readWorksheet(sent).ok).toBe(false);
});
