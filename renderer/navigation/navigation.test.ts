import { beforeEach, expect, test } from 'vitest';
import { navigation } from './navigation.svelte.ts';
import { addressOf, routeOf, type Route } from './route.ts';

const routes: readonly [string, Route][] = [
  ['/', { place: 'library' }],
  ['/progress', { place: 'progress' }],
  ['/drill/lecture-slides/hidden-weights', { place: 'drill', drill: 'lecture-slides/hidden-weights' }],
  ['/drill/%EC%97%B0%EC%8A%B5%201', { place: 'drill', drill: '연습 1' }],
  ['/published/lecture-slides', { place: 'published', example: 'lecture-slides' }],
  ['/mistake/mistakes/notes/61%3A35', { place: 'mistake', mistake: 'mistakes/notes/61:35' }],
  ['/nowhere', { place: 'not-found', address: '/nowhere' }],
  ['/drill/', { place: 'not-found', address: '/drill/' }],
  ['/drillers/a', { place: 'not-found', address: '/drillers/a' }],
  ['/drill/%E0%A4%A', { place: 'not-found', address: '/drill/%E0%A4%A' }],
];

test.each(routes)('%s leads to its route and back', (address, route) => {
  expect(routeOf(address)).toEqual(route);
  expect(addressOf(route)).toBe(address);
});

test('no address at all is the library', () => {
  expect(routeOf('')).toEqual({ place: 'library' });
});

beforeEach(async () => {
  location.hash = '/';
  await expect.poll(() => navigation.route.place).toBe('library');
});

test('going, back and forward move through the places', async () => {
  navigation.go({ place: 'progress' });
  await expect.poll(() => navigation.route.place).toBe('progress');
  navigation.go({ place: 'drill', drill: 'one' });
  await expect.poll(() => navigation.route).toEqual({ place: 'drill', drill: 'one' });
  history.back();
  await expect.poll(() => navigation.route.place).toBe('progress');
  history.forward();
  await expect.poll(() => navigation.route).toEqual({ place: 'drill', drill: 'one' });
});

test('a move asks for the heading once', async () => {
  navigation.go({ place: 'progress' });
  await expect.poll(() => navigation.route.place).toBe('progress');
  expect(navigation.takeHeadingWanted()).toBe(true);
  expect(navigation.takeHeadingWanted()).toBe(false);
});
