import { beforeEach, expect, test } from 'vitest';
import { clearRecord } from '../../testing/record.ts';
import { connection } from '../database/connection.ts';
import { changedFormula } from '../database/formula-line.ts';
import { emptyRecord, type RecordContents } from './record-contents.ts';
import { takeIn } from './take-in.ts';

const database = await connection.open();
beforeEach(clearRecord);

const put = async (contents: RecordContents): Promise<void> => {
  await takeIn(database, contents, 'replace');
};

test('merging keeps two formulas that were changed apart, and takes one that goes on from here', async () => {
  const formula = { format: 'backprop-workbook.formula', version: 1, given: {}, lines: [''], output: '' } as const;
  const own = changedFormula('here', { id: 'one' }, formula, 1000);
  const titled = (run: string, title: string) => changedFormula(run, own, { ...formula, title }, 500);
  const formulas = async () => (await database.formulas.toArray()).map(({ id, formula: { title } }) => [id, title]);
  await put({ ...emptyRecord, formulas: [own] });
  await takeIn(database, { ...emptyRecord, formulas: [titled('there', 'Gate')] }, 'merge');
  expect(await formulas()).toEqual([['one', 'Gate']]);
  const apart = { ...emptyRecord, formulas: [titled('elsewhere', 'Neuron')] };
  await takeIn(database, apart, 'merge', { nameCopy: () => 'Copy' });
  await takeIn(database, apart, 'merge', { nameCopy: () => 'Copy' });
  expect(await formulas()).toEqual([
    ['one', 'Gate'],
    ['one~elsewhere', 'Copy'],
  ]);
});

test('merging keeps two packs that were made differently, and takes one that was begun there', async () => {
  const made = (title: string) => ({ format: 'backprop-workbook.tasks', version: 1, title, tasks: [] }) as const;
  const own = { id: 'one', pack: made('Week 3'), changed: 1 };
  const packs = async () => (await database.packs.toArray()).map(({ id, learner, pack }) => [id, learner, pack.title]);
  await put({ ...emptyRecord, packs: [own] });
  await takeIn(database, { ...emptyRecord, packs: [{ ...own, changed: 2, learner: 'Mina' }] }, 'merge');
  expect(await packs()).toEqual([['one', 'Mina', 'Week 3']]);
  await takeIn(database, { ...emptyRecord, packs: [own] }, 'merge');
  expect(await packs()).toEqual([['one', 'Mina', 'Week 3']]);
  await takeIn(database, { ...emptyRecord, packs: [{ ...own, changed: 5, pack: made('Week 4') }] }, 'merge');
  await takeIn(database, { ...emptyRecord, packs: [{ ...own, changed: 7, learner: 'Juno' }] }, 'merge');
  expect(await packs()).toEqual([
    ['one', 'Mina', 'Week 3'],
    ['one~5', undefined, 'Week 4'],
    ['one~7', 'Juno', 'Week 3'],
  ]);
});
