import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { FormulaDocument } from '../../../engine/formula/document.ts';
import { changedFormula } from '../../keeping/database/formula-line.ts';
import { allFormulas, keepFormula, removeFormula } from '../../keeping/database/formulas.ts';
import type { StoredFormula } from '../../keeping/database/stored-formula.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { thisRun } from '../../keeping/database/this-run.ts';
import { watch } from '../../keeping/database/watch.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { textOfFile } from '../../shell/files/text-of-file.ts';

/** A file that could not be taken in: which, and why. */
interface RefusedFile {
  readonly file: string;
  readonly error: WorkbookError;
}

/** The learner's formulas, as they lie on the shelf. */
export class FormulaList {
  readonly #now: () => number;
  readonly #nextId: () => string;
  #formulas = $state.raw<readonly StoredFormula[]>();
  #problem = $state.raw<StorageProblem>();
  #refused = $state.raw<readonly RefusedFile[]>([]);
  #removed = $state.raw<StoredFormula>();

  constructor(now: () => number, nextId: () => string) {
    this.#now = now;
    this.#nextId = nextId;
  }

  /** The one changed last first; undefined until the record has answered. */
  get formulas(): readonly StoredFormula[] | undefined {
    return this.#formulas;
  }

  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  get refused(): readonly RefusedFile[] {
    return this.#refused;
  }

  /** The one that was taken away last, until it is put back. */
  get removed(): StoredFormula | undefined {
    return this.#removed;
  }

  /** Follows the record until told to stop. */
  follow(): () => void {
    return watch(allFormulas, (stored) => {
      this.#problem = stored.ok ? undefined : stored.problem;
      if (stored.ok) this.#formulas = stored.value;
    });
  }

  /** Takes in files, each whole or not at all; gives the ids of those that were taken. */
  async takeIn(files: readonly File[]): Promise<readonly string[]> {
    const ids: string[] = [];
    const refused: RefusedFile[] = [];
    for (const file of files) {
      const read = await engine.call('readFormula', { text: await textOfFile(file) });
      const id = read.ok ? await this.add(read.value) : undefined;
      if (!read.ok) refused.push({ file: file.name, error: read.error });
      else if (id !== undefined) ids.push(id);
    }
    this.#refused = refused;
    return ids;
  }

  /** A new formula on the shelf; its id, once it is kept. */
  add(formula: FormulaDocument): Promise<string | undefined> {
    return this.#keep(changedFormula(thisRun, { id: this.#nextId() }, formula, this.#now()));
  }

  async remove(stored: StoredFormula): Promise<void> {
    const removed = await removeFormula(stored.id);
    this.#problem = removed.ok ? undefined : removed.problem;
    if (removed.ok) this.#removed = stored;
  }

  async putBack(): Promise<void> {
    const removed = this.#removed;
    if (removed && (await this.#keep(removed)) !== undefined) this.#removed = undefined;
  }

  async #keep(stored: StoredFormula): Promise<string | undefined> {
    const kept = await keepFormula(stored);
    this.#problem = kept.ok ? undefined : kept.problem;
    return kept.ok ? stored.id : undefined;
  }
}
