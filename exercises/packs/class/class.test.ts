import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../test/drills/sheet.ts';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { workedBy } from '../../../test/packs/simulated-learner.ts';
import type { TaskPack } from '../task-pack.ts';
import { judgeClass } from './judge-class.ts';
import { learnerWork, readClass } from './read-class.ts';

const pack: TaskPack = {
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'Week 3',
  from: 'Ms Han',
  due: '2025-11-08',
  tasks: [
    { network: slidesNetwork, asks: ['dE/dw.2.1.1', 'w+.2.1.1'], precision: { decimals: 6 }, points: 4 },
    { kind: 'gradient', level: 1, seed: 'each', points: 2 },
  ],
};
const fileOf = (name: string, results: unknown) => ({ name, text: JSON.stringify(results) });

/** Each makes another mistake wherever it can be made, and the last one none. */
const files = [
  fileOf('b.json', workedBy(pack, 'Jun', 'error-sign')),
  fileOf('a.json', workedBy(pack, '10', 'slope-dropped')),
  fileOf('c.json', workedBy(pack, '9', 'rate-forgotten')),
  fileOf('d.json', workedBy(pack, 'Mina')),
];

describe('the table of a class', () => {
  const { classes, refused } = valueOf(readClass({ files }));
  const [table] = classes;

  it('has a row for each learner, by name, and a column for each drill', () => {
    expect([classes.length, refused]).toEqual([1, []]);
    expect(table).toMatchObject({ title: 'Week 3', from: 'Ms Han', due: '2025-11-08', points: 6 });
    expect(table?.rows.map(({ learner }) => learner)).toEqual(['9', '10', 'Jun', 'Mina']);
    expect(table?.tasks.map(({ task, part, points, begun }) => [task, part, points, begun])).toEqual([
      [1, 1, 4, 4],
      [2, 1, 2, 4],
    ]);
    expect(table?.rows.every(({ cells, intact, changed }) => cells.length === 2 && intact && changed === null)).toBe(
      true,
    );
  });

  it('names the mistake that each makes, counts them by learners, and gives points for the rest', () => {
    const made = new Map(table?.rows.map(({ learner, cells }) => [learner, cells.flatMap(({ mistakes }) => mistakes)]));
    expect(made.get('Jun')).toContain('error-sign');
    expect(made.get('10')).toContain('slope-dropped');
    expect(made.get('9')).toEqual(['rate-forgotten']);
    expect(made.get('Mina')).toEqual([]);
    const perfect = table?.rows.find(({ learner }) => learner === 'Mina');
    expect(perfect?.points).toBeCloseTo(6, 12);
    // Who forgets the rate has the gradients right: one of two values of the first drill, and the whole second one.
    expect(table?.rows.find(({ learner }) => learner === '9')?.points).toBeCloseTo(4, 12);
    const rate = table?.mistakes.find(({ mistake }) => mistake === 'rate-forgotten');
    expect(rate).toMatchObject({ learners: 1, times: 1 });
    // Both drills ask for a gradient that the slope is a factor of.
    expect(table?.mistakes.find(({ mistake }) => mistake === 'slope-dropped')).toMatchObject({ learners: 1, times: 2 });
  });

  it('tells what was missed where everybody had the same drill', () => {
    const [shared, each] = table?.tasks ?? [];
    // Two have the gradient wrong; the new weight follows from it, and only who forgot the rate has that wrong.
    expect(shared?.missed.map(({ learners }) => learners).sort()).toEqual([1, 2]);
    expect(each?.missed).toEqual([]);
    expect(each?.average).toBeCloseTo(1, 12);
  });

  it('leaves out what cannot be read, with its reason, and keeps the packs apart', () => {
    const other = fileOf('e.json', workedBy({ ...pack, title: 'Week 4' }, 'Jun'));
    const view = valueOf(readClass({ files: [other, { name: 'f.json', text: '{' }, ...files] }));
    expect(view.classes.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['Week 3', 4],
      ['Week 4', 1],
    ]);
    expect(view.refused).toMatchObject([{ file: 'f.json', error: { code: 'document-invalid' } }]);
    expect(valueOf(readClass({ files: [] }))).toEqual({ classes: [], refused: [] });
  });

  it('shows two files of one name', () => {
    const twice = [...files, fileOf('g.json', workedBy(pack, ' mina'))];
    const rows = valueOf(readClass({ files: twice })).classes[0]?.rows ?? [];
    expect(rows.map(({ isTwin }) => isTwin)).toEqual([false, false, false, true, true]);
  });
});

describe('a class judged again', () => {
  const forged = {
    ...files[1],
    text: files[1]?.text.replaceAll('"verdict":"mistake"', '"verdict":"correct"') ?? '',
    name: 'x.json',
  };

  it('has the verdicts of now, and says how many the file had otherwise', () => {
    const work = valueOf(judgeClass({ files: [...files, forged] }));
    expect(work.progress()).toEqual({ judged: 0, all: 10 });
    work.advance(3);
    expect([work.progress().judged, work.result()]).toEqual([3, undefined]);
    work.advance(100);
    const rows = work.result()?.classes[0]?.rows ?? [];
    expect(rows.find(({ file }) => file === 'x.json')).toMatchObject({ intact: false, changed: 2 });
    expect(rows.filter(({ changed }) => changed === 0).length).toBe(4);
    const points = new Map(rows.map(({ file, points: of }) => [file, of]));
    expect(points.get('x.json')).toBe(points.get('a.json'));
  });

  it('that is stopped is told as far as it came, and as not judged again', () => {
    const work = valueOf(judgeClass({ files }));
    work.cancel();
    expect(work.result()?.classes[0]?.rows.map(({ changed }) => changed)).toEqual([null, null, null, null]);
  });
});

it('the work of one learner is told drill by drill', () => {
  const work = valueOf(learnerWork({ text: files[0]?.text ?? '' }));
  expect(work.learner).toBe('Jun');
  expect(work.tasks.map(({ task, part, mode, checks }) => [task, part, mode, checks.length])).toEqual([
    [1, 1, 'alone', 1],
    [2, 1, 'alone', 1],
  ]);
  expect(work.tasks[0]).toMatchObject({ drill: 'asks/decimals-6/dE/dw.2.1.1,w+.2.1.1', network: slidesNetwork });
  expect(learnerWork({ text: '{' }).ok).toBe(false);
});
