import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { languageOfSystem } from './language-code.ts';
import { Language } from './language.svelte.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

test.each([
  [['ko-KR', 'en'], 'ko'],
  [['ko'], 'ko'],
  [['fr-FR', 'KO-kr', 'en-US'], 'ko'],
  [['en-GB', 'ko'], 'en'],
  [['ja', 'de'], 'en'],
  [[], 'en'],
] as const)('a system that speaks %j starts in %s', (preferred, code) => {
  expect(languageOfSystem(preferred)).toBe(code);
});

test('the first start follows the system, later ones the choice', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ko-KR']);
  const first = new Language();
  expect(first.code).toBe('ko');
  first.choose('en');
  expect(new Language().code).toBe('en');
});

test('a choice that this version does not know is as none', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ko-KR']);
  localStorage.setItem('backprop-workbook.language', 'tlh');
  expect(new Language().code).toBe('ko');
});

test('where the browser refuses storage, the choice holds until the page closes', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const language = new Language();
  language.choose('ko');
  expect(language.text('progress.name')).toBe('학습 기록');
});

test('texts, content, numbers and times change with the language', () => {
  const language = new Language();
  const at = new Date(2025, 2, 3, 14, 5).getTime();
  language.choose('en');
  expect(language.text('frame.shortcut', { place: 'Library', shortcut: 'Alt+L' })).toBe('Library (Alt+L)');
  expect(language.pick({ en: 'slides', ko: '강의 자료' })).toBe('slides');
  expect(language.pick('w₂')).toBe('w₂');
  expect(language.number(1234)).toBe('1,234');
  expect(language.day(at)).toBe('Monday, March 3, 2025');
  language.choose('ko');
  expect(language.text('library.name')).toBe('예제 모음');
  expect(language.pick({ en: 'slides', ko: '강의 자료' })).toBe('강의 자료');
  expect(language.day(at)).toBe('2025년 3월 3일 월요일');
  expect(language.time(at)).toBe('오후 2:05');
});
