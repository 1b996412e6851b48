import { marked } from '../notation/notation.ts';
import type { Glyph } from '../notation/glyph.ts';
import type { ComputationGraph } from './computation-graph.ts';
import type { NodeQuantityName } from '../quantities/quantity-name.ts';

const greekLetters: ReadonlyMap<string, string> = new Map([
  ['alpha', 'α'],
  ['beta', 'β'],
  ['gamma', 'γ'],
  ['delta', 'δ'],
  ['epsilon', 'ε'],
  ['zeta', 'ζ'],
  ['eta', 'η'],
  ['theta', 'θ'],
  ['kappa', 'κ'],
  ['lambda', 'λ'],
  ['mu', 'μ'],
  ['nu', 'ν'],
  ['xi', 'ξ'],
  ['pi', 'π'],
  ['rho', 'ρ'],
  ['sigma', 'σ'],
  ['tau', 'τ'],
  ['phi', 'φ'],
  ['chi', 'χ'],
  ['psi', 'ψ'],
  ['omega', 'ω'],
]);

/** The letters of a node's name: w_1, w₁ and w1 have a 1 below, alpha is α, h' has a prime. */
export function nodeGlyph(name: string): Glyph & { readonly kind: 'name' } {
  const plain = name.normalize('NFKC');
  const [, letters = plain, primes = ''] = /^(.*?)(['’′]*)$/u.exec(plain) ?? [];
  const [, word = letters, index = ''] = /^([^_\d]+)_?(.*)$/u.exec(letters) ?? [];
  const base = greekLetters.get(word.toLowerCase()) ?? word;
  const subscript = index.replace(/^_+|_+$/g, '').replaceAll('_', ',');
  return {
    kind: 'name',
    base: word === word.toLowerCase() ? base : word,
    ...(subscript === '' ? {} : { subscript }),
    ...(primes === '' ? {} : { superscript: '′'.repeat(primes.length) }),
  };
}

/** The symbol of a formula's quantity: nodes by their names, derivatives of the output and of the next node. */
export function formulaGlyph(graph: ComputationGraph, name: NodeQuantityName): Glyph {
  const { output } = graph;
  const derivative = (of: string, by: string): Glyph & { readonly kind: 'derivative' } => ({
    kind: 'derivative',
    of: nodeGlyph(of),
    by: nodeGlyph(by),
  });
  switch (name.kind) {
    case 'node-value':
      return nodeGlyph(name.node);
    case 'node-gradient':
      return derivative(output, name.node);
    case 'local-slope':
      return isOneOfSeveralWays(graph, name)
        ? { kind: 'held', of: derivative(name.node, name.input), held: othersInto(graph, name).map(nodeGlyph) }
        : derivative(name.node, name.input);
    case 'edge-gradient':
      return { ...derivative(output, name.input), through: name.node };
    case 'updated-node':
      return marked(nodeGlyph(name.node), '+');
    case 'node-value-after':
      return marked(nodeGlyph(name.node), '′');
  }
}

/** The edge from an input into a node. */
interface Edge {
  readonly node: string;
  readonly input: string;
}

/** Whether an edge leads into the output while its input goes other ways too: its slope is not all of the derivative. */
const isOneOfSeveralWays = (graph: ComputationGraph, { node, input }: Edge): boolean =>
  node === graph.output && graph.usesOf(input).filter((use) => graph.isOnTheWay(use)).length > 1;

/** What else goes into the node. */
const othersInto = ({ nodes }: ComputationGraph, { node, input }: Edge): readonly string[] =>
  nodes.get(node)?.inputs.filter((other) => other !== input) ?? [];
