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
  const after = recordOn(machine);
  const isGone = what.of === 'opening' || after.attempts.length < before.attempts.length;
  state.isHarmed ||= isGone;
  // What the page said it could not note beside the record goes with it.
  const there = new Set(after.attempts.map(({ typed }) => typed));
  const offered = offeredOn(state);
  for (const [typed, { isJournaled }] of memory.answers)
    if (!isJournaled && !there.has(typed) && !offered.has(typed)) memory.answers.delete(typed);
}
