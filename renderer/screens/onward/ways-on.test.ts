import { beforeEach, expect, test } from 'vitest';
import { lectureSlides } from '../../../exercises/examples/lecture-slides.ts';
import { keepSession } from '../../keeping/database/sessions.ts';
import { clearRecord } from '../../testing/record.ts';
import { addressOf } from '../../shell/navigation/route.ts';
import type { NextStep } from '../start/offered.ts';
import type { FinishedSheet } from './finished-sheet.ts';
import { waysOn } from './ways-on.ts';

beforeEach(clearRecord);

const drill = {
  drill: 'generated/losses/1/abc',
  kind: 'losses',
  difficulty: 1,
  mode: 'guided',
  reason: 'review',
  skills: ['loss'],
  minutes: 2,
} as const;
const begin: NextStep = { kind: 'begin', plan: { minutes: 2, drills: [drill] }, due: 1, next: null };
const rest: NextStep = { kind: 'rest', due: 0, more: false, reviews: null, session: null };

const generated: FinishedSheet = {
  drill: 'generated/factors/3/lamp7',
  kind: 'factors',
  mode: 'alone',
  difficulty: 3,
  example: null,
  own: null,
  smooth: true,
};
const ofExample: FinishedSheet = {
  ...generated,
  drill: 'lecture-slides/hidden-weights',
  kind: 'update',
  difficulty: null,
  example: 'lecture-slides',
};

const listed = async (change: Partial<FinishedSheet>, step: NextStep | undefined = rest) => {
  const ways = await waysOn({ ...generated, ...change }, () => Promise.resolve(step));
  return ways.map((way) => (way.to === 'plan' ? 'plan' : `${way.to} ${addressOf(way.route)}`));
};

test.each<[string, Partial<FinishedSheet>, NextStep, readonly RegExp[]]>([
  [
    'what went smoothly makes room for what is planned, then for the next kind, as hard and in the same way',
    {},
    begin,
    [
      /^plan$/,
      /^next \/drill\/generated\/gradient\/3\/[a-z0-9]{6}\?mode=alone$/,
      /^anew \/drill\/generated\/factors\/3/,
    ],
  ],
  [
    'what did not is worth doing again, with new numbers',
    { smooth: false },
    begin,
    [/^anew \/drill\/generated\/factors\/3\/(?!lamp7)[a-z0-9]{6}\?mode=alone$/, /^plan$/, /^next/],
  ],
  ['with nothing planned it is the next kind', {}, rest, [/^next/, /^anew/]],
  [
    'another drill that was left unfinished does not hide what is planned',
    {},
    { kind: 'unfinished', unfinished: { drill: 'generated/losses/1/xyz', mode: 'guided' }, instead: begin },
    [/^plan$/, /^next/, /^anew/],
  ],
  [
    'the last kind of all has none after it',
    { drill: 'mistakes/graph/1/abc', kind: 'mistake-in-graph', difficulty: 1 },
    rest,
    [/^anew \/mistake\/mistakes\/graph\/1\/[a-z0-9]{6}$/],
  ],
  [
    'on an example’s network it is the next drill on that network',
    ofExample,
    rest,
    [/^next \/drill\/examples\/lecture-slides\/forward-pass\?mode=alone$/, /^anew \/drill\/generated\/update\/2\//],
  ],
  [
    'in a document it is the next mistake of that document',
    { ...ofExample, drill: 'mistakes/lecture-slides/61:35', kind: 'find-the-mistake' },
    rest,
    [/^next \/mistake\/mistakes\/lecture-slides\/(?!61:35|61%3A35)/, /^anew \/mistake\/mistakes\/generated\/2\//],
  ],
  [
    'on one’s own network it is the next drill that fits it, to the same precision',
    {
      ...ofExample,
      drill: 'network/forward-pass/decimals-3',
      kind: 'forward-pass',
      example: null,
      own: { id: 'mine', network: lectureSlides.network },
    },
    rest,
    [
      /^next \/drill\/network\/losses\/decimals-3\?mode=alone&network=mine$/,
      /^anew \/drill\/generated\/forward-pass\/2\//,
    ],
  ],
])('%s', async (_, change, step, expected) => {
  const ways = await listed(change, step);
  expect(ways).toHaveLength(expected.length);
  expected.forEach((way, index) => expect(ways[index]).toMatch(way));
});

test('a drill of the day’s session has its way on in the session’s bar alone', async () => {
  await keepSession({ date: '2026-03-02', drills: [{ ...drill, drill: generated.drill }], done: 0, begun: 0 });
  expect(await listed({}, begin)).toEqual([]);
});

test('where nothing can be read, there is a way on all the same', async () => {
  const ways = await waysOn(generated, () => Promise.resolve(undefined));
  expect(ways.map(({ to }) => to)).toEqual(['next', 'anew']);
});
