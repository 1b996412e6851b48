import { expect, it } from 'vitest';
import { Random } from '../../generator/random.ts';
import { drillKinds, type Difficulty } from '../../contract/drill-views.ts';
import type { LoggedAttempt } from '../../contract/learning-views.ts';
import { offsetsIn } from '../calendar/time-zone.ts';
import { fold } from './summarise.ts';

const quantities = ['z.1.1', 'a.1.2', 'E', 'dE/da.2.1', 'da/dz.1.1', 'dE/dz.1.2', 'dE/dw.1.1.2', 'w+.2.1.1', 'dE/db.1'];
const firstDay = 20_000;
const days = 900;

/** Hundred a day and more, for two and a half years. */
function longLog(length: number): LoggedAttempt[] {
  const random = new Random('long log');
  return Array.from({ length }, (_, index): LoggedAttempt => {
    const drill = Math.floor(index / 7);
    const isWrong = random.integer(1, 5) === 1;
    const onDay = firstDay + Math.floor((index * days) / length);
    const difficulty = (1 + (drill % 3)) as Difficulty;
    return {
      at: onDay * 86_400_000 + 36_000_000 + (index % 200) * 20_000,
      position: 0,
      check: `check ${index}`,
      drill: `generated/${drillKinds[drill % drillKinds.length] ?? 'epoch'}/${difficulty}/s${drill}`,
      mode: drill % 3 === 0 ? 'alone' : 'guided',
      example: null,
      quantity: random.pick(quantities),
      verdict: isWrong ? 'mistake' : 'correct',
      ...(isWrong ? { mistake: 'path-missed' } : {}),
      hints: random.integer(0, 9) === 0 ? 1 : 0,
      took: random.integer(10_000, 60_000),
    };
  });
}

it('stays small enough to be stored beside a log of years and to cross with every question', () => {
  const zone = { timeZone: 'America/New_York', offsetAt: offsetsIn('America/New_York') ?? (() => 0) };
  const summary = fold(null, longLog(100_000), zone);
  expect(summary.attempts).toBe(100_000);
  expect(JSON.stringify(summary).length).toBeLessThan(120_000);
});
