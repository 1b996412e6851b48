import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Interrupted } from './command-error.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} Surroundings */

/** The signals that ask us to stop; they reach our children too. */
const stopSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** A group of its own lets a signal reach what the child starts in turn (npm's shell, xvfb-run's server). */
const inGroupOfItsOwn = process.platform !== 'win32';

/**
 * Starts a program, leading a process group of its own.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnGroup(program, args, options) {
  return spawn(program, args, { ...options, detached: inGroupOfItsOwn });
}

/**
 * Sends a signal to a program and all that it started.
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(inGroupOfItsOwn ? -child.pid : child.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * Waits for a program to end, passing on to it any signal that asks us to stop.
 * @param {ChildProcess} child
 * @returns {Promise<{ exitCode: number, stoppedBy: NodeJS.Signals | null }>} `stoppedBy` is the signal that we passed on
 */
export async function ended(child) {
  /** @type {NodeJS.Signals | null} */
  let stoppedBy = null;
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    stoppedBy = signal;
    signalGroup(child, signal);
  };
  for (const signal of stopSignals) process.on(signal, passOn);
  try {
    const exitCode = await exitCodeOf(child);
    return { exitCode, stoppedBy };
  } finally {
    for (const signal of stopSignals) process.off(signal, passOn);
  }
}

/**
 * The exit code as a shell gives it: 128 and the signal's number for a program that a signal ended.
 * @param {ChildProcess} child
 * @returns {Promise<number>}
 */
function exitCodeOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? exitCodeOfSignal(signal ?? 'SIGKILL')));
  });
}

/** @param {NodeJS.Signals} signal */
const exitCodeOfSignal = (signal) => 128 + constants.signals[signal];

/**
 * Runs a program with its input and output on ours.
 * @param {string} program
 * @param {string[]} args
 * @param {Surroundings} [surroundings]
 * @returns {Promise<number>} its exit code
 */
export async function run(program, args, surroundings = {}) {
  const { exitCode, stoppedBy } = await ended(spawnGroup(program, args, { ...surroundings, stdio: 'inherit' }));
  if (stoppedBy) throw new Interrupted(exitCodeOfSignal(stoppedBy));
  return exitCode;
}

/**
 * Runs a program and keeps what it prints.
 * @param {string} program
 * @param {string[]} args
 * @param {Surroundings & { limitMilliseconds?: number }} [surroundings]
 * @returns {Promise<{ exitCode: number, output: string, errors: string, timedOut: boolean }>}
 */
export async function capture(program, args, { limitMilliseconds, ...surroundings } = {}) {
  const child = spawnGroup(program, args, { ...surroundings, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = collect(child.stdout);
  const errors = collect(child.stderr);
  let timedOut = false;
  const giveUp = () => {
    timedOut = true;
    signalGroup(child, 'SIGTERM');
  };
  const limit = limitMilliseconds === undefined ? undefined : setTimeout(giveUp, limitMilliseconds);
  try {
    const { exitCode, stoppedBy } = await ended(child);
    if (stoppedBy) throw new Interrupted(exitCodeOfSignal(stoppedBy));
    return { exitCode, output: output(), errors: errors(), timedOut };
  } finally {
    clearTimeout(limit);
  }
}

/**
 * @param {import('node:stream').Readable | null} stream
 * @returns {() => string} what has come so far
 */
function collect(stream) {
  let text = '';
  stream?.setEncoding('utf8').on('data', (chunk) => (text += chunk));
  return () => text;
}
