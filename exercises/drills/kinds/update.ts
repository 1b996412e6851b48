import { reference, sum } from '../../../engine/expression/expression.ts';
import type { DrillMode } from '../../contract/drill-views.ts';
import type { DrillPlan } from '../drill-plan.ts';
import { idsOf, NetworkIds, type Parameter } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { asked, askedByRule, lines } from './lines.ts';

export const update: DrillKindDefinition = {
  kind: 'update',
  title: { en: 'The update', ko: '갱신' },
  summary: {
    en: 'The gradients of the weights into one unit, and their values after one step of gradient descent.',
    ko: '한 유닛으로 들어오는 가중치의 기울기를 구하고, 경사 하강법으로 한 걸음 갱신해요.',
  },
  task: (_, subject) => ({
    en: `Take one step of gradient descent: write down the gradient and the new value of ${subject}.`,
    ko: `경사 하강법으로 한 걸음 갱신해 보세요. ${subject}의 기울기와 새 값을 적으면 돼요.`,
  }),
  fits: () => true,
  plan: (solution, mode, chance) => {
    const ids = new NetworkIds(solution);
    const layer = ids.lastLayer;
    const unit = chance.pick(ids.units(layer));
    const own = [...ids.weightsOf(layer), ...ids.trainedBiases(layer)].filter(
      (parameter) => parameter.kind === 'shared-bias' || parameter.unit === unit,
    );
    return planUpdate(ids, own, mode);
  },
};

/** Gradient, change where it is usual to write it down, and new value of each of these; on the way there, the deltas that they share. */
export function planUpdate(ids: NetworkIds, parameters: readonly Parameter[], mode: DrillMode): DrillPlan {
  // Who takes δ for −∂E/∂z writes the change down and adds it.
  const addsChange = ids.solution.document.delta === 'negative';
  const deltas = mode === 'guided' ? deltasOf(ids, parameters) : [];
  return {
    subject: parameters.map((parameter) => idsOf(parameter).old),
    shows: 'loss',
    parts: [
      ...(deltas.length > 0 ? [lines(deltas.map(asked), { en: 'Deltas', ko: '델타' })] : []),
      ...parameters.map((parameter) => {
        const { old, gradient, change, updated } = idsOf(parameter);
        if (mode !== 'guided') return lines([asked(gradient), asked(updated)]);
        if (!addsChange) return lines([askedByRule(gradient), askedByRule(updated)]);
        const added = { ...askedByRule(updated), rule: sum([reference(old), reference(change)]) };
        return lines([askedByRule(gradient), askedByRule(change), added]);
      }),
    ],
  };
}

/** Each once, in the order of work: from the last layer to the first. */
function deltasOf(ids: NetworkIds, parameters: readonly Parameter[]): string[] {
  const layers = [...new Set(parameters.map(({ layer }) => layer))].sort((one, other) => other - one);
  const units = (layer: number): number[] =>
    ids
      .units(layer)
      .filter((unit) =>
        parameters.some((own) => own.layer === layer && (own.kind === 'shared-bias' || own.unit === unit)),
      );
  return layers.flatMap((layer) =>
    units(layer).flatMap((unit) => ids.samples.map((sample) => ids.id({ kind: 'delta', layer, unit, sample }))),
  );
}
