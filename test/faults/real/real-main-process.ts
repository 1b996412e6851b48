import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { isMissing } from '../../../electron/files/is-missing.ts';
import { JournalFile } from '../../../electron/safekeeping/journal-file.ts';
import { roomIn } from '../../../electron/safekeeping/room-in.ts';
import { SafekeepingHost } from '../../../electron/safekeeping/safekeeping-host.ts';
import { SnapshotFolder } from '../../../electron/safekeeping/snapshot-folder.ts';
import { attemptsIn } from '../histories/kept-record.ts';
import { engineAnswer } from '../world/engine-answers.ts';
import type { LookedAt } from './shown-world.ts';

/** What the desktop’s main process does of safekeeping, on a real folder, for a page in a real browser. */
export class RealMainProcess {
  readonly #folder: string;
  #removeDatabase: () => Promise<void> = () => Promise.resolve();
  #host: SafekeepingHost | undefined;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async onNewFolder(): Promise<RealMainProcess> {
    return new RealMainProcess(await mkdtemp(join(tmpdir(), 'workbook-record-')));
  }

  /** Has every page of the profile ask this process as it would ask that of the desktop. */
  async serve(context: BrowserContext, removeDatabase: () => Promise<void>): Promise<void> {
    this.#removeDatabase = removeDatabase;
    await context.exposeFunction('askEngine', engineAnswer);
    await context.exposeFunction('askMain', (name: string, input: unknown) => this.#host?.answer(name, input));
    await context.addInitScript(putBridge);
  }

  /** The program is started: nothing is known of what was under way when it ended. */
  start(): void {
    this.#host = new SafekeepingHost({
      snapshots: new SnapshotFolder(this.#snapshots),
      journal: new JournalFile(this.#journal, Date.now),
      now: Date.now,
      room: () => roomIn(this.#folder),
      removeDatabase: () => this.#removeDatabase(),
    });
  }

  async forget(): Promise<void> {
    await this.#host?.forget();
  }

  async look(): Promise<Pick<LookedAt, 'snapshots' | 'journal'>> {
    const files = await orNothing(readdir(this.#snapshots), []);
    const names = files.filter((file) => file.endsWith('.json.gz')).sort();
    const snapshots = await Promise.all(
      names.map(async (file) => ({
        name: file.slice(0, -8),
        record: JSON.parse(gunzipSync(await readFile(join(this.#snapshots, file))).toString()) as unknown,
      })),
    );
    return { snapshots, journal: attemptsIn(await orNothing(readFile(this.#journal, 'utf8'), '')) };
  }

  async end(): Promise<void> {
    await this.forget();
    await rm(this.#folder, { recursive: true, force: true });
  }

  get #snapshots(): string {
    return join(this.#folder, 'snapshots');
  }

  get #journal(): string {
    return join(this.#folder, 'journal', 'checks.jsonl');
  }
}

const orNothing = <Value>(read: Promise<Value>, nothing: Value): Promise<Value> =>
  read.catch((error: unknown) => {
    if (isMissing(error)) return nothing;
    throw error;
  });

interface Asking {
  readonly askEngine: (name: string, input: unknown) => Promise<unknown>;
  readonly askMain: (name: string, input: unknown) => Promise<unknown>;
}

/** As the preload does. */
function putBridge(): void {
  const { askEngine, askMain } = window as unknown as Asking;
  const bridge = {
    call: askEngine,
    start: () => ({ outcome: new Promise(() => undefined), cancel: () => undefined }),
    safekeep: askMain,
    setLanguage: () => undefined,
    printToPdf: () => Promise.resolve(null),
    follow: () => undefined,
    beforeClosing: () => undefined,
  };
  Object.defineProperty(window, 'workbookDesktop', { value: bridge });
}
