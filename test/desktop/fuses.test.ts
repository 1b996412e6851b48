import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { readyLine } from '../../build/start/open-window.mjs';
import { requiredVariable } from '../harness/required-variable.ts';
import { sandboxFlags } from '../harness/sandbox-flags.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { openDisplay } from '../harness/virtual-display.ts';

const shipped = requiredVariable('WORKBOOK_SHIPPED');
const driven = requiredVariable('WORKBOOK_DESKTOP');

/** As the program's file has them: the characters 0 and 1. */
const [off, on] = [48, 49];

const isOnMac = process.platform === 'darwin';

/** By the numbers that Electron itself gives them; where one is not there, this Electron is older than the fuse. */
const expected = {
  [FuseV1Options.RunAsNode]: off,
  [FuseV1Options.EnableCookieEncryption]: on,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
  [FuseV1Options.EnableNodeCliInspectArguments]: off,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
  [FuseV1Options.OnlyLoadAppFromAsar]: on,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
} as const;

test('the packed program has every fuse as it should be', async () => {
  const wire = await getCurrentFuseWire(shipped);
  const there = Object.keys(wire).filter((name) => name !== 'version');
  expect(there.length).toBeGreaterThanOrEqual(7);
  for (const [fuse, state] of Object.entries(expected)) {
    if (there.includes(fuse)) expect([fuse, new Map(Object.entries(wire)).get(fuse)]).toEqual([fuse, state]);
  }
});

/** Each byte of a large file that is another in the other, with that one. */
function differences(one: Buffer, other: Buffer): [byte: number | undefined, instead: number | undefined][] {
  const length = Math.max(one.length, other.length);
  const found: [byte: number | undefined, instead: number | undefined][] = [];
  for (let at = 0; at < length && found.length < 10; at += 1) {
    if (one[at] !== other[at]) found.push([one[at], other[at]]);
  }
  return found;
}

test.skipIf(isOnMac)('the build that tests drive differs from it in one byte, which is that fuse', () => {
  const folders = [dirname(shipped), dirname(driven)] as const;
  const [files, others] = folders.map((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort(),
  );
  expect(others).toEqual(files);
  const differing = (files ?? []).flatMap((file) => {
    const [one, other] = folders.map((folder) => readFileSync(join(folder, file)));
    if (!one || !other || one.equals(other)) return [];
    return differences(one, other).map((pair) => [file, ...pair]);
  });
  const program = shipped.slice(dirname(shipped).length + 1);
  expect(differing).toEqual([[program, off, on]]);
});

test('no variable and no argument makes it a plain Node, lets it run what others wrote, or opens a debugger', async () => {
  const folder = await temporaryFolder();
  const foreign = join(folder, 'foreign.cjs');
  const trace = join(folder, 'trace');
  await writeFile(foreign, `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'run');`);
  const display = await openDisplay();
  const args = [...sandboxFlags, `--user-data-dir=${join(folder, 'profile')}`, '--lang=en', '--inspect=0', foreign];
  const env = {
    ...process.env,
    ...display.environment,
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: `--require=${foreign}`,
  };
  const child = spawn(shipped, args, { stdio: ['ignore', 'pipe', 'pipe'], env }).once('exit', display.close);
  const errors = text(child.stderr);
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    child.kill();
  }
  expect(lines).toEqual([readyLine]);
  expect(await errors).not.toMatch(/debugger listening/i);
  expect(existsSync(trace)).toBe(false);
});
