import { expect, test } from 'vitest';
import { ShellLanguage } from './shell-language.ts';

test('a change of language is told once, and texts follow', () => {
  const language = new ShellLanguage('en');
  const seen: string[] = [];
  language.onChange(() => seen.push(language.translate('menu.edit')));

  language.change('en');
  language.change('ko');
  language.change('ko');

  expect(seen).toEqual(['편집']);
});
