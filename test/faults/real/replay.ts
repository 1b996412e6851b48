import { isWindowAct } from '../histories/step.ts';
import type { PageCall, ToldCall } from './page-call.ts';
import type { RealMachine } from './real-machine.ts';
import { shown, type LookedAt } from './shown-world.ts';
import { hasCome, type CutLife, type LivedStep } from './simulate.ts';

/** Asks again until what there is is as it should be; rejected where it never is. */
export type ComesToBe = (ask: () => Promise<unknown>, wanted: unknown, what: string) => Promise<unknown>;

/** Does in real windows what was done in simulated ones, and compares after every step. */
export async function replay(
  machines: readonly RealMachine[],
  lived: readonly LivedStep[],
  comesToBe: ComesToBe,
): Promise<void> {
  const files: string[] = [];
  for (const [index, step] of lived.entries()) {
    const machine = machines[step.machine];
    if (!machine) throw new Error(`there is no machine ${step.machine}`);
    const what = `step ${index + 1}, ${JSON.stringify(step.act)} in window ${step.window} on machine ${step.machine}`;
    const came = await liveStep(machine, step, files);
    const wanted = step.calls.map((call) => call.came);
    await comesToBe(() => Promise.resolve(came), wanted, `what came of ${what}`);
    for (const [place, after] of step.after.entries())
      await comesToBe(
        async () => shown((await machines[place]?.look()) ?? nothing),
        after,
        `machine ${place} after ${what}`,
      );
  }
}

/** Does in a real window what was done in simulated ones, and cuts the last of it short: then it is one of what those came to. */
export async function replayCut(
  machine: RealMachine,
  { lived, cut, outcomes }: CutLife,
  later: number,
  comesToBe: ComesToBe,
): Promise<void> {
  const files: string[] = [];
  for (const step of lived) await liveStep(machine, step, files);
  for (const { call } of cut.calls) await machine.cutShort(cut.window, await told(machine, call, files), later);
  await machine.open();
  const there = async (): Promise<unknown> => {
    const looked = shown(await machine.look());
    return outcomes.has(JSON.stringify(looked)) || looked;
  };
  await comesToBe(there, true, `what is there after ${JSON.stringify(cut.act)} was cut short`);
}

const nothing: LookedAt = { windows: [], record: {}, snapshots: [], journal: [] };

async function liveStep(
  machine: RealMachine,
  { act, window, calls }: LivedStep,
  files: string[],
): Promise<readonly boolean[]> {
  if (act.do === 'open') await machine.open();
  else if (act.do === 'clear-site-data') await machine.clearSiteData();
  else if (act.do === 'kill') await machine.kill(act.harm !== null);
  else if (isWindowAct(act)) await machine[act.do](window);
  const came: boolean[] = [];
  for (const { call } of calls) {
    const value = await machine.perform(window, await told(machine, call, files));
    if (call.call === 'exportRecord' && typeof value === 'string') files.push(value);
    came.push(hasCome(value));
  }
  return came;
}

/** The call with what the real world has for what is meant by it. */
async function told(machine: RealMachine, call: PageCall, files: readonly string[]): Promise<ToldCall> {
  if (call.call === 'import') return { ...call, text: files[call.file] };
  if (call.call !== 'openNetwork' && call.call !== 'removeNetwork') return call;
  const networks = (await machine.look()).record.networks as readonly NetworkEntry[];
  return { ...call, id: networks.find(({ network }) => network.title === call.title)?.id };
}

interface NetworkEntry {
  readonly id: string;
  readonly network: { readonly title?: unknown };
}
