import type { ComputationGraph, GraphNode, Operand, Operation } from './computation-graph.ts';
import type { Granularity } from './document.ts';
import { written } from './line-expression.ts';
import type { ReadLine } from './read-lines.ts';
import type { Term } from './term.ts';

/** The graph of lines that were read, over given names. */
export function buildGraph(
  given: readonly string[],
  lines: readonly ReadLine[],
  output: string,
  granularity: Granularity,
): ComputationGraph {
  const nodes = new Map<string, GraphNode>();
  const taken = new Set([...given, ...lines.map(({ name }) => name)]);
  const add = (name: string, operation: GraphNode['operation'], operands: readonly Operand[], line: number | null) => {
    const inputs = [...new Set(operands.flatMap((operand) => ('node' in operand ? [operand.node] : [])))];
    const isNumbered = !taken.has(name);
    nodes.set(name, { name, isNumbered, operation, operands, inputs, line });
  };
  let count = 0;
  const numbered = (): string => {
    do count += 1;
    while (taken.has(`n${count}`));
    return `n${count}`;
  };
  const operand = (term: Term, line: number): Operand => {
    if (term.kind === 'number') return constantOf(term);
    if (term.kind === 'name') return { node: term.name };
    const operands = term.operands.map((part) => operand(part, line));
    const name = numbered();
    add(name, term.operation, operands, line);
    return { node: name };
  };
  for (const name of given) add(name, 'given', [], null);
  for (const [index, { name, term }] of lines.entries()) {
    const line = index + 1;
    if (granularity === 'operations' && term.kind === 'operation') {
      const operands = term.operands.map((part) => operand(part, line));
      add(name, term.operation, operands, line);
    } else add(name, 'line', namesOf(term), line);
  }
  return graphOf(nodes, output);
}

/** The names in a term, each once, in the order written; a line that is a number alone has that. */
function namesOf(term: Term): readonly Operand[] {
  if (term.kind === 'number') return [constantOf(term)];
  const names = new Set<string>();
  const collect = (part: Term): void => {
    if (part.kind === 'name') names.add(part.name);
    else if (part.kind === 'operation') part.operands.forEach(collect);
  };
  collect(term);
  return [...names].map((node) => ({ node }));
}

const noNames = (name: string): never => {
  throw new RangeError(`${name} in a number`);
};

const constantOf = ({ value, of }: Term & { readonly kind: 'number' }): Operand =>
  of ? { constant: value, written: written(of, noNames) } : { constant: value };

function graphOf(nodes: ReadonlyMap<string, GraphNode>, output: string): ComputationGraph {
  const uses = new Map<string, string[]>();
  for (const { name, inputs } of nodes.values()) {
    for (const input of inputs) {
      const known = uses.get(input);
      if (known) known.push(name);
      else uses.set(input, [name]);
    }
  }
  const onTheWay = new Set([output]);
  for (const { name, inputs } of [...nodes.values()].reverse()) {
    if (onTheWay.has(name)) for (const input of inputs) onTheWay.add(input);
  }
  return {
    nodes,
    output,
    usesOf: (node) => uses.get(node) ?? [],
    isOnTheWay: (node) => onTheWay.has(node),
  };
}

/** Whether a node is an operation of its own and no given number or line. */
export const isOperation = (operation: GraphNode['operation']): operation is Operation =>
  operation !== 'given' && operation !== 'line';
