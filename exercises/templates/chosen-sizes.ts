import type { TemplateSize } from './template-size.ts';

interface Sized {
  readonly sizes: readonly TemplateSize[];
}

/** What was chosen of a template's sizes, by name; what is left out, or is no choice, is as usual. */
export type Chosen = Readonly<Record<string, string>>;

/** A template's sizes, each with one of its choices. */
export class ChosenSizes {
  readonly #values: ReadonlyMap<string, string>;

  constructor({ sizes }: Sized, chosen: Chosen = {}) {
    this.#values = new Map(sizes.map((size) => [size.name, valueOf(size, chosen[size.name])]));
  }

  /** Of a size that counts something. */
  count(name: string): number {
    return Number(this.#value(name));
  }

  is(name: string, value: string): boolean {
    return this.#value(name) === value;
  }

  #value(name: string): string {
    const value = this.#values.get(name);
    if (value === undefined) throw new RangeError(`no size ${name} in this template`);
    return value;
  }
}

const valueOf = ({ choices, usual }: TemplateSize, chosen: string | undefined): string =>
  choices.find(({ value }) => value === chosen)?.value ?? usual;

/** Every way to choose the sizes of a template. */
export function everyChoice({ sizes }: Sized): Chosen[] {
  return sizes.reduce<Chosen[]>(
    (ways, { name, choices }) => ways.flatMap((way) => choices.map(({ value }) => ({ ...way, [name]: value }))),
    [{}],
  );
}
