import fc from 'fast-check';
import { habitNames } from '../../engine/checking/habits/rounding-habit.ts';
import { mistakeNames } from '../../engine/checking/mistakes/mistake-names.ts';
import type { FormulaDocument } from '../../engine/formula/document.ts';
import { difficulties, drillKinds, drillModes } from '../../exercises/contract/drill-views.ts';
import { sessionReasons, skillNames } from '../../exercises/contract/learning-views.ts';
import type { Task } from '../../exercises/packs/task-pack.ts';
import type { Attempt } from '../../renderer/keeping/database/attempt.ts';
import type { Draft } from '../../renderer/keeping/database/draft.ts';
import type { Session } from '../../renderer/keeping/database/session.ts';
import type { StoredFormula } from '../../renderer/keeping/database/stored-formula.ts';
import type { StoredNetwork } from '../../renderer/keeping/database/stored-network.ts';
import type { StoredPack } from '../../renderer/keeping/database/stored-pack.ts';
import type { StoredWorking } from '../../renderer/keeping/database/stored-working.ts';
import type { RecordContents } from '../../renderer/keeping/record-file/record-contents.ts';
import { randomNetwork } from '../networks/random-network.ts';

/** Anything at all, and what people type; long enough to hold every kind of character. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('0.1999', ' ０．２ ', '-0.25', '=1+1', '"', 'a,b\r\n', 'σ(0.38)', '\u2028', '\uD800', '<b>'),
);
const name = fc.oneof(fc.uuid(), fc.string({ minLength: 1, maxLength: 8 }));
/** Some of them alike, as on two machines. */
const moment = fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.constant(1_741_003_200_000));
const hints = fc.integer({ min: 0, max: 3 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const drill = fc.oneof(name, fc.constantFrom('generated/gradient/2/k3x9', 'lecture-slides/hidden-weights'));
const byItem = <Value>(value: fc.Arbitrary<Value>) => fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true });

const gate: FormulaDocument = {
  format: 'backprop-workbook.formula',
  version: 1,
  given: { x: -2, y: 5, z: -4 },
  lines: ['q = x + y', 'f = q * z'],
  output: 'f',
};

const attempt: fc.Arbitrary<Attempt> = fc.record(
  {
    id: fc.uuid(),
    at: moment,
    check: name,
    position: fc.integer({ min: 0, max: 40 }),
    drill,
    mode: fc.constantFrom(...drillModes),
    example: fc.option(name),
    network: randomNetwork({ layers: 2, units: 2, samples: 2 }),
    formula: fc.constant(gate),
    quantity: name,
    symbol: fc.oneof(fc.string(), fc.record({ en: fc.string(), ko: fc.string() })),
    role: fc.constantFrom('given' as const, 'parameter' as const, 'forward' as const, 'backward' as const),
    typed,
    reading: fc.string(),
    precision: fc.oneof(
      fc.constant(null),
      fc.record({ decimals: fc.integer({ min: 0, max: 15 }) }),
      fc.record({ significant: fc.integer({ min: 1, max: 15 }) }),
    ),
    verdict: fc.constantFrom(
      'correct' as const,
      'rounded' as const,
      'carried' as const,
      'mistake' as const,
      'wrong' as const,
    ),
    mistake: fc.constantFrom(...mistakeNames),
    habit: fc.constantFrom(...habitNames),
    hints,
    took: fc.option(number),
    sheet: moment,
    beside: byItem(typed),
    task: fc.constant('c1d9f0e3-3f5e-4f0a-9d5b-0c1f6f1f8a01/3.1'),
  },
  {
    requiredKeys: [
      ...(['id', 'at', 'check', 'position', 'drill', 'mode', 'example', 'quantity', 'symbol', 'role'] as const),
      ...(['typed', 'reading', 'precision', 'verdict', 'hints', 'took'] as const),
    ],
  },
);

const draft: fc.Arbitrary<Draft> = fc.record(
  {
    drill: name,
    fields: byItem(typed),
    judged: byItem(typed),
    hints: byItem(hints),
    sheet: moment,
    handedIn: fc.boolean(),
    scratch: fc.record(
      {
        typed,
        kept: fc.array(fc.record({ typed, value: number }), { maxLength: 2 }),
        page: fc.record({ text: typed, choices: byItem(typed) }),
      },
      { requiredKeys: ['typed', 'kept'] },
    ),
  },
  { requiredKeys: ['drill', 'fields', 'judged', 'hints', 'handedIn', 'scratch'] },
);

const changes = fc.array(fc.record({ run: fc.constantFrom('one', 'two', 'three'), at: moment }), { maxLength: 3 });

const network: fc.Arbitrary<StoredNetwork> = fc.record(
  {
    id: fc.uuid(),
    network: randomNetwork(),
    changed: moment,
    changes,
  },
  { requiredKeys: ['id', 'network', 'changed'] },
);

const session: fc.Arbitrary<Session> = fc.record({
  date: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  drills: fc.array(
    fc.record({
      drill,
      kind: fc.constantFrom(...drillKinds),
      difficulty: fc.constantFrom(...difficulties),
      mode: fc.constantFrom(...drillModes),
      reason: fc.constantFrom(...sessionReasons),
      skills: fc.subarray([...skillNames]),
      minutes: fc.double({ min: 0, max: 60, noNaN: true }),
    }),
    { maxLength: 3 },
  ),
  done: fc.integer({ min: 0, max: 3 }),
  begun: moment,
});

const working: fc.Arbitrary<StoredWorking> = fc.record({
  id: fc.uuid(),
  title: fc.string(),
  network: randomNetwork(),
  text: fc.string({ unit: 'grapheme' }),
  choices: fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
  changed: moment,
});

const settings = fc.record(
  {
    mode: fc.constantFrom(...drillModes),
    points: fc.constantFrom(0, 0.5, 4),
    hints: fc.boolean(),
    scratch: fc.boolean(),
    retries: fc.boolean(),
  },
  { requiredKeys: [] },
);
const task: fc.Arbitrary<Task> = fc
  .tuple(
    settings,
    fc.oneof(
      fc.constantFrom({ drill: 'examples/lecture-slides/update' }, { drill: 'mistakes/generated/1/abc' }),
      fc.record({
        kind: fc.constantFrom('hidden-gradient' as const, 'losses' as const),
        level: fc.constantFrom(...difficulties),
        seed: fc.constantFrom('each', 'lamp7'),
        count: fc.integer({ min: 1, max: 3 }),
      }),
    ),
  )
  .map(([set, what]) => ({ ...set, ...what }));

const pack: fc.Arbitrary<StoredPack> = fc.record(
  {
    id: fc.uuid(),
    pack: fc.record(
      {
        format: fc.constant('backprop-workbook.tasks' as const),
        version: fc.constant(1 as const),
        title: fc.string({ unit: 'grapheme', maxLength: 12 }),
        introduction: typed,
        from: fc.string({ maxLength: 8 }),
        language: fc.constantFrom('ko' as const, 'en' as const),
        due: fc.constantFrom(null, '2025-03-31'),
        tasks: fc.array(task, { maxLength: 3 }),
      },
      { requiredKeys: ['format', 'version', 'title', 'tasks'] },
    ),
    learner: typed,
    changed: moment,
  },
  { requiredKeys: ['id', 'pack', 'changed'] },
);

/** A formula as far as it is typed. */
const formula: fc.Arbitrary<StoredFormula> = fc.record(
  {
    id: fc.uuid(),
    formula: fc.record(
      {
        format: fc.constant('backprop-workbook.formula' as const),
        version: fc.constant(1 as const),
        title: fc.string({ unit: 'grapheme', maxLength: 12 }),
        given: fc.dictionary(fc.constantFrom('x', 'w_1', "h'"), number, { noNullPrototype: true }),
        lines: fc.array(fc.constantFrom('q = x + w_1', 'f = (q', '', 'L = ln(x)²'), { maxLength: 3 }),
        output: fc.constantFrom('', 'f'),
        parameters: fc.subarray(['x', 'w_1']),
        learningRate: fc.constantFrom(0.1, 0.5),
        granularity: fc.constantFrom('operations' as const, 'lines' as const),
      },
      { requiredKeys: ['format', 'version', 'given', 'lines', 'output'] },
    ),
    changed: moment,
    changes,
  },
  { requiredKeys: ['id', 'formula', 'changed'] },
);

/** Any record that the workbook could have stored; what JSON has no word for, such as -0, is in none. */
export const randomRecord: fc.Arbitrary<RecordContents> = fc
  .record({
    attempts: fc.uniqueArray(attempt, { selector: ({ id }) => id, maxLength: 12 }),
    drafts: fc.uniqueArray(draft, { selector: (one) => one.drill, maxLength: 4 }),
    networks: fc.uniqueArray(network, { selector: ({ id }) => id, maxLength: 3 }),
    sessions: fc.uniqueArray(session, { selector: ({ date }) => date, maxLength: 3 }),
    workings: fc.uniqueArray(working, { selector: ({ id }) => id, maxLength: 3 }),
    packs: fc.uniqueArray(pack, { selector: ({ id }) => id, maxLength: 3 }),
    formulas: fc.uniqueArray(formula, { selector: ({ id }) => id, maxLength: 3 }),
  })
  .map((record) => JSON.parse(JSON.stringify(record)) as RecordContents);
