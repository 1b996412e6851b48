import type { FormulaDocument } from '../../../engine/formula/document.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { loadFormula } from '../database/formulas.ts';
import type { Stored } from '../database/stored.ts';

/** A formula of the shelf as it can be worked: with the numbers that nobody has given yet. */
export interface WholeFormula {
  /** It does not lie on the shelf. */
  readonly isMissing: boolean;
  /** Null where it is missing, or where a line is at fault by now. */
  readonly formula: FormulaDocument | null;
}

export async function wholeFormula(id: string): Promise<Stored<WholeFormula>> {
  const stored = await loadFormula(id);
  if (!stored.ok) return stored;
  if (stored.value === null) return { ok: true, value: { isMissing: true, formula: null } };
  const asked = { formula: stored.value.formula, precision: { decimals: 4 }, isDrawn: false };
  const sketch = await engine.call('sketchFormula', asked);
  return { ok: true, value: { isMissing: false, formula: sketch.ok ? sketch.value.whole : null } };
}
