import type { Random } from '../../../exercises/generator/random.ts';
import { drawHarm, drawTrouble } from './draw-faults.ts';
import type { Act, Harm, Step, Trouble } from './step.ts';

/** What mostly comes together in the life of a record; any part of it may be missing, and anything come between. */
type Episode = (random: Random, machines: number) => readonly Step[];

const on = (act: Act, machine = 0, window = 0, then: Step['then'] = 'quiet'): Step => ({ act, machine, window, then });

const open = on({ do: 'open' });
const openDrill = on({ do: 'open-drill', mode: 'guided' });
const wait = on({ do: 'wait', minutes: 11 });
const type = (item: number): Step => on({ do: 'type', item });
const check = (item: number): Step => on({ do: 'check', item });
const answered = (item: number): readonly Step[] => [type(item), check(item)];

/** A network goes from one machine to another and back, and is changed on the way. */
const exchange: Episode = (random, machines) => {
  const other = machines - 1;
  const which = random.integer(0, 3);
  const there = random.integer(0, 1) === 0 ? [on({ do: 'edit' }, other)] : [];
  return [
    on({ do: 'add-network' }),
    on({ do: 'export' }),
    on({ do: 'import', which, how: 'merge' }, other),
    on({ do: 'open-network', which: 0 }),
    on({ do: 'edit' }),
    on({ do: 'open-network', which: 0 }, other),
    ...there,
    on({ do: 'export' }, other),
    on({ do: 'import', which: random.integer(0, 3), how: 'merge' }),
  ];
};

/** A sheet is opened while something is wrong, and written on when it is right again. */
const openedInTrouble: Episode = (random) => [
  openDrill,
  ...answered(0),
  on({ do: 'kill', losesPower: false, harm: null }),
  on({ do: 'trouble', with: drawTrouble(random) }),
  open,
  openDrill,
  on({ do: 'heal' }),
  ...answered(1),
];

/** An exam is handed in while something is wrong, and once more. */
const examInTrouble: Episode = (random) => [
  on({ do: 'open-drill', mode: 'exam' }),
  type(0),
  on({ do: 'trouble', with: drawTrouble(random) }),
  on({ do: 'check-all' }, 0, 0, random.integer(0, 30)),
  on(random.integer(0, 1) === 0 ? { do: 'heal' } : { do: 'kill', losesPower: false, harm: null }),
  open,
  on({ do: 'open-drill', mode: 'exam' }),
  on({ do: 'check-all' }),
];

/** A record with checks in a snapshot and behind it is lost, and mended while the window is put out of sight. */
const mendedInHaste: Episode = (random) => [
  openDrill,
  ...answered(0),
  wait,
  ...answered(1),
  on({ do: 'kill', losesPower: random.integer(0, 1) === 0, harm: drawHarm(random) }),
  on({ do: 'open' }, 0, 0, random.integer(0, 1) === 0 ? 'quiet' : random.integer(0, 60)),
  on({ do: 'recover', choice: 'newest' }, 0, 0, random.integer(0, 120)),
  on({ do: 'hide' }, 0, 0, random.integer(0, 120)),
  on({ do: 'hide' }, 0, 0, random.integer(0, 120)),
  on({ do: 'kill', losesPower: false, harm: null }),
  open,
  on({ do: 'recover', choice: 'newest' }),
];

/** Several tabs are restored after a cut, and the one that tells of it is closed. */
const tabsRestored: Episode = (random) => [
  openDrill,
  ...answered(0),
  on({ do: 'kill', losesPower: false, harm: { of: 'last-commits', count: random.integer(1, 4) } }),
  open,
  open,
  on({ do: random.pick(['close', 'crash', 'reload']) }),
  openDrill,
  ...answered(1),
];

/** The role goes to and fro, with checks right after. */
const roleToAndFro: Episode = (random) => {
  const soon = random.integer(0, 20);
  return [
    openDrill,
    open,
    on({ do: 'open-drill', mode: 'guided' }, 0, 1),
    ...answered(0),
    on({ do: 'take-over' }, 0, 1, random.integer(0, 1) === 0 ? 'quiet' : soon),
    on({ do: 'check', item: 2 }, 0, 1, soon),
    on({ do: 'type', item: 1 }, 0, 1),
    on({ do: 'check', item: 1 }, 0, 1, soon),
    on({ do: 'type', item: 2 }, 0, 1, soon),
    on({ do: 'check', item: 2 }, 0, 1, soon),
    on({ do: 'take-over' }),
    ...answered(0),
  ];
};

/** The clock was ahead for a while. */
const clockAhead: Episode = (random) => {
  const hours = random.pick([24, 48, 60]);
  return [
    on({ do: 'clock', hours }),
    on({ do: 'begin-session' }),
    openDrill,
    ...answered(0),
    wait,
    on({ do: 'clock', hours: -hours }),
    on({ do: 'begin-session' }),
    ...answered(1),
    wait,
    on({ do: 'kill', losesPower: false, harm: drawHarm(random) }),
    open,
    on({ do: 'recover', choice: 'newest' }),
  ];
};

/** Something is wrong while a snapshot is kept, and later one is asked for. */
const snapshotInTrouble: Episode = (random) => [
  openDrill,
  ...answered(0),
  on({ do: 'trouble', with: drawTrouble(random) }),
  wait,
  on({ do: 'heal' }),
  ...answered(1),
  on(
    random.pick<Act>([{ do: 'delete-all' }, { do: 'restore', which: 0 }, { do: 'wait', minutes: 60 }, { do: 'close' }]),
  ),
];

/** A value cannot be read, and then the record is found to be lost. */
const unreadable: Episode = (random) => [
  on({ do: 'add-network' }),
  openDrill,
  ...answered(0),
  ...answered(1),
  on({
    do: 'kill',
    losesPower: false,
    harm: { of: 'value', store: random.pick(['attempts', 'drafts', 'networks']), which: 0 },
  }),
  on({ do: 'kill', losesPower: false, harm: { of: 'last-commits', count: random.integer(1, 3) } }),
  open,
  on({ do: 'recover', choice: random.pick(['newest', 'rest', 'anew']) }),
];

/** A sheet is begun afresh while it is being checked. */
const afreshInCheck: Episode = (random) => [
  on({ do: 'open-drill', mode: random.pick(['guided', 'exam']) }),
  type(0),
  on({ do: 'check-all' }, 0, 0, random.integer(0, 25)),
  on({ do: 'start-afresh' }, 0, 0, random.integer(0, 25)),
];

/** The site’s data are cleared while a page of it is open, and it is worked on, there and in a record begun anew. */
const clearedAway: Episode = () => [
  openDrill,
  ...answered(0),
  on({ do: 'clear-site-data' }),
  on({ do: 'look' }),
  ...answered(1),
  on({ do: 'recover', choice: 'anew' }),
  openDrill,
  ...answered(2),
];

/** Something is typed in a window that only reads, which is loaded anew and takes over. */
const heldBack: Episode = (random) => [
  openDrill,
  open,
  on({ do: 'open-drill', mode: 'guided' }, 0, 1),
  on({ do: 'type', item: random.integer(0, 2) }, 0, 1),
  on({ do: 'reload' }, 0, 1),
  on({ do: 'open-drill', mode: 'guided' }, 0, 1),
  on({ do: 'take-over' }, 0, 1),
];

/** A session goes on after midnight. */
const overMidnight: Episode = (random) => [
  on({ do: 'begin-session' }),
  on({ do: 'wait', minutes: 200 }),
  on({ do: random.pick(['advance-session', 'look']) }),
];

/** The record becomes another one, and goes back to what it was before. */
const restoredAndCut: Episode = (random) => [
  openDrill,
  ...answered(0),
  on({ do: 'delete-all' }),
  openDrill,
  ...answered(1),
  on({ do: 'kill', losesPower: false, harm: { of: 'last-commits', count: random.integer(2, 6) } }),
  open,
];

/** Snapshots are listed while other things lie beside them and one goes; then the power goes. */
const listing: Episode = (random) => [
  on({ do: random.pick(['dangling-link', 'foreign-file']) }),
  openDrill,
  ...answered(0),
  wait,
  ...answered(1),
  wait,
  on({ do: 'vanishing-snapshot', which: random.integer(0, 3) }),
  ...answered(2),
  on({ do: 'kill', losesPower: true, harm: { of: 'all' } }),
];

/** What is written has characters that no piece may be cut in. */
const oddTexts: Episode = (random) => [
  openDrill,
  on({ do: 'type-odd', item: random.integer(0, 9) }),
  wait,
  on({ do: 'type-odd', item: random.integer(0, 9) }),
];

/** A record is mended while the disk answers badly, and worked in after that. */
const mendedInTrouble: Episode = (random) => [
  openDrill,
  ...answered(0),
  on({ do: 'kill', losesPower: false, harm: random.integer(0, 1) === 0 ? { of: 'opening' } : drawHarm(random) }),
  open,
  on({ do: 'trouble', with: { of: 'calls', call: 'read', count: random.integer(1, 3) } }),
  on({ do: 'recover', choice: random.pick(['newest', 'rest', 'anew']) }),
  on({ do: 'heal' }),
  openDrill,
  ...answered(1),
];

/** A sheet is left and opened again while it is being checked. */
const leftInCheck: Episode = (random) => [
  openDrill,
  type(0),
  on({ do: 'check', item: 0 }, 0, 0, random.integer(0, 12)),
  on({ do: 'open-drill', mode: 'guided' }, 0, 0, random.integer(0, 25)),
  check(0),
];

/** A record is mended while it is still being looked into, as it is for the snapshot of a page that is put out of sight. */
const mendedAtOnce: Episode = (random) => {
  const hide = on({ do: 'hide' }, 0, 0, random.integer(0, 6));
  const recover = on({ do: 'recover', choice: random.pick(['newest', 'rest']) }, 0, 0, random.integer(0, 6));
  return [
    openDrill,
    ...answered(0),
    wait,
    ...answered(1),
    on({ do: 'kill', losesPower: false, harm: { of: 'last-commits', count: random.integer(1, 3) } }),
    open,
    ...(random.integer(0, 1) === 0 ? [hide, recover] : [recover, hide]),
  ];
};

/** A record that holds less than its newest snapshot, or a value that cannot be read, is mended, and that is cut short. */
const mendingCutShort: Episode = (random) => {
  const isUnreadable = random.integer(0, 1) === 0;
  const value: Harm = { of: 'value', store: random.pick(['drafts', 'networks']), which: 0 };
  const more = isUnreadable ? [type(1)] : [...answered(1), wait];
  return [
    openDrill,
    ...answered(0),
    on({ do: 'add-network' }),
    wait,
    ...more,
    on({
      do: 'kill',
      losesPower: false,
      harm: isUnreadable ? value : { of: 'last-commits', count: random.integer(2, 4) },
    }),
    open,
    on({ do: 'recover', choice: isUnreadable ? 'newest' : 'rest' }, 0, 0, random.integer(90, 230)),
    on({ do: 'kill', losesPower: false, harm: null }),
    open,
    on({ do: 'recover', choice: 'newest' }),
  ];
};

/** A check is made while something is wrong, and another one when it is right again. */
const checkInTrouble: Episode = (random) => [
  openDrill,
  type(0),
  on({ do: 'trouble', with: random.integer(0, 1) === 0 ? { of: 'room' } : noWriting(random) }),
  check(0),
  on({ do: 'heal' }),
  ...answered(1),
  on({ do: 'kill', losesPower: false, harm: random.integer(0, 1) === 0 ? { of: 'all' } : null }),
];

const noWriting = (random: Random): Trouble => ({ of: 'calls', call: 'write', count: random.integer(1, 3) });

/** The window that wrote is closed, and left something that is in no snapshot. */
const leftUnkept: Episode = (random) => [
  openDrill,
  open,
  type(0),
  on({ do: random.pick(['close', 'crash']) }),
  on({ do: 'wait', minutes: 60 }),
];

/** A sheet is written on, left and opened again before that is stored, and written on. */
const leftInWriting: Episode = (random) => [
  openDrill,
  on({ do: 'type', item: 0 }, 0, 0, random.integer(0, 6)),
  on({ do: 'type', item: 0 }, 0, 0, random.integer(0, 4)),
  openDrill,
  type(1),
];

/** A working is written on, left and opened again before that is kept, and written on. */
const workingLeft: Episode = (random) => [
  on({ do: 'open-working' }),
  on({ do: 'write-working' }, 0, 0, random.integer(0, 8)),
  on({ do: 'write-working' }, 0, 0, random.integer(0, 8)),
  on({ do: random.pick(['open-working', 'leave']) }, 0, 0, random.integer(0, 25)),
  on({ do: 'open-working' }),
  on({ do: 'write-working' }),
];

/** A working cannot be kept; it is left, and gone back to. */
const workingUnkept: Episode = (random) => [
  on({ do: 'open-working' }),
  on({ do: 'write-working' }),
  on({ do: 'trouble', with: random.integer(0, 1) === 0 ? { of: 'room' } : drawTrouble(random) }),
  on({ do: 'write-working' }),
  random.pick([on({ do: 'leave' }), on({ do: 'reload' }), openDrill]),
  on({ do: 'heal' }),
  on({ do: 'open-working' }),
  on({ do: 'write-working' }),
];

/** Two windows write on the same working, of which only one can keep it; then the other takes over. */
const workingsApart: Episode = (random) => [
  on({ do: 'open-working' }),
  on({ do: 'write-working' }),
  open,
  on({ do: 'open-working' }, 0, 1),
  on({ do: 'write-working' }, 0, 1),
  on({ do: 'write-working' }),
  on({ do: random.pick(['leave', 'reload']) }, 0, 1),
  on({ do: 'take-over' }, 0, 1),
  on({ do: 'open-working' }, 0, 1),
  on({ do: 'write-working' }, 0, 1),
];

const episodes = {
  leftInWriting,
  workingLeft,
  workingUnkept,
  workingsApart,
  mendedAtOnce,
  mendingCutShort,
  checkInTrouble,
  leftUnkept,
  restoredAndCut,
  listing,
  oddTexts,
  mendedInTrouble,
  leftInCheck,
  exchange,
  openedInTrouble,
  examInTrouble,
  mendedInHaste,
  tabsRestored,
  roleToAndFro,
  clockAhead,
  snapshotInTrouble,
  unreadable,
  afreshInCheck,
  clearedAway,
  heldBack,
  overMidnight,
} as const satisfies Readonly<Record<string, Episode>>;

export type EpisodeName = keyof typeof episodes;
const names = Object.keys(episodes) as EpisodeName[];

/** One of the episodes, or that of a name, with a part or two left out now and then. */
export function drawEpisode(random: Random, machines: number, name?: EpisodeName): readonly Step[] {
  const steps = episodes[name ?? random.pick(names)](random, machines);
  return random.integer(0, 1) === 0 ? steps : steps.filter(() => random.integer(0, 9) > 0);
}
