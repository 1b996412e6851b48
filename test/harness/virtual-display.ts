import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface Display {
  /** What it adds to the environment of a program that is to be shown on it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** Where `npm test` asks for it, a virtual display that no other program is shown on; else the one that is there. */
export async function openDisplay(): Promise<Display> {
  if (process.env.WORKBOOK_VIRTUAL_DISPLAYS === undefined) return { environment: {}, close: () => undefined };
  const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  // It says which free number it has taken, once it can be asked for windows.
  const [number] = (await Promise.race([
    once(createInterface(server.stdio[3] as Readable), 'line'),
    once(server, 'exit').then(([code]) => Promise.reject(new Error(`Xvfb ended with exit code ${String(code)}.`))),
  ])) as [string];
  return { environment: { DISPLAY: `:${number}` }, close: () => server.kill() };
}
