/** The places that take files in. */
export type FilePlace = 'networks' | 'formulas' | 'packs';

/** By its name, as the system tells kinds of files apart. */
export function placeOfFile(name: string): FilePlace {
  const [, kind] = /\.(bptasks|bpform)(?:\.json)?$/i.exec(name) ?? [];
  if (kind === undefined) return 'networks';
  return kind.toLowerCase() === 'bptasks' ? 'packs' : 'formulas';
}

/** Files that were opened from outside the page, until the screen that takes them in is there. */
export class OpenedFiles {
  #waiting = $state.raw<readonly File[]>([]);

  add(file: File): void {
    this.#waiting = [...this.#waiting, file];
  }

  /** Those that wait for a place, once. */
  take(place: FilePlace): readonly File[] {
    const files = this.#waiting.filter(({ name }) => placeOfFile(name) === place);
    if (files.length > 0) this.#waiting = this.#waiting.filter((file) => !files.includes(file));
    return files;
  }
}

export const openedFiles = new OpenedFiles();
