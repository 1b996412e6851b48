import { loadFormula } from '../../keeping/database/formulas.ts';
import { saveFormula } from './formula-shelf.ts';

/** What this screen offers to others; the rest is its own. Saves a formula as a file, as it lies on the shelf. */
export async function saveFromShelf(id: string): Promise<void> {
  const stored = await loadFormula(id);
  if (stored.ok && stored.value) saveFormula(stored.value.formula);
}
