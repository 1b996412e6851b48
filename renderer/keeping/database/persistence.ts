import { desktop } from '../../shell/engine-client/desktop.ts';
import { readPreference, writePreference } from '../../shell/preferences/preferences.ts';

/**
 * Asks the browser, once, not to clear the record when the disk runs full. The desktop needs no leave. Whatever the
 * answer is, the workbook goes on: a refusal changes nothing that the learner could act on here.
 */
export function askForPersistence(): void {
  if (desktop || readPreference('persistence-asked') !== null || !('storage' in navigator)) return;
  writePreference('persistence-asked', 'yes');
  navigator.storage.persist().catch(() => undefined);
}
