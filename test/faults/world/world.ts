import { Random } from '../../../exercises/generator/random.ts';
import type { CompiledWorld, Environment } from './environment.ts';
import type { MachineKind } from './home.ts';
import { Machine } from './machine.ts';
import { Scheduler } from './scheduler.ts';

export interface MachineShape {
  readonly kind: MachineKind;
  readonly hasOwnFiles: boolean;
}

/** Everything there is in one history: the learner’s machines, and the one order in which all of it happens. */
export class World implements Environment {
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly machines: readonly Machine[];
  #lastId = 0;

  /** @param seed from which all chance follows */
  constructor(
    readonly compiled: CompiledWorld,
    seed: string,
    shapes: readonly MachineShape[],
  ) {
    this.random = new Random(seed);
    this.scheduler = new Scheduler(this.random);
    this.machines = shapes.map(({ kind, hasOwnFiles }, index) => new Machine(this, `m${index}`, kind, hasOwnFiles));
  }

  nextId(): string {
    this.#lastId += 1;
    return `${String(this.#lastId).padStart(8, '0')}-0000-4000-8000-000000000000`;
  }

  fillRandomly(bytes: Uint8Array): Uint8Array {
    this.#lastId += 1;
    for (let place = 0; place < bytes.length; place += 1) bytes[place] = Math.floor(this.#lastId / 256 ** place);
    return bytes;
  }
}
