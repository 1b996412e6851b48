import { once } from 'node:events';
import type { ElectronApplication } from 'playwright-core';

/** Ends every process of the workbook at once, as a power cut does. */
export async function killAll(app: ElectronApplication): Promise<void> {
  const program = app.process();
  const ended = once(program, 'exit');
  // It was started as the first of a group of its own.
  if (program.pid !== undefined) process.kill(process.platform === 'win32' ? program.pid : -program.pid, 'SIGKILL');
  await ended;
}
