import { askForPersistence } from './persistence.ts';
import { connection } from './connection.ts';
import type { StoredFormula } from './stored-formula.ts';
import type { Stored } from './stored.ts';
import type { WorkbookDatabase } from './workbook-database.ts';

export async function keepFormula(stored: StoredFormula): Promise<Stored<void>> {
  const kept = await connection.write(async (database) => {
    await database.formulas.put(stored);
  });
  if (kept.ok) askForPersistence();
  return kept;
}

/** Null where there is no such formula. */
export const loadFormula = (id: string): Promise<Stored<StoredFormula | null>> =>
  connection.read(async (database) => (await database.formulas.get(id)) ?? null);

export const removeFormula = (id: string): Promise<Stored<void>> =>
  connection.write((database) => database.formulas.delete(id));

/** All of them, the one worked on last first. */
export const allFormulas = (database: WorkbookDatabase): Promise<readonly StoredFormula[]> =>
  database.formulas.orderBy('changed').reverse().toArray();
