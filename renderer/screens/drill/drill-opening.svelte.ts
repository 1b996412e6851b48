import type { WorkbookError } from '../../../engine/contract/errors.ts';
import { whenOver } from '../../keeping/database/sheets-under-way.ts';
import { loadDraft } from '../../keeping/database/drafts.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { DrillPaper } from './drill-paper.svelte.ts';
import { DrillSession } from './drill-session.svelte.ts';
import { sheetKey, type DrillSource, type DrillTerms } from '../../parts/sheet/drill-source.ts';

/** The drill on screen; while another way to take it is being opened, the one before stays. */
export class DrillOpening {
  #session = $state.raw<DrillSession>();
  #problem = $state.raw<WorkbookError>();
  #asked = 0;

  get session(): DrillSession | undefined {
    return this.#session;
  }

  get problem(): WorkbookError | undefined {
    return this.#problem;
  }

  /** A record that cannot be read does not keep anyone from practising: the sheet says that it is not there. */
  async open(source: DrillSource, terms?: DrillTerms): Promise<void> {
    const turn = (this.#asked += 1);
    const key = sheetKey(source);
    await whenOver(key);
    const [sheet, draft] = await Promise.all([engine.call('openDrill', source), loadDraft(key)]);
    if (turn !== this.#asked) return;
    this.#problem = sheet.ok ? undefined : sheet.error;
    if (!sheet.ok) return;
    const session = new DrillSession(source, sheet.value, new DrillPaper(key, draft), terms);
    await session.recall();
    if (turn === this.#asked) this.#session = session;
  }
}
