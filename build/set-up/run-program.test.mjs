import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { capture, run } from './run-program.mjs';

const node = process.execPath;

describe('a program', () => {
  it('is run for its exit code and what it prints', async () => {
    const script = 'console.log("이름"); console.error("trouble"); process.exit(3)';
    expect(await capture(node, ['-e', script])).toEqual({
      exitCode: 3,
      output: '이름\n',
      errors: 'trouble\n',
      timedOut: false,
    });
    expect(await run(node, ['-e', 'process.exit(4)'])).toBe(4);
  });

  it('that a signal ended has the exit code that a shell gives', async () => {
    expect((await capture(node, ['-e', 'process.kill(process.pid, "SIGKILL")'])).exitCode).toBe(137);
  });

  it('that takes too long is ended', async () => {
    const { exitCode, timedOut } = await capture(node, ['-e', 'setInterval(() => {}, 1000)'], {
      limitMilliseconds: 50,
    });
    expect({ exitCode, timedOut }).toEqual({ exitCode: 143, timedOut: true });
  });

  it('that is not there is an error', async () => {
    await expect(capture('no-such-program', [])).rejects.toThrow('ENOENT');
  });
});

it.skipIf(process.platform === 'win32')(
  'ends the programs of programs that it runs when it is told to stop',
  async () => {
    const grandchild = 'console.log("running"); setInterval(() => {}, 1000)';
    const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' })`;
    const module = fileURLToPath(new URL('./run-program.mjs', import.meta.url));
    const script = `import(${JSON.stringify(module)}).then(({ run }) => run(process.execPath, ['-e', ${JSON.stringify(child)}]))
    .catch((error) => process.exit(error.exitCode))`;
    const parent = spawn(node, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(createInterface({ input: parent.stdout }), 'line');
    parent.kill('SIGTERM');
    // 'close' comes when the last program that holds our pipe has ended: the grandchild too.
    expect(await once(parent, 'close')).toEqual([143, null]);
  },
);
