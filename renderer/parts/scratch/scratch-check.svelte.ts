import type { WorkbookError } from '../../../engine/contract/errors.ts';
import type { WorkingNetwork, WorkingReading } from '../../../exercises/contract/working-views.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import type { PageText } from './scratch-paper.ts';
import type { ScratchSheet } from './scratch-sheet.ts';

/** What was said of a page when that was asked for. It holds for the lines above the first that has changed since. */
export class ScratchCheck {
  #network = $state.raw<WorkingNetwork>();
  #said = $state.raw<{ readonly text: string; readonly reading: WorkingReading }>();
  #problem = $state.raw<WorkbookError>();

  /** Why nothing can be said. */
  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  /** With the symbols of its quantities; undefined until something was said. */
  get network(): WorkingNetwork | undefined {
    return this.#network;
  }

  /** What is judged goes into no log, and counts for nothing. */
  async ask({ text, choices }: PageText, network: ScratchSheet['network']): Promise<void> {
    const [opened, read] = await Promise.all([
      engine.call('openWorking', { network }),
      engine.call('readWorking', { network, text, choices }),
    ]);
    this.#problem = read.ok ? (opened.ok ? undefined : opened.error) : read.error;
    if (!opened.ok || !read.ok) return;
    this.#network = opened.value;
    this.#said = { text, reading: read.value };
  }

  /** As on a fresh sheet, of which nothing was asked yet. */
  forget(): void {
    this.#said = undefined;
    this.#problem = undefined;
  }

  /** What was said, as far as it holds of a text. */
  sayingOf(text: string): WorkingReading | undefined {
    const said = this.#said;
    if (!said) return undefined;
    const before = said.text.split('\n');
    const now = text.split('\n');
    const same = before.findIndex((line, index) => line !== now[index]);
    const holds = same < 0 && before.length === now.length ? Infinity : same < 0 ? before.length : same;
    return holds === Infinity ? said.reading : above(said.reading, holds);
  }
}

/** Of a reading, what it says of its first lines. */
function above(reading: WorkingReading, lines: number): WorkingReading | undefined {
  const first = reading.first === null ? undefined : reading.statements[reading.first];
  const kept = reading.lines.filter(({ line }) => line <= lines);
  if (kept.length === 0) return undefined;
  return {
    ...reading,
    lines: kept,
    statements: reading.statements.filter(({ line }) => line <= lines),
    guesses: reading.guesses.filter(({ line }) => line <= lines),
    first: first && first.line <= lines ? reading.first : null,
  };
}
