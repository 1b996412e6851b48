import { millisecondsOfDay, type OffsetAt } from './local-day.ts';

const known = new Map<string, OffsetAt>();

/** The offsets of a time zone by its name, such as `Asia/Seoul`; undefined for what is none. */
export function offsetsIn(timeZone: string): OffsetAt | undefined {
  const found = known.get(timeZone) ?? readOffsets(timeZone);
  if (found) known.set(timeZone, found);
  return found;
}

function readOffsets(timeZone: string): OffsetAt | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
  const read = (at: number): number => {
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
  return eachDayOnce(read);
}

/** Asking is slow, and on a day that begins and ends with one offset there is no other in between. */
function eachDayOnce(read: OffsetAt): OffsetAt {
  const starts = new Map<number, number>();
  const startOf = (day: number): number => {
    const found = starts.get(day) ?? read(day * millisecondsOfDay);
    starts.set(day, found);
    return found;
  };
  return (at) => {
    const day = Math.floor(at / millisecondsOfDay);
    const start = startOf(day);
    return start === startOf(day + 1) ? start : read(at);
  };
}
