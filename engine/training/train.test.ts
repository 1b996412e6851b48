import { describe, expect, it } from 'vitest';
import { divergingNetwork, slidesNetwork as network } from '../../test/networks/known-networks.ts';
import type { NetworkDocument } from '../network/document.ts';
import { readTraining, train, type TrainingResult } from './train.ts';

function started(document: NetworkDocument, epochs: number, recordAt: readonly number[]) {
  const begun = train({ network: document, epochs, recordAt });
  if (!begun.ok) throw new Error(JSON.stringify(begun.error));
  return begun.value;
}

/** The result, reached in slices of this many epochs. */
function trained(document: NetworkDocument, epochs: number, recordAt: readonly number[], slice = 7): TrainingResult {
  const work = started(document, epochs, recordAt);
  for (;;) {
    const result = work.result();
    if (result) return result;
    work.advance(slice);
  }
}

describe('training as a job', () => {
  it('gives the figures of the lecture slides', () => {
    const { state, step, records, document } = trained(network, 1, [0, 1]);
    expect([state, step]).toEqual(['finished', 1]);
    expect(records.map(({ loss }) => loss.toFixed(10))).toEqual(['0.2396740076', '0.2325906136']);
    expect(document.layers[0]?.weights[0]?.[1]?.toFixed(10)).toBe('0.1998766769');
  });

  it('says how far it is, and with what loss', () => {
    const work = started(network, 10, []);
    work.advance(1);
    expect(work.progress()).toEqual({ step: 1, epochs: 10, loss: expect.closeTo(0.2325906136, 10) as number });
  });

  it('gives its result so far when it is cancelled', () => {
    const work = started(network, 1000, [0, 5, 500]);
    work.advance(8);
    work.cancel();
    expect(work.result()).toMatchObject({
      state: 'cancelled',
      step: 8,
      records: [{ step: 0 }, { step: 5 }, { step: 8 }],
    });
    expect(work.result()?.document.layers).toEqual(trained(network, 8, []).document.layers);
    expect(work.result()?.records.at(-1)).toEqual(trained(network, 8, [8]).records.at(-1));
  });

  it.each([1, 7, 1000])('names the step and the quantity in which it diverged, in slices of %d', (slice) => {
    expect(trained(divergingNetwork, 10_000, [0, 50, 60], slice)).toMatchObject({
      state: 'diverged',
      step: 52,
      quantity: 'E',
      value: Infinity,
      records: [{ step: 0, loss: 0.5 }, { step: 50 }, { step: 51 }],
    });
  });
});

describe('what is to be trained', () => {
  const good = { network, epochs: 10, recordAt: [0, 10] };

  it('is taken as it is', () => {
    expect(readTraining(good)).toEqual({ ok: true, value: good });
    expect(readTraining({ ...good, epochs: 10_000_000, recordAt: Array(10_000).fill(3) })).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', null, '', 'null', { kind: 'object' }],
    ['no network', { ...good, network: undefined }, 'network', '—', { kind: 'object' }],
    ['a list for a network', { ...good, network: [] }, 'network', '[…] (0)', { kind: 'object' }],
    ['a network at fault', { ...good, network: { ...network, inputs: 0 } }, 'network.inputs', '0', {}],
    [
      'parts that do not fit',
      { ...good, network: { ...network, inputs: 3 } },
      'network.layers[0].weights[0]',
      '[…] (2)',
      { kind: 'length', length: 3 },
    ],
    ['no epoch', { ...good, epochs: 0 }, 'epochs', '0', { kind: 'whole-number-within', maximum: 10_000_000 }],
    ['endless epochs', { ...good, epochs: 10_000_001 }, 'epochs', '10000001', { kind: 'whole-number-within' }],
    ['epochs without end', { ...good, epochs: Infinity }, 'epochs', 'Infinity', { kind: 'whole-number-within' }],
    ['half an epoch', { ...good, epochs: 1.5 }, 'epochs', '1.5', { kind: 'whole-number-within' }],
    ['epochs left out', { network, recordAt: [] }, 'epochs', '—', { kind: 'whole-number-within' }],
    ['a text for steps', { ...good, recordAt: '0' }, 'recordAt', '"0"', { kind: 'list' }],
    ['a step that is none', { ...good, recordAt: [0, -1] }, 'recordAt[1]', '-1', { kind: 'whole-number' }],
    [
      'an endless list of steps',
      { ...good, recordAt: Array(10_001).fill('x') },
      'recordAt',
      '[…] (10001)',
      { kind: 'length-at-most', length: 10_000 },
    ],
  ])('is refused with the path at fault: %s', (_, sent, path, found, allowed) => {
    expect(readTraining(sent)).toMatchObject({ ok: false, error: { code: 'document-invalid', path, found, allowed } });
  });

  it('is refused by its version where that is newer', () => {
    expect(readTraining({ ...good, network: { ...network, version: 2 } })).toMatchObject({
      ok: false,
      error: { code: 'document-newer', found: '2' },
    });
  });
});
