const worked = [
  'z',
  'a',
  'E',
  'dE/da',
  'da/dz',
  'dE/dz',
  'dE/dx',
  'dE/dw',
  'dE/db',
  'Δw',
  'Δb',
  'w+',
  'b+',
  'ΔE/2ε',
] as const;

/** What the id of a quantity says, as far as skills go (see `engine/quantities/quantity-name.ts`). */
export interface QuantityPlace {
  /** What stands before the first index, without the mark of values after the step. */
  readonly of: (typeof worked)[number];
  /** From 1; 0 where it belongs to no layer, as an input. */
  readonly layer: number;
  /** How many indices there are, the layer's among them. */
  readonly indices: number;
  /** Belongs to one sample of several. */
  readonly ofSample: boolean;
  /** Is the part that comes back through one unit. */
  readonly ofPath: boolean;
}

/** With a weight moved by ε, the rule is the same. */
const form = /^(ΔE\/2ε|[a-zA-ZΔ/]+\+?)'?((?:\.\d+)*)(@\d+)?(?:<(\d+)|[+-]ε)?$/;

/** The same few hundred ids stand in every log; no log fills the memory with others. */
const known = new Map<string, QuantityPlace | undefined>();
const mostKnown = 5000;

/** Undefined for what is given, and for what is no quantity. */
export function placeOf(id: string): QuantityPlace | undefined {
  const found = known.get(id);
  if (found || known.has(id)) return found;
  if (known.size >= mostKnown) known.clear();
  const place = readPlace(id);
  known.set(id, place);
  return place;
}

function readPlace(id: string): QuantityPlace | undefined {
  const [, name, indices = '', sample, path] = form.exec(id) ?? [];
  const of = worked.find((candidate) => candidate === name);
  if (!of) return undefined;
  const numbers = indices.split('.').slice(1).map(Number);
  return {
    of,
    layer: of === 'E' || of === 'dE/dx' ? 0 : (numbers[0] ?? 0),
    indices: numbers.length,
    ofSample: sample !== undefined,
    ofPath: path !== undefined,
  };
}
