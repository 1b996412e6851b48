import { MemoryBlob, MemoryCompression, MemoryDecompression, MemoryFile } from '../browser/blobs.ts';
import { TextStorage } from '../browser/text-storage.ts';
import { KeyRange } from '../database/key-range.ts';
import type { SimulatedPage } from '../page/simulated-page.ts';
import { dateBy, intlIn } from './clock.ts';
import { engineAnswer } from './engine-answers.ts';
import type { Home } from './home.ts';
import type { Task } from './scheduler.ts';

type Listener = (event: object) => void;

/** One window or tab: everything that its page sees of the world. It ends by being buried with the scheduler. */
export class SimulatedWindow {
  readonly sessionStorage: TextStorage;
  readonly #machine: Home;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #documentListeners = new Map<string, Set<Listener>>();
  readonly #timers = new Map<number, Task>();
  #lastTimer = 0;
  #isHidden = false;
  #page: SimulatedPage | undefined;
  #finish: (() => Promise<void>) | undefined;

  /** @param sessionStorage what the page loaded here before has left, where it was loaded anew */
  constructor(
    readonly name: string,
    machine: Home,
    sessionStorage: TextStorage | undefined,
  ) {
    this.#machine = machine;
    this.sessionStorage = sessionStorage ?? new TextStorage();
    const wasReloaded = sessionStorage !== undefined;
    this.#later('start', () => {
      const { page } = machine.world.compiled.page.run(this.#around(wasReloaded)) as { readonly page: SimulatedPage };
      this.#page = page;
    });
  }

  /** Undefined until the page has begun. */
  get page(): SimulatedPage | undefined {
    return this.#page;
  }

  get isAlive(): boolean {
    return !this.#machine.world.scheduler.isDead(this.name);
  }

  /** Does something at the page, in a step of its own. */
  act(action: (page: SimulatedPage) => void): void {
    this.#later('learner', () => {
      if (this.#page) action(this.#page);
    });
  }

  hide(isHidden: boolean): void {
    this.#later('learner', () => {
      this.#isHidden = isHidden;
      tell(this.#documentListeners, 'visibilitychange', {});
    });
  }

  /** The page is left, by reloading or closing: it is told so at once, and nothing more happens in it. */
  leave(): void {
    this.#isHidden = true;
    tell(this.#documentListeners, 'visibilitychange', {});
    tell(this.#listeners, 'pagehide', { persisted: false });
  }

  /** What the page does before its window is closed. */
  finish(): Promise<void> {
    return this.#finish?.() ?? Promise.resolve();
  }

  #later(lane: string, run: () => void, delay = 0): Task {
    return this.#machine.world.scheduler.post(this.name, lane, run, delay);
  }

  #around(wasReloaded: boolean): Readonly<Record<string, unknown>> {
    const { name } = this;
    const machine = this.#machine;
    const own = machine.ownFiles.of(name);
    class PerformanceNavigationTiming {
      readonly type = wasReloaded ? 'reload' : 'navigate';
    }
    const document = {
      documentElement: { lang: '', dataset: {}, style: {} },
      visible: true,
      addEventListener: listenTo(this.#documentListeners),
      removeEventListener: stopListening(this.#documentListeners),
    };
    Object.defineProperty(document, 'hidden', { get: () => this.#isHidden });
    Object.defineProperty(document, 'visibilityState', { get: () => (this.#isHidden ? 'hidden' : 'visible') });
    const window: Record<string, unknown> = {
      ...intrinsics,
      document,
      navigator: {
        userAgent: 'simulated',
        languages: ['en'],
        locks: machine.locks.of(name),
        storage: {
          persist: () => Promise.resolve(true),
          estimate: () => Promise.resolve({ quota: machine.room(), usage: 0 }),
          getDirectory: () =>
            machine.hasOwnFiles ? Promise.resolve(own.root) : Promise.reject(new DOMException('no', 'SecurityError')),
        },
      },
      location: { hash: '', href: 'https://workbook/' },
      history: { state: null, replaceState: () => undefined },
      localStorage: machine.localStorage,
      sessionStorage: this.sessionStorage,
      indexedDB: machine.databases.factory(name),
      IDBKeyRange: KeyRange,
      Date: dateBy(() => machine.now),
      Intl: intlIn(() => machine.zone),
      performance: {
        now: () => machine.world.scheduler.now,
        getEntriesByType: () => [new PerformanceNavigationTiming()],
      },
      PerformanceNavigationTiming,
      // An insecure address has no more of it.
      crypto: { getRandomValues: (bytes: Uint8Array) => machine.world.fillRandomly(bytes) },
      console: quiet,
      BroadcastChannel: machine.channels.of(name),
      Blob: MemoryBlob,
      File: MemoryFile,
      CompressionStream: MemoryCompression,
      DecompressionStream: MemoryDecompression,
      FileSystemFileHandle: own.FileSystemFileHandle,
      addEventListener: listenTo(this.#listeners),
      removeEventListener: stopListening(this.#listeners),
      dispatchEvent: () => true,
      matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
      ...this.#timing(),
      Worker: this.#workers(),
      ...(machine.kind === 'desktop' ? { workbookDesktop: this.#bridge() } : {}),
    };
    window.globalThis = window;
    window.self = window;
    window.window = window;
    return window;
  }

  #timing(): Readonly<Record<string, unknown>> {
    const start = (action: () => void, delay = 0): number => {
      this.#lastTimer += 1;
      const timer = this.#lastTimer;
      const run = (): void => {
        this.#timers.delete(timer);
        action();
      };
      this.#timers.set(timer, this.#later('timers', run, Math.max(0, delay)));
      return timer;
    };
    const stop = (timer: number | undefined): void => {
      const task = timer === undefined ? undefined : this.#timers.get(timer);
      if (task) this.#machine.world.scheduler.cancel(task);
    };
    return { setTimeout: start, clearTimeout: stop, setInterval: () => 0, clearInterval: stop };
  }

  /** The engine answers, and a record is read, in workers; what is posted either way comes in order. */
  #workers(): unknown {
    const later = (lane: string, run: () => void): void => void this.#later(lane, run);
    const { compiled } = this.#machine.world;
    let workers = 0;
    return class Worker {
      readonly #listeners = new Map<string, Set<Listener>>();
      readonly #lane: string;
      readonly #isReader: boolean;
      #isOver = false;

      constructor(address: URL) {
        workers += 1;
        this.#lane = `worker ${workers}`;
        this.#isReader = address.href.endsWith('record.worker.ts');
      }

      addEventListener(type: string, listener: Listener): void {
        listenTo(this.#listeners)(type, listener);
      }

      terminate(): void {
        this.#isOver = true;
      }

      postMessage(data: unknown): void {
        later(this.#lane, () => {
          if (this.#isReader) this.#read(data);
          else this.#answer(data as { readonly id: number; readonly name: string; readonly input: unknown });
        });
      }

      #answer({ id, name, input }: { readonly id: number; readonly name: string; readonly input: unknown }): void {
        this.#report({ id, outcome: engineAnswer(name, input) });
      }

      #read(data: unknown): void {
        const hearing = new Map<string, Set<Listener>>();
        const postMessage = (report: unknown): void => this.#report(report);
        compiled.reader.run({ addEventListener: listenTo(hearing), postMessage, Blob: MemoryBlob });
        tell(hearing, 'message', { data });
      }

      #report(data: unknown): void {
        later(this.#lane, () => {
          if (!this.#isOver) tell(this.#listeners, 'message', { data });
        });
      }
    };
  }

  #bridge(): unknown {
    return {
      call: (name: string, input: unknown) =>
        new Promise((resolve) => this.#later('engine', () => resolve(engineAnswer(name, input)))),
      start: () => ({ outcome: new Promise(() => undefined), cancel: () => undefined }),
      safekeep: (name: string, input: unknown) => this.#machine.safekeep(this.name, name, input),
      setLanguage: () => undefined,
      printToPdf: () => Promise.resolve(null),
      beforeClosing: (finish: () => Promise<void>) => (this.#finish = finish),
    };
  }
}

const intrinsics = {
  Object,
  Array,
  Promise,
  Error,
  TypeError,
  RangeError,
  Map,
  Set,
  WeakMap,
  Symbol,
  JSON,
  Math,
  Proxy,
};

const nothing = (): void => undefined;
const quiet = { log: nothing, warn: nothing, error: nothing, debug: nothing, info: nothing, trace: nothing };

const listenTo =
  (listeners: Map<string, Set<Listener>>) =>
  (type: string, listener: Listener): void => {
    listeners.set(type, (listeners.get(type) ?? new Set<Listener>()).add(listener));
  };

const stopListening =
  (listeners: Map<string, Set<Listener>>) =>
  (type: string, listener: Listener): void =>
    void listeners.get(type)?.delete(listener);

function tell(listeners: ReadonlyMap<string, ReadonlySet<Listener>>, type: string, event: object): void {
  for (const listener of [...(listeners.get(type) ?? [])]) listener(event);
}
