import { expect, test } from 'vitest';
import './classroom-messages.ts';
import './editor-messages.ts';
import './formula-messages.ts';
import './graph-messages.ts';
import './formula-mistake-messages.ts';
import { languageCodes, type LanguageCode } from './language-code.ts';
import { explainError } from './explain-problem.ts';
import { language } from './language.svelte.ts';
import { messageFormat } from './message-formats.ts';
import { messageKeys, messageOf, type MessageKey } from './messages.ts';

const keys = messageKeys('en');

/** Every source file of the page, as text; a key always stands in one as a literal. */
const sources: Readonly<Record<string, string>> = import.meta.glob(
  [
    '../../**/*.ts',
    '../../**/*.svelte',
    '../../../exercises/problems/*.ts',
    '!../../../exercises/problems/korean-particles*',
    '!../../**/*.test.ts',
    '!../../testing/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);

type Element = ReturnType<ReturnType<typeof messageFormat>['getAst']>[number];

const literal = 0;

/** The names of a message's placeholders, those inside plurals and choices too. How each is written is the language's. */
function placeholders(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const branches =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => placeholders(value)) : [];
    return (element.type as number) === literal || !('value' in element) ? branches : [element.value, ...branches];
  });
}

const placeholdersOf = (code: LanguageCode, key: MessageKey) =>
  [...new Set(placeholders(messageFormat(code, key).getAst()))].sort();

test('each language has a text for each key, and no other', () => {
  expect([...messageKeys('ko')].sort()).toEqual([...keys].sort());
  for (const code of languageCodes) {
    expect(keys.filter((key) => messageOf(code, key).trim() === '')).toEqual([]);
  }
});

test.each(keys)('%s has the same placeholders in each language', (key) => {
  expect(placeholdersOf('ko', key)).toEqual(placeholdersOf('en', key));
});

test('every key is used, and every key used exists', () => {
  const literals = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/(['"`])([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*)\1/g)].map((match) => match[2] ?? ''),
  );
  const used = new Set(literals);
  expect(keys.filter((key) => !used.has(key))).toEqual([]);

  const rooms = new Set(keys.map((key) => key.split('.', 1)[0]));
  const looksLikeKey = (literal: string) => literal.includes('.') && rooms.has(literal.split('.', 1)[0] ?? '');
  expect([...used].filter((literal) => looksLikeKey(literal) && !keys.some((key) => key === literal))).toEqual([]);
});

test('no text stands in a component outside the catalogues', () => {
  const korean = /[가-힣]/;
  expect(Object.keys(sources).filter((path) => korean.test(sources[path] ?? ''))).toEqual([]);
});

test('no Korean particle hangs on a placeholder in one form, for its last sound is unknown', () => {
  const particle = /\}[’”)\]]*(?:은|는|이|가|을|를|과|와|으로|로|이에요|예요|이라|라|이랑|랑)(?![가-힣])/;
  expect(keys.filter((key) => particle.test(messageOf('ko', key)))).toEqual([]);
});

test('a particle in both forms takes the one for what is filled in', () => {
  language.choose('ko');
  expect(explainError({ code: 'seed-invalid', seed: '학생' })).toMatch(/‘학생’이에요\.$/);
  expect(explainError({ code: 'seed-invalid', seed: '학교!' })).toMatch(/‘학교!’예요\.$/);
  expect(language.text('progress.trend.shares', { now: 0.5, before: 0.25 })).toMatch(/25%예요\.$/);
});

test('Korean keeps to one level of politeness', () => {
  expect(keys.filter((key) => /(?:니다|시오|습니까)[.?!]/.test(messageOf('ko', key)))).toEqual([]);
});
