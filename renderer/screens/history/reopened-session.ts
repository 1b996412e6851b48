import type { DrillSheet, Judgement } from '../../../exercises/contract/drill-views.ts';
import { emptyPaper, type Fields } from '../../keeping/database/draft.ts';
import { DrillPaper, DrillSession } from '../drill/offered.ts';
import { type DrillSource, sheetKey } from '../../parts/sheet/drill-source.ts';

/** A sheet as it stood once, to be read: nothing on it can be changed, and nothing of it is kept. */
export class ReopenedSession extends DrillSession {
  readonly #told: ReadonlyMap<string, Judgement>;

  constructor(source: DrillSource, sheet: DrillSheet, fields: Fields, told: ReadonlyMap<string, Judgement>) {
    const paper = { ...emptyPaper, fields, judged: fields };
    super(source, sheet, new DrillPaper(sheetKey(source), { ok: true, value: paper }));
    this.#told = told;
  }

  override get isOver(): boolean {
    return true;
  }

  override judgement(item: string): Judgement | undefined {
    return this.#told.get(item);
  }

  override lastJudgement(item: string): Judgement | undefined {
    return this.#told.get(item);
  }
}
