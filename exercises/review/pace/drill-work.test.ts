import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../test/learners/studying/sheet.ts';
import { difficulties } from '../../contract/drill-views.ts';
import { writeDrillId } from '../../drills/drill-id.ts';
import { definitions } from '../../drills/kinds/drill-kinds.ts';
import { drillWork, isUneven } from './drill-work.ts';

const seeds = Array.from({ length: 60 }, (_, index) => `s${index}`);

describe.each(definitions.map(({ kind }) => kind))('the work of a %s drill', (kind) => {
  it.each(['guided', 'alone'] as const)('is no more than said in nine of ten, and not much less: %s', (asking) => {
    for (const difficulty of difficulties) {
      const sheets = seeds.map((seed) => sheetOf(writeDrillId({ of: 'generated', kind, difficulty, seed }), asking));
      const at = (counts: readonly number[], share: number): number =>
        [...counts].sort((one, other) => one - other)[Math.floor(share * (counts.length - 1))] ?? 0;
      const answers = sheets.map((questions) => questions.length);
      const steps = sheets.map((questions) => questions.reduce((sum, { takes }) => sum + takes.length, 0));
      const said = drillWork[kind][asking];
      const name = `${kind}, ${difficulty}`;
      // Of what is uneven, one that is short enough is drawn: of ten, one in four or more is.
      const share = isUneven(kind) ? 0.25 : 0.8;
      expect(said.answers[difficulty - 1], name).toBeGreaterThanOrEqual(at(answers, share));
      expect(said.steps[difficulty - 1], name).toBeGreaterThanOrEqual(at(steps, share));
      expect(said.steps[difficulty - 1], name).toBeLessThanOrEqual(at(steps, 1));
    }
  });
});
