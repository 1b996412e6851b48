import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../test/drills/sheet.ts';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { answersBy, attemptsAt, workedBy } from '../../../test/packs/simulated-learner.ts';
import { findMistake } from '../../mistakes/find-mistake.ts';
import { drawTasks, type DrawnTask } from '../draw-tasks.ts';
import type { TaskPack } from '../task-pack.ts';
import { crc32 } from './checksum.ts';
import { checksOf, handOver, type HandedAttempt } from './hand-over.ts';
import { judgeTask } from './judge-task.ts';
import { parseResults, readResults } from './parse-results.ts';
import type { ResultAnswer, TaskResult } from './results-document.ts';
import { standingOf } from './standing.ts';

const pack: TaskPack = {
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'Week 3',
  tasks: [
    { drill: 'examples/lecture-slides/gradient', points: 4 },
    { network: slidesNetwork, asks: ['dE/dw.2.1.1', 'w+.2.1.1'], precision: { decimals: 6 } },
    { kind: 'gradient', level: 1, seed: 'each' },
  ],
};

describe('results', () => {
  const results = workedBy(pack, ' Mina ', 'slope-dropped');

  it('hold the pack, the name, and each answer with what was said of it', () => {
    expect(results).toMatchObject({ pack, learner: 'Mina' });
    expect(results.tasks.map(({ task, part, checks }) => [task, part, checks.length])).toEqual([
      [1, 1, 1],
      [2, 1, 1],
      [3, 1, 1],
    ]);
    expect(results.tasks[0]?.items.map(({ item }) => item)).toEqual(
      results.tasks[0]?.checks[0]?.answers.map(({ item }) => item),
    );
    expect(results.tasks[0]?.checks[0]?.answers[0]).toMatchObject({
      verdict: 'mistake',
      mistake: 'slope-dropped',
      took: 30_000,
    });
  });

  it('are read as they were written, with the drills of their pack', () => {
    const read = valueOf(readResults(JSON.stringify({ ...results, class: '3b' })));
    expect(read.results).toEqual(results);
    expect(read.intact).toBe(true);
    expect(read.drawn).toEqual(valueOf(drawTasks(pack, 'Mina')));
  });

  it.each([
    ['an answer', (text: string) => text.replace('"typed":"', '"typed":"1')],
    ['a verdict', (text: string) => text.replace('"mistake"', '"correct"')],
    ['a time', (text: string) => text.replace('"at":17', '"at":16')],
    ['the pack', (text: string) => text.replace('"points":4', '"points":5')],
    ['the name', (text: string) => text.replace('"learner":"Mina"', '"learner":"mina"')],
  ])('show that %s was changed', (_, change) => {
    const text = JSON.stringify(results);
    expect(change(text)).not.toBe(text);
    expect(valueOf(readResults(change(text))).intact).toBe(false);
  });

  it.each([
    ['no pack', { pack: undefined }, 'pack', 'object'],
    ['a pack at fault', { pack: { ...pack, title: '' } }, 'pack.title', 'text-not-empty'],
    ['no name', { learner: ' ' }, 'learner', 'text-not-empty'],
    ['no list of tasks', { tasks: {} }, 'tasks', 'list'],
    ['a task that there is not', { tasks: [{ task: 4, part: 1, items: [], checks: [] }] }, 'tasks[0]', 'task-of-pack'],
    ['the same task twice', { tasks: [results.tasks[0], results.tasks[0]] }, 'tasks[1]', 'unique'],
    [
      'no moment',
      { tasks: [{ task: 1, part: 1, items: [], checks: [{ at: '1', answers: [] }] }] },
      'tasks[0].checks[0].at',
      'whole-number-within',
    ],
    [
      'a verdict that there is not',
      {
        tasks: [
          { task: 1, part: 1, items: [], checks: [{ at: 1, answers: [{ item: 'E', typed: '1', verdict: 'great' }] }] },
        ],
      },
      'tasks[0].checks[0].answers[0].verdict',
      'one-of',
    ],
    [
      'an answer as long as a book',
      {
        tasks: [
          { task: 1, part: 1, items: [], checks: [{ at: 1, answers: [{ item: 'E', typed: '1'.repeat(4002) }] }] },
        ],
      },
      'tasks[0].checks[0].answers[0].typed',
      'short-text',
    ],
    ['no checksum', { checksum: 7 }, 'checksum', 'short-text'],
  ])('are refused for %s', (_, change, path, kind) => {
    expect(parseResults({ ...results, ...change })).toMatchObject({
      ok: false,
      error: { code: 'document-invalid', path, allowed: { kind } },
    });
  });

  it('are told from a pack, and of a newer version', () => {
    expect(parseResults(pack)).toMatchObject({ error: { code: 'document-elsewhere', holds: 'tasks' } });
    expect(parseResults({ ...results, version: 2 })).toMatchObject({ error: { code: 'document-newer' } });
    expect(readResults(' '.repeat(20_000_001))).toMatchObject({ error: { allowed: { kind: 'text-at-most' } } });
  });

  it('are not handed over without a name, nor of what is no pack', () => {
    expect(handOver({ pack, learner: ' ', tasks: [] })).toMatchObject({ error: { path: 'learner' } });
    expect(handOver({ pack: {}, learner: 'Mina', tasks: [] })).toMatchObject({ error: { path: 'format' } });
  });
});

it('the checksum is the CRC-32 that everybody computes', () => {
  // "12345678" as four code units of two bytes each: its CRC-32 is 9ae0daaf.
  expect(crc32('\u3231\u3433\u3635\u3837')).toBe('9ae0daaf');
});

describe('what stood on the sheet at a check', () => {
  const said = { verdict: 'correct', hints: 0, took: null, sheet: 1 } as const;
  const one = (check: string, at: number, quantity: string, typed: string, more: Partial<HandedAttempt> = {}) => ({
    ...said,
    check,
    at,
    position: 0,
    quantity,
    typed,
    ...more,
  });

  it('is what was checked before, what is not in the log beside it, and not what was taken away', () => {
    const checks = checksOf([
      one('b', 2, 'E', '3', { beside: { a: '7', z: '' } }),
      one('a', 1, 'z', '1'),
      one('c', 3, 'w', '4'),
    ]);
    const verdict = { verdict: 'correct', hints: 0, took: null };
    expect(checks).toEqual([
      { at: 1, answers: [{ item: 'z', typed: '1', ...verdict }] },
      {
        at: 2,
        answers: [
          { item: 'E', typed: '3', ...verdict },
          { item: 'a', typed: '7' },
        ],
      },
      {
        at: 3,
        answers: [
          { item: 'z', typed: '1' },
          { item: 'E', typed: '3' },
          { item: 'w', typed: '4', ...verdict },
        ],
      },
    ]);
  });

  it('is nothing of another sheet', () => {
    const checks = checksOf([one('a', 1, 'z', '1'), one('b', 2, 'E', '3', { sheet: 2 })]);
    expect(checks[1]?.answers.map(({ item }) => item)).toEqual(['E']);
  });
});

describe('answers judged again', () => {
  const [gradient, asks] = valueOf(drawTasks(pack, 'Mina'));
  if (!gradient || !asks) throw new Error('no tasks');
  const handed = (drawn: DrawnTask, answers: readonly ResultAnswer[]): TaskResult => ({
    task: drawn.task,
    part: drawn.part,
    items: [],
    checks: [{ at: 1, answers }],
  });

  it('come out as they were, where nobody changed anything', () => {
    for (const mistake of ['slope-dropped', 'error-sign', undefined] as const) {
      const checks = checksOf(attemptsAt(asks, answersBy(asks, mistake)));
      const judged = valueOf(judgeTask(asks, { ...handed(asks, []), checks }));
      expect(judged.changed).toBe(0);
      expect(judged.result.checks).toEqual(checks);
    }
  });

  it('do not believe what the file says of them', () => {
    const said: ResultAnswer[] = answersBy(gradient, 'slope-dropped').map(({ quantity, typed }) => ({
      item: quantity,
      typed,
      verdict: 'correct',
    }));
    const { result, changed } = valueOf(
      judgeTask(gradient, handed(gradient, [...said, { item: 'x', typed: '1', verdict: 'correct' }])),
    );
    expect(changed).toBe(2);
    expect(result.checks[0]?.answers).toMatchObject([{ verdict: 'mistake', mistake: 'slope-dropped' }, { item: 'x' }]);
    expect(result.checks[0]?.answers[1]).not.toHaveProperty('verdict');
    expect(standingOf(gradient, result).points).toBe(0);
  });

  it('of a mistake to find are the line that was marked and its repair', () => {
    const drawn: DrawnTask = { ...gradient, drill: 'mistakes/generated/1/abc', points: 3 };
    const { lines, revealed } = valueOf(findMistake(drawn.drill));
    const other = lines.find((_, index) => index !== revealed.line);
    const fault = lines[revealed.line];
    const marked = { item: other?.quantity ?? '', typed: other?.claimed ?? '', verdict: 'correct' } as const;
    const repaired = { item: fault?.quantity ?? '', typed: revealed.right, verdict: 'wrong' } as const;
    const { result, changed } = valueOf(judgeTask(drawn, handed(drawn, [marked, repaired])));
    expect(changed).toBe(2);
    expect(result.checks[0]?.answers.map(({ verdict }) => verdict)).toEqual(['wrong', 'correct']);
    expect(standingOf(drawn, result)).toMatchObject({ items: 1, right: 1, points: 3 });
    const once = standingOf({ ...drawn, retries: false }, result);
    expect(once).toMatchObject({ items: 1, right: 0, points: 0 });
  });
});

describe('the points of a drill', () => {
  const drawn: DrawnTask = {
    task: 1,
    part: 1,
    drill: 'x',
    mode: 'alone',
    hints: true,
    scratch: true,
    retries: true,
    points: 6,
  };
  const items = ['a', 'b', 'c'].map((item) => ({ item, symbol: item }));
  const check = (...answers: Omit<ResultAnswer, 'typed'>[]) => ({
    at: 5,
    answers: answers.map((answer) => ({ typed: '1', ...answer })),
  });
  const result = (...checks: TaskResult['checks']): TaskResult => ({ task: 1, part: 1, items, checks });

  it('are shared by what it asks: right and carried count in full, rounded otherwise half, the rest nothing', () => {
    const said = check(
      { item: 'a', verdict: 'correct' },
      { item: 'b', verdict: 'rounded' },
      { item: 'c', verdict: 'wrong' },
    );
    // 6 · (1 + ½ + 0) / 3
    expect(standingOf(drawn, result(said))).toMatchObject({
      items: 3,
      right: 2,
      points: 3,
      missed: [{ item: 'c' }],
      last: 5,
    });
    const carried = check({ item: 'a', verdict: 'carried' });
    expect(standingOf(drawn, result(carried)).points).toBe(2);
  });

  it('go by the last answer to each, or by the first where there is no second try', () => {
    const twice = result(
      check({ item: 'a', verdict: 'mistake', mistake: 'error-sign', hints: 1, took: 2000 }),
      check({ item: 'a', verdict: 'correct', took: 3000 }),
    );
    expect(standingOf(drawn, twice)).toMatchObject({ points: 2, mistakes: ['error-sign'], hinted: 1, took: 5000 });
    expect(standingOf({ ...drawn, retries: false }, twice).points).toBe(0);
  });

  it('are none for what was not begun', () => {
    expect(standingOf(drawn, undefined)).toMatchObject({ items: 0, right: 0, points: 0, last: null });
  });
});
