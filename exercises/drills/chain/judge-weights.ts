import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { Chosen, Names } from '../drill-plan.ts';

/** All the weights that the error passes, and no others. */
export function judgeWeights(right: ReadonlySet<QuantityId>, chosen: ReadonlySet<QuantityId>, names: Names): Chosen {
  const stranger = [...chosen].find((id) => !right.has(id));
  if (stranger !== undefined) {
    const symbol = names.symbol(stranger);
    return {
      right: false,
      remark: {
        en: `The error does not pass ${symbol} on its way to this weight.`,
        ko: `오차가 돌아오는 길에 없는 가중치가 있어요: ${symbol}`,
      },
    };
  }
  if (chosen.size === right.size) return { right: true };
  return {
    right: false,
    remark: {
      en: 'The error passes all of these, but others too: it comes along every path.',
      ko: '모두 맞게 골랐지만 더 있어요. 오차는 모든 경로로 와요.',
    },
  };
}
