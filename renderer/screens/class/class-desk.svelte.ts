import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { ClassProgress, ClassView, ResultsFile } from '../../../exercises/contract/class-views.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { decodeText } from '../../shell/files/decode-text.ts';
import type { FoundFile } from './dropped-files.ts';

/** More bytes than any results that are taken; nothing beyond them has to be read to refuse them. */
const mostBytes = 60_000_001;

/** The results of a class as they were opened. They are looked at, and never kept. */
export class ClassDesk {
  #files: readonly ResultsFile[] = [];
  #view = $state.raw<ClassView>();
  #progress = $state.raw<ClassProgress>();
  #problem = $state.raw<WorkbookError>();
  #isReading = $state(false);
  #run = new AbortController();

  /** Undefined until results are read. First as the files have them, then as they are judged again. */
  get view(): ClassView | undefined {
    return this.#view;
  }

  /** While answers are judged again. */
  get progress(): ClassProgress | undefined {
    return this.#progress;
  }

  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  get isReading(): boolean {
    return this.#isReading;
  }

  textOf(file: string): string {
    return this.#files.find(({ name }) => name === file)?.text ?? '';
  }

  /** Takes in files beside those that are here; one of the same name takes the other's place. */
  async take(found: readonly FoundFile[]): Promise<void> {
    if (found.length === 0) return;
    this.#isReading = true;
    const read = await Promise.all(found.map(readFile));
    this.#files = [...this.#files.filter(({ name }) => read.every((other) => other.name !== name)), ...read];
    await this.#judge();
  }

  /** Puts all of them away. */
  close(): void {
    this.#run.abort();
    this.#run = new AbortController();
    this.#files = [];
    this.#view = undefined;
    this.#progress = undefined;
    this.#problem = undefined;
    this.#isReading = false;
  }

  async #judge(): Promise<void> {
    this.#run.abort();
    const run = new AbortController();
    this.#run = run;
    const isCurrent = (): boolean => this.#run === run;
    const input = { files: [...this.#files] };
    const read = await engine.call('readClass', input);
    if (!isCurrent()) return;
    this.#isReading = false;
    this.#told(read);
    if (!read.ok || read.value.classes.length === 0) return;
    const onProgress = (progress: ClassProgress): void => {
      if (isCurrent()) this.#progress = progress;
    };
    const judged = await engine.run('judgeClass', input, { signal: run.signal, onProgress });
    if (!isCurrent()) return;
    this.#progress = undefined;
    this.#told(judged);
  }

  #told(
    outcome: { readonly ok: true; readonly value: ClassView } | { readonly ok: false; readonly error: WorkbookError },
  ): void {
    this.#problem = outcome.ok ? undefined : outcome.error;
    if (outcome.ok) this.#view = outcome.value;
  }
}

/** What cannot be read, such as a folder, is refused like an empty file. */
async function readFile({ name, file }: FoundFile): Promise<ResultsFile> {
  const text = await file
    .slice(0, mostBytes)
    .arrayBuffer()
    .then((bytes) => decodeText(new Uint8Array(bytes)) ?? '')
    .catch(() => '');
  return { name, text };
}

/** Stays as it is while one goes elsewhere, until it is put away or the workbook closed. */
export const classDesk = new ClassDesk();
