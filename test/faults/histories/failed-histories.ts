import type { MachineShape } from '../world/world.ts';
import type { LawName } from './breach.ts';
import type { Act, Harm, Step } from './step.ts';

/** A history that once broke a law, by what was the matter. */
export interface FailedHistory {
  readonly fault: string;
  readonly law: LawName;
  readonly machines: readonly MachineShape[];
  readonly steps: readonly Step[];
}

const desktop: MachineShape = { kind: 'desktop', hasOwnFiles: true };
const browser: MachineShape = { kind: 'browser', hasOwnFiles: true };
const browserWithoutFiles: MachineShape = { kind: 'browser', hasOwnFiles: false };

const on = (act: Act, machine = 0, then: Step['then'] = 'quiet'): Step => ({ act, machine, window: 0, then });

const open = on({ do: 'open' });
const openDrill = on({ do: 'open-drill', mode: 'guided' });
const openNetwork = on({ do: 'open-network', which: 0 });
const inOther = (act: Act): Step => ({ act, machine: 0, window: 1, then: 'quiet' });
const openExam = on({ do: 'open-drill', mode: 'exam' });
const type = (item: number): Step => on({ do: 'type', item });
const check = (item: number): Step => on({ do: 'check', item });
const fullDisk = on({ do: 'trouble', with: { of: 'room' } });
const heal = on({ do: 'heal' });
const kill = (harm: Harm | null = null, losesPower = false): Step => on({ do: 'kill', losesPower, harm });
const cut = (count: number): Step => kill({ of: 'last-commits', count });
const wait = on({ do: 'wait', minutes: 11 });
const clock = (hours: number): Step => on({ do: 'clock', hours });
const recover = on({ do: 'recover', choice: 'newest' });

const inSecond = (act: Act, then: Step['then'] = 'quiet'): Step => ({ act, machine: 0, window: 1, then });

/** Of histories that were drawn, those that broke a law once, be it by a fault of the world that is made up. */
export const failedSeeds: readonly string[] = ['590', '1411', '5958', '6159', '6818', '10217', '11453'];

export const failedHistories: readonly FailedHistory[] = [
  {
    fault: 'A sheet that could not be read was let go of though the disk had no room for a record made anew',
    law: 'nothing newer is replaced by older',
    machines: [browser],
    steps: [open, openDrill, type(1), fullDisk, kill({ of: 'value', store: 'drafts', which: 0 }), open, recover],
  },
  {
    fault:
      'What was changed after site data were cleared was not known to who took over, and no snapshot was kept of it',
    law: 'snapshots are kept and can be read',
    machines: [browser],
    steps: [
      open,
      openDrill,
      check(0),
      on({ do: 'clear-site-data' }),
      check(2),
      on({ do: 'open' }, 0, 0),
      on({ do: 'close' }),
    ],
  },
  {
    fault: 'A mending that was cut short left a record without the sheet of the snapshot, and nobody said so',
    law: 'every choice ends in a working record',
    machines: [desktop],
    steps: [
      open,
      openDrill,
      type(0),
      check(0),
      wait,
      type(1),
      kill({ of: 'value', store: 'drafts', which: 0 }),
      open,
      on({ do: 'recover', choice: 'newest' }, 0, 138),
      kill(),
    ],
  },
  {
    fault: 'Going on with the rest, cut short, left a newest snapshot with only the rest',
    law: 'nothing confirmed is lost',
    machines: [desktop],
    steps: [
      open,
      openDrill,
      type(0),
      check(0),
      wait,
      type(1),
      check(1),
      wait,
      cut(3),
      open,
      on({ do: 'recover', choice: 'rest' }, 0, 188),
      kill(),
      open,
      recover,
    ],
  },
  {
    fault: 'A check that began while another tab wrote went on with the older sheet once its own tab did',
    law: 'nothing newer is replaced by older',
    machines: [browser],
    steps: [
      open,
      openDrill,
      open,
      inSecond({ do: 'open-drill', mode: 'guided' }),
      type(0),
      inSecond({ do: 'take-over' }, 4),
      inSecond({ do: 'check', item: 2 }, 4),
    ],
  },
  {
    fault: 'A working that could not be kept was held back as another window had written it since',
    law: 'nothing confirmed is lost',
    machines: [browser],
    steps: [
      open,
      on({ do: 'open-working' }),
      on({ do: 'write-working' }),
      open,
      inSecond({ do: 'open-working' }),
      inSecond({ do: 'write-working' }),
      on({ do: 'write-working' }),
      inSecond({ do: 'open-working' }),
    ],
  },
  {
    fault: 'A merge put a network that was only looked at elsewhere over a newer one',
    law: 'nothing newer is replaced by older',
    machines: [desktop, desktop],
    steps: [
      open,
      on({ do: 'open' }, 1),
      on({ do: 'add-network' }),
      on({ do: 'export' }),
      on({ do: 'import', which: 0, how: 'merge' }, 1),
      on({ do: 'open-network', which: 0 }),
      on({ do: 'edit' }),
      on({ do: 'wait', minutes: 1 }),
      on({ do: 'open-network', which: 0 }, 1),
      on({ do: 'export' }, 1),
      on({ do: 'import', which: 1, how: 'merge' }),
    ],
  },
  {
    fault: 'A sheet that could not be read was overwritten by an empty one',
    law: 'nothing newer is replaced by older',
    machines: [desktop],
    steps: [open, openDrill, type(0), kill(), fullDisk, open, openDrill, heal, type(1)],
  },
  {
    fault: 'A check that could not be stored was marked as judged, and never stored',
    law: 'nothing confirmed is lost',
    machines: [desktop],
    steps: [open, openDrill, type(0), fullDisk, check(0), heal, type(1), check(1)],
  },
  {
    fault: 'A tab that took over from the one that told of a loss did not look itself',
    law: 'a loss is told, and only a loss',
    machines: [browser],
    steps: [open, openDrill, type(0), check(0), cut(2), open, open, on({ do: 'close' })],
  },
  {
    fault: 'A session that a clock had dated ahead was taken for the newest',
    law: 'nothing newer is replaced by older',
    machines: [desktop],
    steps: [clock(48), open, on({ do: 'begin-session' }), clock(-48), on({ do: 'begin-session' })],
  },
  {
    fault: 'A snapshot that a clock had dated ahead was the newest for ever',
    law: 'nothing confirmed is lost',
    machines: [desktop],
    steps: [clock(48), open, openDrill, type(0), check(0), wait, clock(-48), type(1), check(1), wait, cut(1)],
  },
  {
    fault: 'A dangling link beside the snapshots kept all of them from being listed',
    law: 'snapshots are kept and can be read',
    machines: [desktop],
    steps: [on({ do: 'dangling-link' }), open, on({ do: 'vanishing-snapshot', which: 0 })],
  },
  {
    fault: 'A character outside the basic plane was cut in two by the end of a piece',
    law: 'snapshots are kept and can be read',
    machines: [desktop],
    steps: [open, openExam, on({ do: 'type-odd', item: 5 })],
  },
  {
    fault: 'A snapshot that was never answered for kept everything after it waiting',
    law: 'nothing hangs',
    machines: [desktop],
    steps: [
      open,
      openDrill,
      type(0),
      check(0),
      on({ do: 'trouble', with: { of: 'answer', call: 'addToSnapshot' } }),
      wait,
      heal,
      on({ do: 'delete-all' }),
    ],
  },
  {
    fault: 'After a read that failed no snapshots were kept by themselves any more',
    law: 'snapshots are kept and can be read',
    machines: [desktop],
    steps: [
      open,
      openDrill,
      type(0),
      check(0),
      on({ do: 'trouble', with: { of: 'calls', call: 'request', count: 3 } }),
      wait,
      heal,
      type(1),
    ],
  },
  {
    fault: 'A sheet that was begun afresh while it was checked came back judged',
    law: 'nothing newer is replaced by older',
    machines: [desktop],
    steps: [open, openExam, type(0), on({ do: 'check-all' }, 0, 1), on({ do: 'start-afresh' }, 0, 6)],
  },
  {
    fault: 'The folder of the snapshots was not on the disk when the journal relied on one in it',
    law: 'nothing confirmed is lost',
    machines: [desktop],
    steps: [open, openDrill, type(0), check(0), wait, kill({ of: 'last-commits', count: 7 }, true)],
  },
  {
    fault: 'Where snapshots lie in a database that could not be opened once, none were kept any more',
    law: 'snapshots are kept and can be read',
    machines: [browserWithoutFiles],
    steps: [open, kill({ of: 'opening' }), open, recover, openDrill, type(0)],
  },
  {
    fault: 'A value that could not be read left no choice to go on with the rest',
    law: 'every choice ends in a working record',
    machines: [desktop],
    steps: [
      open,
      on({ do: 'add-network' }),
      openDrill,
      type(0),
      check(0),
      kill({ of: 'value', store: 'networks', which: 0 }),
      cut(2),
      open,
      recover,
    ],
  },
  {
    fault: 'A record that went back to before everything was deleted held as many answers as were noted',
    law: 'nothing confirmed is lost',
    machines: [desktop],
    steps: [open, openDrill, type(0), check(0), on({ do: 'delete-all' }), openDrill, type(1), check(1), cut(3), open],
  },
  {
    fault: 'A check that could not be noted in the journal never was, and nobody said so any more',
    law: 'nothing confirmed is lost',
    machines: [desktop],
    steps: [
      open,
      openDrill,
      type(0),
      on({ do: 'trouble', with: { of: 'calls', call: 'write', count: 3 } }),
      check(0),
      heal,
      type(1),
      check(1),
      kill({ of: 'all' }),
      open,
      recover,
    ],
  },
  {
    fault: 'A tab that took over kept no snapshot of what the one before had changed',
    law: 'snapshots are kept and can be read',
    machines: [browser],
    steps: [open, openDrill, open, type(0), on({ do: 'close' })],
  },
  {
    fault: 'A journal that could not be read at the start was begun anew',
    law: 'nothing confirmed is lost',
    machines: [desktop],
    steps: [
      open,
      openDrill,
      type(0),
      check(0),
      cut(1),
      on({ do: 'trouble', with: { of: 'calls', call: 'read', count: 3 } }),
      open,
    ],
  },
  {
    fault: 'A network that was changed in two windows was overwritten by the one that took over',
    law: 'nothing newer is replaced by older',
    machines: [browser],
    steps: [
      open,
      on({ do: 'add-network' }),
      openNetwork,
      open,
      inOther({ do: 'open-network', which: 0 }),
      inOther({ do: 'edit' }),
      on({ do: 'edit' }),
      inOther({ do: 'take-over' }),
    ],
  },
  {
    fault: 'A network that was set aside over a reload replaced what another window had made of it since',
    law: 'nothing newer is replaced by older',
    machines: [browser],
    steps: [
      open,
      on({ do: 'add-network' }),
      openNetwork,
      open,
      inOther({ do: 'open-network', which: 0 }),
      inOther({ do: 'edit' }),
      on({ do: 'edit' }),
      inOther({ do: 'reload' }),
      inOther({ do: 'take-over' }),
      inOther({ do: 'open-network', which: 0 }),
    ],
  },
];
