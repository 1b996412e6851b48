/** Most recently used answers to the same question, kept because a drill is opened once and then checked many times. */
export class Recent<Value> {
  readonly #kept = new Map<string, Value>();

  constructor(private readonly most: number) {}

  /** What was made for a key before, or what is made now. */
  of(key: string, make: () => Value): Value {
    const found = this.#kept.get(key) ?? make();
    this.#kept.delete(key);
    this.#kept.set(key, found);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.most) break;
      this.#kept.delete(oldest);
    }
    return found;
  }
}
