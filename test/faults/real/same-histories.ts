import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { compileWorld } from '../build.mjs';
import { compiledFrom } from '../compiled-world.ts';
import type { CompiledWorld } from '../world/environment.ts';
import type { MachineKind } from '../world/home.ts';
import type { MachineShape } from '../world/world.ts';
import { sooner } from './build-page.mjs';
import { cutHistory, realHistory } from './real-history.ts';
import type { RealMachine } from './real-machine.ts';
import { replay, replayCut, type ComesToBe } from './replay.ts';
import { simulate, simulateCut } from './simulate.ts';

const { WORKBOOK_HISTORIES, WORKBOOK_FIRST_HISTORY = '0' } = process.env;

/** What is cut short is so within so many milliseconds. */
const mostLater = 12;

const comesToBe: ComesToBe = (ask, wanted, message) => expect.poll(ask, { message }).toEqual(wanted);

/**
 * The same histories in simulated and in real windows.
 * @param sample how many are lived through on machines of a kind, where nobody says how many
 * @param realMachine makes one with nothing on it
 */
export function describeSameHistories(
  sample: Readonly<Record<MachineKind, number>>,
  realMachine: (shape: MachineShape) => Promise<RealMachine>,
): void {
  let compiled: CompiledWorld;
  beforeAll(async () => {
    compiled = compiledFrom(await compileWorld(sooner));
  });

  const seeds = (['browser', 'desktop'] as const).flatMap((kind) =>
    Array.from(
      { length: Number(WORKBOOK_HISTORIES ?? sample[kind]) },
      (_, index) => [kind, String(Number(WORKBOOK_FIRST_HISTORY) + index)] as const,
    ),
  );
  test.each(seeds)('on a %s, history %s comes to the same in simulated and in real windows', async (kind, seed) => {
    const history = realHistory(seed, kind);
    const lived = await simulate(compiled, history);
    const machines: RealMachine[] = [];
    onTestFinished(async () => {
      for (const machine of machines) await machine.end();
    });
    for (const shape of history.machines) machines.push(await realMachine(shape));
    await replay(machines, lived, comesToBe);
  });

  // Each of these is lived through in simulated windows once for every step after which it may end.
  const cuts = Array.from(
    { length: Math.ceil(Number(WORKBOOK_HISTORIES ?? 0) / 10) },
    (_, index) => Number(WORKBOOK_FIRST_HISTORY) + index,
  );
  test.each(cuts)(
    'cut short by the end of its page, act %d comes to what it may in simulated windows',
    async (seed) => {
      const history = cutHistory(String(seed));
      const life = await simulateCut(compiled, history);
      const [shape] = history.before.machines;
      if (!shape) throw new Error('there is one machine');
      const machine = await realMachine(shape);
      onTestFinished(() => machine.end());
      await replayCut(machine, life, seed % mostLater, comesToBe);
    },
  );
}
