import { desktop } from '../engine-client/desktop.ts';

/** Has the browser keep the files of the workbook. Where it keeps none, they come from where they are served, as ever. */
export function keepFiles(): void {
  if (desktop || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
}
