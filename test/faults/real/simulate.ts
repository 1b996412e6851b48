import { carryOut } from '../histories/carry-out.ts';
import { journalOn, recordOn, snapshotsOn } from '../histories/kept-record.ts';
import { Runner } from '../histories/runner.ts';
import { isMachineAct, isWindowAct, type Act, type History, type Step } from '../histories/step.ts';
import type { SimulatedPage } from '../page/simulated-page.ts';
import type { CompiledWorld } from '../world/environment.ts';
import type { Machine } from '../world/machine.ts';
import type { PageCall } from './page-call.ts';
import type { CutHistory } from './real-history.ts';
import { recorded } from './recorded-page.ts';
import { shown, type Tables } from './shown-world.ts';

/** One step of a history as it was lived through in the simulated world, to be lived through in a real one. */
export interface LivedStep {
  readonly act: Act;
  readonly machine: number;
  /** Which of the windows that are open there. */
  readonly window: number;
  /** What was done at the page of that window, one after the other, and whether nothing was said to have failed. */
  readonly calls: readonly { readonly call: PageCall; readonly came: boolean }[];
  /** What each machine holds and shows afterwards. */
  readonly after: readonly unknown[];
}

/**
 * Lives a history through in the simulated world, and tells of each step what was done and what is there then.
 * @throws Breach
 */
export async function simulate(compiled: CompiledWorld, history: History): Promise<readonly LivedStep[]> {
  let calls: { call: PageCall; came: boolean }[] = [];
  const pages: CompiledWorld['page'] = {
    run: (around) => {
      const { page } = compiled.page.run(around) as { readonly page: SimulatedPage };
      const note = (call: PageCall, came: Promise<unknown>): void => {
        const told = { call, came: false };
        calls.push(told);
        came.then(
          (value) => (told.came = hasCome(value)),
          () => undefined,
        );
      };
      return { page: recorded(page, { note, titleOf, fileOf }) };
    },
  };
  const runner = new Runner({ ...compiled, page: pages }, history);
  let machine = 0;
  const titleOf = (id: string): string => {
    const state = runner.states[machine];
    const networks = state ? recordOn(state.machine).networks : [];
    const title = networks.find((one) => one.id === id)?.network.title;
    return typeof title === 'string' ? title : '';
  };
  const fileOf = (text: string): number => runner.files.findIndex((file) => file.text === text);
  const lived: LivedStep[] = [];
  try {
    for (const step of history.steps) {
      calls = [];
      machine = step.machine % runner.states.length;
      const open = runner.states[machine]?.windows.length ?? 0;
      await carryOut(runner, step);
      await runner.goOnAfter(step);
      runner.look();
      if (!isDone(step.act, open, runner.states[machine]?.windows.length ?? 0) && calls.length === 0) continue;
      const after = runner.states.map(({ machine }) => shownOn(machine));
      lived.push({ act: step.act, machine, window: step.window % Math.max(1, open), calls, after });
    }
    return lived;
  } finally {
    runner.bury();
  }
}

/** Something that is cut short, and everything that may be there afterwards, once the workbook is opened again. */
export interface CutLife {
  readonly lived: readonly LivedStep[];
  readonly cut: LivedStep;
  /** As texts. */
  readonly outcomes: ReadonlySet<string>;
}

/** After more steps than this, whatever is cut short is over. */
const longest = 80;

/**
 * Lives a history through as often as there are steps of the world after which its last act may be cut short.
 * @throws Breach
 */
export async function simulateCut(compiled: CompiledWorld, { before, cut }: CutHistory): Promise<CutLife> {
  const end = (act: Act): Step => ({ ...cut, act, then: 'quiet' });
  const life = await simulate(compiled, { ...before, steps: [...before.steps, cut] });
  const outcomes = new Set<string>();
  for (let steps = 0; steps <= longest; steps += 1) {
    const ends = [{ ...cut, then: steps }, end({ do: 'crash' }), end({ do: 'open' })];
    const cutLife = await simulate(compiled, { ...before, steps: [...before.steps, ...ends] });
    outcomes.add(JSON.stringify(cutLife.at(-1)?.after[0]));
  }
  const last = life.at(-1);
  if (last?.act !== cut.act) throw new Error(`nothing comes of ${JSON.stringify(cut.act)}`);
  return { lived: life.slice(0, -1), cut: last, outcomes };
}

/** Whether anything has come of a step that is not done at a page, by how many windows were open before and after it. */
function isDone(act: Act, before: number, after: number): boolean {
  if (act.do === 'open') return after > before;
  return isMachineAct(act) || (isWindowAct(act) && before > 0);
}

/** Null, or why nothing came of it, is what most calls give. */
export const hasCome = (value: unknown): boolean => value === null || value === undefined;

function shownOn(machine: Machine): unknown {
  const windows = machine.windows.filter((window) => window.isAlive).map(({ page }) => page?.see());
  return shown({
    windows,
    record: recordOn(machine) as unknown as Tables,
    snapshots: [...snapshotsOn(machine)].sort((one, other) => one.name.localeCompare(other.name)),
    journal: journalOn(machine),
  });
}
