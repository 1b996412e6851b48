import { activationLetters } from './activation-letters.ts';
import { evaluate } from '../expression/evaluate.ts';
import { product, reference, sum, type Expression, type QuantityId } from '../expression/expression.ts';
import { boldTex, glyphText, type Glyph } from '../notation/glyph.ts';
import { writeNumber } from '../precision/precision.ts';
import { quantityId, type QuantityName } from '../quantities/quantity-name.ts';
import { joined, printColumn, printMatrix, printRow, signs } from './matrices.ts';
import type { Printer } from './printer.ts';
import type { Printed, Relation } from './printed.ts';

export type MatrixStepKind =
  'weighted-sum' | 'activation' | 'delta' | 'weight-gradient' | 'bias-gradient' | 'weight-update' | 'bias-update';

/** One line of the work of a whole layer: symbol = rule = numbers filled in = value. */
export interface MatrixStep {
  readonly kind: MatrixStepKind;
  /** From 1. */
  readonly layer: number;
  /** From 1; undefined for what is done once for the batch. */
  readonly sample?: number;
  readonly symbol: Printed;
  readonly rule: Printed;
  readonly filled: Printed;
  readonly relation: Relation;
  readonly value: Printed;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Prints the whole step of a network as matrices and vectors; entries keep the ids of their quantities. */
export class MatrixPrinter {
  readonly #printer: Printer;
  readonly #samples: number;
  readonly #sizes: readonly number[];
  /** Whether a row of W is a unit that the weights come from, so that its transpose is what goes forward. */
  readonly #sourceFirst: boolean;
  /** Whether the gradients have their sign turned, and the step is added. */
  readonly #turned: boolean;

  constructor(printer: Printer) {
    const { document } = printer.solution;
    this.#printer = printer;
    this.#samples = document.samples.length;
    this.#sourceFirst = document.numbering === 'by-source';
    this.#turned = document.delta === 'negative';
    this.#sizes = [document.inputs, ...document.layers.map(({ units }) => units)];
  }

  /** Forward through all layers, back through all layers, then the update. */
  steps(): MatrixStep[] {
    const layers = range(this.#sizes.length - 1);
    const samples = range(this.#samples);
    return [
      ...samples.flatMap((sample) =>
        layers.flatMap((layer) => [this.#weightedSum(layer, sample), this.#activation(layer, sample)]),
      ),
      ...samples.flatMap((sample) => layers.toReversed().map((layer) => this.#delta(layer, sample))),
      ...layers.toReversed().flatMap((layer) => [this.#weightGradient(layer), ...this.#biasGradient(layer)]),
      ...layers.flatMap((layer) => [this.#weightUpdate(layer), ...this.#biasUpdate(layer)]),
    ];
  }

  /** One of these lines alone; undefined where the layer has none of its kind. What is done for the batch asks no sample. */
  line(kind: MatrixStepKind, layer: number, sample: number): MatrixStep | undefined {
    switch (kind) {
      case 'weighted-sum':
        return this.#weightedSum(layer, sample);
      case 'activation':
        return this.#activation(layer, sample);
      case 'delta':
        return this.#delta(layer, sample);
      case 'weight-gradient':
        return this.#weightGradient(layer);
      case 'bias-gradient':
        return this.#biasGradient(layer)[0];
      case 'weight-update':
        return this.#weightUpdate(layer);
      case 'bias-update':
        return this.#biasUpdate(layer)[0];
    }
  }

  /** \mathbf z = W \mathbf a + \mathbf b, or W^{\mathsf T} \mathbf a + \mathbf b where its rows are the sources. */
  #weightedSum(layer: number, sample: number): MatrixStep {
    const z = this.#units(layer, (unit) => ({ kind: 'pre-activation', layer, unit, sample }));
    const before = this.#before(layer, sample);
    const bias = this.#bias(layer);
    return this.#step('weighted-sum', layer, sample, {
      symbol: this.#vector('z', layer, sample),
      rule: joined(
        this.#sourceFirst ? transposed(this.#matrix('W', layer)) : this.#matrix('W', layer),
        this.#beforeSymbol(layer, sample),
        ...(bias.length > 0 ? [signs.plus, this.#vector('b', layer)] : []),
      ),
      filled: joined(
        printMatrix(this.#weights(layer, 'weight').map((row) => row.map(this.#number))),
        printColumn(before.map(this.#number)),
        ...(bias.length > 0 ? [signs.plus, printColumn(bias.map(this.#number))] : []),
      ),
      results: z,
    });
  }

  /** \mathbf a = f(\mathbf z) */
  #activation(layer: number, sample: number): MatrixStep {
    const z = this.#units(layer, (unit) => ({ kind: 'pre-activation', layer, unit, sample }));
    const column = printColumn(z.map(this.#number));
    const letter = activationLetters[this.#printer.solution.document.layers[layer - 1]?.activation ?? 'identity'];
    const symbol = this.#vector('z', layer, sample);
    return this.#step('activation', layer, sample, {
      symbol: this.#vector('a', layer, sample),
      rule: { tex: `${letter.tex}\\left(${symbol.tex}\\right)`, text: `${letter.text}(${symbol.text})` },
      filled: { tex: `${letter.tex}${column.tex}`, text: `${letter.text}(${column.text})` },
      results: this.#units(layer, (unit) => ({ kind: 'activation', layer, unit, sample })),
    });
  }

  /**
   * \boldsymbol\delta^{(l)} = \left(W^{(l+1)\mathsf T} \boldsymbol\delta^{(l+1)}\right) \odot f'(\mathbf z^{(l)}), and
   * \frac{\partial E}{\partial \mathbf a} \odot f'(\mathbf z) at the output.
   */
  #delta(layer: number, sample: number): MatrixStep {
    const results = this.#units(layer, (unit) => ({ kind: 'delta', layer, unit, sample }));
    const symbol = this.#vector('δ', layer, sample);
    const document = this.#printer.solution.document;
    const slopes = this.#units(layer, (unit) => ({ kind: 'slope', layer, unit, sample }));
    const slope = {
      tex: `f'\\left(${this.#vector('z', layer, sample).tex}\\right)`,
      text: `f′(${this.#vector('z', layer, sample).text})`,
    };
    if (layer === document.layers.length) {
      const shortForms = results.map((id) => this.#printer.quantity(id));
      const simplified = this.#printer.solution.quantities.get(results[0] ?? '')?.simplified;
      const gradients = this.#units(layer, (unit) => ({ kind: 'activation-gradient', layer, unit, sample }));
      const byEntries = simplified !== undefined || document.layers[layer - 1]?.activation === 'softmax';
      const rules = byEntries
        ? printColumn(shortForms.map(({ expanded, rule, symbol: own }) => expanded ?? rule ?? own))
        : joined(this.#derivative('a', layer, sample), signs.entrywise, slope);
      const filled = byEntries
        ? printColumn(shortForms.map(({ filled: numbers, symbol: own }) => numbers ?? own))
        : joined(printColumn(gradients.map(this.#number)), signs.entrywise, printColumn(slopes.map(this.#number)));
      return this.#step('delta', layer, sample, { symbol, rule: rules, filled, results });
    }
    const next = this.#units(layer + 1, (unit) => ({ kind: 'delta', layer: layer + 1, unit, sample }));
    const weights = this.#weights(layer + 1, 'weight');
    return this.#step('delta', layer, sample, {
      symbol,
      rule: joined(
        ['\\left(', '('],
        this.#sourceFirst ? this.#matrix('W', layer + 1) : transposed(this.#matrix('W', layer + 1)),
        this.#vector('δ', layer + 1, sample),
        ['\\right)', ')'],
        signs.entrywise,
        slope,
      ),
      filled: joined(
        ['\\left(', '('],
        printMatrix(range(this.#size(layer)).map((unit) => weights.map((row) => this.#number(row[unit - 1] ?? '')))),
        printColumn(next.map(this.#number)),
        ['\\right)', ')'],
        signs.entrywise,
        printColumn(slopes.map(this.#number)),
      ),
      results,
      // Written in one line, the sum over paths is not rounded on the way.
      written: (index) =>
        product(
          sum(next.map((id, row) => product(reference(weights[row]?.[index] ?? ''), reference(id)))),
          reference(slopes[index] ?? ''),
        ),
    });
  }

  /**
   * \frac{\partial E}{\partial W} = \sum_k \boldsymbol\delta^{(k)} \mathbf a^{(k)\mathsf T}: an outer product for each sample,
   * \mathbf a \boldsymbol\delta^{\mathsf T} where the rows are the sources.
   */
  #weightGradient(layer: number): MatrixStep {
    const samples = range(this.#samples);
    const outer = (
      sample: number,
      delta: Printed,
      before: Printed,
    ): readonly (Printed | readonly [string, string])[] =>
      sample === 1 ? [delta, before] : [signs.plus, delta, before];
    const deltas = (sample: number): QuantityId[] =>
      this.#units(layer, (unit) => ({ kind: 'delta', layer, unit, sample }));
    const gradients = this.#printedWeights(layer, 'weight-gradient');
    const columns = this.#size(this.#sourceFirst ? layer : layer - 1);
    /** What stands in a row and what in a column, of the delta and of what comes in. */
    const factors = <Factor>(delta: Factor, before: Factor): readonly [row: Factor, column: Factor] =>
      this.#sourceFirst ? [before, delta] : [delta, before];
    const entries = (sample: number) => factors(deltas(sample), this.#before(layer, sample));
    return this.#step('weight-gradient', layer, undefined, {
      symbol: this.#derivative('W', layer),
      rule: joined(
        ...samples.flatMap((sample) => {
          const [row, column] = factors(this.#vector('δ', layer, sample), this.#beforeSymbol(layer, sample));
          return outer(sample, row, transposed(column));
        }),
      ),
      filled: joined(
        ...samples.flatMap((sample) => {
          const [row, column] = entries(sample);
          return outer(sample, printColumn(row.map(this.#number)), printRow(column.map(this.#number)));
        }),
      ),
      results: gradients.flat(),
      columns,
      written: (index) =>
        sum(
          samples.map((sample) => {
            const [row, column] = entries(sample);
            return product(reference(row[Math.floor(index / columns)] ?? ''), reference(column[index % columns] ?? ''));
          }),
        ),
    });
  }

  /** \frac{\partial E}{\partial \mathbf b} = \sum_k \boldsymbol\delta^{(k)}; the sum of its entries where the layer shares one. */
  #biasGradient(layer: number): MatrixStep[] {
    const bias = this.#printer.solution.document.layers[layer - 1]?.bias;
    if (!bias || bias.kind === 'none') return [];
    const results: QuantityId[] =
      bias.kind === 'shared'
        ? [this.#id({ kind: 'shared-bias-gradient', layer })]
        : this.#units(layer, (unit) => ({ kind: 'bias-gradient', layer, unit }));
    const lines = results.map((id) => this.#printer.quantity(id));
    return [
      this.#step('bias-gradient', layer, undefined, {
        symbol: this.#derivative('b', layer),
        rule: printColumn(lines.map(({ rule, symbol }) => rule ?? symbol)),
        filled: printColumn(lines.map(({ filled, symbol }) => filled ?? symbol)),
        results,
      }),
    ];
  }

  /** W^+ = W - \eta \frac{\partial E}{\partial W}, added where the gradients have their sign turned. */
  #weightUpdate(layer: number): MatrixStep {
    const rate = this.#printer.rate;
    const sign = this.#turned ? signs.plus : signs.minus;
    const gradient = this.#derivative('W', layer);
    const columns = this.#size(this.#sourceFirst ? layer : layer - 1);
    return this.#step('weight-update', layer, undefined, {
      symbol: this.#matrix('W', layer, '+'),
      rule: joined(
        this.#matrix('W', layer),
        sign,
        rate.symbol,
        signs.times,
        this.#turned ? inBrackets(gradient) : gradient,
      ),
      filled: joined(
        printMatrix(this.#printedWeights(layer, 'weight').map((row) => row.map(this.#number))),
        sign,
        rate.value,
        signs.times,
        printMatrix(this.#printedWeights(layer, 'weight-gradient').map((row) => row.map(this.#number))),
      ),
      results: this.#printedWeights(layer, 'updated-weight').flat(),
      columns,
    });
  }

  /** \mathbf b^+ = \mathbf b - \eta \frac{\partial E}{\partial \mathbf b} */
  #biasUpdate(layer: number): MatrixStep[] {
    const bias = this.#printer.solution.document.layers[layer - 1]?.bias;
    if (!bias || bias.kind === 'none') return [];
    const results: QuantityId[] =
      bias.kind === 'shared'
        ? [this.#id({ kind: 'updated-shared-bias', layer })]
        : this.#units(layer, (unit) => ({ kind: 'updated-bias', layer, unit }));
    const lines = results.map((id) => this.#printer.quantity(id));
    return [
      this.#step('bias-update', layer, undefined, {
        symbol: this.#vector('b', layer, undefined, '+'),
        rule: printColumn(lines.map(({ rule, symbol }) => rule ?? symbol)),
        filled: printColumn(lines.map(({ filled, symbol }) => filled ?? symbol)),
        results,
      }),
    ];
  }

  #step(
    kind: MatrixStepKind,
    layer: number,
    sample: number | undefined,
    line: {
      readonly symbol: Printed;
      readonly rule: Printed;
      readonly filled: Printed;
      readonly results: readonly QuantityId[];
      /** Columns of the result; a vector has one. */
      readonly columns?: number;
      /** What the line shows for one entry, where it is not that entry's own line. */
      readonly written?: (index: number) => Expression;
    },
  ): MatrixStep {
    const { symbol, rule, filled, results, columns = 1, written } = line;
    const rows = range(results.length / columns).map((row) => results.slice((row - 1) * columns, row * columns));
    const honest = results.every((id, index) =>
      written ? this.#gives(written(index), id) : this.#printer.quantity(id).relation === '=',
    );
    return {
      kind,
      layer,
      ...(sample === undefined ? {} : { sample }),
      symbol,
      rule,
      filled,
      relation: honest ? '=' : '≈',
      value: printMatrix(rows.map((row) => row.map(this.#number))),
    };
  }

  /** Whether the numbers as written give an entry as written. */
  #gives(written: Expression, id: QuantityId): boolean {
    const value = evaluate(written, (operand) => Number(this.#printer.shownOf(operand)));
    return writeNumber(value, this.#printer.precision) === this.#printer.shownOf(id);
  }

  readonly #number = (id: QuantityId): Printed => {
    const shown = this.#printer.shownOf(id);
    return { tex: shown, text: shown.replace('-', '−') };
  };

  #size(layer: number): number {
    return this.#sizes[layer] ?? 0;
  }

  #id(name: QuantityName): QuantityId {
    return quantityId(name, this.#samples);
  }

  #units(layer: number, name: (unit: number) => QuantityName): QuantityId[] {
    return range(this.#size(layer)).map((unit) => this.#id(name(unit)));
  }

  #weights(layer: number, kind: 'weight' | 'weight-gradient' | 'updated-weight'): QuantityId[][] {
    return range(this.#size(layer)).map((unit) =>
      range(this.#size(layer - 1)).map((from) => this.#id({ kind, layer, unit, from })),
    );
  }

  /** The same as they are printed: with a row for each source where these come first. */
  #printedWeights(layer: number, kind: 'weight' | 'weight-gradient' | 'updated-weight'): QuantityId[][] {
    const byUnit = this.#weights(layer, kind);
    return this.#sourceFirst ? turned(byUnit) : byUnit;
  }

  /** What comes into a layer: the activations before it, or the inputs. */
  #before(layer: number, sample: number): QuantityId[] {
    return this.#units(layer - 1, (unit) =>
      layer === 1 ? { kind: 'input', unit, sample } : { kind: 'activation', layer: layer - 1, unit, sample },
    );
  }

  #bias(layer: number): QuantityId[] {
    const kind = this.#printer.solution.document.layers[layer - 1]?.bias.kind;
    if (kind === 'none') return [];
    return this.#units(layer, (unit) =>
      kind === 'shared' ? { kind: 'shared-bias', layer } : { kind: 'bias', layer, unit },
    );
  }

  #beforeSymbol(layer: number, sample: number): Printed {
    return layer === 1 ? this.#vector('x', undefined, sample) : this.#vector('a', layer - 1, sample);
  }

  #vector(base: string, layer: number | undefined, sample?: number, mark?: '+'): Printed {
    const ofSample = sample === undefined || this.#samples === 1 ? '' : `(${sample})`;
    const superscript = `${layer === undefined ? '' : `(${layer})`}${ofSample}`;
    return bold({ kind: 'name', base, superscript, ...(mark ? { mark } : {}) });
  }

  #matrix(base: string, layer: number, mark?: '+'): Printed {
    return bold({ kind: 'name', base, superscript: `(${layer})`, ...(mark ? { mark } : {}) });
  }

  #derivative(base: string, layer: number, sample?: number): Printed {
    const by = this.#vector(base, layer, sample);
    const [tex, text] = this.#turned ? ['-', '−'] : ['', ''];
    return { tex: `${tex}\\frac{\\partial E}{\\partial ${by.tex}}`, text: `${text}∂E/∂${by.text}` };
  }
}

const turned = (rows: readonly (readonly QuantityId[])[]): QuantityId[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));

const inBrackets = ({ tex, text }: Printed): Printed => ({ tex: `\\left(${tex}\\right)`, text: `(${text})` });

const bold = (glyph: Glyph): Printed => ({ tex: boldTex(glyph), text: glyphText(glyph) });
const transposed = ({ tex, text }: Printed): Printed => ({ tex: `{${tex}}${signs.transposed[0]}`, text: `${text}ᵀ` });
