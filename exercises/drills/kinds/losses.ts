import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import { NetworkIds } from '../network-ids.ts';
import type { DrillKindDefinition } from './drill-kind-definition.ts';
import { asked, askedByRule, lines } from './lines.ts';

export const lossDrill: DrillKindDefinition = {
  kind: 'losses',
  title: { en: 'The loss', ko: '손실' },
  summary: {
    en: 'How far off the outputs are, in one number: first for each output, then in all.',
    ko: '출력이 목푯값에서 얼마나 벗어났는지 수 하나로 나타내요. 출력마다 구한 다음 하나로 모아요.',
  },
  task: (mode) =>
    mode === 'guided'
      ? {
          en: 'The forward pass is done. Work out the loss of each output, then put them together.',
          ko: '순전파는 끝났어요. 출력마다 손실을 구하고 하나로 모아 보세요.',
        }
      : {
          en: 'The forward pass is done. Work out the loss of the whole network.',
          ko: '순전파는 끝났어요. 신경망 전체의 손실을 구해 보세요.',
        },
  fits: () => true,
  plan: (solution, mode) => {
    const ids = new NetworkIds(solution);
    const whole = ids.id({ kind: 'loss' });
    if (mode !== 'guided') return { subject: [], shows: 'forward', parts: [lines([asked(whole)])] };
    return { subject: [], shows: 'forward', parts: [lines([...partsOf(ids), askedByRule(whole)])] };
  },
};

function partsOf(ids: NetworkIds) {
  return ids.samples.flatMap((sample) => {
    const terms = ids.units(ids.lastLayer).map((unit) => ids.id({ kind: 'output-loss', unit, sample }));
    const ofSample = ids.id({ kind: 'sample-loss', sample });
    // With one sample, its loss is the loss in all.
    const sums = ids.samples.length > 1 && !isOnlyCopied(ids.solution, ofSample) ? [askedByRule(ofSample)] : [];
    return [...terms.filter((term) => !isOnlyCopied(ids.solution, term)).map(asked), ...sums];
  });
}

/** Whether nothing is worked out: one output's loss is the loss of its sample. */
const isOnlyCopied = (solution: NetworkSolution, id: QuantityId): boolean =>
  solution.quantities.get(id)?.expression?.kind === 'reference';
