import type { SimulatedWindow } from '../world/window.ts';
import type { World } from '../world/world.ts';
import type { ExportedFile, MachineState } from './machine-state.ts';

/** One history being lived through. */
export interface Stage {
  readonly world: World;
  readonly states: readonly MachineState[];
  readonly files: ExportedFile[];
  /** The network that each named one was made from, by their names. */
  readonly made: Map<string, string>;
  /** Names of networks that were taken back: a file with them holds nothing that is not gone on from. */
  readonly undone: Set<string>;
  nextNumber(): number;
  /** Whether the network of this name was made from that of another. */
  comesFrom(name: string, before: string): boolean;
  /** Until nothing happens any more for a moment. */
  quiet(): Promise<void>;
  /** So many steps of the world, within so many milliseconds after the last one that happens. */
  goOn(steps: number, milliseconds: number): Promise<void>;
  wait(milliseconds: number): Promise<void>;
  /** Looks after every law that can be seen from outside. @throws Breach */
  look(): void;
  /** Something that a learner does; it is over when this is. */
  during(state: MachineState, window: SimulatedWindow, what: string, work: Promise<void>): void;
}

/** What an act is done with. */
export interface Scene {
  readonly stage: Stage;
  readonly state: MachineState;
  readonly window: SimulatedWindow;
}
