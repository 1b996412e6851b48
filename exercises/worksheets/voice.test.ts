import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sheetText, Voice } from './voice.ts';
import english from './messages/en.json';
import korean from './messages/ko.json';

const keys = Object.keys(english) as (keyof typeof english)[];
const placeholders = (message: string) => [...message.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

test('each language has a text for each key, with the same places to fill', () => {
  expect(Object.keys(korean).sort()).toEqual([...keys].sort());
  for (const key of keys) expect(placeholders(korean[key]), key).toEqual(placeholders(english[key]));
});

test('every text is used', () => {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const sources = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  expect(keys.filter((key) => !sources.includes(`'${key}'`))).toEqual([]);
});

test('numbers are counted as the language counts them', () => {
  expect([1, 2].map((points) => sheetText('en', 'sheet.points', { points }))).toEqual(['1 point', '2 points']);
  expect(sheetText('ko', 'sheet.points', { points: 2 })).toBe('2점');
});

test('of two languages each says its own, and what is alike is said once', () => {
  const voice = new Voice(['ko', 'en']);
  expect(voice.pick({ ko: '손실', en: 'Loss' }).text).toBe(
    '<span class="said" lang="ko">손실</span><span class="said" lang="en">Loss</span>',
  );
  expect(voice.pick({ ko: 'ELU', en: 'ELU' }).text).toBe('<span class="said" lang="ko">ELU</span>');
  expect(voice.plain('sheet.name')).toBe('이름 / Name');
});
