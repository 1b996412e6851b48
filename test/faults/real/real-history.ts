import { Random } from '../../../exercises/generator/random.ts';
import { drawHistory } from '../histories/draw-history.ts';
import type { Act, History, Step } from '../histories/step.ts';
import type { MachineKind } from '../world/home.ts';

const fewestSteps = 20;

/**
 * What can be had of drawn histories in real windows, one after the other: neither other clocks, nor faults but those that
 * can be made there, which are that pages end without being told so, and that the whole database goes while none is open.
 * Each step comes to its end before the next, for what happens in between is in no one’s hands there.
 */
export function realHistory(seed: string, kind: MachineKind): History {
  const random = new Random(`real history ${seed}`);
  const count = random.integer(1, 3) === 3 ? 2 : 1;
  const machines = Array.from({ length: count }, () => ({ kind, hasOwnFiles: random.integer(1, 3) > 1 }));
  const steps = machines.map((_, machine): Step => ({ act: { do: 'open' }, machine, window: 0, then: 'quiet' }));
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

function realAct(act: Act): Act | undefined {
  if (act.do === 'kill') return { ...act, losesPower: false, harm: act.harm?.of === 'all' ? act.harm : null };
  return notReal.has(act.do) ? undefined : act;
}
