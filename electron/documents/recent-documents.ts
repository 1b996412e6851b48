import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

/** As many as a menu shows at a glance. */
const most = 10;

const paths = v.array(v.string());

/** The documents that were opened last, the newest first. A list that cannot be read or kept is no reason to ask anyone. */
export class RecentDocuments {
  readonly #file: string;
  #paths: readonly string[];

  constructor(file: string) {
    this.#file = file;
    this.#paths = load(file);
  }

  get paths(): readonly string[] {
    return this.#paths;
  }

  add(path: string): void {
    this.#keep([path, ...this.#paths.filter((other) => other !== path)].slice(0, most));
  }

  remove(path: string): void {
    this.#keep(this.#paths.filter((other) => other !== path));
  }

  clear(): void {
    this.#keep([]);
  }

  #keep(kept: readonly string[]): void {
    this.#paths = kept;
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      const draft = `${this.#file}.new`;
      writeFileSync(draft, JSON.stringify(kept));
      renameSync(draft, this.#file);
    } catch (error) {
      console.error(error);
    }
  }
}

function load(file: string): readonly string[] {
  try {
    const read = v.safeParse(paths, JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.output.slice(0, most) : [];
  } catch {
    return [];
  }
}
