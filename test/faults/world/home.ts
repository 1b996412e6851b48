import type { Channels } from '../browser/channels.ts';
import type { LockManager } from '../browser/lock-manager.ts';
import type { OwnFolder } from '../browser/own-files.ts';
import type { TextStorage } from '../browser/text-storage.ts';
import type { DatabaseServer } from '../database/database-server.ts';
import type { Environment } from './environment.ts';

export type MachineKind = 'desktop' | 'browser';

/** A machine as its windows know it. */
export interface Home {
  readonly world: Environment;
  readonly kind: MachineKind;
  readonly hasOwnFiles: boolean;
  readonly databases: DatabaseServer;
  readonly locks: LockManager;
  readonly channels: Channels;
  readonly ownFiles: OwnFolder;
  readonly localStorage: TextStorage;
  readonly zone: string;
  /** Milliseconds since 1970 by its own clock. */
  readonly now: number;
  /** In bytes. */
  room(): number;
  /** Asks the desktop’s main process. */
  safekeep(window: string, name: string, sent: unknown): Promise<unknown>;
}
