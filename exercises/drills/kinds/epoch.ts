import type { PlannedTable } from '../drill-plan.ts';
import { idsOf, NetworkIds, type Parameter } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { everyUnit } from './forward-pass.ts';
import { asked, lines } from './lines.ts';
import { layerTitle, ofSample, together } from './titles.ts';

export const epoch: DrillKindDefinition = {
  kind: 'epoch',
  title: { en: 'One whole epoch', ko: '한 에포크 전체' },
  summary: {
    en: 'Forward, back, and one step: everything from the inputs to the loss after the update.',
    ko: '순전파, 역전파, 갱신까지 입력에서 갱신 후 손실까지 전부 계산해요.',
  },
  task: (mode) =>
    mode === 'guided'
      ? {
          en: 'Work one whole epoch: the forward pass, the loss, the way back, every gradient, every new value, and the loss after the step.',
          ko: '한 에포크를 처음부터 끝까지 계산해 보세요. 순전파와 손실, 역전파, 모든 기울기와 새 값, 갱신 후 손실까지예요.',
        }
      : {
          en: 'Work one whole epoch on paper. Write down every gradient and new value, and the loss after the step.',
          ko: '종이에 한 에포크를 모두 계산하고, 모든 기울기와 새 값, 갱신 후 손실을 적어 보세요.',
        },
  fits: () => true,
  plan: (solution, mode) => {
    const ids = new NetworkIds(solution);
    const after = lines([asked(ids.id({ kind: 'loss-after' }))], { en: 'Loss after the step', ko: '갱신 후 손실' });
    const back = ids.layers.toReversed();
    const results = back.map((layer) => updates(ids, layer));
    if (mode !== 'guided') return { subject: [], shows: 'network', parts: [...results, after] };
    return {
      subject: [],
      shows: 'network',
      parts: [
        ...ids.samples.map((sample) => everyUnit(ids, sample)),
        lines([asked(ids.id({ kind: 'loss' }))], { en: 'Loss', ko: '손실' }),
        ...ids.samples.flatMap((sample) => back.map((layer) => wayBack(ids, layer, sample))),
        ...results,
        after,
      ],
    };
  },
};

/** Error, slope and delta of each unit of a layer; the delta alone where the factors cancel or mix. */
function wayBack(ids: NetworkIds, layer: number, sample: number): PlannedTable {
  const isShort = ids.mixesUnits(layer) || ids.hasShortDelta(layer, 1, sample);
  const kinds = isShort ? (['delta'] as const) : (['activation-gradient', 'slope', 'delta'] as const);
  const units = ids.units(layer);
  return {
    kind: 'table',
    title: ofSample(together(layerTitle(layer, ids), { en: 'the way back', ko: '역전파' }), sample, ids),
    columns: kinds.map((kind) => ({ kind: 'family', of: units.map((unit) => ids.id({ kind, layer, unit, sample })) })),
    rows: units.map((unit) => ({
      heading: { kind: 'unit', layer, unit },
      cells: kinds.map((kind) => ({ asks: ids.id({ kind, layer, unit, sample }) })),
    })),
  };
}

/** Gradient and new value of each parameter of a layer. */
function updates(ids: NetworkIds, layer: number): PlannedTable {
  const parameters: Parameter[] = [...ids.weightsOf(layer), ...ids.trainedBiases(layer)];
  const rows = parameters.map(idsOf);
  return {
    kind: 'table',
    title: together(layerTitle(layer, ids), { en: 'gradients and new values', ko: '기울기와 새 값' }),
    columns: [
      { kind: 'family', of: rows.map(({ gradient }) => gradient) },
      { kind: 'family', of: rows.map(({ updated }) => updated) },
    ],
    rows: rows.map(({ old, gradient, updated }) => ({
      heading: { kind: 'symbol', of: old },
      cells: [{ asks: gradient }, { asks: updated }],
    })),
  };
}
