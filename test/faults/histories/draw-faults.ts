import type { Random } from '../../../exercises/generator/random.ts';
import type { FailingCall, Harm, Trouble } from './step.ts';

const failingCalls: readonly FailingCall[] = [
  'commit',
  'request',
  'request',
  'open',
  'read',
  'readdir',
  'stat',
  'write',
  'flush',
  'rename',
  'close',
  'list',
];

/** Something that becomes of the database while nothing runs. */
export function drawHarm(random: Random): Harm {
  switch (random.integer(0, 5)) {
    case 0:
      return { of: 'all' };
    case 1:
      return { of: 'opening' };
    case 2:
      return { of: 'value', store: random.pick(['attempts', 'drafts', 'networks']), which: random.integer(0, 5) };
    default:
      return { of: 'last-commits', count: random.integer(1, 8) };
  }
}

/** Something that goes wrong while the program runs. */
export function drawTrouble(random: Random): Trouble {
  switch (random.integer(0, 5)) {
    case 0:
    case 1:
    case 2:
      return { of: 'room' };
    case 3:
      return { of: 'answer', call: random.pick(['addToSnapshot', 'finishSnapshot']) };
    default:
      return { of: 'calls', call: random.pick(failingCalls), count: random.integer(1, 3) };
  }
}
