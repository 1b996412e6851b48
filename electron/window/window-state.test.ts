import { expect, test } from 'vitest';
import { firstSize, openingBounds, readWindowState, type WindowState } from './window-state.ts';

const state: WindowState = { x: 100, y: 50, width: 1000, height: 700, maximized: false };
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const secondScreen = { x: 1920, y: 0, width: 1280, height: 1024 };

test('what was written is read', () => {
  expect(readWindowState(JSON.stringify(state))).toEqual(state);
});

test.each([
  ['nothing', ''],
  ['half a file', '{"x":100,"y":'],
  ['another value', 'null'],
  ['a missing part', '{"x":1,"y":1,"width":900,"height":600}'],
  ['a text for a number', '{"x":"1","y":1,"width":900,"height":600,"maximized":false}'],
  ['a fraction', '{"x":1.5,"y":1,"width":900,"height":600,"maximized":false}'],
  ['an endless number', '{"x":1e999,"y":1,"width":900,"height":600,"maximized":false}'],
])('%s is no remembered window', (_, text) => {
  expect(readWindowState(text)).toBeNull();
});

test('without a remembered window the system decides where', () => {
  expect(openingBounds(null, [screen])).toEqual(firstSize);
});

test('a window opens where it was, on whichever screen', () => {
  expect(openingBounds(state, [screen])).toEqual({ x: 100, y: 50, width: 1000, height: 700 });
  const there = { ...state, x: 2000 };
  expect(openingBounds(there, [screen, secondScreen])).toMatchObject({ x: 2000, y: 50 });
});

test('a window whose screen is gone opens as at first', () => {
  expect(openingBounds({ ...state, x: 2000 }, [screen])).toEqual(firstSize);
  expect(openingBounds({ ...state, y: -690 }, [screen])).toEqual(firstSize);
  expect(openingBounds(state, [])).toEqual(firstSize);
});

test('a size is kept between the smallest window and the screen', () => {
  expect(openingBounds({ ...state, width: 10_000, height: 10_000 }, [screen])).toMatchObject(sizeOf(screen));
  expect(openingBounds({ ...state, width: 300, height: 200 }, [screen])).toMatchObject({ width: 900, height: 600 });
});

test('the title bar stays below the upper edge', () => {
  expect(openingBounds({ ...state, y: -20 }, [screen])).toMatchObject({ y: 0 });
});

const sizeOf = ({ width, height }: { width: number; height: number }) => ({ width, height });
