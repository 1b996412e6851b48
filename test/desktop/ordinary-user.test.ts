import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { chmod, chown, cp, readFile, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { PagePipe } from '../harness/page-pipe.mjs';
import { requiredVariable } from '../harness/required-variable.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { openDisplay } from '../harness/virtual-display.ts';

const asRoot = process.getuid?.() === 0;
/** A user who may do nothing but what everyone may. */
const nobody = 65534;

/** A network of its own, in which there is nothing, not even the machine itself; then, of root, an ordinary user. */
const around = asRoot
  ? ['unshare', '--net', 'setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']
  : ['unshare', '--net', '--map-current-user'];

/** Whether this machine lets anyone have a network of their own, and an ordinary user a sandbox as Chromium's is one. */
function isPossible(): boolean {
  if (process.platform !== 'linux') return false;
  const [starter = '', ...options] = around;
  return spawnSync(starter, [...options, 'unshare', '--user', 'true']).status === 0;
}

interface LoggedEvent {
  readonly params?: Readonly<Record<string, unknown>>;
}

test.skipIf(!isPossible())(
  'an ordinary user without any network works in the sandbox, and nothing is asked for',
  async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o700);
    if (asRoot) await chown(folder, nobody, nobody);
    const log = join(folder, 'network.json');
    const program = await programIn(folder);
    const display = await openDisplay();
    const [starter = '', ...options] = around;
    const flags = [
      `--user-data-dir=${join(folder, 'profile')}`,
      '--lang=en',
      '--remote-debugging-pipe',
      `--log-net-log=${log}`,
    ];
    const child = spawn(starter, [...options, program, ...flags], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...display.environment, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
    });
    child.once('exit', display.close);
    const ended = once(child, 'exit');
    const page = await PagePipe.to(child);

    // From the first screen to the first drill, an answer, and what was said of it.
    await page.run(`appeared('button.primary').then((button) => button.click())`);
    await page.run(`appeared('main input.answer-field').then((field) => {
    field.focus();
    document.execCommand('insertText', false, '0.5');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  })`);
    await page.run(`appeared('main .verdict')`);
    expect(await page.run('navigator.onLine')).toBe(false);

    const states = await processStates(`--user-data-dir=${join(folder, 'profile')}`);
    const pages = states.filter(({ command }) => command.includes('--type=renderer'));
    expect(pages.length).toBeGreaterThan(0);
    // 2 stands for a list of the system's calls that alone are let through.
    for (const { command, status } of pages) {
      expect(command).not.toContain('--no-sandbox');
      expect(/^Seccomp:\s+(\d)/m.exec(status)?.[1]).toBe('2');
    }
    // It closes before it could answer.
    void page.send('Browser.close');
    await ended;

    const { events } = JSON.parse(await readFile(log, 'utf8')) as { readonly events: readonly LoggedEvent[] };
    const asked = events
      .flatMap(({ params }) => [params?.url, params?.host])
      .filter((name) => typeof name === 'string');
    expect(asked.filter((name) => !/^(?:app|data|blob|devtools):/.test(name))).toEqual([]);
  },
);

/** A copy of what is shipped: where the project lies, others may not be let in. */
async function programIn(folder: string): Promise<string> {
  const shipped = requiredVariable('WORKBOOK_SHIPPED');
  const copy = join(folder, 'program');
  await cp(dirname(shipped), copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return join(copy, basename(shipped));
}

/** The processes whose page or program was started with an argument, with what the system knows of each. */
async function processStates(argument: string): Promise<{ command: string; status: string }[]> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = (number: string, file: string) => readFile(`/proc/${number}/${file}`, 'utf8').catch(() => '');
  const all = await Promise.all(
    numbers.map(async (number) => ({ command: await read(number, 'cmdline'), status: await read(number, 'status') })),
  );
  return all.filter(({ command }) => command.includes(argument));
}
