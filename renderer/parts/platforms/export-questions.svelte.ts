import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { QuestionFormat, QuestionsMade } from '../../../exercises/contract/platform-views.ts';
import type { TaskPack } from '../../../exercises/packs/task-pack.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { saveFile } from '../files/save-file.ts';

/** Writes a pack for a learning platform and gives the file to whoever wants it. */
export class QuestionExport {
  #made = $state.raw<QuestionsMade>();
  #problem = $state.raw<WorkbookError>();
  #leftOut = $state.raw<readonly number[]>();
  #stop: AbortController | undefined;

  /** How far it has come; undefined where nothing is being written. */
  get made(): QuestionsMade | undefined {
    return this.#made;
  }

  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  /** Places of tasks that are not in the last file; undefined where there is none. */
  get leftOut(): readonly number[] | undefined {
    return this.#leftOut;
  }

  async save(pack: TaskPack, as: QuestionFormat): Promise<void> {
    this.stop();
    const stop = new AbortController();
    this.#stop = stop;
    this.#made = { made: 0, of: pack.tasks.length };
    this.#problem = undefined;
    this.#leftOut = undefined;
    const told = await engine.run(
      'exportQuestions',
      { pack, as, language: language.code },
      {
        signal: stop.signal,
        onProgress: (made) => {
          if (this.#stop === stop) this.#made = made;
        },
      },
    );
    if (this.#stop !== stop) return;
    this.#stop = undefined;
    this.#made = undefined;
    const outcome = told.ok ? told.value : told;
    if (!outcome.ok) {
      this.#problem = outcome.error;
      return;
    }
    const { fileName, content, leftOut } = outcome.value;
    this.#leftOut = leftOut;
    saveFile(fileName, new Blob([content.slice()]));
  }

  /** What is being written is no longer wanted. */
  stop(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.#made = undefined;
  }
}
