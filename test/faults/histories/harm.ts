import { recordName } from '../world/machine.ts';
import { recordOn } from './kept-record.ts';
import { offeredOn } from './laws.ts';
import type { MachineState } from './machine-state.ts';
import type { Harm } from './step.ts';

/** What becomes of a database while nothing runs; the learner knows then that sheets and networks may be older. */
export function harm(state: MachineState, what: Harm): void {
  const { machine, memory } = state;
  const before = recordOn(machine);
  if (!machine.databases.stateOf(recordName)) return;
  switch (what.of) {
    case 'last-commits':
      machine.databases.loseLast(recordName, what.count);
      break;
    case 'all':
      machine.databases.lose(recordName);
      break;
    case 'opening':
      machine.faults.cannotOpen = true;
      break;
    case 'value': {
      const keys =
        machine.databases
          .stateOf(recordName)
          ?.stores.get(what.store)
          ?.records.map(({ key }) => key) ?? [];
      const key = keys[what.which % Math.max(1, keys.length)];
      if (key === undefined) return;
      machine.faults.unreadable.add(`${what.store} ${JSON.stringify(key)}`);
      state.hasUnreadable = true;
      return;
    }
  }
  memory.forgetAllButAnswers();
  const left = what.of === 'opening' ? [] : recordOn(machine).attempts;
  const ids = new Set(left.map(({ id }) => id));
  state.isHarmed ||= what.of === 'opening' || before.attempts.some(({ id }) => !ids.has(id));
  // What the record had more than the newest snapshot may be gone without a trace, and then nothing is left to be kept.
  state.isSetBack = true;
  // What the page said it could not note beside the record goes with it, and nobody knows.
  const there = new Set(left.map(({ typed }) => typed));
  const offered = offeredOn(state);
  for (const [typed, { beside }] of memory.answers)
    if (beside !== 'journal' && !there.has(typed) && !(beside === 'file' && offered.has(typed)))
      memory.answers.delete(typed);
}
