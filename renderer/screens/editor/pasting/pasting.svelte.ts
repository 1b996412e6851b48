import type { TableFault } from '../../../../exercises/contract/editor-views.ts';
import { engine } from '../../../shell/engine-client/engine.ts';
import { explainError } from '../../../shell/language/explain-problem.ts';
import { language } from '../../../shell/language/language.svelte.ts';
import { readDecimal } from '../../../parts/numbers/decimal.ts';
import { faultWords, takenWords } from './paste-words.ts';
import { placeTable, type PlacedTable, type TableRoom } from './place-table.ts';

/** A paste that is looked at before it is taken, and the field that it was pasted into. */
interface AskedPaste {
  /** At least one. */
  readonly places: readonly PlacedTable[];
  readonly fault: TableFault | undefined;
  readonly field: Element | null;
}

/** What is pasted into a table of numbers: taken whole, or shown first, or refused. */
export class Pasting {
  readonly #room: () => TableRoom;
  readonly #put: (place: PlacedTable) => void;
  #said = $state.raw<{ readonly words: string; readonly isRefusal: boolean }>();
  #asked = $state.raw<AskedPaste>();

  constructor(room: () => TableRoom, put: (place: PlacedTable) => void) {
    this.#room = room;
    this.#put = put;
  }

  /** What came of the last paste, and whether it is a refusal. */
  get said(): { readonly words: string; readonly isRefusal: boolean } | undefined {
    return this.#said;
  }

  get asked(): AskedPaste | undefined {
    return this.#asked;
  }

  /** Takes a text that was pasted into a cell; false for one number, which goes into the field like anything typed. */
  begin(text: string, row: number, column: number): boolean {
    const typed = text.trim();
    if (typed === '' || (!/\s/.test(typed) && readDecimal(typed) !== undefined)) return false;
    void this.#place(text, row, column);
    return true;
  }

  take(place: PlacedTable): void {
    this.#put(place);
    this.#said = { words: takenWords(place), isRefusal: false };
    this.leave();
  }

  /** Leaves what was asked about; the focus goes back to where it was pasted. */
  leave(): void {
    const field = this.#asked?.field;
    this.#asked = undefined;
    if (field instanceof HTMLElement) field.focus();
  }

  async #place(text: string, row: number, column: number): Promise<void> {
    const field = document.activeElement;
    const read = await engine.call('readTable', { text });
    this.#asked = undefined;
    if (!read.ok) {
      this.#refuse(explainError(read.error));
      return;
    }
    const { fault } = read.value;
    const placing = placeTable(read.value, this.#room(), row, column);
    if (placing.kind === 'plain') this.take(placing.place);
    else if (placing.kind === 'asked') {
      this.#said = undefined;
      this.#asked = { places: placing.places, fault, field };
    } else if (placing.kind === 'unread') this.#refuse(faultWords(fault ?? { kind: 'no-number' }));
    else this.#refuse(language.text('editor.paste.no-room', { rows: placing.rows, columns: placing.columns }));
  }

  #refuse(why: string): void {
    this.#said = { words: language.text('editor.paste.refused', { why }), isRefusal: true };
  }
}
