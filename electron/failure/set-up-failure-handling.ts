import { app, dialog } from 'electron';
import type { ShellLanguage } from '../language/shell-language.ts';

/** A fault of the shell itself: nothing it does afterwards could be relied on, so it says so and ends. */
export function setUpFailureHandling({ translate }: ShellLanguage): void {
  let isEnding = false;
  const end = (fault: unknown) => {
    // Whatever goes wrong while the dialog is open would only open another one.
    if (isEnding) return;
    isEnding = true;
    const lines = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    console.error(lines);
    const detail = `${translate('failure.shell.detail')}\n\n${lines}`;
    dialog.showErrorBox(translate('failure.shell.message'), detail);
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  // Whoever started the app may have gone; that is no fault.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}
