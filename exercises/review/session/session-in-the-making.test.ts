import { expect, it } from 'vitest';
import { Random } from '../../generator/random.ts';
import { standingsOn } from '../standing/skill-standing.ts';
import { SessionInTheMaking } from './session-in-the-making.ts';

const standings = standingsOn(20_514, {});

// Six minutes are usual. Of the ten, 1.15 minutes are planned for each, so that 8.7 fit into all and 6.96 into eight.
it.each([
  ['is not taken from the minutes that are kept', 14, 2, []],
  ['is taken where it leaves them', 13, 2, [6.5]],
  ['is taken where none are kept', 14, 0, [7]],
])('a drill that is longer than usual %s', (_, steps, kept, minutes) => {
  const session = new SessionInTheMaking(
    {},
    {
      today: 20_514,
      minutes: 10,
      draw: new Random('kept'),
      lookInto: () => ({ skills: new Set(['bias']), steps }),
    },
    standings,
    [],
  );
  const bias = standings.find(({ skill }) => skill === 'bias');
  if (bias) session.add(bias, 'review', kept);
  expect(session.plan().drills.map((drill) => drill.minutes)).toEqual(minutes);
});
