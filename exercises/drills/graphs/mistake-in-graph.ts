import type { DrillKindTexts } from '../kinds/drill-kind-definition.ts';

/** It has a sheet of its own, and lives in `exercises/mistakes`. */
export const mistakeInGraph: DrillKindTexts = {
  kind: 'mistake-in-graph',
  title: { en: 'Find the mistake in a graph', ko: '그래프에서 실수 찾기' },
  summary: {
    en: 'Someone worked a graph forward and back and made one mistake. Mark the first wrong line, and put it right.',
    ko: '누군가 그래프를 앞뒤로 계산하다 실수를 하나 했어요. 처음으로 틀린 줄을 찾아 바로잡아 보세요.',
  },
};
