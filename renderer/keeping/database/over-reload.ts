import { databaseName } from './workbook-database.ts';

const key = `${databaseName}.wrote`;

/** Whether this window wrote when it was reloaded; a window that comes from elsewhere never did. Told once. */
export function wroteBeforeReload(): boolean {
  try {
    const noted = sessionStorage.getItem(key) !== null;
    sessionStorage.removeItem(key);
    const [navigation] = performance.getEntriesByType('navigation');
    return noted && navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
  } catch {
    return false;
  }
}

/** Notes whether this window writes for when it is loaded again. Without storage, another window takes over meanwhile. */
export function noteForReload(writes: () => boolean): void {
  addEventListener('pagehide', () => {
    try {
      if (writes()) sessionStorage.setItem(key, 'yes');
      else sessionStorage.removeItem(key);
    } catch {
      // Nothing is lost but the place of this window.
    }
  });
}
