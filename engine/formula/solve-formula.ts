import { failure, success, type Outcome } from '../contract/outcome.ts';
import type { FormulaError } from '../contract/errors.ts';
import {
  constant,
  difference,
  learningRate,
  product,
  reference,
  sum,
  type Expression,
  type QuantityId,
} from '../expression/expression.ts';
import { quantityId, type QuantityName } from '../quantities/quantity-name.ts';
import type { FormulaSolution, Quantity } from '../solution/solution.ts';
import { WorkedQuantity } from '../solution/worked-quantity.ts';
import type { GraphNode } from './computation-graph.ts';
import { isOperation } from './build-graph.ts';
import { domainProblem } from './domain.ts';
import type { Formula } from './formula.ts';
import { formulaError } from './formula-error.ts';
import type { LineProblem } from './formula-problem.ts';
import { times, total } from './line-expression.ts';
import { workNode, writtenNodeSlope, writtenValue } from './node-work.ts';

/**
 * Works a formula through: values forwards, gradients backwards, one step for its parameters, and the values after it.
 * Fails where a slope has no value, or where the step leads out of what the operations or floating point can hold.
 */
export const solveFormula = (formula: Formula): Outcome<FormulaSolution> => new FormulaSolver(formula).solve();

const idOf = (name: QuantityName): QuantityId => quantityId(name, 1);
const valueId = (node: string): QuantityId => idOf({ kind: 'node-value', node });
const gradientId = (node: string): QuantityId => idOf({ kind: 'node-gradient', node });

class FormulaSolver {
  readonly #quantities = new Map<QuantityId, Quantity>();
  /** How each node changes with its inputs. */
  readonly #slopes = new Map<string, ReadonlyMap<string, number>>();
  #fault: FormulaError | undefined;

  constructor(private readonly formula: Formula) {}

  solve(): Outcome<FormulaSolution> {
    const { formula } = this;
    const nodes = [...formula.graph.nodes.values()];
    for (const node of nodes) this.#addValue(node);
    for (const node of nodes.toReversed()) this.#addWayBack(node);
    if (formula.parameters.length > 0) {
      for (const name of formula.parameters) this.#addStep(name);
      for (const node of nodes)
        if (node.operation !== 'given' && formula.graph.isOnTheWay(node.name)) this.#addAfter(node);
    }
    if (this.#fault) return failure(this.#fault);
    return success({ of: 'formula', formula, quantities: this.#quantities });
  }

  #valueOf(id: QuantityId): number {
    return this.#quantities.get(id)?.value ?? NaN;
  }

  #work(name: QuantityName, value: number, write: () => Expression, shorten?: () => Expression): void {
    const id = idOf(name);
    this.#quantities.set(id, new WorkedQuantity(id, name, value + 0, write, shorten));
  }

  #addValue(node: GraphNode): void {
    const { formula } = this;
    const { name } = node;
    if (node.operation === 'given') {
      const stands = formula.parameters.includes(name) ? 'parameter' : 'given';
      const quantity: QuantityName = { kind: 'node-value', node: name, stands };
      const value = (formula.document.given[name] ?? NaN) + 0;
      this.#quantities.set(idOf(quantity), { id: idOf(quantity), name: quantity, value });
      return;
    }
    const { value, slopes } = workNode(formula, node, (input) => this.#valueOf(valueId(input)));
    this.#slopes.set(name, slopes);
    const letters = (input: string): Expression => reference(valueId(input));
    this.#work({ kind: 'node-value', node: name }, value, () => writtenValue(formula, node, letters));
  }

  /** The gradient of a node, and what goes back from it to each of its inputs. */
  #addWayBack(node: GraphNode): void {
    const { graph } = this.formula;
    const { name } = node;
    if (!graph.isOnTheWay(name)) {
      // Somebody may still ask for it: what the output does not depend on has none.
      if (!node.isNumbered) this.#work({ kind: 'node-gradient', node: name }, 0, () => constant(0));
      return;
    }
    const ways = graph.usesOf(name).filter((use) => graph.isOnTheWay(use));
    const parts = ways.map((use) => idOf({ kind: 'edge-gradient', node: use, input: name }));
    const own = name === graph.output;
    const gradient = own ? 1 : total(parts.map((part) => this.#valueOf(part)));
    this.#work({ kind: 'node-gradient', node: name }, gradient, () => {
      const [only] = parts;
      if (own) return constant(1);
      return only !== undefined && parts.length === 1 ? reference(only) : sum(parts.map(reference));
    });
    for (const input of node.inputs) this.#addEdge(node, input, gradient);
  }

  #addEdge(node: GraphNode, input: string, gradient: number): void {
    const { formula } = this;
    const { name } = node;
    const slope = this.#slopes.get(name)?.get(input) ?? NaN;
    if (!Number.isFinite(slope) || !Number.isFinite(gradient * slope)) {
      this.#refuse(node, {
        problem: Number.isFinite(slope) ? 'too-large' : 'no-slope',
        found: String(gradient * slope),
      });
    }
    const letters = (of: string): Expression => reference(valueId(of));
    const write = (): Expression => writtenNodeSlope(formula, node, input, letters, reference(valueId(name)));
    const slopeId = idOf({ kind: 'local-slope', node: name, input });
    const fromAbove = reference(gradientId(name));
    this.#work({ kind: 'local-slope', node: name, input }, slope, write);
    this.#work(
      { kind: 'edge-gradient', node: name, input },
      gradient * slope,
      () => product(fromAbove, reference(slopeId)),
      () => times(fromAbove, write()),
    );
  }

  #addStep(name: string): void {
    const rate = this.formula.document.learningRate ?? NaN;
    const gradient = gradientId(name);
    const value = this.#valueOf(valueId(name)) - rate * this.#valueOf(gradient);
    if (!Number.isFinite(value)) this.#refuseStep(String(value), 'too-large');
    this.#work({ kind: 'updated-node', node: name }, value, () =>
      difference(reference(valueId(name)), product(learningRate(rate), reference(gradient))),
    );
  }

  #addAfter(node: GraphNode): void {
    const { formula } = this;
    const after = (input: string): QuantityId => this.#afterId(input);
    const values = (input: string): number => this.#valueOf(after(input));
    const { value } = workNode(formula, node, values);
    if (!Number.isFinite(value)) {
      const operands = node.operands.map((operand) => ('node' in operand ? values(operand.node) : operand.constant));
      const problem = isOperation(node.operation) ? domainProblem(node.operation, operands, value) : undefined;
      this.#refuseStep(problem?.found ?? `${node.name} = ${value}`, problem?.problem ?? 'too-large', node.line);
    }
    this.#work({ kind: 'node-value-after', node: node.name }, value, () =>
      writtenValue(formula, node, (input) => reference(after(input))),
    );
  }

  /** What stands for a node after the step; what is given and takes none stays as it is. */
  #afterId(node: string): QuantityId {
    const id = idOf({ kind: 'node-value-after', node });
    if (this.#quantities.has(id)) return id;
    const updated = idOf({ kind: 'updated-node', node });
    return this.#quantities.has(updated) ? updated : valueId(node);
  }

  #refuse({ line }: GraphNode, fault: Omit<LineProblem, 'start'>): void {
    const index = (line ?? 1) - 1;
    const text = this.formula.document.lines[index] ?? '';
    this.#fault ??= formulaError(index, text, { ...fault, start: text.length - text.trimStart().length });
  }

  #refuseStep(found: string, problem: LineProblem['problem'], line: number | null = null): void {
    const text = this.formula.document.lines[(line ?? 1) - 1] ?? '';
    this.#fault ??= { ...formulaError((line ?? 1) - 1, text, { problem, found, start: 0 }), path: 'learningRate' };
  }
}
