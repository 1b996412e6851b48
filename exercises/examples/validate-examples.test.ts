import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { article } from './article.ts';
import { batchNotes } from './batch-notes.ts';
import type { Example } from './example.ts';
import { examples } from './examples.ts';
import { lectureSlides } from './lecture-slides.ts';
import { validateExamples } from './validate-examples.ts';

const withNetwork = (example: Example, change: (network: NetworkDocument) => unknown): Example => ({
  ...example,
  id: 'broken',
  network: change(example.network) as NetworkDocument,
});

describe('the library', () => {
  it('has nothing wrong in it', () => {
    expect(validateExamples(examples)).toEqual({ valid: examples, problems: [] });
  });

  it.each([
    ['network.learningRate', (network: NetworkDocument) => ({ ...network, learningRate: 'half' })],
    [
      'network.samples[0].target',
      (network: NetworkDocument) => ({ ...network, samples: [{ input: [1, 2], target: [1] }] }),
    ],
    [
      'network.layers[1].weights[0]',
      (network: NetworkDocument) => ({
        ...network,
        layers: network.layers.map((layer, index) => (index === 1 ? { ...layer, weights: [[1], [2]] } : layer)),
      }),
    ],
    ['network.version', (network: NetworkDocument) => ({ ...network, version: 2 })],
    ['network', () => null],
    // Valid in itself, but its step leaves what a number can hold.
    [
      'network.learningRate',
      (network: NetworkDocument) => ({
        ...network,
        learningRate: 1e308,
        samples: [{ input: [1e300, 1e300], target: [1e10, 1e10] }],
      }),
    ],
  ])('names %s where that is wrong, and shows the other examples', (path, change) => {
    const { valid, problems } = validateExamples([lectureSlides, withNetwork(article, change), batchNotes]);
    expect(valid).toEqual([lectureSlides, batchNotes]);
    expect(problems).toMatchObject([{ example: 'broken', path }]);
  });
});
