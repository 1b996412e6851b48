import { shorten } from '../network/document-error.ts';
import { failure, unexpected, type Outcome } from './outcome.ts';

/** Work that takes long, done a piece at a time: it knows no clock, and whoever hosts it decides when it goes on. */
export interface Work<Progress, Result extends object> {
  /** Goes on for at most so many steps, a whole number from 1; a step is the smallest piece there is. */
  advance(steps: number): void;
  /** How far it has come; asked only while there is no result. */
  progress(): Progress;
  /** Ends it where it stands; it then has a result, which says so. */
  cancel(): void;
  /** Undefined as long as there is more to do. */
  result(): Result | undefined;
}

/** One job of the contract: how it reads what was sent across a process, and how it begins. */
export interface Job<Input, Progress, Result extends object> {
  readonly read: (sent: unknown) => Outcome<Input>;
  readonly begin: (sent: unknown) => Outcome<Work<Progress, Result>>;
}

/** A job whose input is read, and refused if need be, before `start` sees it. */
export function job<Input, Progress, Result extends object>(
  read: (sent: unknown) => Outcome<Input>,
  start: (input: Input) => Outcome<Work<Progress, Result>>,
): Job<Input, Progress, Result> {
  const begin = (sent: unknown): Outcome<Work<Progress, Result>> => {
    const input = read(sent);
    return input.ok ? start(input.value) : input;
  };
  return { read, begin };
}

/** A map of job names to jobs; page, preload, main process, host and tests are all typed by one such map. */
export type JobMap = Readonly<Record<string, Job<unknown, unknown, object>>>;
export type JobInput<J> = J extends Job<infer Input, unknown, object> ? Input : never;
export type JobProgress<J> = J extends Job<unknown, infer Progress, object> ? Progress : never;
export type JobResult<J> = J extends Job<unknown, unknown, infer Result> ? Result : never;

/** A job under way. Whatever becomes of it, `outcome` resolves; a job that was cancelled gives its result so far. */
export interface StartedJob<Result> {
  readonly outcome: Promise<Outcome<Result>>;
  readonly cancel: () => void;
}

/** The one way to start a job across a process, in what functions and promises can do: a signal does not cross. */
export interface JobStarter<Jobs> {
  start<Name extends keyof Jobs & string>(
    name: Name,
    input: JobInput<Jobs[Name]>,
    onProgress: (progress: JobProgress<Jobs[Name]>) => void,
  ): StartedJob<JobResult<Jobs[Name]>>;
}

/** How a page has a job done: aborting the signal ends it, with the result so far. */
export interface JobRunner<Jobs> {
  run<Name extends keyof Jobs & string>(
    name: Name,
    input: JobInput<Jobs[Name]>,
    options?: RunOptions<JobProgress<Jobs[Name]>>,
  ): Promise<Outcome<JobResult<Jobs[Name]>>>;
}

export interface RunOptions<Progress> {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: CancelSignal | undefined;
}

/** What is needed of an `AbortSignal`, which the engine has no types for. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Begins a job asked for from outside. Whatever comes in, what comes back is an outcome; never an exception. */
export function beginJob(jobs: JobMap, name: unknown, input: unknown): Outcome<Work<unknown, object>> {
  const found = typeof name === 'string' && Object.hasOwn(jobs, name) ? jobs[name] : undefined;
  if (!found) return failure({ code: 'unknown-method', method: shorten(name) });
  try {
    return found.begin(input);
  } catch (thrown) {
    return unexpected(thrown);
  }
}
