import type { GraphNode } from '../../../engine/formula/computation-graph.ts';
import type { Formula } from '../../../engine/formula/formula.ts';
import type { MistakeName } from '../../../engine/checking/mistakes/mistake-names.ts';
import type { Manner } from '../manner.ts';
import { isMadeAt, type FormulaSlip } from './formula-slip.ts';
import { lineByHand, lineSlopeByHand, type AtLine } from './line-by-hand.ts';
import { slippedSlope, slopeByHand, total, valueByHand, type AtOperation } from './slope-by-hand.ts';

/** How a simulated learner goes about a formula. */
export interface FormulaManner extends Pick<Manner, 'round' | 'takesRounded' | 'writesParts'> {
  readonly slip?: FormulaSlip | undefined;
  /** Whether a local slope is written down before it is multiplied, or put in as a formula. Asked at each. */
  readonly writesSlopes?: () => boolean;
  /** Which of so many right forms is used. */
  readonly form?: (count: number) => number;
  /** What stands on the sheet already, as it is written there: not worked out, but gone on with. */
  readonly given?: ReadonlyMap<string, number>;
}

/** Everything that a learner writes who works a formula through by hand, in the order of the work, not rounded as an answer yet. */
export function workFormula(formula: Formula, manner: FormulaManner): ReadonlyMap<string, number> {
  return new FormulaWork(formula, manner).work();
}

class FormulaWork {
  readonly #worked = new Map<string, number>();

  constructor(
    private readonly formula: Formula,
    private readonly manner: FormulaManner,
  ) {}

  work(): ReadonlyMap<string, number> {
    const nodes = [...this.formula.graph.nodes.values()];
    for (const node of nodes) this.#forward(node);
    for (const node of [...nodes].reverse()) if (this.formula.graph.isOnTheWay(node.name)) this.#back(node);
    for (const name of this.formula.document.parameters ?? []) this.#step(name);
    return this.#worked;
  }

  #write(id: string, value: number): void {
    this.#worked.set(id, this.manner.given?.get(id) ?? value);
  }

  #take(id: string): number {
    const value = this.#worked.get(id) ?? NaN;
    const isGiven = this.formula.graph.nodes.get(id.slice(2))?.operation === 'given' && id.startsWith('v.');
    return !isGiven && this.manner.takesRounded() ? this.manner.round(value) : value;
  }

  readonly #part = (value: number): number => (this.manner.writesParts?.() === true ? this.manner.round(value) : value);

  #at(node: GraphNode): AtOperation {
    return {
      operand: (index) => {
        const operand = node.operands[index];
        if (!operand) return NaN;
        return 'node' in operand ? this.#take(`v.${operand.node}`) : operand.constant;
      },
      own: () => this.#take(`v.${node.name}`),
      part: this.#part,
      // Who has the sign of the exponent wrong has it wrong in the slope as well.
      form: isMadeAt(this.manner.slip, 'exponent-sign', node.name) ? () => 0 : (this.manner.form ?? (() => 0)),
    };
  }

  #atLine(): AtLine {
    const form = this.manner.form ?? (() => 0);
    return { named: (name) => this.#take(`v.${name}`), part: this.#part, form };
  }

  #forward(node: GraphNode): void {
    const { name, operation } = node;
    if (operation === 'given') {
      this.#worked.set(`v.${name}`, this.formula.document.given[name] ?? NaN);
      return;
    }
    const line = operation === 'line' ? this.formula.lines.get(name) : undefined;
    if (line) {
      this.#write(`v.${name}`, lineByHand(line, this.#atLine()));
      return;
    }
    const isTurned = isMadeAt(this.manner.slip, 'exponent-sign', name);
    this.#write(`v.${name}`, valueByHand(node, this.#at(node), isTurned));
  }

  #back(node: GraphNode): void {
    const { graph } = this.formula;
    const { name } = node;
    this.#write(`dv.${name}`, name === graph.output ? 1 : this.#gathered(name));
    for (const input of node.inputs) this.#along(node, input);
  }

  #gathered(name: string): number {
    const { slip } = this.manner;
    if ((slip?.name === 'softmax-cross-terms' || slip?.name === 'statistics-constant') && slip.node === name) return 0;
    const { graph } = this.formula;
    const ways = graph.usesOf(name).filter((use) => graph.isOnTheWay(use));
    const isCut = slip?.node === name && (slip.name === 'way-out-missed' || slip.name === 'shared-weight-once');
    const choice = isCut ? slip.choice : undefined;
    const counted = ways.filter((use, index) => {
      if (slip?.name === 'through-time-cut' && /^h_[1-9]/.test(name)) return !this.#leadsOn(use);
      return choice === undefined || (choice < 0 ? index === -1 - choice : index !== choice);
    });
    return counted.reduce((sum, use) => total([this.#part(sum), this.#take(`df.${use}.${name}`)]), 0);
  }

  /** Of a recurrent unit, as the template writes it: whether a node belongs to the next step of time. */
  #leadsOn(use: string): boolean {
    const { graph } = this.formula;
    if (use.startsWith('z_')) return true;
    return graph.nodes.get(use)?.isNumbered === true && graph.usesOf(use).some((next) => this.#leadsOn(next));
  }

  /** The local slope along a line, and what comes back by it. */
  #along(node: GraphNode, input: string): void {
    const { slip } = this.manner;
    const at = this.#at(node);
    const places = node.operands.flatMap((operand, index) =>
      'node' in operand && operand.node === input ? [index] : [],
    );
    const line = node.operation === 'line' ? this.formula.lines.get(node.name) : undefined;
    const slope = (): number =>
      line
        ? lineSlopeByHand(line, input, this.#atLine())
        : places.reduce((sum, place) => sum + (slippedSlope(slip, node, place, at) ?? slopeByHand(node, place, at)), 0);
    const own = `ds.${node.name}.${input}`;
    this.#write(own, slope());
    const factor =
      this.manner.writesSlopes?.() === false && !this.manner.given?.has(own) ? this.#part(slope()) : this.#take(own);
    const isAlone = isMadeAt(slip, 'local-slope-alone', node.name) && node.name !== this.formula.graph.output;
    this.#write(`df.${node.name}.${input}`, isAlone ? factor : this.#take(`dv.${node.name}`) * factor);
  }

  #step(name: string): void {
    const { slip } = this.manner;
    const rate = this.formula.document.learningRate ?? NaN;
    const old = this.formula.document.given[name] ?? NaN;
    const gradient = this.#take(`dv.${name}`);
    const step = this.#part(rate * gradient);
    const slipped: Partial<Record<MistakeName, number>> = {
      'rate-forgotten': old - gradient,
      'added-not-subtracted': old + step,
      'gradient-for-weight': gradient,
      'step-left-out': old,
      'step-for-weight': slip?.choice === 1 ? -step : step,
    };
    const wrong = slip && slipped[slip.name];
    this.#write(`${name}+`, wrong ?? old - step);
  }
}
