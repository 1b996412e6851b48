import { expect, it } from 'vitest';
import { parseUnfinishedPack } from './unfinished-pack.ts';

const begun = { format: 'backprop-workbook.tasks', version: 1, title: '', tasks: [] };

it.each([
  begun,
  { ...begun, title: ' ' },
  { ...begun, title: 'Week 3' },
  { ...begun, tasks: [{ drill: 'examples/article/update', points: 2 }] },
])('a pack is read as far as it is made', (pack) => {
  expect(parseUnfinishedPack(pack)).toEqual({ ok: true, value: pack });
});

it.each([
  [[], ''],
  [null, ''],
  [{ ...begun, title: 3 }, 'title'],
  [{ ...begun, due: 'soon' }, 'due'],
  [{ ...begun, tasks: [{ drill: 'nowhere' }] }, 'tasks[0].drill'],
  [{ ...begun, tasks: {} }, 'tasks'],
])('what is wrong in it is told all the same', (pack, path) => {
  expect(parseUnfinishedPack(pack)).toMatchObject({ ok: false, error: { code: 'document-invalid', path } });
});
