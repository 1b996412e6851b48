import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { randomNetwork } from '../../test/networks/random-network.ts';
import { workbookMethods } from '../contract/methods.ts';

const read = (text: unknown) => workbookMethods.readNetwork.answer({ text });

describe('the text of a file', () => {
  it('is read as the network it was written from, unknown fields and all', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const written: unknown = JSON.parse(JSON.stringify({ ...network, colour: 'red' }));
        expect(read(JSON.stringify(written, null, 2))).toEqual({ ok: true, value: written });
      }),
      { numRuns: 100, seed: 20250312 },
    );
  });

  it.each([
    ['nothing', '', { code: 'document-invalid', path: '', allowed: { kind: 'json' } }],
    ['no JSON', '{"format": ', { code: 'document-invalid', path: '', allowed: { kind: 'json' } }],
    ['a list', '[]', { code: 'document-invalid', path: '', found: '[…] (0)', allowed: { kind: 'object' } }],
    [
      'a weight that is no number',
      JSON.stringify(slidesNetwork).replace('0.2]', '"0.2"]'),
      { path: 'layers[0].weights[0][1]', found: '"0.2"', allowed: { kind: 'finite-number' } },
    ],
    ['a newer version', JSON.stringify({ ...slidesNetwork, version: 2 }), { code: 'document-newer', found: '2' }],
    ['no text', 7, { code: 'document-invalid', path: 'text', found: '7', allowed: { kind: 'text' } }],
    ['too much of it', ' '.repeat(5_000_001), { path: '', allowed: { kind: 'text-at-most', length: 5_000_000 } }],
  ])('is refused with the path at fault: %s', (_, text, error) => {
    expect(read(text)).toMatchObject({ ok: false, error });
  });
});
