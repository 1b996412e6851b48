import type { DrillKindTexts } from './drill-kind-definition.ts';

/** It has a sheet of its own, and lives in `exercises/mistakes`. */
export const findTheMistake: DrillKindTexts = {
  kind: 'find-the-mistake',
  title: { en: 'Find the mistake', ko: '실수 찾기' },
  summary: {
    en: 'Someone worked it all out and made one mistake. Mark the first wrong line, and put it right.',
    ko: '누군가 풀어 놓은 계산에 실수가 하나 있어요. 처음으로 틀린 줄을 찾아 바로잡아 보세요.',
  },
};
