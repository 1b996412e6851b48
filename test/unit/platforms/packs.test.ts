import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import type { Outcome } from '../../../engine/contract/outcome.ts';
import { writeNumber } from '../../../engine/precision/precision.ts';
import type { QuestionFormat } from '../../../exercises/contract/platform-views.ts';
import { findDrill } from '../../../exercises/drills/find-drill.ts';
import { prepare } from '../../../exercises/drills/prepared-drill.ts';
import { drawTasks } from '../../../exercises/packs/draw-tasks.ts';
import { parsePack } from '../../../exercises/packs/parse-pack.ts';
import { exportQuestions, questionsOf, readQuestions } from '../../../exercises/platforms/export-questions.ts';
import { keyItems, type KeyItem } from '../../../exercises/worksheets/key-items.ts';
import { slidesNetwork } from '../../networks/known-networks.ts';
import { readCanvas, type CanvasItem } from '../../platforms/mark-as-canvas.ts';
import { readMoodle, type MoodleQuestion } from '../../platforms/mark-as-moodle.ts';
import { readQtiItem, type QtiItem } from '../../platforms/mark-as-qti.ts';
import { faultsOf, readXml } from '../../platforms/read-xml.ts';

const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};

/** Lines, tables and matrices; steps and results; decimals and significant figures; what asks for no number. */
const pack = valueOf(
  parsePack({
    format: 'backprop-workbook.tasks',
    version: 1,
    title: 'Week 3',
    introduction: 'Work on paper first.',
    language: 'en',
    tasks: [
      { drill: 'examples/lecture-slides/update', points: 4 },
      { kind: 'losses', level: 1, seed: 'abc' },
      { kind: 'symbols', level: 1, seed: 'abc' },
      { kind: 'matrix', level: 1, seed: 'abc', points: 8 },
      { kind: 'hidden-gradient', level: 1, seed: 'each', count: 2, points: 6, mode: 'guided' },
      { kind: 'forward-pass', level: 1, seed: 'abc', mode: 'guided' },
      { network: slidesNetwork, asks: ['dE/dw.1.1.1', 'w+.1.1.1'], precision: { decimals: 8 }, points: 2 },
      { kind: 'find-the-mistake', level: 1, seed: 'abc' },
    ],
  }),
);

const exported = (as: QuestionFormat): Uint8Array => valueOf(questionsOf(pack, { as, language: 'en' })).content;
const filesOf = (as: QuestionFormat): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(exported(as))).map(([path, bytes]) => [path, strFromU8(bytes)]));

interface Asked {
  readonly id: string;
  readonly points: number;
  readonly items: readonly KeyItem[];
}

/** What the workbook itself knows of the numbers that the pack asks for. */
function askedOf(): readonly Asked[] {
  return valueOf(drawTasks(pack, '')).flatMap(({ drill, network, mode, task, part, points }) => {
    if (drill.startsWith('mistakes/')) return [];
    const items = keyItems(prepare(valueOf(findDrill({ drill, network })), mode));
    return items.length === 0 ? [] : [{ id: task === 5 ? `task-5-${part}` : `task-${task}`, points, items }];
  });
}

let asked: readonly Asked[] = [];
let moodle: readonly MoodleQuestion[] = [];
let qti: readonly QtiItem[] = [];
let canvas: readonly CanvasItem[] = [];
let files: Readonly<Record<'qti-2.1' | 'qti-3.0' | 'canvas-qti', Readonly<Record<string, string>>>>;

beforeAll(() => {
  asked = askedOf();
  moodle = readMoodle(strFromU8(exported('moodle-xml')));
  files = { 'qti-2.1': filesOf('qti-2.1'), 'qti-3.0': filesOf('qti-3.0'), 'canvas-qti': filesOf('canvas-qti') };
  qti = asked.map(({ id }) => readQtiItem(files['qti-2.1'][`items/${id}.xml`] ?? ''));
  canvas = readCanvas(files['canvas-qti']['assessment/assessment.xml'] ?? '').filter(
    ({ type }) => type === 'numerical_question',
  );
});

test('every drill that asks for numbers is a question in every format, in the order of the pack', () => {
  expect(asked.map(({ id }) => id)).toEqual(['task-1', 'task-2', 'task-4', 'task-5-1', 'task-5-2', 'task-6', 'task-7']);
  const types = moodle.map(({ type }) => type);
  expect(types.slice(0, 2)).toEqual(['category', 'description']);
  expect(types.slice(2)).toEqual(asked.map(({ items }) => (items.length > 1 ? 'cloze' : 'numerical')));
  for (const version of ['qti-2.1', 'qti-3.0'] as const) {
    const items = Object.keys(files[version]).filter((path) => path.endsWith('.xml') && path.startsWith('items/'));
    expect(items).toEqual(asked.map(({ id }) => `items/${id}.xml`));
  }
  expect(canvas).toHaveLength(asked.reduce((sum, { items }) => sum + items.length, 0));
});

test('tasks that ask for no number are told', () => {
  expect(valueOf(questionsOf(pack, { as: 'moodle-xml', language: 'ko' })).leftOut).toEqual([3, 8]);
  const onlyLetters = { ...pack, tasks: pack.tasks.slice(2, 3) };
  expect(questionsOf(onlyLetters, { as: 'moodle-xml', language: 'ko' })).toEqual({
    ok: false,
    error: { code: 'asks-no-number' },
  });
});

test('a job makes the same file drill by drill, says how far it is, and stops where it is told to', () => {
  const begin = () => valueOf(exportQuestions(valueOf(readQuestions({ pack, as: 'qti-2.1', language: 'ko' }))));
  const work = begin();
  work.advance(3);
  expect(work.result()).toBeUndefined();
  expect(work.progress()).toEqual({ made: 3, of: 9 });
  work.advance(100);
  expect(work.result()).toEqual(questionsOf(pack, { as: 'qti-2.1', language: 'ko' }));
  const stopped = begin();
  stopped.advance(1);
  stopped.cancel();
  expect(stopped.result()).toEqual({ ok: false, error: { code: 'cancelled' } });
});

test('a job refuses what is no pack, with the path at fault', () => {
  const faulty = { ...pack, tasks: [{ kind: 'losses', level: 4, seed: 'abc' }] };
  expect(readQuestions({ pack: faulty, as: 'moodle-xml', language: 'ko' })).toMatchObject({
    ok: false,
    error: { path: 'tasks[0].level' },
  });
  expect(readQuestions({ pack, as: 'qti-2.2', language: 'ko' })).toMatchObject({ ok: false, error: { path: 'as' } });
});

test('everything is valid by the schemas', () => {
  expect(faultsOf(strFromU8(exported('moodle-xml')), 'moodle')).toEqual([]);
  for (const version of ['2.1', '3.0'] as const) {
    for (const [path, text] of Object.entries(files[`qti-${version}`])) {
      if (!path.endsWith('.xml')) continue;
      const schema = path === 'imsmanifest.xml' ? (`manifest-${version}` as const) : (`qti-${version}` as const);
      expect([path, faultsOf(text, schema)]).toEqual([path, []]);
    }
  }
  expect(faultsOf(files['canvas-qti']['assessment/assessment.xml'] ?? '', 'canvas-qti')).toEqual([]);
});

test('the diagram of its network goes along with every question, and is a drawing of its numbers', () => {
  for (const version of ['qti-2.1', 'qti-3.0', 'canvas-qti'] as const) {
    const drawings = Object.entries(files[version]).filter(([path]) => path.endsWith('.svg'));
    expect(drawings.map(([path]) => path.replace(/^items\//, ''))).toEqual(asked.map(({ id }) => `${id}.svg`));
    for (const [, svg] of drawings) expect(readXml(svg).name).toBe('svg');
    // What the slides give, in their own names.
    expect(readXml(drawings[0]?.[1] ?? '').text).toMatch(/w₅ 0\.35/);
  }
  for (const [index, { id }] of asked.entries()) {
    expect(moodle[index + 2]?.files.map(({ name }) => name)).toEqual([`${id}.svg`]);
    expect(moodle[index + 2]?.text).toContain(`src="@@PLUGINFILE@@/${id}.svg"`);
  }
});

test('what the workbook accepts is right in every format, from the lowest to the highest, with the points of the pack', () => {
  const left = [...canvas];
  for (const [index, { points, items }] of asked.entries()) {
    const question = moodle[index + 2];
    const item = qti[index];
    expect(item?.most).toBe(points);
    for (const [place, { accepted, value, precision }] of items.entries()) {
      const canvasItem = left.shift();
      if (!canvasItem) throw new Error('too few items for Canvas');
      const scale = Number(
        /times 10([³⁶⁹])/.exec(canvasItem.text)?.[1]?.replace(/./, (sign) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))) ?? 0,
      );
      for (const right of [...accepted, Number(writeNumber(value, precision)), value]) {
        expect(question?.fields[place]?.(right)).toEqual({ fraction: 1, feedback: '' });
        expect(item?.mark({ [`F${place + 1}`]: right }).score).toBeCloseTo(points / items.length, 12);
      }
      for (const right of accepted) expect(canvasItem.isRight(String(right * 10 ** scale))).toBe(true);
      expect(canvasItem.points).toBeCloseTo(points / items.length, 12);
      // Four times as far as from the lowest to the highest, and no known number.
      const far = accepted[1] + 4 * (accepted[1] - accepted[0]) + 12.345678;
      expect(question?.fields[place]?.(far).fraction).toBe(0);
      expect(item?.mark({ [`F${place + 1}`]: far })).toEqual({ score: 0, feedback: [] });
      expect(canvasItem.isRight(String(far))).toBe(false);
    }
  }
});

test('a known mistake is worth half where it is told from others, and nothing without a word on it', () => {
  let told = 0;
  for (const [index, { points, items }] of asked.entries()) {
    for (const [place, { mistakes }] of items.entries()) {
      for (const { value } of mistakes) {
        const mark = moodle[index + 2]?.fields[place]?.(value);
        const result = qti[index]?.mark({ [`F${place + 1}`]: value });
        expect(result?.score).toBeCloseTo((points / items.length) * (mark?.fraction ?? 1), 12);
        expect([0, 0.5]).toContain(mark?.fraction);
        expect(mark?.feedback !== '').toBe(mark?.fraction === 0.5);
        expect(result?.feedback.length).toBe(mark?.fraction === 0.5 ? 1 : 0);
        if (mark?.fraction === 0.5) told += 1;
      }
    }
  }
  expect(told).toBeGreaterThan(100);
});

test('the first drill of the lecture slides says what happened in its own numbers', () => {
  // 0.35 − 0.5 × 0.0714 = 0.3143; the step added instead is 0.35 + 0.0357 = 0.3857, and so is the error turned.
  const [gradient, weight] = moodle[2]?.fields ?? [];
  expect(gradient?.(0.07141).fraction).toBe(1);
  expect(weight?.(0.3143).fraction).toBe(1);
  const feedback = weight?.(0.3857).feedback ?? '';
  expect(feedback).toContain('One of these may have happened:');
  expect(feedback).toContain('You added the step; gradient descent subtracts it: 0.35 − 0.5 × 0.07141.');
  expect(canvas[1]?.incorrect).toContain('0.3857');
  // Two numbers of the first part of a cloze question of four, worth 4 points in all: one each.
  expect(moodle[2]).toMatchObject({ name: '1. The update', points: 4 });
  expect(moodle[2]?.text).toContain('w₅ = 0.35');
  expect(moodle[2]?.text).toContain('Learning rate: α = 0.5');
});
