import type { FormulaDocument } from '../../../engine/formula/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { StoredFormula } from '../../keeping/database/stored-formula.ts';
import { KeptDesk } from '../../keeping/desk/kept-desk.svelte.ts';
import { formulaShelf } from './formula-shelf.ts';

/** The learning rate of a formula that takes its first step. */
const firstRate = 0.1;

/** One formula being worked on: its document with everything it went through, and how it is shown. */
export class FormulaDesk extends KeptDesk<StoredFormula, FormulaDocument> {
  #precision = $state.raw<Precision>({ decimals: 4 });

  constructor(stored: StoredFormula, now: () => number) {
    super(formulaShelf, stored, now);
  }

  get formula(): FormulaDocument {
    return this.document;
  }

  get precision(): Precision {
    return this.#precision;
  }

  set precision(precision: Precision) {
    this.#precision = precision;
  }

  /** @param index of the line, from 0 */
  writeLine(index: number, text: string): void {
    const lines = this.formula.lines.with(index, text);
    this.change({ ...this.formula, lines }, `line ${index}`);
  }

  /** Puts these in place of a line, as one step. */
  replaceLine(index: number, ...texts: readonly string[]): void {
    const lines = this.formula.lines.toSpliced(index, 1, ...texts);
    this.endGesture();
    this.change({ ...this.formula, lines: lines.length === 0 ? [''] : lines });
  }

  /**
   * @param given every number as it stands: those that nobody has given yet are given with it, so that they keep their order
   */
  setNumber(given: FormulaDocument['given'], name: string, value: number, gesture: string): void {
    this.change({ ...this.formula, given: { ...given, [name]: value } }, gesture);
  }

  removeNumber(name: string): void {
    const given = Object.fromEntries(Object.entries(this.formula.given).filter(([one]) => one !== name));
    this.change({ ...this.formula, given });
  }

  setOutput(output: string): void {
    this.change({ ...this.formula, output });
  }

  setRate(learningRate: number, gesture: string): void {
    this.change({ ...this.formula, learningRate }, gesture);
  }

  /** Whether a number takes a step of gradient descent; `given` as for `setNumber`. */
  setTrained(given: FormulaDocument['given'], name: string, isTrained: boolean): void {
    const { parameters = [], learningRate = firstRate, ...others } = this.formula;
    const rest = parameters.filter((parameter) => parameter !== name);
    const trained = Object.keys(given).filter((one) => rest.includes(one) || (isTrained && one === name));
    this.change({ ...others, given, learningRate, ...(trained.length > 0 ? { parameters: trained } : {}) });
  }

  setGranularity(granularity: 'operations' | 'lines'): void {
    this.change({ ...this.formula, granularity });
  }
}
