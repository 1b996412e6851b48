import type { DrillKindTexts } from './drill-kind-definition.ts';

/** It has a sheet of its own, and lives in `exercises/mistakes`. */
export const mistakeInLetters: DrillKindTexts = {
  kind: 'mistake-in-letters',
  title: { en: 'Find the mistake in letters', ko: '식에서 실수 찾기' },
  summary: {
    en: 'Someone derived it in letters and made one mistake. Mark the first wrong line, and write the right formula.',
    ko: '누군가 문자로 유도한 식에 실수가 하나 있어요. 처음으로 틀린 줄을 찾아 바른 식을 써 보세요.',
  },
};
