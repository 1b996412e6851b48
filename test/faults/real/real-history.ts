import { Random } from '../../../exercises/generator/random.ts';
import { drawHistory } from '../histories/draw-history.ts';
import { drawEpisode } from '../histories/episodes.ts';
import type { Act, History, Step } from '../histories/step.ts';
import type { MachineKind } from '../world/home.ts';

const on = (act: Act): Step => ({ act, machine: 0, window: 0, then: 'quiet' });

const fewestSteps = 20;
/** In every so many of those on browsers, site data are cleared under an open page. */
const betweenClearings = 5;

/**
 * What can be had of drawn histories in real windows, one after the other: neither other clocks, nor faults but those that
 * can be made there, which are that pages end without being told so, that the whole database goes while none is open, and
 * that a browser clears its site data. Each step comes to its end before the next.
 */
export function realHistory(seed: string, kind: MachineKind): History {
  const random = new Random(`real history ${seed}`);
  const count = random.integer(1, 3) === 3 ? 2 : 1;
  const machines = Array.from({ length: count }, () => ({ kind, hasOwnFiles: random.integer(1, 3) > 1 }));
  const steps = machines.map((_, machine): Step => ({ act: { do: 'open' }, machine, window: 0, then: 'quiet' }));
  if (kind === 'browser' && Number(seed) % betweenClearings === betweenClearings - 1)
    return { seed, machines, steps: [...steps, ...clearedAway(random)] };
  for (let part = 0; steps.length < fewestSteps; part += 1) {
    for (const step of drawHistory(`${seed} ${part}`).steps) {
      const act = realAct(step.act);
      if (act) steps.push({ ...step, act, machine: step.machine % count, then: 'quiet' });
    }
  }
  return { seed, machines, steps };
}

const notReal: ReadonlySet<Act['do']> = new Set([
  'trouble',
  'heal',
  'cut-off',
  'clear-site-data',
  'foreign-file',
  'dangling-link',
  'vanishing-snapshot',
  'clock',
  'wait',
]);

/**
 * In one window, which is loaded anew later: a real browser gives its locks up with the site data, and what another window
 * does beside one that was open before is not told by the simulated one.
 */
const clearedAway = (random: Random): readonly Step[] => [
  ...drawEpisode(random, 1, 'clearedAway'),
  ...random.pick([[on({ do: 'reload' })], [on({ do: 'kill', losesPower: false, harm: null }), on({ do: 'open' })]]),
  on({ do: 'open-drill', mode: 'guided' }),
  on({ do: 'type', item: 0 }),
  on({ do: 'check', item: 0 }),
];

function realAct(act: Act): Act | undefined {
  if (act.do === 'kill') return { ...act, losesPower: false, harm: act.harm?.of === 'all' ? act.harm : null };
  return notReal.has(act.do) ? undefined : act;
}

/** Something that is cut short by the end of its page, and what was done before it. */
export interface CutHistory {
  readonly before: History;
  readonly cut: Step;
}

/** A record with something in it, and one thing that is done at it, in one window of a browser. */
export function cutHistory(seed: string): CutHistory {
  const random = new Random(`cut history ${seed}`);
  const steps = [
    on({ do: 'open' }),
    on({ do: 'open-drill', mode: random.pick(['guided', 'exam']) }),
    on({ do: 'type', item: 0 }),
    on({ do: 'check', item: 0 }),
    on({ do: 'add-network' }),
    on({ do: 'open-network', which: 0 }),
    on({ do: 'export' }),
    on({ do: 'type', item: 1 }),
  ];
  const cut = random.pick<Act>([
    { do: 'check', item: 1 },
    { do: 'check-all' },
    { do: 'type', item: 2 },
    { do: 'edit' },
    { do: 'start-afresh' },
    { do: 'import', which: 0, how: 'replace' },
    { do: 'delete-all' },
  ]);
  const machines = [{ kind: 'browser', hasOwnFiles: random.integer(0, 1) === 0 }] as const;
  return { before: { seed, machines, steps }, cut: on(cut) };
}
