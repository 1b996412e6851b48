import type { Random } from '../../../exercises/generator/random.ts';
import type { Compiled } from './compiled.ts';
import type { Scheduler } from './scheduler.ts';

export interface CompiledWorld {
  readonly page: Pick<Compiled, 'run'>;
  readonly reader: Pick<Compiled, 'run'>;
  readonly main: Pick<Compiled, 'run'>;
}

/** What all machines of a world share. */
export interface Environment {
  readonly compiled: CompiledWorld;
  readonly random: Random;
  readonly scheduler: Scheduler;
  /** Another one each time, in the form of a UUID. */
  nextId(): string;
  /** Puts other bytes into it each time. */
  fillRandomly(bytes: Uint8Array): Uint8Array;
}
