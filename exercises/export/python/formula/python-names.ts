import type { QuantityName } from '../../../../engine/quantities/quantity-name.ts';

/** What Python reads as something else, and what the file itself is made of. */
const taken = [
  'False None True and as assert async await break class continue def del elif else except finally for from global if',
  'import in is lambda nonlocal not or pass raise return try while with yield np torch sigmoid print learning_rate',
]
  .join(' ')
  .split(' ');

/** Names of a formula as names of Python, each another one. */
export class PythonNames {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set(taken);

  /** @param nodes in the order in which they are met */
  constructor(nodes: Iterable<string>) {
    for (const node of nodes) {
      let name = plain(node);
      while (this.#taken.has(name)) name += '_';
      this.#taken.add(name);
      this.#names.set(node, name);
    }
  }

  of(node: string): string {
    return this.#names.get(node) ?? plain(node);
  }

  /** What stands for a quantity of the formula in a file. */
  ofQuantity(name: QuantityName): string {
    if (!('node' in name)) return '';
    const node = this.of(name.node);
    if ('input' in name) {
      const input = this.of(name.input);
      return name.kind === 'local-slope' ? `slope_${node}_by_${input}` : `back_${node}_to_${input}`;
    }
    if (name.kind === 'node-gradient') return `grad_${node}`;
    if (name.kind === 'updated-node') return `${node}_new`;
    return name.kind === 'node-value-after' ? `${node}_after` : node;
  }
}

/** Python reads letters as this form has them; primes and commas are none. */
const plain = (node: string): string =>
  node
    .normalize('NFKC')
    .replace(/″/g, '_prime_prime')
    .replace(/['′’]/g, '_prime')
    .replace(/[^\p{L}\p{Nd}_]/gu, '_');
