import { expect, test } from 'vitest';
import en from './messages/en.json';
import ko from './messages/ko.json';
import { isLanguage, languageOfLocale, translator } from './messages.ts';

const placeholdersOf = (catalogue: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(catalogue).map(([key, text]) => [key, text.match(/\{\w+\}/g)?.sort() ?? []]));

test('both catalogues have the same keys in the same order, each with the same placeholders', () => {
  expect(Object.keys(ko)).toEqual(Object.keys(en));
  expect(placeholdersOf(ko)).toEqual(placeholdersOf(en));
});

test('no text is empty', () => {
  expect([...Object.values(en), ...Object.values(ko)].filter((text) => text.trim() === '')).toEqual([]);
});

test('placeholders are filled in', () => {
  expect(translator('en')('menu.quit', { app: 'Workbook' })).toBe('Quit Workbook');
  expect(translator('ko')('menu.quit', { app: 'Workbook' })).toBe('Workbook 종료');
});

test.each([
  ['ko', 'ko'],
  ['ko-KR', 'ko'],
  ['KO_kr', 'en'],
  ['kok', 'en'],
  ['en-GB', 'en'],
  ['fr', 'en'],
  ['', 'en'],
])('the locale %s is shown in %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

test('only the two languages are languages', () => {
  expect(['en', 'ko', 'fr', '', null, 1, 'toString'].filter(isLanguage)).toEqual(['en', 'ko']);
});
