import { compileFunction } from 'node:vm';

/** A text that was compiled once, to be run anew for each window with what that one sees of its surroundings. */
export class Compiled {
  readonly #run: (...values: readonly unknown[]) => unknown;
  readonly #names: readonly string[];

  /** @param names what its surroundings are called in it */
  constructor(text: string, file: string, names: readonly string[]) {
    this.#names = names;
    this.#run = compileFunction(text, ['exports', 'require', ...names], { filename: file }) as (
      ...values: readonly unknown[]
    ) => unknown;
  }

  /** What it exports. */
  run(around: Readonly<Record<string, unknown>>, modules: Readonly<Record<string, unknown>> = {}): object {
    const exports = {};
    const find = (name: string): unknown => {
      if (!(name in modules)) throw new Error(`${name} is not part of the simulated world`);
      return modules[name];
    };
    this.#run(exports, find, ...this.#names.map((name) => around[name]));
    return exports;
  }
}

/** What code of a page may name without importing it, and has to get from its own window. */
export const pageNames = [
  'globalThis',
  'self',
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'IDBKeyRange',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'Date',
  'Intl',
  'performance',
  'PerformanceNavigationTiming',
  'crypto',
  'console',
  'BroadcastChannel',
  'Worker',
  'Blob',
  'File',
  'CompressionStream',
  'DecompressionStream',
  'FileSystemFileHandle',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'matchMedia',
] as const;

export const workerNames = ['addEventListener', 'postMessage', 'Blob'] as const;
