import { loadFormula } from '../../keeping/database/formulas.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { resume } from '../../keeping/desk/resume.ts';
import type { FormulaDesk } from './formula-desk.svelte.ts';
import { formulaShelf } from './formula-shelf.ts';
import { openDesks } from './open-desks.ts';

/** Takes a formula from the shelf and puts it on the desk. */
export class FormulaOpening {
  #desk = $state.raw<FormulaDesk>();
  #missing = $state(false);
  #problem = $state.raw<StorageProblem>();

  get desk(): FormulaDesk | undefined {
    return this.#desk;
  }

  /** There is no such formula on the shelf. */
  get isMissing(): boolean {
    return this.#missing;
  }

  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  async open(id: string, now: () => number): Promise<void> {
    await openDesks.settled(id);
    const loaded = await loadFormula(id);
    if (!loaded.ok) this.#problem = loaded.problem;
    else if (loaded.value === null) this.#missing = true;
    else {
      const desk = openDesks.at(loaded.value, now);
      await resume(formulaShelf, desk, loaded.value);
      this.#desk = desk;
      // Only what could not be stored before is stored now: to look at a formula changes nothing.
      await desk.keep();
    }
  }
}
