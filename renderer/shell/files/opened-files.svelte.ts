/** Files that were opened from outside the page, until the screen that takes them in is there. */
export class OpenedFiles {
  #waiting = $state.raw<readonly File[]>([]);

  add(file: File): void {
    this.#waiting = [...this.#waiting, file];
  }

  /** Those that wait, once. */
  take(): readonly File[] {
    const files = this.#waiting;
    if (files.length > 0) this.#waiting = [];
    return files;
  }
}

export const openedFiles = new OpenedFiles();
