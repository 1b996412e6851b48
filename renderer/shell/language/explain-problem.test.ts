import { expect, test } from 'vitest';
import type { ReadingProblem } from '../../../engine/answers/reading.ts';
import type { Allowed, WorkbookError } from '../../../engine/contract/errors.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { explainStorage } from '../../keeping/database/explain-storage.ts';
import { explainError, explainReading } from './explain-problem.ts';
import { languageCodes } from './language-code.ts';
import { language } from './language.svelte.ts';

/** One of each, by what tells them apart: a member added to a union is missed here by the compiler. */
type OneOfEach<Union, Key extends keyof Union> = {
  readonly [Kind in Union[Key] & string]: Extract<Union, Record<Key, Kind>>;
};

const allowed: OneOfEach<Allowed, 'kind'> = {
  'finite-number': { kind: 'finite-number' },
  'positive-number': { kind: 'positive-number' },
  'number-from': { kind: 'number-from', minimum: 0 },
  'number-within': { kind: 'number-within', minimum: 0, maximum: 1 },
  boolean: { kind: 'boolean' },
  'whole-number': { kind: 'whole-number', minimum: 1 },
  'whole-number-within': { kind: 'whole-number-within', minimum: 1, maximum: 9 },
  text: { kind: 'text' },
  'text-not-empty': { kind: 'text-not-empty' },
  'text-at-most': { kind: 'text-at-most', length: 5_000_000 },
  object: { kind: 'object' },
  list: { kind: 'list' },
  'list-not-empty': { kind: 'list-not-empty' },
  length: { kind: 'length', length: 2 },
  'length-at-most': { kind: 'length-at-most', length: 2 },
  'one-of': { kind: 'one-of', values: ['sigmoid', 'tanh'] },
  json: { kind: 'json' },
  'json-up-to': { kind: 'json-up-to', line: 3, column: 7 },
  'file-at-most': { kind: 'file-at-most', megabytes: 256 },
  unique: { kind: 'unique' },
  date: { kind: 'date' },
  depth: { kind: 'depth', levels: 64 },
  'last-layer-only': { kind: 'last-layer-only' },
  'output-activation': { kind: 'output-activation', activation: 'softmax', loss: 'cross-entropy' },
  'finite-result': { kind: 'finite-result' },
  'typed-answer': { kind: 'typed-answer', length: 100_000 },
  'quantity-id': { kind: 'quantity-id' },
  'worked-quantity-id': { kind: 'worked-quantity-id' },
  'drill-id': { kind: 'drill-id' },
  'task-seed': { kind: 'task-seed' },
  'one-task': { kind: 'one-task' },
  'values-in-all': { kind: 'values-in-all', most: 100_000 },
  'task-of-pack': { kind: 'task-of-pack', tasks: 5 },
  'short-text': { kind: 'short-text', length: 200 },
  'formula-name': { kind: 'formula-name' },
  precision: { kind: 'precision' },
  tolerance: { kind: 'tolerance' },
};

const errors: OneOfEach<WorkbookError, 'code'> = {
  'document-invalid': { code: 'document-invalid', path: 'layers[0]', found: '"x"', allowed: allowed['one-of'] },
  'formula-unusable': {
    code: 'formula-unusable',
    path: 'lines[0]',
    line: 1,
    column: 5,
    found: 'q',
    problem: 'unknown-name',
    instead: '',
  },
  'document-newer': { code: 'document-newer', path: 'version', found: '2', supported: 1 },
  'number-unreadable': { code: 'number-unreadable', path: 'learningRate', typed: 'fast', problem: 'not-a-number' },
  'document-elsewhere': { code: 'document-elsewhere', path: 'format', holds: 'record' },
  'unknown-method': { code: 'unknown-method', method: 'fly' },
  'unknown-drill': { code: 'unknown-drill', drill: 'a-drill' },
  'drill-does-not-fit': { code: 'drill-does-not-fit', drill: 'a-drill' },
  'seed-invalid': { code: 'seed-invalid', seed: '!' },
  'unknown-example': { code: 'unknown-example', example: 'an-example' },
  'unknown-quantity': { code: 'unknown-quantity', quantity: 'w.9.9.9' },
  'network-too-large': { code: 'network-too-large', values: 300_000, most: 200_000 },
  'derivation-too-long': { code: 'derivation-too-long', lines: 900, most: 400 },
  'asks-no-number': { code: 'asks-no-number' },
  cancelled: { code: 'cancelled' },
  unreachable: { code: 'unreachable' },
  'not-served': { code: 'not-served' },
  'site-away': { code: 'site-away' },
  unexpected: { code: 'unexpected', detail: 'a < b' },
};

const storage: OneOfEach<StorageProblem, 'code'> = {
  unavailable: { code: 'unavailable' },
  blocked: { code: 'blocked' },
  newer: { code: 'newer' },
  elsewhere: { code: 'elsewhere' },
  closed: { code: 'closed' },
  missing: { code: 'missing', held: 12 },
  unreadable: { code: 'unreadable', held: 12 },
  incomplete: { code: 'incomplete', held: 12, found: 5 },
  damaged: { code: 'damaged', held: 12 },
  'too-large': { code: 'too-large', megabytes: 256 },
  full: { code: 'full' },
  failed: { code: 'failed', detail: 'Error: no' },
};

const readings: Readonly<Record<ReadingProblem, true>> = {
  empty: true,
  'not-a-number': true,
  'too-large': true,
  'ambiguous-separator': true,
  'two-meanings': true,
  'too-long': true,
  'unexpected-character': true,
  'unknown-name': true,
  'missing-bracket': true,
  'missing-number': true,
  'missing-operator': true,
  'division-by-zero': true,
  'no-value': true,
};

const sentences = () => [
  ...Object.values(allowed).map((kind) =>
    explainError({ code: 'document-invalid', path: 'layers', found: '7', allowed: kind }),
  ),
  ...Object.values(errors).map(explainError),
  ...Object.values(storage).map(explainStorage),
  ...(Object.keys(readings) as ReadingProblem[]).map((problem) => explainReading(problem, '2*')),
];

test.each(languageCodes)('every problem has a sentence of its own (%s)', (code) => {
  language.choose(code);
  const all = sentences();
  expect(all.filter((sentence) => sentence.trim() === '' || /[{}]|undefined/.test(sentence))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

test('a document problem says where, what stands there and what may', () => {
  language.choose('en');
  expect(explainError(errors['document-invalid'])).toBe('layers[0]: here stands "x". Allowed: one of sigmoid, tanh.');
  expect(explainError({ ...errors['document-invalid'], path: '' })).toMatch(/^The document: /);
});

test.each([
  ['1,234', '1.234', '1234'],
  ['0·0714', '0.0714', '0*0714'],
  ['7.14*10-2', '7.14*10^-2', '7.14*10 - 2'],
  ['7,14 * 10 -2', '7.14 * 10^-2', '7.14 * 10 - 2'],
])('%s is asked about with what it can mean', (at, one, other) => {
  language.choose('en');
  expect(explainReading('two-meanings', at)).toBe(
    `“${at}” can be read as ${one} or as ${other}. Write the one that you mean.`,
  );
});

test('a reading problem shows the part that is to blame', () => {
  language.choose('en');
  expect(explainReading('missing-number', '2*')).toMatch('“2*”');
});
