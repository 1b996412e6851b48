import { expect, test } from 'vitest';
import type { GraphView } from '../../../exercises/contract/graph-views.ts';
import { layOutGraph } from '../../../exercises/diagram/graph-layout.ts';
import { graphSteps } from './graph-steps.ts';
import { Playing } from './playing.svelte.ts';

const node = (name: string, operation = '', ...inputs: string[]) => ({
  name,
  symbol: { tex: name, text: name, role: 'forward' as const },
  isNumbered: false,
  operation,
  inputs: inputs.map((input) => ({ node: input, mark: '' })),
});
/** q = x + y, f = q · x: x has two ways out. */
const view: GraphView = layOutGraph({
  nodes: [node('x'), node('y'), node('q', '+', 'x', 'y'), node('f', '×', 'q', 'x')],
  output: 'f',
});
const everything = () => true;

test('values run in with the work, then gradients back; that of a shared value is last, when all its ways have come', () => {
  const steps = graphSteps(view, everything);
  expect(steps.map(({ way, shows }) => [way, ...shows])).toEqual([
    ['forward', 'v.q'],
    ['forward', 'v.f'],
    ['back', 'dv.f'],
    ['back', 'ds.f.q', 'df.f.q', 'ds.f.x', 'df.f.x', 'dv.q'],
    ['back', 'ds.q.x', 'df.q.x', 'ds.q.y', 'df.q.y', 'dv.x', 'dv.y'],
  ]);
  expect(steps.map(({ along }) => along)).toEqual([
    ['ds.q.x', 'ds.q.y'],
    ['ds.f.q', 'ds.f.x'],
    [],
    ['ds.f.q', 'ds.f.x'],
    ['ds.q.x', 'ds.q.y'],
  ]);
  // ∂f/∂q comes back along the only way out; of x, the way through f is only a part.
  expect(steps[3]?.tells).toEqual(['ds.f.q', 'dv.q', 'ds.f.x', 'df.f.x']);
  expect(steps[4]?.tells).toEqual(['ds.q.x', 'df.q.x', 'dv.x', 'ds.q.y', 'dv.y']);
});

test('what nobody knows yet is not played', () => {
  expect(graphSteps(view, (id) => id.startsWith('v.')).map(({ shows }) => shows)).toEqual([['v.q'], ['v.f']]);
  expect(graphSteps(view, () => false)).toEqual([]);
});

test('at rest everything stands there; from the first step on, only what has been worked', () => {
  const playing = new Playing(() => graphSteps(view, everything));
  expect([playing.isAtRest, playing.shows('dv.x'), playing.current]).toEqual([true, true, undefined]);
  playing.forward();
  expect([playing.shows('v.x'), playing.shows('v.q'), playing.shows('v.f')]).toEqual([true, true, false]);
  expect([playing.runsAlong('ds.q.x'), playing.runsAlong('ds.f.q')]).toEqual(['forward', undefined]);
  expect([playing.isNew('v.q'), playing.isNew('v.x')]).toEqual([true, false]);
  playing.rest();
  expect(playing.shows('dv.x')).toBe(true);
});

test('it runs to the end and stops there, and begins anew when it is played again', () => {
  const playing = new Playing(() => graphSteps(view, everything));
  playing.play();
  expect([playing.made, playing.isRunning, playing.shows('v.q')]).toEqual([0, true, false]);
  for (let step = 1; step <= 5; step += 1) {
    playing.tick(step - 1);
    expect([playing.made, playing.isRunning]).toEqual([step, step < 5]);
  }
  expect(playing.shows('dv.x')).toBe(true);
  playing.play();
  expect([playing.made, playing.isRunning]).toEqual([0, true]);
});

test('steps go forward and back within the work, and hold what runs', () => {
  const playing = new Playing(() => graphSteps(view, everything));
  playing.play();
  playing.tick(0);
  playing.forward();
  expect([playing.made, playing.isRunning]).toEqual([2, false]);
  playing.back();
  playing.back();
  playing.back();
  expect([playing.made, playing.runsAlong('ds.q.x')]).toEqual([0, undefined]);
  // A wait that ends late has nothing to say any more.
  playing.tick(0);
  expect(playing.made).toBe(0);
  playing.goTo(99);
  expect(playing.made).toBe(5);
});

test('each pace is quicker than the one before', () => {
  const playing = new Playing(() => []);
  const durations = (['slow', 'steady', 'quick'] as const).map((pace) => {
    playing.pace = pace;
    return playing.duration;
  });
  expect(durations).toEqual(durations.toSorted((a, b) => b - a));
  playing.play();
  expect(playing.isRunning).toBe(false);
});
