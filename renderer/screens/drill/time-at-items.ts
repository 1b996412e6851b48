/** How long each item was worked at; moments are in milliseconds, given by the caller. */
export class TimeAtItems {
  readonly #since = new Map<string, number>();

  /** The learner comes to an item; only the first time counts. */
  comeTo(item: string, now: number): void {
    if (!this.#since.has(item)) this.#since.set(item, now);
  }

  /** Since the item was first come to, or last checked; null where neither is known. */
  took(item: string, now: number): number | null {
    const since = this.#since.get(item);
    return since === undefined ? null : now - since;
  }

  checked(item: string, now: number): void {
    this.#since.set(item, now);
  }

  clear(): void {
    this.#since.clear();
  }
}
