import { expect, test } from 'vitest';
import type { Route } from '../shell/navigation/route.ts';
import { isNowKey } from '../shell/keyboard/shortcuts.ts';
import { placeOfKey, places } from './places.ts';

/** The name of the place that a key pressed on an element stands for. */
function pressed(key: KeyboardEventInit, on: Element = document.body): string | undefined {
  const event = new KeyboardEvent('keydown', { altKey: true, bubbles: true, ...key });
  on.dispatchEvent(event);
  return placeOfKey(event)?.name;
}

const element = (html: string): Element => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild ?? document.body;
};

test.each<[string, KeyboardEventInit, string | undefined]>([
  ['Alt with the letter', { key: 'l', code: 'KeyL' }, 'library.name'],
  ['a third place', { key: 'r', code: 'KeyR' }, 'practice.name'],
  ['the other place', { key: 'p', code: 'KeyP' }, 'progress.name'],
  ['the place at the foot', { key: 'y', code: 'KeyY' }, 'record.name'],
  ['Caps Lock', { key: 'P', code: 'KeyP' }, 'progress.name'],
  ['a Korean keyboard', { key: 'ㅔ', code: 'KeyP' }, 'progress.name'],
  ['a Mac, where Alt makes another sign', { key: '¬', code: 'KeyL' }, 'library.name'],
  ['a Dvorak keyboard, by its letter', { key: 'l', code: 'KeyP' }, 'library.name'],
  ['the letter alone', { key: 'l', code: 'KeyL', altKey: false }, undefined],
  ['AltGr', { key: 'l', code: 'KeyL', ctrlKey: true }, undefined],
  ['a key held down', { key: 'l', code: 'KeyL', repeat: true }, undefined],
  ['a syllable being composed', { key: 'l', code: 'KeyL', isComposing: true }, undefined],
  ['another letter', { key: 'x', code: 'KeyX' }, undefined],
])('%s', (_, key, place) => {
  expect(pressed(key)).toBe(place);
});

test.each([
  ['<input />', undefined],
  ['<textarea></textarea>', undefined],
  ['<select></select>', undefined],
  ['<p contenteditable="true"></p>', undefined],
  ['<input type="radio" />', 'library.name'],
  ['<button></button>', 'library.name'],
])('on %s', (html, place) => {
  expect(pressed({ key: 'l', code: 'KeyL' }, element(html))).toBe(place);
});

test('none while someone writes in a field that stands in a shadow of its own', () => {
  const host = element('<div></div>');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.append(element('<p contenteditable="true"></p>'));
  let place: string | undefined = 'not pressed';
  host.addEventListener('keydown', (event) => (place = event instanceof KeyboardEvent ? placeOfKey(event)?.name : ''));
  const key = { key: 'l', code: 'KeyL', altKey: true, bubbles: true, composed: true };
  shadow.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', key));
  expect(place).toBe(undefined);
});

test('what to do now has its key, by the same rules', () => {
  const press = (key: KeyboardEventInit) => isNowKey(new KeyboardEvent('keydown', { altKey: true, ...key }));
  expect(press({ key: 'n', code: 'KeyN' })).toBe(true);
  expect(press({ key: 'Dead', code: 'KeyN' })).toBe(true);
  expect(press({ key: 'ㅜ', code: 'KeyN' })).toBe(true);
  expect(press({ key: 'n', code: 'KeyN', altKey: false })).toBe(false);
  expect(places.map(({ letter }) => letter)).not.toContain('N');
});

test.each<[Route, string]>([
  [{ place: 'drill', drill: 'examples/article/epoch' }, 'library.name'],
  [{ place: 'mistake', mistake: 'mistakes/article/1:1' }, 'library.name'],
  [{ place: 'drill', drill: 'generated/epoch/1/abc' }, 'practice.name'],
  [{ place: 'mistake', mistake: 'mistakes/generated/1/abc' }, 'practice.name'],
  [{ place: 'practice' }, 'practice.name'],
  [{ place: 'progress' }, 'progress.name'],
  [{ place: 'skill', skill: 'loss' }, 'progress.name'],
  [{ place: 'history' }, 'progress.name'],
  [{ place: 'check', check: 'one' }, 'progress.name'],
  [{ place: 'session' }, 'library.name'],
])('%j lies within %s alone', (route, name) => {
  expect(places.filter((place) => place.holds(route)).map((place) => place.name)).toEqual([name]);
});
