import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { PlayStep } from './play-step.ts';

/**
 * A network as it is worked on one sample: unit by unit forwards to the loss, then back, for each unit what comes to it
 * from the layer behind, and from that the gradients of its weights.
 * @param at the sample as ids write it, such as `@2`; empty where there is one
 * @param isKnown whether there is a number for a quantity; steps without any are left out
 */
export function networkSteps(
  { inputs, layers }: Pick<NetworkDocument, 'inputs' | 'layers'>,
  at: string,
  isKnown: (id: QuantityId) => boolean,
): readonly PlayStep[] {
  const sizes = [inputs, ...layers.map(({ units }) => units)];
  const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
  const units = layers.flatMap((_, index) => upTo(sizes[index + 1] ?? 0).map((unit) => ({ layer: index + 1, unit })));
  const weightsInto = (layer: number, unit: number): readonly QuantityId[] =>
    upTo(sizes[layer - 1] ?? 0).map((from) => `w.${layer}.${unit}.${from}`);
  const step = (way: PlayStep['way'], along: readonly QuantityId[], shows: readonly QuantityId[]): PlayStep => {
    const known = shows.filter(isKnown);
    return { way, along, shows: known, tells: known };
  };
  const forward = units.map(({ layer, unit }) =>
    step('forward', weightsInto(layer, unit), [`z.${layer}.${unit}${at}`, `a.${layer}.${unit}${at}`]),
  );
  const back = units.toReversed().flatMap(({ layer, unit }) => {
    const out = upTo(sizes[layer + 1] ?? 0).map((to) => `w.${layer + 1}.${to}.${unit}`);
    const own = weightsInto(layer, unit);
    return [
      step('back', out, [`dE/da.${layer}.${unit}${at}`, `dE/dz.${layer}.${unit}${at}`]),
      step('back', own, [...own.map((weight) => `dE/d${weight}`), `dE/db.${layer}.${unit}`]),
    ];
  });
  return [...forward, step('forward', [], ['E']), ...back].filter(({ shows }) => shows.length > 0);
}
