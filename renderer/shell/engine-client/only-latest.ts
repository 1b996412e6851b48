/** Asks for one state at a time: of those that come while it asks, only the last is asked for. */
export class OnlyLatest<Asked> {
  readonly #ask: (asked: Asked) => Promise<void>;
  #wanted: { readonly asked: Asked } | undefined;
  #isAsking = false;

  constructor(ask: (asked: Asked) => Promise<void>) {
    this.#ask = ask;
  }

  async want(asked: Asked): Promise<void> {
    this.#wanted = { asked };
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (this.#wanted) {
      const next = this.#wanted;
      this.#wanted = undefined;
      await this.#ask(next.asked);
    }
    this.#isAsking = false;
  }
}
