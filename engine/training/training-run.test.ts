import { describe, expect, it } from 'vitest';
import { graphStep, layersApart, layersOf } from '../../test/unit/training/graph-step.ts';
import type { NetworkDocument } from '../network/document.ts';
import { solve } from '../solution/solve.ts';
import { startTraining, type TrainingPlan, type TrainingRun } from './training-run.ts';

const exclusiveOr: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 2,
  layers: [
    {
      units: 2,
      activation: 'tanh',
      weights: [
        [0.8, -0.4],
        [-0.3, 0.9],
      ],
      bias: { kind: 'per-unit', values: [0.1, -0.2] },
    },
    { units: 1, activation: 'sigmoid', weights: [[0.5, -0.7]], bias: { kind: 'shared', value: 0.2, trainable: false } },
  ],
  loss: 'binary-cross-entropy',
  learningRate: 0.5,
  samples: [
    { input: [0, 0], target: [0] },
    { input: [0, 1], target: [1] },
    { input: [1, 0], target: [1] },
    { input: [1, 1], target: [0] },
  ],
};

/** One linear unit, whose weight is multiplied by 1 - learning rate in every step. */
const linear: NetworkDocument = {
  format: 'backprop-workbook.network',
  version: 1,
  inputs: 1,
  layers: [{ units: 1, activation: 'identity', weights: [[1]], bias: { kind: 'none' } }],
  loss: 'half-sum-squared-error',
  learningRate: 1001,
  samples: [{ input: [1], target: [0] }],
};

function started(document: NetworkDocument, plan: TrainingPlan): TrainingRun {
  const outcome = startTraining(document, plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

describe('a training run', () => {
  it('records the loss, the weights and the size of each gradient at the steps asked for', () => {
    const run = started(exclusiveOr, { epochs: 40, recordAt: [40, 0, 7, 7, 99] });
    expect(run.advance(1000)).toEqual({ state: 'finished', step: 40 });
    expect(run.records.map(({ step }) => step)).toEqual([0, 7, 40]);

    let expected = exclusiveOr;
    for (let step = 0; step <= 40; step += 1) {
      const { loss, gradients, updated } = graphStep(expected);
      const record = run.records.find((recorded) => recorded.step === step);
      if (record) {
        expect(record.loss).toBeCloseTo(loss, 12);
        expect(layersApart(layersOf(expected), record.layers)).toBeLessThan(1e-12);
        const sizes = gradients.layers.map(({ weights, bias }) => Math.hypot(...weights.flat(), ...[bias ?? 0].flat()));
        expect(record.layers.map(({ gradientSize }) => gradientSize)).toEqual(
          sizes.map((size) => expect.closeTo(size, 12) as number),
        );
      }
      expected = updated;
    }
  });

  it('comes to the same in pieces as in one go', () => {
    const plan = { epochs: 500, recordAt: [3, 250, 500] };
    const whole = started(exclusiveOr, plan);
    const pieces = started(exclusiveOr, plan);
    whole.advance(500);
    const seen = [1, 2, 60, 100, 900].map((steps) => pieces.advance(steps).step);
    expect(seen).toEqual([1, 3, 63, 163, 500]);
    expect(pieces.records).toEqual(whole.records);
    expect(pieces.document()).toEqual(whole.document());
    expect(pieces.advance(10)).toEqual({ state: 'finished', step: 500 });
  });

  it('changes no frozen bias, and never the document it was given', () => {
    const before = structuredClone(exclusiveOr);
    const run = started(exclusiveOr, { epochs: 100, recordAt: [] });
    run.advance(100);
    expect(exclusiveOr).toEqual(before);
    expect(run.document().layers[1]?.bias).toEqual(before.layers[1]?.bias);
    expect(run.document().layers[0]?.bias).not.toEqual(before.layers[0]?.bias);
  });

  it('stops for good when cancelled, keeps its records, and records where it stands', () => {
    const run = started(exclusiveOr, { epochs: 100, recordAt: [0, 20, 60] });
    run.advance(30);
    run.cancel();
    expect(run.state).toEqual({ state: 'cancelled', step: 30 });
    expect(run.advance(30)).toEqual({ state: 'cancelled', step: 30 });
    expect(run.records.map(({ step }) => step)).toEqual([0, 20, 30]);
  });

  it('is not cancelled any more once it is finished', () => {
    const run = started(exclusiveOr, { epochs: 3, recordAt: [] });
    run.advance(3);
    run.cancel();
    expect(run.state).toEqual({ state: 'finished', step: 3 });
  });

  it.each([
    ['epochs', { epochs: 0, recordAt: [] }],
    ['epochs', { epochs: 2.5, recordAt: [] }],
    ['recordAt[1]', { epochs: 5, recordAt: [0, -1] }],
    ['recordAt[0]', { epochs: 5, recordAt: [NaN] }],
  ])('is refused for a plan with a wrong %s', (path, plan) => {
    expect(startTraining(exclusiveOr, plan)).toMatchObject({ ok: false, error: { code: 'document-invalid', path } });
  });
});

describe('divergence', () => {
  it('stops a run at the very step after which the graph has no finite solution', () => {
    // Each step multiplies the weight by -1000, and the loss by a million, until it leaves what a double holds.
    let network = linear;
    let firstBroken = 0;
    for (let step = 0; firstBroken === 0; step += 1) {
      const outcome = solve({ ...network, learningRate: 0 });
      if (!outcome.ok) firstBroken = step;
      const weight = network.layers[0]?.weights[0]?.[0] ?? NaN;
      network = {
        ...linear,
        layers: linear.layers.map((layer) => ({ ...layer, weights: [[weight - 1001 * weight]] })),
      };
    }
    for (const pieces of [1, 7, 1000]) {
      const run = started(linear, { epochs: 1000, recordAt: [0, 10] });
      while (run.state.state === 'running') run.advance(pieces);
      expect(run.state).toEqual({ state: 'diverged', step: firstBroken, quantity: 'E', value: Infinity });
      expect(run.records.map(({ step }) => step)).toEqual([0, 10, firstBroken - 1]);
      expect(Math.abs(run.document().layers[0]?.weights[0]?.[0] ?? NaN) / 1e153).toBeCloseTo(1, 9);
    }
  });

  it('names the weight that was the first to break', () => {
    const bursting: NetworkDocument = { ...linear, learningRate: 1e200, samples: [{ input: [1e120], target: [1e20] }] };
    const run = started(bursting, { epochs: 10, recordAt: [] });
    expect(run.advance(10)).toEqual({ state: 'diverged', step: 1, quantity: 'w.1.1.1', value: -Infinity });
    expect(run.document()).toEqual(bursting);
  });

  it('is seen at once in a network whose loss is infinite as it stands', () => {
    const run = started({ ...linear, samples: [{ input: [1e200], target: [0] }] }, { epochs: 10, recordAt: [0] });
    expect(run.advance(10)).toEqual({ state: 'diverged', step: 0, quantity: 'E', value: Infinity });
    expect(run.records).toEqual([]);
  });
});
