import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bias, NetworkDocument } from '../../engine/network/document.ts';
import type { WellFormedQuantityId } from '../../engine/quantities/quantity-name.ts';
import { workbookMethods } from '../../exercises/contract/methods.ts';
import { itemsOf, quantitiesOfItem, type BoardItem } from '../../renderer/screens/editor/board/board-item.ts';
import { batchLines, unitLines } from '../../renderer/screens/editor/board/unit-lines.ts';
import { slidesNetwork } from '../networks/known-networks.ts';
import { randomNetwork } from '../networks/random-network.ts';

/** Of these ids, those that the page would get neither a value nor a symbol for. `sample` from 1, or all of them. */
function naming(
  network: NetworkDocument,
  sample: number | 'all',
  quantities: readonly WellFormedQuantityId[],
): string[] {
  const asked = { network, precision: { decimals: 4 }, kinds: [], quantities };
  const values =
    sample === 'all'
      ? workbookMethods.batchValues.answer(asked)
      : workbookMethods.liveValues.answer({ ...asked, sample });
  const symbols = workbookMethods.symbols.answer({
    ...asked,
    network: sample === 'all' ? { ...network, samples: network.samples.slice(0, 1) } : network,
    notation: 'numbered',
  });
  if (!values.ok || !symbols.ok) throw new Error('refused');
  const shown = new Set(Object.values(values.value).flatMap((byId: object) => Object.keys(byId)));
  return quantities.filter((id) => !(shown.has(id) && id in symbols.value.symbols));
}

describe('what the editor asks the engine for', () => {
  it('is there, of every item and line, in every network, of one sample and of all', () => {
    fc.assert(
      fc.property(randomNetwork(), (network) => {
        const count = network.samples.length;
        for (const sample of [
          ...network.samples.map((_, index) => index + 1),
          ...(count > 1 ? ['all' as const] : []),
        ]) {
          const at = count > 1 && sample !== 'all' ? (`@${sample}` as const) : '';
          const items = itemsOf(network);
          const lines = items.flatMap((item) => {
            if (item.kind !== 'unit' || item.layer === 0) return [];
            const { layer, unit } = item;
            return (['forward', 'backward'] as const).flatMap((pass) =>
              sample === 'all' ? batchLines(pass, layer, unit, true) : unitLines(pass, layer, unit, at),
            );
          });
          const asked = [
            ...items.flatMap((item) => quantitiesOfItem(network, item, at)),
            ...lines.map(({ quantity }) => quantity),
          ];
          expect(naming(network, sample, asked)).toEqual([]);
        }
      }),
      { numRuns: 100, seed: 20251127 },
    );
  });

  const unit: BoardItem = { kind: 'unit', layer: 1, unit: 2 };
  const biasesOf = (bias: Bias): readonly string[] => {
    const [first, ...rest] = slidesNetwork.layers;
    if (!first) throw new Error('no layer');
    const network = { ...slidesNetwork, layers: [{ ...first, bias }, ...rest] };
    return quantitiesOfItem(network, unit, '').filter((id) => /b\+?\./.test(id));
  };

  it.each<readonly [string, Bias, readonly string[]]>([
    ['none', { kind: 'none' }, []],
    ['of its own', { kind: 'per-unit', values: [1, 2] }, ['b.1.2', 'dE/db.1.2', 'Δb.1.2', 'b+.1.2']],
    ['shared by the layer', { kind: 'shared', value: 1 }, ['b.1', 'dE/db.1', 'Δb.1', 'b+.1']],
    ['that is not trained', { kind: 'shared', value: 1, trainable: false }, ['b.1', 'dE/db.1', 'Δb.1', 'b+.1']],
  ])('of a unit whose bias is %s has its gradient, its change and the bias after the step', (_, bias, expected) => {
    expect(biasesOf(bias)).toEqual(expected);
  });
});
