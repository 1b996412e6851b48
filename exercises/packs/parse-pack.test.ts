import { describe, expect, it } from 'vitest';
import { valueOf } from '../../test/drills/sheet.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { findDrill } from '../drills/find-drill.ts';
import { findMistake } from '../mistakes/find-mistake.ts';
import { gate } from '../templates/gate.ts';
import { writeTemplate } from '../templates/templates.ts';
import { drawTasks } from './draw-tasks.ts';
import { parsePack, readPack } from './parse-pack.ts';

const asks = { network: slidesNetwork, asks: ['dE/dw.2.1.1', 'w+.2.1.1'], precision: { decimals: 5 }, points: 2 };

const good = () => ({
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'Week 3',
  introduction: '',
  from: '',
  language: 'ko',
  due: null,
  tasks: [
    { drill: 'examples/lecture-slides/update', mode: 'alone', points: 4 },
    { kind: 'hidden-gradient', level: 2, seed: 'each', count: 3, points: 6 },
    asks,
  ] as unknown[],
});

const gateFormula = writeTemplate(gate);

describe('a task pack', () => {
  it('is read as it stands, but for what means nothing', () => {
    const pack = valueOf(readPack(`\uFEFF${JSON.stringify({ ...good(), class: '3b' })}`));
    expect(pack).toEqual(good());
  });

  it('needs no more than a title and a task', () => {
    const least = {
      format: 'backprop-workbook.tasks',
      version: 1,
      title: 'W',
      tasks: [{ drill: 'article/hidden-weights' }],
    };
    expect(valueOf(parsePack(least))).toEqual(least);
  });

  it.each([
    'examples/article/forward-pass',
    'lecture-slides/hidden-weights',
    'generated/update/3/abc',
    'mistakes/generated/1/abc',
    'mistakes/letters/2/abc',
  ])('may set %s, which opens', (drill) => {
    expect(parsePack({ ...good(), tasks: [{ drill }] }).ok).toBe(true);
    expect((drill.startsWith('mistakes/') ? findMistake(drill) : findDrill({ drill })).ok).toBe(true);
  });

  it.each([
    ['no object', [], '', 'object'],
    ['another format', { ...good(), format: 'zip' }, 'format', 'one-of'],
    ['no title', { ...good(), title: ' ' }, 'title', 'text-not-empty'],
    ['a long title', { ...good(), title: 'x'.repeat(201) }, 'title', 'short-text'],
    ['a long introduction', { ...good(), introduction: 'x'.repeat(10_001) }, 'introduction', 'short-text'],
    ['another language', { ...good(), language: 'fr' }, 'language', 'one-of'],
    ['a day that there is not', { ...good(), due: '2025-13-01' }, 'due', 'date'],
    ['no tasks', { ...good(), tasks: [] }, 'tasks', 'list-not-empty'],
    ['201 tasks', { ...good(), tasks: Array.from({ length: 201 }, () => ({})) }, 'tasks', 'length-at-most'],
  ])('is refused for %s', (_, raw, path, kind) => {
    expect(parsePack(raw)).toMatchObject({ ok: false, error: { code: 'document-invalid', path, allowed: { kind } } });
  });

  it.each([
    ['nothing to do', {}, 'tasks[0]', 'one-task'],
    ['two things to do', { ...asks, drill: 'lecture-slides/hidden-weights' }, 'tasks[0].network', 'one-task'],
    ['values of a formula without it', { drill: 'formula/graph-values' }, 'tasks[0].drill', 'drill-id'],
    ['a template that there is not', { drill: 'templates/nowhere/graph-values' }, 'tasks[0].drill', 'drill-id'],
    ['a template that it does not fit', { drill: 'templates/gate/several-ways-out' }, 'tasks[0].drill', 'drill-id'],
    ['no values of a formula', { formula: gateFormula }, 'tasks[0].asks', 'list'],
    ['what a formula states', { formula: gateFormula, asks: ['v.x'] }, 'tasks[0].asks[0]', 'worked-quantity-id'],
    ['a drill that there is not', { drill: 'examples/nowhere/update' }, 'tasks[0].drill', 'drill-id'],
    ['a drill that does not fit', { drill: 'examples/article/batch-sum' }, 'tasks[0].drill', 'drill-id'],
    ['a drill without its network', { drill: 'network/update' }, 'tasks[0].drill', 'drill-id'],
    ['values without their network', { drill: 'asks/E' }, 'tasks[0].drill', 'drill-id'],
    ['a mistake that there is not', { drill: 'mistakes/article/nowhere' }, 'tasks[0].drill', 'drill-id'],
    ['markup for a drill', { drill: '<img src=x>' }, 'tasks[0].drill', 'drill-id'],
    ['a kind that there is not', { kind: 'knitting', level: 1, seed: 'a' }, 'tasks[0].kind', 'one-of'],
    ['no level', { kind: 'update', seed: 'a' }, 'tasks[0].level', 'one-of'],
    ['a level that there is not', { kind: 'update', level: 4, seed: 'a' }, 'tasks[0].level', 'one-of'],
    ['no seed', { kind: 'update', level: 1 }, 'tasks[0].seed', 'task-seed'],
    ['a seed that is none', { kind: 'update', level: 1, seed: '씨앗' }, 'tasks[0].seed', 'task-seed'],
    ['half a drill', { kind: 'update', level: 1, seed: 'a', count: 1.5 }, 'tasks[0].count', 'whole-number-within'],
    ['another mode', { ...asks, mode: 'sleeping' }, 'tasks[0].mode', 'one-of'],
    ['points for nothing', { ...asks, points: -1 }, 'tasks[0].points', 'number-within'],
    ['hints in letters', { ...asks, hints: 'no' }, 'tasks[0].hints', 'boolean'],
    ['a network at fault', { ...asks, network: { ...slidesNetwork, loss: 'x' } }, 'tasks[0].network.loss', 'one-of'],
    ['nothing that is asked', { network: slidesNetwork }, 'tasks[0].asks', 'list'],
    ['an empty list that is asked', { ...asks, asks: [] }, 'tasks[0].asks', 'list-not-empty'],
    ['what the network states', { ...asks, asks: ['E', 'w.1.1.1'] }, 'tasks[0].asks[1]', 'worked-quantity-id'],
    ['a method of objects', { ...asks, asks: ['toString'] }, 'tasks[0].asks[0]', 'worked-quantity-id'],
    ['the same twice', { ...asks, asks: ['E', 'E'] }, 'tasks[0].asks[1]', 'unique'],
    ['13 decimals', { ...asks, precision: { decimals: 13 } }, 'tasks[0].precision.decimals', 'whole-number-within'],
    ['no precision in one', { ...asks, precision: {} }, 'tasks[0].precision', 'precision'],
  ])('is refused for a task with %s', (_, task, path, kind) => {
    expect(parsePack({ ...good(), tasks: [task] })).toMatchObject({
      ok: false,
      error: { code: 'document-invalid', path, allowed: { kind } },
    });
  });

  it('is refused for a network that is too large to be judged', () => {
    const samples = Array.from({ length: 500 }, () => ({ input: [0, 0], target: [0, 0] }));
    const refused = parsePack({ ...good(), tasks: [{ ...asks, network: { ...slidesNetwork, samples } }] });
    expect(refused).toMatchObject({ ok: false, error: { code: 'network-too-large' } });
  });

  it('has networks of 100,000 values at most in all', () => {
    // By its shape, this one has 2,374 values; 42 of them are 99,708, and one more is too many.
    const samples = Array.from({ length: 45 }, () => ({ input: [0.05, 0.1], target: [0.01, 0.99] }));
    const large = { network: { ...slidesNetwork, samples }, asks: ['E'] };
    expect(parsePack({ ...good(), tasks: Array.from({ length: 43 }, () => large) })).toMatchObject({
      error: { path: 'tasks[42].network', allowed: { kind: 'values-in-all', most: 100_000 } },
    });
  });

  it('comes to 200 drills at most, however they are counted', () => {
    const fifty = { kind: 'update', level: 1, seed: 'a', count: 50 };
    const four = [fifty, fifty, fifty, fifty];
    expect(parsePack({ ...good(), tasks: four }).ok).toBe(true);
    // The last of five has to leave room for none, and three of fifty leave 49 for the fourth where one comes behind it.
    expect(parsePack({ ...good(), tasks: [...four, { drill: 'article/hidden-weights' }] })).toMatchObject({
      error: { path: 'tasks[3].count', found: '50', allowed: { minimum: 1, maximum: 49 } },
    });
  });

  it('of a newer version, and another document, are told by name', () => {
    expect(parsePack({ ...good(), version: 2 })).toMatchObject({ error: { code: 'document-newer', supported: 1 } });
    expect(parsePack(slidesNetwork)).toMatchObject({ error: { code: 'document-elsewhere', holds: 'network' } });
  });

  it('that is no JSON, or longer than any, is refused', () => {
    expect(readPack('{')).toMatchObject({ error: { path: '', allowed: { kind: 'json' } } });
    expect(readPack(' '.repeat(10_000_001))).toMatchObject({ error: { path: '', allowed: { kind: 'text-at-most' } } });
  });

  it('cannot reach the prototype of objects, nor take its fields from one', () => {
    const text = JSON.stringify(good()).replace('"title"', '"__proto__":{"polluted":true,"title":"W"},"name"');
    expect(readPack(text)).toMatchObject({ ok: false, error: { path: 'title' } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('the drills of a pack', () => {
  const pack = valueOf(parsePack(good()));
  const drawn = (learner: string) => valueOf(drawTasks(pack, learner));

  it('come in its order, with its settings, their points shared', () => {
    expect(drawn('Mina').map(({ task, part, mode, points }) => [task, part, mode, points])).toEqual([
      [1, 1, 'alone', 4],
      [2, 1, 'alone', 2],
      [2, 2, 'alone', 2],
      [2, 3, 'alone', 2],
      [3, 1, 'alone', 2],
    ]);
    const [task] = valueOf(
      drawTasks({ ...pack, tasks: [{ drill: 'x', mode: 'exam', hints: false, scratch: false, retries: false }] }, ''),
    );
    expect(task).toEqual({
      task: 1,
      part: 1,
      drill: 'x',
      mode: 'exam',
      hints: false,
      scratch: false,
      retries: false,
      points: 1,
    });
  });

  it('are the same for the same learner, however the name is typed, and others for another', () => {
    expect(drawn(' MINA  kim ')).toEqual(drawn('mina Kim'));
    expect(drawn('김민아'.normalize('NFD'))).toEqual(drawn('김민아'));
    const seeded = (learner: string) =>
      drawn(learner)
        .map(({ drill }) => drill)
        .slice(1, 4);
    const all = ['Mina', 'Jun', '3', ''].flatMap(seeded);
    expect(new Set(all).size).toBe(12);
    for (const drill of all) expect(drill).toMatch(/^generated\/hidden-gradient\/2\/[a-z2-9]{6}$/);
  });

  it('of a kind with a seed are the same for all: the first of this seed, the others drawn from it', () => {
    const tasks = [
      { kind: 'update', level: 1, seed: 'Paper1', count: 2 },
      { kind: 'mistake-in-letters', level: 1, seed: 'a' },
      { kind: 'mistake-in-graph', level: 2, seed: 'b' },
    ];
    const seeded = valueOf(parsePack({ ...good(), tasks }));
    const [first, second, letters, graph] = valueOf(drawTasks(seeded, 'Mina'));
    expect([first?.drill, letters?.drill]).toEqual(['generated/update/1/paper1', 'mistakes/letters/1/a']);
    expect(graph?.drill).toBe('mistakes/graph/2/b');
    expect(second?.drill).not.toBe(first?.drill);
    expect(valueOf(drawTasks(seeded, 'Jun')).map(({ drill }) => drill)).toEqual(
      [first, second, letters, graph].map((one) => one?.drill),
    );
  });

  it('on a network ask for its values, in their order, to its precision', () => {
    const [task] = drawn('Mina').slice(-1);
    expect(task).toMatchObject({ drill: 'asks/decimals-5/dE/dw.2.1.1,w+.2.1.1', network: slidesNetwork });
    expect(findDrill(task ?? { drill: '' }).ok).toBe(true);
  });

  it('on a formula do the same', () => {
    const tasks = [
      { formula: gateFormula, asks: ['dv.x', 'x+'], precision: { decimals: 3 } },
      { drill: 'templates/gate/whole-way-back' },
      { drill: 'mistakes/graph/1/abc' },
    ];
    const pack = valueOf(parsePack({ ...good(), tasks }));
    const [own, template, mistake] = valueOf(drawTasks(pack, 'Mina'));
    expect(own).toMatchObject({ drill: 'asks/decimals-3/dv.x,x+', formula: gateFormula });
    for (const one of [own, template]) expect(findDrill(one ?? { drill: '' }).ok).toBe(true);
    expect(findMistake(mistake?.drill ?? '').ok).toBe(true);
    const broken = { ...gateFormula, lines: ['q = x + '] };
    const refused = parsePack({ ...good(), tasks: [{ formula: broken, asks: ['v.q'] }] });
    expect(refused).toMatchObject({ ok: false });
    expect(JSON.stringify(refused)).toContain('tasks[0].formula.lines[0]');
  });
});
