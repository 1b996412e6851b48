import type { MachineShape } from '../world/world.ts';
import type { LawName } from './breach.ts';
import type { Act, Step } from './step.ts';

/** A history that once broke a law, by what was the matter. */
export interface FailedHistory {
  readonly fault: string;
  readonly law: LawName;
  readonly machines: readonly MachineShape[];
  readonly steps: readonly Step[];
}

const desktop: MachineShape = { kind: 'desktop', hasOwnFiles: true };

const quietly = (act: Act, machine = 0, window = 0): Step => ({ act, machine, window, then: 'quiet' });

const open = quietly({ do: 'open' });
const openDrill = quietly({ do: 'open-drill', mode: 'guided' });
const type = (item: number): Step => quietly({ do: 'type', item });
const check = (item: number): Step => quietly({ do: 'check', item });
const fullDisk = quietly({ do: 'trouble', with: { of: 'room' } });
const heal = quietly({ do: 'heal' });
const kill = quietly({ do: 'kill', losesPower: false, harm: null });

export const failedHistories: readonly FailedHistory[] = [
  {
    fault: 'A sheet that could not be read was overwritten by an empty one',
    law: 'nothing newer is replaced by older',
    machines: [desktop],
    steps: [open, openDrill, type(0), kill, fullDisk, open, openDrill, heal, type(1)],
  },
  {
    fault: 'A check that could not be stored was marked as judged, and never stored',
    law: 'nothing confirmed is lost',
    machines: [desktop],
    steps: [open, openDrill, type(0), fullDisk, check(0), heal, type(1), check(1)],
  },
];
