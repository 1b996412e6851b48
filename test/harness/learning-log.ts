import type { Page } from 'playwright-core';
import type { Attempt } from '../../renderer/keeping/database/attempt.ts';

/** See `renderer/database/workbook-database.ts`, which only a page can load. */
const databaseName = 'backprop-workbook';
const day = 86_400_000;

/** What drills of these kinds ask. */
const quantities = {
  'forward-pass': ['z.1.1', 'a.1.1', 'z.2.1', 'a.2.1'],
  losses: ['E'],
  gradient: ['dE/da.2.1', 'da/dz.2.1', 'dE/dw.2.1.1'],
} as const;

function drillAt(at: number, kind: keyof typeof quantities, mistake?: 'slope-dropped'): readonly Attempt[] {
  const check = `${kind} ${at}`;
  return quantities[kind].map((quantity, position) => ({
    id: `${check} ${position}`,
    at,
    check,
    position,
    drill: `generated/${kind}/1/s${Math.round(at / day)}`,
    mode: 'guided',
    example: null,
    quantity,
    symbol: quantity,
    role: kind === 'gradient' ? 'backward' : 'forward',
    typed: '0.5',
    reading: '0.5',
    precision: { decimals: 4 },
    verdict: mistake ? 'mistake' : 'correct',
    ...(mistake ? { mistake } : {}),
    hints: 0,
    took: 20_000,
  }));
}

/** The log of a learner who knew the forward pass and the gradient at the output three weeks ago: now all is due. */
export const dueReviews = (now: number): readonly Attempt[] =>
  [22, 21, 20].flatMap((daysAgo) => {
    const at = now - daysAgo * day;
    return [
      ...drillAt(at, 'forward-pass'),
      ...drillAt(at + 60_000, 'losses'),
      ...drillAt(at + 120_000, 'gradient'),
      ...drillAt(at + 180_000, 'gradient', 'slope-dropped').slice(0, 1),
    ];
  });

/** Adds to the record as if it had been checked on other days, and opens the page anew. */
export async function layInLog(page: Page, attempts: readonly Attempt[]): Promise<void> {
  await page.evaluate(
    ([name, added]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('attempts', 'readwrite');
          for (const attempt of added) transaction.objectStore('attempts').add(attempt);
          transaction.onerror = () => reject(new Error(transaction.error?.message));
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [databaseName, attempts] as const,
  );
  await page.reload();
}
