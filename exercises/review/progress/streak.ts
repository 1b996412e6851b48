import type { Progress } from '../../contract/learning-views.ts';

/** Days in a row with an answer; days to come, as a clock that was ahead has left them, are none. @param days in ascending order */
export function streakOf(days: readonly number[], today: number): Progress['streak'] {
  let [length, longest, last] = [0, 0, -Infinity];
  for (const day of days) {
    if (day > today) break;
    length = day === last + 1 ? length + 1 : 1;
    longest = Math.max(longest, length);
    last = day;
  }
  // The day is not over: what was kept up until yesterday can still be kept up.
  return { days: last >= today - 1 ? length : 0, longest, doneToday: last === today };
}
