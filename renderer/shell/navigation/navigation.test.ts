import { beforeEach, expect, test } from 'vitest';
import { navigation } from './navigation.svelte.ts';
import { addressOf, routeOf, screenOf, type Route } from './route.ts';

const routes: readonly [string, Route][] = [
  ['/', { place: 'library' }],
  ['/progress', { place: 'progress' }],
  ['/record', { place: 'record' }],
  ['/help/teachers', { place: 'teachers' }],
  ['/help', { place: 'not-found', address: '/help' }],
  ['/practice', { place: 'practice' }],
  ['/worksheet', { place: 'worksheet' }],
  ['/worksheet?pack=one', { place: 'worksheet', pack: 'one' }],
  ['/worksheet?drill=examples%2Fa%2Fupdate', { place: 'worksheet', drill: 'examples/a/update' }],
  ['/worksheet?drill=network%2Fupdate&network=one', { place: 'worksheet', drill: 'network/update', network: 'one' }],
  ['/session', { place: 'session' }],
  ['/progress/hidden-gradient', { place: 'skill', skill: 'hidden-gradient' }],
  ['/history', { place: 'history' }],
  [
    '/history?text=w2&verdict=mistake&from=2026-03-02',
    { place: 'history', filters: { text: 'w2', verdict: 'mistake', from: '2026-03-02' } },
  ],
  ['/history?verdict=mistake&text=w2', { place: 'not-found', address: '/history?verdict=mistake&text=w2' }],
  ['/history?colour=red', { place: 'not-found', address: '/history?colour=red' }],
  ['/history/a-b', { place: 'check', check: 'a-b' }],
  ['/drill/generated/epoch/2/k3x9?mode=exam', { place: 'drill', drill: 'generated/epoch/2/k3x9', mode: 'exam' }],
  ['/drill/lecture-slides/hidden-weights', { place: 'drill', drill: 'lecture-slides/hidden-weights' }],
  ['/drill/%EC%97%B0%EC%8A%B5%201', { place: 'drill', drill: '연습 1' }],
  ['/drill/network/epoch?network=a-b', { place: 'drill', drill: 'network/epoch', network: 'a-b' }],
  [
    '/drill/network/epoch?mode=exam&network=a-b',
    { place: 'drill', drill: 'network/epoch', mode: 'exam', network: 'a-b' },
  ],
  ['/editor', { place: 'editor' }],
  ['/editor/a-b', { place: 'editor', network: 'a-b' }],
  ['/networks', { place: 'networks' }],
  ['/formulas', { place: 'formulas' }],
  ['/formulas/one', { place: 'formula', formula: 'one' }],
  ['/template/one-neuron', { place: 'template', template: 'one-neuron' }],
  ['/drill/formula/graph-values?formula=one', { place: 'drill', drill: 'formula/graph-values', formula: 'one' }],
  [
    '/drill/formula/graph-values?network=one&formula=two',
    { place: 'not-found', address: '/drill/formula/graph-values?network=one&formula=two' },
  ],
  [
    '/worksheet?drill=formula%2Fgraph-step&formula=one',
    { place: 'worksheet', drill: 'formula/graph-step', formula: 'one' },
  ],
  ['/class', { place: 'class' }],
  ['/drill/network/epoch?network=', { place: 'not-found', address: '/drill/network/epoch?network=' }],
  ['/published/lecture-slides', { place: 'published', example: 'lecture-slides' }],
  ['/mistake/mistakes/notes/61%3A35', { place: 'mistake', mistake: 'mistakes/notes/61:35' }],
  ['/drill/one?mode=guided', { place: 'not-found', address: '/drill/one?mode=guided' }],
  ['/example/one?mode=exam', { place: 'not-found', address: '/example/one?mode=exam' }],
  ['/packs', { place: 'packs' }],
  ['/packs/a-b', { place: 'pack', pack: 'a-b' }],
  ['/packs/a-b~5/make', { place: 'pack', pack: 'a-b~5', view: 'make' }],
  ['/packs/a-b/hand-over', { place: 'pack', pack: 'a-b', view: 'hand-over' }],
  ['/packs/a-b/3.1', { place: 'task', pack: 'a-b', task: '3.1' }],
  ['/sent-pack/q1Yq_Ux-', { place: 'sent-pack', packed: 'q1Yq_Ux-' }],
  ['/packs/a-b/3', { place: 'not-found', address: '/packs/a-b/3' }],
  ['/packs/', { place: 'not-found', address: '/packs/' }],
  ['/sent-pack/a b', { place: 'not-found', address: '/sent-pack/a b' }],
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

test('settling in a screen changes the address and asks for nothing', async () => {
  navigation.go({ place: 'drill', drill: 'one' });
  await expect.poll(() => navigation.takeHeadingWanted()).toBe(true);
  const before = history.length;
  navigation.settle({ place: 'drill', drill: 'one', mode: 'exam' });
  expect(location.hash).toBe('#/drill/one?mode=exam');
  expect(navigation.route).toEqual({ place: 'drill', drill: 'one', mode: 'exam' });
  expect(navigation.takeHeadingWanted()).toBe(false);
  expect(history.length).toBe(before);
});

test('a drill taken in another way is the same screen', () => {
  expect(screenOf({ place: 'drill', drill: 'one', mode: 'exam' })).toBe(screenOf({ place: 'drill', drill: 'one' }));
  expect(screenOf({ place: 'drill', drill: 'one' })).not.toBe(screenOf({ place: 'drill', drill: 'two' }));
  const own = (drill: string) => screenOf({ place: 'drill', drill, network: 'a-b' });
  expect(own('network/epoch/decimals-3')).toBe(own('network/epoch'));
  expect(own('network/losses')).not.toBe(own('network/epoch'));
  expect(own('asks/E')).not.toBe(own("asks/E'"));
});

test('the history searched anew is the same screen', () => {
  expect(screenOf({ place: 'history', filters: { text: 'w2' } })).toBe(screenOf({ place: 'history' }));
  expect(screenOf({ place: 'history' })).not.toBe(screenOf({ place: 'check', check: 'a' }));
});

test('a move asks for the heading once', async () => {
  navigation.go({ place: 'progress' });
  await expect.poll(() => navigation.route.place).toBe('progress');
  expect(navigation.takeHeadingWanted()).toBe(true);
  expect(navigation.takeHeadingWanted()).toBe(false);
});
