import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PagePipe } from '../../harness/page-pipe.mjs';

/**
 * Starts a program as a user who may do nothing but what everyone may, in the sandbox, and has a drill answered.
 * @param {string} program
 * @param {string} home that this user may write to
 * @returns {Promise<string>} what was done, for a line
 */
export async function useAsOrdinaryUser(program, home) {
  const user = ['--reuid=65534', '--regid=65534', '--clear-groups', program];
  const flags = ['--lang=en', `--user-data-dir=${home}/profile`, '--remote-debugging-pipe'];
  const child = spawn('setpriv', [...user, ...flags], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
  });
  const ended = once(child, 'exit');
  const page = await PagePipe.to(child);
  await page.run(`appeared('button.primary').then((button) => button.click())`);
  await page.run(`appeared('main input.answer-field').then((field) => {
    field.focus();
    document.execCommand('insertText', false, '0.5');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  })`);
  const said = await page.run(`appeared('main .verdict').then(({ textContent }) => textContent.trim())`);
  void page.send('Browser.close');
  const [exitCode] = await ended;
  if (exitCode !== 0) throw new Error(`${program} ended with exit code ${exitCode}.`);
  return `started by an ordinary user in the sandbox, a wrong answer judged "${said}", closed`;
}
