import { expect, test } from 'vitest';
import { isGenerated, routeOfDrill } from '../../shell/navigation/route.ts';
import { generatedId, readGeneratedId } from './generated-drill.ts';

test.each([
  ['update', 'generated/update/2/lamp7'],
  ['find-the-mistake', 'mistakes/generated/2/lamp7'],
  ['mistake-in-letters', 'mistakes/letters/2/lamp7'],
] as const)('a made-up drill of the kind %s is known again by its id', (kind, id) => {
  expect(generatedId({ kind, difficulty: 2, seed: 'lamp7' })).toBe(id);
  expect(readGeneratedId(id, ['derive', kind])).toEqual({ kind, difficulty: 2 });
  expect(isGenerated(routeOfDrill(id))).toBe(true);
});

test.each(['examples/article/update', 'mistakes/lecture-slides/61:35', 'generated/update/7/lamp7', 'long-gone'])(
  '%s is none that was made up',
  (id) => {
    expect(readGeneratedId(id, ['update', 'find-the-mistake', 'mistake-in-letters'])).toBeUndefined();
  },
);
