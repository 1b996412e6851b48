import { dequal } from 'dequal/lite';
import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { TaskPack } from '../../../exercises/packs/task-pack.ts';
import { connection } from '../../keeping/database/connection.ts';
import { allPacks, keepPack, removePack } from '../../keeping/database/packs.ts';
import type { StoredPack } from '../../keeping/database/stored-pack.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { watch } from '../../keeping/database/watch.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { textOfFile } from '../../shell/files/text-of-file.ts';

/** A file that could not be taken in: which, and why. */
interface RefusedFile {
  readonly file: string;
  readonly error: WorkbookError;
}

/** The learner's task packs, as they lie in the record. */
export class PackShelf {
  readonly #now: () => number;
  readonly #nextId: () => string;
  #packs = $state.raw<readonly StoredPack[]>();
  #problem = $state.raw<StorageProblem>();
  #refused = $state.raw<readonly RefusedFile[]>([]);
  #removed = $state.raw<StoredPack>();

  constructor(now: () => number, nextId: () => string) {
    this.#now = now;
    this.#nextId = nextId;
  }

  /** The one changed last first; undefined until the record has answered. */
  get packs(): readonly StoredPack[] | undefined {
    return this.#packs;
  }

  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  get refused(): readonly RefusedFile[] {
    return this.#refused;
  }

  /** The one that was taken away last, until it is put back. */
  get removed(): StoredPack | undefined {
    return this.#removed;
  }

  /** Follows the record until told to stop. */
  follow(): () => void {
    return watch(allPacks, (stored) => {
      this.#problem = stored.ok ? undefined : stored.problem;
      if (stored.ok) this.#packs = stored.value;
    });
  }

  /** Takes in what can be read; gives the ids, of those too that were here already. */
  async takeIn(files: readonly File[]): Promise<readonly string[]> {
    const ids: string[] = [];
    const refused: RefusedFile[] = [];
    for (const file of files) {
      const read = await engine.call('readPack', { text: await textOfFile(file) });
      const id = read.ok ? await this.add(read.value) : undefined;
      if (!read.ok) refused.push({ file: file.name, error: read.error });
      else if (id !== undefined) ids.push(id);
    }
    this.#refused = refused;
    return ids;
  }

  /** The same pack is not there twice: opened once more, it goes on as it was left. */
  async add(pack: TaskPack): Promise<string | undefined> {
    const here = await connection.read(allPacks);
    const same = here.ok ? here.value.find((stored) => dequal(stored.pack, pack)) : undefined;
    if (same) return same.id;
    return this.#keep({ id: this.#nextId(), pack, changed: this.#now() });
  }

  async remove(stored: StoredPack): Promise<void> {
    const removed = await removePack(stored.id);
    this.#problem = removed.ok ? undefined : removed.problem;
    if (removed.ok) this.#removed = stored;
  }

  async putBack(): Promise<void> {
    const removed = this.#removed;
    if (removed && (await this.#keep(removed)) !== undefined) this.#removed = undefined;
  }

  async #keep(stored: StoredPack): Promise<string | undefined> {
    const kept = await keepPack(stored);
    this.#problem = kept.ok ? undefined : kept.problem;
    return kept.ok ? stored.id : undefined;
  }
}
