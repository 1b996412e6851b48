import { posix } from 'node:path';
import * as stream from 'node:stream';
import { Channels } from '../browser/channels.ts';
import { LockManager } from '../browser/lock-manager.ts';
import { OwnFolder } from '../browser/own-files.ts';
import { TextStorage } from '../browser/text-storage.ts';
import { DatabaseServer } from '../database/database-server.ts';
import { Disk } from '../disk/disk.ts';
import { nodeFiles } from '../disk/node-files.ts';
import { zlib } from '../disk/zlib.ts';
import { Faults } from './faults.ts';
import { SimulatedWindow } from './window.ts';
import type { Environment } from './environment.ts';
import type { Home, MachineKind } from './home.ts';

interface Host {
  answer(name: unknown, sent: unknown): Promise<unknown>;
  forget(): Promise<void>;
}

interface MainExports {
  readonly JournalFile: new (path: string, now: () => number) => object;
  readonly SnapshotFolder: new (folder: string) => object;
  readonly SafekeepingHost: new (parts: object) => Host;
}

/** Where the desktop keeps things; the database’s own files are not among them here. */
export const snapshotFolder = '/record/snapshots';
export const journalPath = '/record/journal/checks.jsonl';
export const recordName = 'backprop-workbook';

/** One machine of the learner’s: its clock, its disk, its databases, and the windows that are open on it. */
export class Machine implements Home {
  readonly faults: Faults;
  readonly disk = new Disk();
  readonly databases: DatabaseServer;
  readonly locks: LockManager;
  readonly channels: Channels;
  readonly ownFiles: OwnFolder;
  readonly localStorage = new TextStorage();
  readonly windows: SimulatedWindow[] = [];
  zone = 'Asia/Seoul';
  /** By how much its clock is off, in milliseconds. */
  clockError = 0;
  #host: Host | undefined;
  #starts = 0;
  #opened = 0;

  constructor(
    readonly world: Environment,
    readonly name: string,
    readonly kind: MachineKind,
    /** Whether a page can write files of its own. */
    readonly hasOwnFiles: boolean,
  ) {
    const { scheduler, random } = world;
    this.faults = new Faults(random);
    this.databases = new DatabaseServer(scheduler, `${name} browser 0`, this.faults);
    this.locks = new LockManager(scheduler);
    this.channels = new Channels(scheduler);
    this.ownFiles = new OwnFolder(scheduler, this.faults);
    this.disk.makeFolder('/record');
  }

  /** Milliseconds since 1970 by its own clock. */
  get now(): number {
    return Math.floor(firstMoment + this.world.scheduler.now + this.clockError);
  }

  /** In bytes. */
  room(): number {
    return this.faults.isFull ? 1000 : 1e12;
  }

  /** Whether the browser, or the desktop’s program, is running. */
  get isRunning(): boolean {
    return this.windows.some((window) => window.isAlive);
  }

  get mainProcess(): string {
    return `${this.name} main ${this.#starts}`;
  }

  /** Opens a window; the desktop’s program is started with its only one. */
  open(from?: SimulatedWindow): SimulatedWindow {
    if (!this.isRunning && !from) this.#start();
    this.#opened += 1;
    const window = new SimulatedWindow(`${this.name} window ${this.#opened}`, this, from?.sessionStorage);
    this.windows.push(window);
    return window;
  }

  /** Loads the page of a window anew. */
  reload(window: SimulatedWindow): SimulatedWindow {
    window.leave();
    this.#gone(window);
    if (this.kind === 'desktop') this.world.scheduler.post(this.mainProcess, 'forget', () => void this.#host?.forget());
    return this.open(window);
  }

  /** Ends a window at once: by a crash, or because it was closed, of which it is told. */
  end(window: SimulatedWindow, isTold: boolean): void {
    if (isTold) window.leave();
    this.#gone(window);
    if (this.kind === 'desktop') this.#stop(false);
  }

  /** Ends everything on it at once. */
  kill(losesPower: boolean): void {
    for (const window of this.windows) if (window.isAlive) this.#gone(window);
    this.#stop(losesPower);
  }

  /** Forgets everything that pages have kept, under whoever is open. */
  clearSiteData(): void {
    this.databases.cutOff();
    for (const name of [recordName, `${recordName}-snapshots`]) {
      this.databases.lose(name);
      this.faults.onDelete(name);
    }
    this.ownFiles.clear();
    this.localStorage.clear();
    for (const { sessionStorage } of this.windows) sessionStorage.clear();
  }

  /** The page asks the main process, and is told in time. */
  safekeep(window: string, name: string, sent: unknown): Promise<unknown> {
    const { scheduler } = this.world;
    const input: unknown = sent === null ? null : JSON.parse(JSON.stringify(sent));
    return new Promise((resolve) => {
      scheduler.post(this.mainProcess, `asked by ${window}`, () => {
        if (this.faults.isStalled(name)) return;
        void this.#host
          ?.answer(name, input)
          .then((kept) => scheduler.post(window, 'answers of main', () => resolve(kept)));
      });
    });
  }

  #start(): void {
    this.#starts += 1;
    this.databases.process = `${this.name} browser ${this.#starts}`;
    if (this.kind === 'desktop') this.#host = this.#startMain();
  }

  #startMain(): Host {
    const { files, promises } = nodeFiles(this.disk, this.world.scheduler, this.mainProcess, this.faults);
    const main = this.world.compiled.main.run(
      {},
      {
        'node:fs': files,
        'node:fs/promises': promises,
        'node:path': posix,
        'node:stream': stream,
        'node:zlib': zlib,
      },
    ) as MainExports;
    const now = (): number => this.now;
    return new main.SafekeepingHost({
      snapshots: new main.SnapshotFolder(snapshotFolder),
      journal: new main.JournalFile(journalPath, now),
      now,
      room: () => Promise.resolve(this.room()),
      removeDatabase: () => {
        this.databases.cutOff();
        this.databases.lose(recordName);
        this.faults.onDelete(recordName);
        return Promise.resolve();
      },
    });
  }

  #gone(window: SimulatedWindow): void {
    this.world.scheduler.bury(window.name);
    this.databases.leave(window.name);
    this.locks.leave(window.name);
    this.channels.leave(window.name);
  }

  #stop(losesPower: boolean): void {
    const { scheduler, random } = this.world;
    scheduler.bury(this.mainProcess);
    this.databases.crash(random);
    scheduler.bury(this.databases.process);
    if (losesPower) this.disk.losePower(random);
    this.#host = undefined;
  }
}

/** A Thursday evening in Seoul. */
const firstMoment = Date.UTC(2026, 2, 5, 12);
