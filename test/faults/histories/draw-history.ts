import { Random } from '../../../exercises/generator/random.ts';
import { drawHarm, drawTrouble } from './draw-faults.ts';
import { drawEpisode, type EpisodeName } from './episodes.ts';
import type { Act, History, Step } from './step.ts';

type Draw = (random: Random) => Act;
type Group = readonly (readonly [weight: number, draw: Draw])[];

/** What is done, by what belongs together, and how often beside the rest of its group. */
const groups = {
  sheets: [
    [14, (random) => ({ do: 'type', item: random.integer(0, 2) })],
    [2, (random) => ({ do: 'type-odd', item: random.integer(0, 9) })],
    [8, (random) => ({ do: 'check', item: random.integer(0, 2) })],
    [4, () => ({ do: 'check-all' })],
    [2, () => ({ do: 'start-afresh' })],
    [6, (random) => ({ do: 'open-drill', mode: random.pick(['guided', 'guided', 'alone', 'exam']) })],
    [1, () => ({ do: 'leave' })],
  ],
  networks: [
    [4, () => ({ do: 'add-network' })],
    [5, (random) => ({ do: 'open-network', which: random.integer(0, 1) })],
    [6, () => ({ do: 'edit' })],
    [2, () => ({ do: 'undo' })],
    [1, (random) => ({ do: 'remove-network', which: random.integer(0, 1) })],
  ],
  workings: [
    [3, () => ({ do: 'open-working' })],
    [6, () => ({ do: 'write-working' })],
    [2, () => ({ do: 'leave' })],
  ],
  files: [
    [6, () => ({ do: 'export' })],
    [6, (random) => ({ do: 'import', which: random.integer(0, 3), how: 'merge' })],
    [2, (random) => ({ do: 'import', which: random.integer(0, 3), how: 'replace' })],
  ],
  record: [
    [3, (random) => ({ do: 'restore', which: random.integer(0, 3) })],
    [1, () => ({ do: 'delete-all' })],
    [2, (random) => ({ do: 'vanishing-snapshot', which: random.integer(0, 3) })],
    [1, () => ({ do: 'foreign-file' })],
    [1, () => ({ do: 'dangling-link' })],
  ],
  sessions: [
    [2, () => ({ do: 'begin-session' })],
    [1, () => ({ do: 'advance-session' })],
  ],
  windows: [
    [6, () => ({ do: 'open' })],
    [4, () => ({ do: 'take-over' })],
    [3, () => ({ do: 'close' })],
    [3, () => ({ do: 'reload' })],
    [2, () => ({ do: 'crash' })],
    [2, () => ({ do: 'hide' })],
  ],
  ends: [
    [4, (random) => ({ do: 'kill', losesPower: random.integer(0, 2) === 0, harm: null })],
    [4, (random) => ({ do: 'kill', losesPower: false, harm: drawHarm(random) })],
    [1, () => ({ do: 'reload' })],
  ],
  troubles: [
    [6, (random) => ({ do: 'trouble', with: drawTrouble(random) })],
    [6, () => ({ do: 'heal' })],
    [1, () => ({ do: 'cut-off' })],
  ],
  clocks: [
    [2, (random) => ({ do: 'clock', hours: random.pick([-48, -24, -9, -1, 1, 5, 24, 60]) })],
    [1, (random) => ({ do: 'wait', minutes: random.pick([60, 1500]) })],
  ],
  waiting: [[1, (random) => ({ do: 'wait', minutes: random.pick([1, 11]) })]],
} as const satisfies Readonly<Record<string, Group>>;

type GroupName = keyof typeof groups;
const groupNames = Object.keys(groups) as GroupName[];

/**
 * The history that follows from a seed. Each has its own mixture, in which most things never come and a few come often:
 * what needs several of one kind is found that way, which a mixture of everything hardly ever does.
 */
export function drawHistory(seed: string): History {
  const random = new Random(`history ${seed}`);
  const machines = drawMachines(random);
  const mixture = drawMixture(random, machines.length);
  const count = random.integer(5, 24);
  const steps: Step[] = machines.map((_, machine) => ({ act: { do: 'open' }, machine, window: 0, then: 'quiet' }));
  if (random.integer(0, 3) > 0) steps.push(quietly({ do: 'open-drill', mode: random.pick(['guided', 'exam']) }));
  const isEpisodic = random.integer(0, 1) === 0;
  while (steps.length < count) {
    const isEpisode = isEpisodic && random.integer(0, 2) === 0;
    steps.push(...(isEpisode ? drawEpisode(random, machines.length) : drawSteps(random, mixture, machines.length)));
  }
  return { seed, machines, steps };
}

function drawMachines(random: Random): History['machines'] {
  const kind = random.pick(['desktop', 'desktop', 'browser'] as const);
  const first = { kind, hasOwnFiles: random.integer(0, 4) > 0 };
  const second = { kind: random.pick(['desktop', 'browser'] as const), hasOwnFiles: true };
  return random.integer(0, 3) === 0 ? [first, second] : [first];
}

/** The history that follows from a seed, and in which mostly happens what one episode is made of. */
export function drawHistoryOf(episode: EpisodeName, seed: string): History {
  const random = new Random(`history of ${episode} ${seed}`);
  const [first, second] = [drawMachines(random), drawMachines(random)];
  const machines = episode === 'exchange' ? [...first, ...second].slice(0, 2) : first.slice(0, 1);
  const mixture = drawMixture(random, machines.length);
  const steps: Step[] = machines.map((_, machine) => ({ act: { do: 'open' }, machine, window: 0, then: 'quiet' }));
  for (let turns = random.integer(1, 2); turns > 0; turns -= 1) {
    if (random.integer(0, 3) === 0) steps.push(...drawSteps(random, mixture, machines.length));
    steps.push(...drawEpisode(random, machines.length, episode));
  }
  return { seed, machines, steps };
}

const quietly = (act: Act): Step => ({ act, machine: 0, window: 0, then: 'quiet' });

function drawMixture(random: Random, machines: number): readonly GroupName[] {
  const weights: Readonly<Record<GroupName, number>> = {
    sheets: random.pick([3, 6, 0]),
    networks: random.pick([0, 2, 6]),
    workings: random.pick([0, 0, 3]),
    files: machines > 1 ? random.pick([3, 6]) : random.pick([0, 0, 2]),
    record: random.pick([0, 0, 2, 4]),
    sessions: random.pick([0, 0, 0, 3]),
    windows: random.pick([0, 2, 4]),
    ends: random.pick([0, 2, 4]),
    troubles: random.pick([0, 0, 3, 5]),
    clocks: random.pick([0, 0, 2]),
    waiting: random.pick([0, 1, 3]),
  };
  const mixture = groupNames.flatMap((name) => Array.from({ length: weights[name] }, () => name));
  return weights.sheets + weights.networks > 0 ? mixture : [...mixture, 'sheets', 'sheets', 'sheets'];
}

/** One thing, or a few that mostly come together. */
function drawSteps(random: Random, mixture: readonly GroupName[], machines: number): readonly Step[] {
  const machine = random.integer(0, machines - 1);
  const window = random.integer(0, 2) === 0 ? random.integer(0, 2) : 0;
  const step = (act: Act): Step => {
    const then = random.integer(0, 2) === 0 ? random.integer(0, 25) : 'quiet';
    return { act, machine, window, then };
  };
  const act = drawAct(random, groups[random.pick(mixture)]);
  const isUsual = random.integer(0, 3) > 0;
  if (act.do === 'type' && isUsual) return [step(act), step({ do: 'check', item: act.item })];
  if ((act.do === 'add-network' || act.do === 'open-network') && isUsual)
    return [step(act), step({ do: 'open-network', which: random.integer(0, 1) }), step({ do: 'edit' })];
  if (act.do === 'open-working' && isUsual) return [step(act), step({ do: 'write-working' })];
  if (act.do === 'kill' && isUsual) return startAgain(random, step, act);
  if (act.do === 'reload' && isUsual)
    return [step(act), step({ do: 'open-drill', mode: random.pick(['guided', 'exam']) })];
  return [step(act)];
}

/** After an end comes a start, now and then with something wrong from the beginning, and a choice where one is offered. */
function startAgain(random: Random, step: (act: Act) => Step, end: Act): readonly Step[] {
  const trouble: Step[] = random.integer(0, 4) === 0 ? [step({ do: 'trouble', with: drawTrouble(random) })] : [];
  const isMended = end.do === 'kill' && end.harm !== null && random.integer(0, 3) > 0;
  const mending: Step[] = isMended
    ? [step({ do: 'recover', choice: random.pick(['newest', 'newest', 'rest', 'anew']) })]
    : [];
  const mode = random.pick(['guided', 'guided', 'exam'] as const);
  const again: Step[] = random.integer(0, 1) === 0 ? [step({ do: 'open-drill', mode })] : [];
  return [step(end), ...trouble, { ...step({ do: 'open' }), then: 'quiet' }, ...mending, ...again];
}

function drawAct(random: Random, group: Group): Act {
  let left = random.integer(
    1,
    group.reduce((sum, [weight]) => sum + weight, 0),
  );
  for (const [weight, draw] of group) {
    left -= weight;
    if (left <= 0) return draw(random);
  }
  return { do: 'heal' };
}
