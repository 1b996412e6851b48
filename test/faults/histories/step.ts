import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { MachineShape } from '../world/world.ts';

/** What becomes of the database while nothing of the program runs. */
export type Harm =
  | { readonly of: 'last-commits'; readonly count: number }
  | { readonly of: 'all' }
  | { readonly of: 'opening' }
  | { readonly of: 'value'; readonly store: 'attempts' | 'drafts' | 'networks'; readonly which: number };

/** What goes wrong while the program runs, until it is put right. */
export type Trouble =
  | { readonly of: 'room' }
  /** So many calls of a kind fail, each with an even chance, before they succeed again. */
  | { readonly of: 'calls'; readonly call: FailingCall; readonly count: number }
  /** One call of the desktop’s main process is never answered. */
  | { readonly of: 'answer'; readonly call: 'addToSnapshot' | 'finishSnapshot' | 'listSnapshots' | 'addToJournal' };

export type FailingCall =
  'commit' | 'request' | 'open' | 'read' | 'readdir' | 'stat' | 'write' | 'flush' | 'rename' | 'close' | 'list';

/** What happens to a machine. */
export type MachineAct =
  | { readonly do: 'open' }
  | { readonly do: 'kill'; readonly losesPower: boolean; readonly harm: Harm | null }
  | { readonly do: 'trouble'; readonly with: Trouble }
  | { readonly do: 'heal' | 'cut-off' | 'clear-site-data' | 'foreign-file' | 'dangling-link' }
  | { readonly do: 'clock'; readonly hours: number }
  | { readonly do: 'wait'; readonly minutes: number };

/** What happens to a window. */
export interface WindowAct {
  readonly do: 'reload' | 'close' | 'crash' | 'hide';
}

/** What a learner does at a page. */
export type PageAct =
  | { readonly do: 'take-over' | 'look' }
  | { readonly do: 'vanishing-snapshot'; readonly which: number }
  | { readonly do: 'open-drill'; readonly mode: DrillMode }
  | { readonly do: 'type' | 'type-odd' | 'check'; readonly item: number }
  | { readonly do: 'check-all' | 'start-afresh' | 'leave' }
  | { readonly do: 'add-network' | 'edit' | 'undo' | 'open-working' | 'write-working' }
  | { readonly do: 'open-network' | 'remove-network'; readonly which: number }
  | { readonly do: 'export' }
  | { readonly do: 'import'; readonly which: number; readonly how: 'merge' | 'replace' }
  | { readonly do: 'restore'; readonly which: number }
  | { readonly do: 'delete-all' }
  | { readonly do: 'recover'; readonly choice: 'newest' | 'rest' | 'anew' }
  | { readonly do: 'begin-session' | 'advance-session' };

export type Act = MachineAct | WindowAct | PageAct;

const machineActs: readonly string[] = [
  'open',
  'kill',
  'trouble',
  'heal',
  'cut-off',
  'clear-site-data',
  'foreign-file',
  'dangling-link',
  'clock',
  'wait',
] satisfies readonly MachineAct['do'][];
const windowActs: readonly string[] = ['reload', 'close', 'crash', 'hide'] satisfies readonly WindowAct['do'][];

export const isMachineAct = (act: Act): act is MachineAct => machineActs.includes(act.do);
export const isWindowAct = (act: Act): act is WindowAct => windowActs.includes(act.do);

export interface Step {
  readonly act: Act;
  /** Which machine, and which of the windows that are open there; counted round. */
  readonly machine: number;
  readonly window: number;
  /** How much happens before the next one: so many steps of the world, or whatever there is to happen soon. */
  readonly then: number | 'quiet';
}

/** A whole history, and all chance in it. */
export interface History {
  readonly seed: string;
  readonly machines: readonly MachineShape[];
  readonly steps: readonly Step[];
}

/** A history for people to read. */
export function tell({ seed, machines, steps }: History): string {
  const kinds = machines.map(({ kind, hasOwnFiles }) =>
    kind === 'browser' && !hasOwnFiles ? 'browser without files' : kind,
  );
  const lines = steps.map((step, index) => `  ${index + 1}. ${tellStep(step, machines.length > 1)}`);
  return [`seed ${seed}, ${kinds.join(' and ')}`, ...lines].join('\n');
}

function tellStep({ act, machine, window, then }: Step, hasMany: boolean): string {
  const { do: what, ...rest } = act;
  const details = Object.entries(rest).map(
    ([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  const where = `${hasMany ? ` on machine ${machine}` : ''}${window > 0 ? ` in window ${window}` : ''}`;
  const pause = then === 'quiet' ? '' : `, and ${then} steps later`;
  return `${what}${details.length > 0 ? ` (${details.join(', ')})` : ''}${where}${pause}`;
}
