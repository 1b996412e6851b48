/** Work that can be given up from outside, for where nobody would ever say that it has failed. */
export class Abandonable {
  readonly #rejects = new Set<(reason: Error) => void>();

  do<Value>(work: () => PromiseLike<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#rejects.add(reject);
      const end = (): void => void this.#rejects.delete(reject);
      Promise.resolve(work()).finally(end).then(resolve, reject);
    });
  }

  /** All that is under way fails with this reason. */
  abandon(reason: Error): void {
    for (const reject of this.#rejects) reject(reason);
    this.#rejects.clear();
  }
}
