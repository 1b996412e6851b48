import { ComplexNumber, half, total } from './complex-number.ts';

/** Reads what a template gives, and what was chosen of it. */
export interface Numbers {
  readonly at: (name: string) => ComplexNumber;
  readonly count: (size: string) => number;
  readonly is: (size: string, value: string) => boolean;
}

type Work = (numbers: Numbers) => ComplexNumber;

const upTo = (count: number): number[] => [...Array(count).keys()].map((index) => index + 1);
const real = (value: number): ComplexNumber => new ComplexNumber(value);
const square = (number: ComplexNumber): ComplexNumber => number.times(number);
const errorOf = (outputs: readonly ComplexNumber[], targets: readonly ComplexNumber[]): ComplexNumber =>
  half(total(outputs.map((output, index) => square(output.minus(targets[index] ?? real(NaN))))));

/** Row by column. */
const dot = (one: readonly ComplexNumber[], other: readonly ComplexNumber[]): ComplexNumber =>
  total(one.map((number, index) => number.times(other[index] ?? real(NaN))));

function normalised(values: readonly ComplexNumber[]): ComplexNumber[] {
  const count = real(values.length);
  const mean = total(values).over(count);
  const variance = total(values.map((value) => square(value.minus(mean)))).over(count);
  const deviation = variance.plus(real(0.00001)).sqrt();
  return values.map((value) => value.minus(mean).over(deviation));
}

function softmax(scores: readonly ComplexNumber[]): ComplexNumber[] {
  const exponentials = scores.map((score) => score.exp());
  return exponentials.map((one) => one.over(total(exponentials)));
}

const activations: Readonly<Record<string, (z: ComplexNumber) => ComplexNumber>> = {
  sigmoid: (z) => z.sigmoid(),
  tanh: (z) => z.tanh(),
  relu: (z) => z.relu(),
};

/** What each template works out, written as loops over layers, steps and windows, as a library does it. */
export const references: Readonly<Record<string, Work>> = {
  gate: ({ at, count }) => total(['x', 'y', 'u', 'v'].slice(0, count('terms')).map(at)).times(at('z')),

  shopping: ({ at, count }) =>
    total(upTo(count('goods')).map((kind) => at(`p_${kind}`).times(at(`c_${kind}`)))).times(at('r')),

  'one-neuron': ({ at, count, is }) => {
    const sources = upTo(count('inputs'));
    const z = dot(
      sources.map((from) => at(`w_${from}`)),
      sources.map((from) => at(`x_${from}`)),
    ).plus(at('b'));
    const [, apply] = Object.entries(activations).find(([name]) => is('activation', name)) ?? [];
    return errorOf([apply?.(z) ?? real(NaN)], [at('t')]);
  },

  residual: ({ at, count }) => {
    let state = at('x');
    for (const block of upTo(count('blocks'))) {
      state = state.plus(
        at(`w_${block}`)
          .times(state)
          .plus(at(`b_${block}`))
          .tanh(),
      );
    }
    return errorOf([state], [at('t')]);
  },

  'softmax-cross-entropy': ({ at, count }) => {
    const [right = real(NaN)] = softmax(upTo(count('classes')).map((one) => at(`z_${one}`)));
    return real(0).minus(right.ln());
  },

  recurrent: ({ at, count, is }) => {
    const steps = count('steps');
    let state = at('h_0');
    const losses = upTo(steps).map((step) => {
      state = at('w')
        .times(at(`x_${step}`))
        .plus(at('u').times(state))
        .plus(at('b'))
        .tanh();
      const isLast = step === steps;
      if (is('loss', 'each') && steps > 1) return errorOf([state], [at(`t_${step}`)]);
      return isLast ? errorOf([state], [at('t')]) : real(0);
    });
    return total(losses);
  },

  gated: ({ at, is }) => {
    const bias = (name: string): ComplexNumber => (is('biases', 'three') ? at(`b_${name}`) : real(0));
    const into = (name: string, state: ComplexNumber): ComplexNumber =>
      at(`w_${name}`)
        .times(at('x'))
        .plus(at(`u_${name}`).times(state))
        .plus(bias(name));
    const before = at('h_0');
    const kept = into('z', before).sigmoid();
    const candidate = into('c', into('r', before).sigmoid().times(before)).tanh();
    // The new state lies between the candidate and the old one: c + z (h − c).
    return errorOf([candidate.plus(kept.times(before.minus(candidate)))], [at('t')]);
  },

  'convolution-1d': ({ at, count }) => {
    const kernel = upTo(3).map((entry) => at(`k_${entry}`));
    const places = upTo(count('length') - 2);
    const outputs = places.map((place) =>
      dot(
        kernel,
        [0, 1, 2].map((shift) => at(`x_${place + shift}`)),
      ),
    );
    return errorOf(
      outputs,
      places.map((place) => at(`t_${place}`)),
    );
  },

  'convolution-2d': ({ at, count }) => {
    const outputs: ComplexNumber[] = [];
    const targets: ComplexNumber[] = [];
    for (const row of [1, 2]) {
      for (const column of upTo(count('columns') - 1)) {
        const window = [`${row}${column}`, `${row}${column + 1}`, `${row + 1}${column}`, `${row + 1}${column + 1}`];
        outputs.push(
          dot(
            ['11', '12', '21', '22'].map((entry) => at(`k_${entry}`)),
            window.map((entry) => at(`x_${entry}`)),
          ),
        );
        targets.push(at(`t_${row}${column}`));
      }
    }
    return errorOf(outputs, targets);
  },

  'max-pooling': ({ at, count }) => {
    const windows = upTo(count('windows'));
    const outputs = windows.map((window) => {
      const left = count('stride') * (window - 1) + 1;
      return [`1${left}`, `1${left + 1}`, `2${left}`, `2${left + 1}`]
        .map((entry) => at(`x_${entry}`))
        .reduce((greatest, entry) => greatest.greater(entry));
    });
    return errorOf(
      outputs,
      windows.map((window) => at(`t_${window}`)),
    );
  },

  'layer-normalisation': ({ at, count }) => {
    const places = upTo(count('values'));
    const outputs = normalised(places.map((place) => at(`x_${place}`))).map((value, index) =>
      at(`g_${index + 1}`)
        .times(value)
        .plus(at(`b_${index + 1}`)),
    );
    return errorOf(
      outputs,
      places.map((place) => at(`t_${place}`)),
    );
  },

  'batch-normalisation': ({ at, count }) => {
    const samples = upTo(count('values'));
    return errorOf(
      normalised(samples.map((sample) => at(`x_${sample}`))).map((value) => at('g').times(value).plus(at('b'))),
      samples.map((sample) => at(`t_${sample}`)),
    );
  },

  attention: ({ at, count, is }) => {
    const tokens = upTo(count('tokens'));
    const projected = (token: number, matrix: string): ComplexNumber[] =>
      [1, 2].map((column) =>
        dot(
          [1, 2].map((row) => at(`x_${token}${row}`)),
          [1, 2].map((row) => at(`${matrix}_${row}${column}`)),
        ),
      );
    const outputs: ComplexNumber[] = [];
    const targets: ComplexNumber[] = [];
    for (const query of is('queries', 'all') ? tokens : tokens.slice(-1)) {
      const scores = tokens.map((key) => dot(projected(query, 'Q'), projected(key, 'K')).over(real(Math.SQRT2)));
      const weights = softmax(scores);
      for (const place of [0, 1]) {
        outputs.push(
          dot(
            weights,
            tokens.map((token) => projected(token, 'V')[place] ?? real(NaN)),
          ),
        );
        targets.push(at(`t_${query}${place + 1}`));
      }
    }
    return errorOf(outputs, targets);
  },
};
