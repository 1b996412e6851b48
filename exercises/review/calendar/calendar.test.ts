import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, mondayOf } from './local-day.ts';
import { offsetsIn } from './time-zone.ts';

const offsetAt = (timeZone: string, at: string): number | undefined => offsetsIn(timeZone)?.(Date.parse(at));
const dateIn = (timeZone: string, at: string): string =>
  dateOf(dayOf(Date.parse(at), offsetsIn(timeZone) ?? (() => Number.NaN)));

describe('time zones', () => {
  it.each([
    ['Asia/Seoul', '2026-07-01T00:00:00Z', 540],
    ['UTC', '2026-07-01T00:00:00Z', 0],
    ['Asia/Kathmandu', '2026-07-01T00:00:00Z', 345],
    ['Pacific/Kiritimati', '2026-07-01T00:00:00Z', 840],
    ['America/St_Johns', '2026-01-01T00:00:00Z', -210],
    // The clocks of New York go forward on 2026-03-08 at 07:00 UTC, and back on 2026-11-01 at 06:00.
    ['America/New_York', '2026-03-08T06:59:59Z', -300],
    ['America/New_York', '2026-03-08T07:00:00Z', -240],
    ['America/New_York', '2026-11-01T05:59:59Z', -240],
    ['America/New_York', '2026-11-01T06:00:00Z', -300],
  ])('%s at %s is %i minutes ahead', (timeZone, at, minutes) => {
    expect(offsetAt(timeZone, at)).toBe(minutes);
  });

  it('are none by other names', () => {
    for (const name of ['', 'Mars/Olympus', 'Seoul time']) expect(offsetsIn(name)).toBeUndefined();
  });
});

describe('days', () => {
  it('begin at midnight where the learner is', () => {
    expect(dateIn('Asia/Seoul', '2026-03-01T14:59:59.999Z')).toBe('2026-03-01');
    expect(dateIn('Asia/Seoul', '2026-03-01T15:00:00Z')).toBe('2026-03-02');
    expect(dateIn('America/New_York', '2026-03-09T03:59:59Z')).toBe('2026-03-08');
    expect(dateIn('America/New_York', '2026-03-09T04:00:00Z')).toBe('2026-03-09');
  });

  it('belong to the week of their Monday', () => {
    const monday = dayOf(Date.parse('2026-03-02T00:00:00Z'), () => 0);
    for (let day = monday; day < monday + 7; day += 1) expect(dateOf(mondayOf(day))).toBe('2026-03-02');
    expect(dateOf(mondayOf(monday - 1))).toBe('2026-02-23');
    // The first day of all was a Thursday.
    expect(dateOf(mondayOf(0))).toBe('1969-12-29');
  });
});
