import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const rounds = 15;
/** How long an engine works in one round. */
const roundNanoseconds = 60e6;
/** Who needs longer for the first step is left out; who needs longer for a step runs fewer rounds. */
const longestStart = 20_000;
const slowStep = 400e6;

export const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** What a process says next; a reason instead, if it says nothing in time or dies. */
function nextMessage(child) {
  return new Promise((resolve) => {
    const settle = (message) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(message);
    };
    const timer = setTimeout(() => settle({ reason: `no step within ${longestStart / 1000} s` }), longestStart);
    child.once('message', settle);
    child.once('exit', () => settle({ reason: 'ended by itself' }));
  });
}

async function begin(name, workload) {
  const script = fileURLToPath(new URL('./contestant-process.mjs', import.meta.url));
  const child = fork(script, [name, workload], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const first = await nextMessage(child);
  if (first.reason) child.kill('SIGKILL');
  return { name, child, ...first, times: [] };
}

async function run(engine, steps) {
  engine.child.send({ steps });
  const { nanoseconds, reason } = await nextMessage(engine.child);
  if (reason) engine.reason = reason;
  return nanoseconds / steps;
}

const stepsFor = (nanoseconds) => Math.max(1, Math.round(roundNanoseconds / nanoseconds));

/**
 * Nanoseconds a step of each engine on one workload: the median of rounds in which the engines take turns, so that what
 * else the machine does falls on all alike. Gives per name `nanoseconds` or a `reason`, and for W1 the `gradient`.
 */
export async function measure(names, workload) {
  const engines = [];
  for (const name of names) engines.push(await begin(name, workload));
  const running = () => engines.filter(({ reason }) => !reason);
  for (const engine of running()) {
    // Warm up until compiled code runs, and find out how many steps fill a round.
    let nanoseconds = engine.nanoseconds;
    for (let pass = 0; pass < 6 && !engine.reason && nanoseconds < slowStep; pass += 1) {
      nanoseconds = await run(engine, stepsFor(nanoseconds));
    }
    engine.steps = stepsFor(nanoseconds);
    engine.rounds = nanoseconds < slowStep ? rounds : 3;
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const engine of running()) {
      if (round < engine.rounds) engine.times.push(await run(engine, engine.steps));
    }
  }
  for (const { child } of engines) child.kill('SIGKILL');
  return Object.fromEntries(
    engines.map(({ name, times, reason, gradient }) => [
      name,
      reason ? { reason, gradient } : { nanoseconds: median(times), gradient },
    ]),
  );
}
