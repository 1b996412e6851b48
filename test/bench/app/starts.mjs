import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { PagePipe } from '../../harness/page-pipe.mjs';

const readyLine = 'workbook: window ready';
const asRoot = process.platform === 'linux' && process.getuid?.() === 0;

/** The two in turn, so that what else the machine does meets both; each round with a new profile, then with that one. */
export async function measureStarts(rounds, { workbook, bare }) {
  const found = { bare: [], bareWarm: [], workbook: [], workbookWarm: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, what, use] of [
      ['bare', bare, useBare],
      ['workbook', workbook, useDrill],
    ]) {
      const profile = await mkdtemp(join(tmpdir(), 'workbook-bench-profile-'));
      found[name].push(await measureStart(what, profile, use));
      found[`${name}Warm`].push(await measureStart(what, profile, use));
      await rm(profile, { recursive: true, force: true });
    }
  }
  return [
    ['', 'bare window', 'workbook', 'ratio'],
    row('Window ready, cold profile', 'ready', found.bare, found.workbook, 'ms'),
    row('Window ready, warm profile', 'ready', found.bareWarm, found.workbookWarm, 'ms'),
    row('First drill (bare: field) usable, cold profile', 'usable', found.bare, found.workbook, 'ms'),
    row('First drill (bare: field) usable, warm profile', 'usable', found.bareWarm, found.workbookWarm, 'ms'),
    row('Memory then, all processes, cold profile', 'memory', found.bare, found.workbook, 'MB'),
    row('Memory then, all processes, warm profile', 'memory', found.bareWarm, found.workbookWarm, 'MB'),
  ].map(([what, ...cells]) => what.padEnd(50) + cells.map((cell) => cell.padStart(14)).join(''));
}

function row(what, key, bare, workbook, unit) {
  const [one, other] = [bare, workbook].map((list) => median(list.map((measured) => measured[key])));
  return [what, `${Math.round(one)} ${unit}`, `${Math.round(other)} ${unit}`, (other / one).toFixed(2)];
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Milliseconds from the process's start, and megabytes. */
async function measureStart(program, profile, use) {
  const flags = ['--remote-debugging-pipe', `--user-data-dir=${profile}`, '--lang=en'];
  const begun = performance.now();
  const child = spawn(program, [...(asRoot ? ['--no-sandbox'] : []), ...flags], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const ready = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === readyLine) resolve(performance.now() - begun);
    });
  });
  const page = await PagePipe.to(child);
  await page.run(use);
  const usable = performance.now() - begun;
  const measured = { ready: await ready, usable, memory: await memoryOf(child.pid) };
  child.kill();
  await ended;
  return measured;
}

/** Runs in a page: focuses the field once there is one. */
const useBare = `focusOn('input')`;

/** As a learner comes to it: by the first screen's one button. */
const useDrill = `appeared('button.primary').then((button) => {
    button.click();
    return focusOn('main input.answer-field');
  })`;

/** What a process and all that it has started hold, in megabytes; what several share is counted once. */
async function memoryOf(root) {
  if (process.platform !== 'linux') return NaN;
  const parents = new Map();
  for (const name of (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const family = new Set([root]);
  for (let grown = true; grown;) {
    const children = [...parents].filter(([id, parent]) => family.has(parent) && !family.has(id));
    for (const [id] of children) family.add(id);
    grown = children.length > 0;
  }
  let kilobytes = 0;
  for (const id of family) {
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}
